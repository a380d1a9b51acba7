import { useState } from "preact/hooks";
import type { Correction } from "../model/correction.ts";
import { placeKey } from "../model/correction.ts";
import type { Issue, IssueCode } from "../model/issue.ts";
import { isSuggestion, type Judgement, judgementOf } from "../model/judgements.ts";
import type { NamedIssue } from "../model/report.ts";
import { CellEditor } from "./cell-editor.tsx";
import { useApp } from "./context.ts";
import { FoundChange } from "./found-change.tsx";
import { lineName, type Numbering } from "./numbering.ts";
import { quoted } from "./quoted.ts";
import { UserText } from "./user-text.tsx";

interface FindingRowProps {
  readonly entry: NamedIssue;
  readonly numbering: Numbering;
  /** The pending import that it is of; of a kept directory nothing is edited. */
  readonly check: number | undefined;
  /** Something was decided, or is not after all: the focus has to go somewhere. */
  readonly onDone: () => void;
}

/** Findings that no cell can be blamed for, or whose cells are hidden. */
const NOT_EDITABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "personal-dropped",
  "point-blurred",
  "consent-withdrawn",
  "correction-refused",
  "unreadable-record",
  "unclosed-quote",
  "stray-quote",
  "blank-row",
  "comment-skipped",
  "preamble-skipped",
  "separator-line-skipped",
  "header-missing",
  "duplicate-label",
  "blank-label",
  "missing-cell",
  "extra-cell",
  "json-syntax",
  "duplicate-key",
  "duplicate-of",
  "other-things",
  "duplicate-row",
  "id-made",
]);

/** What became of a correction: it can be taken back. */
const OF_CORRECTIONS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "corrected",
  "correction-unfit",
  "correction-refused",
]);

/** One finding: where, whose, the cell as written and as taken, and what can be done about it. */
export function FindingRow({ entry: { issue, name }, numbering, check, onDone }: FindingRowProps) {
  const { messages } = useApp();
  const { mending: text, imports: reading } = messages;
  const [isEdited, setEdited] = useState(false);
  const place = lineName(messages, issue.line, numbering);
  const isEditable = issue.line > 0 && !issue.isOfAssessment && !NOT_EDITABLE.has(issue.code);
  const close = () => {
    setEdited(false);
    onDone();
  };
  return (
    <li class="finding-row">
      <p class="finding-place">
        {place}
        {issue.column !== undefined && <> {reading.findings.inColumn(quoted(issue.column))}</>}
        {name !== "" && (
          <b>
            <UserText text={name} />
          </b>
        )}
      </p>
      <FoundChange issue={issue} />
      {check !== undefined &&
        (isEditable || OF_CORRECTIONS.has(issue.code)) &&
        (isEdited ? (
          <CellEditor check={check} issue={issue} place={`${text.edit}: ${place}`} onClose={close} />
        ) : (
          <p class="cell-actions">
            {isEditable && (
              <button
                type="button"
                class="link"
                aria-label={`${text.edit}: ${place}${name === "" ? "" : `, ${quoted(name)}`}`}
                onClick={() => setEdited(true)}
              >
                {text.edit}
              </button>
            )}
            <OneActions check={check} issue={issue} place={place} onDone={onDone} />
          </p>
        ))}
    </li>
  );
}

interface OneActionsProps {
  readonly check: number;
  readonly issue: Issue;
  readonly place: string;
  readonly onDone: () => void;
}

/** What can be decided of one cell without writing it. */
function OneActions({ check, issue, place, onDone }: OneActionsProps) {
  const { imports, messages, notices, run } = useApp();
  const { mending: text } = messages;
  const { code, line, column, became } = issue;
  const judgement = judgementOf(code);
  const lookUp = async (change: (cells: readonly Correction[]) => readonly Correction[]): Promise<void> => {
    onDone();
    const known = new Map((imports.choices.peek().corrections ?? []).map((each) => [placeKey(each), each]));
    try {
      const found = await run("record", { check, issue });
      if (found.is !== "shown") return;
      const cells = found.cells.map(
        ({ text: before, ...cell }) => known.get(placeKey(cell)) ?? { ...cell, before, after: before },
      );
      imports.correct(change(cells));
    } catch {
      notices.show({ kind: "failed", what: "import" });
    }
  };
  const action = (label: string, onClick: () => void) => (
    <button type="button" class="link" aria-label={`${label}: ${place}`} onClick={onClick}>
      {label}
    </button>
  );
  if (OF_CORRECTIONS.has(code)) {
    const here = (imports.choices.value.corrections ?? []).filter(
      (each) => each.line === line && each.column === column,
    );
    const meant = here.filter(({ after }) => after === became); // of several columns of one name
    return action(text.takeBack, () => {
      onDone();
      imports.uncorrect(meant.length > 0 ? meant : here);
    });
  }
  if (code === "coordinates-probably-swapped" && became !== undefined)
    return action(text.take, () => void lookUp(exchanged));
  if (judgement === undefined || (isSuggestion(code) && became === undefined)) return null;
  const isTaken = isSuggestion(code);
  return action(isTaken ? text.take : text.leave, () => void lookUp((cells) => judged(cells, judgement, isTaken)));
}

const judged = (cells: readonly Correction[], judgement: Judgement, isMade: boolean): readonly Correction[] =>
  cells
    .filter(({ after }) => after !== "")
    .map((cell) => ({ ...cell, judgements: { ...cell.judgements, [judgement]: isMade } }));

/** Latitude and longitude in each other's place. */
function exchanged(cells: readonly Correction[]): readonly Correction[] {
  const [first, second] = cells;
  return first && second && cells.length === 2
    ? [
        { ...first, after: second.after },
        { ...second, after: first.after },
      ]
    : [];
}
