import { reasonWords } from "../i18n/reason-words.ts";
import { type DuplicateReason, speaksAgainst } from "../model/duplicates.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";

/** In words what speaks for one initiative, and what against it. */
export function DuplicateReasons({ reasons }: { readonly reasons: readonly DuplicateReason[] }) {
  const { messages, words } = useApp();
  const { duplicates: text } = messages;
  const say = (reason: DuplicateReason) => reasonWords(reason, text, quoted);
  const parts = [
    { key: "for", label: text.for, said: reasons.filter((reason) => !speaksAgainst(reason)).map(say) },
    { key: "against", label: text.against, said: reasons.filter(speaksAgainst).map(say) },
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
