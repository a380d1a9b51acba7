import type { DuplicateReason } from "../model/duplicates.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";

/** Below this share of their distance two points are one. */
const ONE_POINT_METRES = 1;

/** In words what speaks for one initiative, and what against it. */
export function DuplicateReasons({ reasons }: { readonly reasons: readonly DuplicateReason[] }) {
  const { messages, words } = useApp();
  const { duplicates: text } = messages;
  const say = (reason: DuplicateReason): string => {
    switch (reason.code) {
      case "like-name":
        return text.likeName[reason.how](reason.letters);
      case "near":
        return reason.metres < ONE_POINT_METRES ? text.samePlace : text.near(reason.metres);
      case "far":
        return text.far(reason.metres);
      case "same-host":
        return text.sameHost(quoted(reason.found));
      case "same-identifier":
        return text.sameIdentifier(quoted(reason.found));
      case "other-address":
        return text.otherAddress[reason.by];
      default:
        return text.reasons[reason.code];
    }
  };
  const parts = [
    { key: "for", label: text.for, said: reasons.filter((reason) => !isAgainst(reason)).map(say) },
    { key: "against", label: text.against, said: reasons.filter(isAgainst).map(say) },
  ].filter(({ said }) => said.length > 0);
  return (
    <dl class="pair-reasons">
      {parts.map(({ key, label, said }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{words.list(said)}</dd>
        </div>
      ))}
    </dl>
  );
}

const isAgainst = (reason: DuplicateReason): boolean =>
  reason.code.startsWith("other-") ||
  reason.code === "far" ||
  (reason.code === "like-name" && reason.how === "replaced");
