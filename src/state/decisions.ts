import type { Signal } from "@preact/signals";
import { type CellPlace, type Correction, placeKey, withCorrection } from "../model/correction.ts";
import { type DuplicateDecisions, NOTHING_DECIDED } from "../model/duplicates.ts";
import type { ImportChoices } from "../model/import.ts";
import { JUDGEMENTS, type Judgement, type Judgements } from "../model/judgements.ts";
import type { Constants, WordDecision, WordField } from "../model/source-words.ts";
import { wordKey } from "../model/source-words.ts";
import type { ImportStep } from "./import-step.ts";

/** What may be decided of a file that is checked. Each reads it again, and is a step that can be taken back. */
export interface Decisions {
  /** `step`: what it is about, where the change does not say so itself. */
  readonly choose: (change: ImportChoices, step?: ImportStep) => void;
  /** Decides words of a field at once, for every row with one of them; undefined takes a decision back. */
  readonly decide: (
    field: WordField,
    decisions: readonly (readonly [word: string, WordDecision | undefined])[],
  ) => void;
  /** A term for the rows of which the file says nothing; "" for none. */
  readonly fill: (field: WordField, term: string) => void;
  /** Rows left out as duplicates, and pairs that are none; the file is read again when the rows have changed. */
  readonly decideDuplicates: (decisions: DuplicateDecisions) => void;
  /** Says of cells what they should be. */
  readonly correct: (corrections: readonly Correction[]) => void;
  /** Takes corrections of cells back. */
  readonly uncorrect: (places: readonly CellPlace[]) => void;
  /** Asks for a repair in the whole file, or refuses it; undefined: as by default. */
  readonly judge: (judgement: Judgement, isMade: boolean | undefined) => void;
}

export function createDecisions(
  choices: Signal<ImportChoices>,
  decideOn: (change: () => void, step?: ImportStep) => void,
  /** The file stays as it was read. */
  note: (change: () => void, step: ImportStep) => void,
): Decisions {
  const put = (next: ImportChoices, step?: ImportStep): void =>
    decideOn(() => {
      choices.value = next;
    }, step);

  /** What was decided of rows and cells of a sheet says nothing about another. */
  const choose: Decisions["choose"] = (change, step) => {
    const { duplicates, corrections, ...others } = choices.peek();
    const isOtherSheet = change.sheet !== undefined && change.sheet !== others.sheet;
    const ofRows = isOtherSheet ? {} : { ...(duplicates && { duplicates }), ...(corrections && { corrections }) };
    put({ ...others, ...ofRows, ...change }, step);
  };

  function putCorrections(corrections: readonly Correction[], changed: readonly CellPlace[]): void {
    const [first] = changed;
    if (!first) return;
    const { corrections: _, ...others } = choices.peek();
    const isOne = changed.every(({ line }) => line === first.line);
    put(
      corrections.length > 0 ? { ...others, corrections } : others,
      isOne
        ? { of: "correction", line: first.line, column: first.column }
        : { of: "corrections", count: changed.length },
    );
  }

  return {
    choose,
    decide(field, decisions) {
      const [first] = decisions;
      if (!first) return;
      const { values } = choices.peek();
      const decided = new Map(Object.entries(values?.[field] ?? {}));
      for (const [word, decision] of decisions) {
        if (decision === undefined) decided.delete(wordKey(word));
        else decided.set(wordKey(word), decision);
      }
      choose(
        { values: { ...values, [field]: Object.fromEntries(decided) } },
        decisions.length === 1
          ? { of: "word", field, word: first[0] }
          : { of: "words", field, count: decisions.length },
      );
    },
    fill(field, term) {
      const { [field]: _, ...others }: Constants = choices.peek().constants ?? {};
      choose({ constants: term === "" ? others : { ...others, [field]: term } }, { of: "constant", field });
    },
    decideDuplicates(duplicates) {
      const { leaveOut } = choices.peek().duplicates ?? NOTHING_DECIDED;
      const linesOf = (rows: DuplicateDecisions["leaveOut"]) =>
        rows.map(({ line, stays }) => `${line} ${stays}`).join("\n");
      const step = { of: "duplicates" } as const;
      if (linesOf(leaveOut) !== linesOf(duplicates.leaveOut)) choose({ duplicates }, step);
      else
        note(() => {
          choices.value = { ...choices.peek(), duplicates };
        }, step);
    },
    correct(corrections) {
      putCorrections(corrections.reduce(withCorrection, choices.peek().corrections ?? []), corrections);
    },
    uncorrect(places) {
      const gone = new Set(places.map(placeKey));
      putCorrections(
        (choices.peek().corrections ?? []).filter((each) => !gone.has(placeKey(each))),
        places,
      );
    },
    judge(judgement, isMade) {
      const { judgements = {}, ...others } = choices.peek();
      const { [judgement]: before, ...rest } = judgements;
      if (before === isMade) return;
      const next: Judgements = isMade === undefined ? rest : { ...rest, [judgement]: isMade };
      put(Object.keys(next).length > 0 ? { ...others, judgements: next } : others, {
        of: "judgement",
        judgement,
        isMade: isMade ?? JUDGEMENTS[judgement].byDefault,
      });
    },
  };
}
