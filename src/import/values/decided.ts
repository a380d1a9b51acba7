import type { ImportChoices } from "../../model/import.ts";
import { WORD_FIELDS, type WordDecision, type WordField, wordKey } from "../../model/source-words.ts";
import type { TermFinder, TermMatch } from "./term-finder.ts";

/** What the reader decided of a word; undefined where nothing is. */
export type Decided = (word: string) => WordDecision | undefined;

export function decidedIn({ values }: ImportChoices, field: WordField): Decided {
  const decisions = new Map(Object.entries(values?.[field] ?? {}));
  return decisions.size === 0 ? () => undefined : (word) => decisions.get(wordKey(word));
}

export const decidedOf = (choices: ImportChoices): Readonly<Record<WordField, Decided>> =>
  Object.fromEntries(WORD_FIELDS.map((field) => [field, decidedIn(choices, field)])) as Record<WordField, Decided>;

/** Decisions go before everything that is found. */
export function withDecisions(finder: TermFinder, decided: Decided): TermFinder {
  return {
    ...finder,
    find(part) {
      const decision = decided(part);
      return decision === undefined ? finder.find(part) : toMatch(decision);
    },
  };
}

export const toMatch = (decision: WordDecision): TermMatch =>
  decision === "theirs" ? { terms: [], rule: "theirs" } : { terms: decision, rule: "decided" };

/**
 * Whether two choices differ in nothing but terms and countries for words, or for the rows that have none. Pairs of records that are different
 * leave no row out.
 */
export function isSameBesidesTerms(one: ImportChoices, other: ImportChoices): boolean {
  const rest = ({ values: _, constants: __, duplicates, ...others }: ImportChoices): string =>
    JSON.stringify([Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)), duplicates?.leaveOut ?? []]);
  return rest(one) === rest(other);
}

/** What is decided about the words of a field and about rows that have none, as a text: another one where something else is decided. */
export const decisionOn = ({ values, constants }: ImportChoices, field: WordField): string =>
  JSON.stringify([
    Object.entries(values?.[field] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    constants?.[field] ?? "",
  ]);
