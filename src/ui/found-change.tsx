import type { Issue, IssueCode } from "../model/issue.ts";
import { isSuggestion } from "../model/judgements.ts";
import { useApp } from "./context.ts";
import { encodingName } from "./encoding-name.ts";
import { Icon } from "./icon.tsx";
import { UserText } from "./user-text.tsx";

/** The cell was set aside: it is taken as not known. */
const SET_ASIDE =
  /^(not-a-|out-of-range|unknown-(value|country)|unsafe-url|email-not-url|coordinate-(invalid|out-of-range|null-island))/;

/** What became of the cell, or would become; undefined where nothing is said of that. */
function afterOf({ code, severity, became }: Issue): string | undefined {
  if (severity === "repair") return became ?? (SET_ASIDE.test(code) ? "" : undefined);
  return isSuggestion(code) || TELLS.has(code) ? became : undefined;
}

/** Others that tell what a cell was taken as, or may be. */
const TELLS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "corrected",
  "duplicate-of",
  "placeholder-taken",
  "coordinates-probably-swapped",
]);

/** What was written is not told, which is not the same as nothing. */
const HIDES: ReadonlySet<IssueCode> = new Set<IssueCode>(["personal-dropped", "point-blurred"]);

/** Of an example the beginning says enough. */
const SHORT = 120;

const shortened = (cell: string): string => (cell.length > SHORT + 1 ? `${cell.slice(0, SHORT).trimEnd()}…` : cell);

/** A cell as it is written and as it is taken; long ones as a whole, or their beginning. */
export function FoundChange({ issue, isShort = false }: { readonly issue: Issue; readonly isShort?: boolean }) {
  const app = useApp();
  const { messages } = app;
  const { mending: text, imports, duplicates } = messages;
  const { code } = issue;
  const found = code === "encoding-guessed" ? encodingName(issue.found, app) : issue.found;
  const after = afterOf(issue);
  if (found === "" && after === undefined) return null;
  const isHidden = found === "" && HIDES.has(code);
  const isOffered = isSuggestion(code) || code === "coordinates-probably-swapped";
  const shown = (cell: string) =>
    cell === "" ? <i>{imports.findings.emptied}</i> : <UserText text={isShort ? shortened(cell) : cell} />;
  return (
    <p class="finding-change">
      {!isHidden && (
        <>
          <span class="visually-hidden">{text.asWritten}: </span>
          <span class="cell-before">{shown(found)}</span>
        </>
      )}
      {after !== undefined && (
        <>
          {code === "duplicate-of" ? (
            <span class="hint">{duplicates.staysInstead}</span>
          ) : (
            <>
              <Icon name="forward" />
              <span class="visually-hidden">{isOffered ? text.suggested : text.asTaken}: </span>
            </>
          )}
          <span class={isOffered ? "cell-offered" : "cell-after"}>{shown(after)}</span>
        </>
      )}
    </p>
  );
}
