import type { ColumnGuess, ColumnTarget } from "./import.ts";
import type { Recipe } from "./recipe.ts";
import { isKnown } from "./recipe-choices.ts";
import {
  type FieldWords,
  isOpenWord,
  WORD_FIELDS,
  type WordDecision,
  type WordField,
  wordKey,
} from "./source-words.ts";

/** What of a recipe no longer fits a file, and what of the file it says nothing about. */
export interface RecipeFit {
  /** Of the recipe, not in the file: what they were read as is lacking. */
  readonly goneColumns: readonly { readonly header: string; readonly target: ColumnTarget }[];
  /** In the file, not of the recipe: guessed as ever. */
  readonly newColumns: readonly { readonly header: string; readonly target: ColumnTarget }[];
  /** Kept by the recipe, but personal by what they hold now: dropped. */
  readonly personalColumns: readonly { readonly header: string }[];
  /** Not decided and not understood. */
  readonly newWords: readonly { readonly field: WordField; readonly word: string; readonly rows: number }[];
  /** Decided, but nowhere in the file any more. */
  readonly goneWords: readonly { readonly field: WordField; readonly word: string }[];
  /** Decided as terms that do not exist (any more): not applied. */
  readonly lostTerms: readonly {
    readonly field: WordField;
    readonly word: string;
    readonly terms: readonly string[];
  }[];
}

export const isFitting = (fit: RecipeFit): boolean => Object.values(fit).every((list) => list.length === 0);

export function recipeFit(recipe: Recipe, columns: readonly ColumnGuess[], all: readonly FieldWords[]): RecipeFit {
  const ours = new Map(recipe.columns.map((column) => [keyOf(column.header, column.occurrence ?? 1), column]));
  const theirs = numbered(columns);
  const newWords = all.flatMap(({ field, words }) =>
    words.filter(isOpenWord).map(({ word, rows }) => ({ field, word, rows })),
  );
  return {
    goneColumns: [...ours].flatMap(([key, { header, target }]) =>
      theirs.has(key) || target.as === "dropped" ? [] : [{ header, target: target as ColumnTarget }],
    ),
    newColumns: [...theirs].flatMap(([key, { header, target }]) =>
      ours.has(key) || (recipe.someColumns && isLeftAlone(target)) ? [] : [{ header, target }],
    ),
    personalColumns: [...theirs].flatMap(([key, { header, target }]) => {
      const before = ours.get(key)?.target.as;
      const isKept = before !== undefined && before !== "dropped" && before !== "contact";
      return isKept && target.as === "dropped" ? [{ header }] : [];
    }),
    newWords,
    ...wordsOf(recipe, all),
  };
}

const isLeftAlone = ({ as }: ColumnTarget): boolean => as === "extra" || as === "dropped";

function wordsOf({ values }: Recipe, all: readonly FieldWords[]): Pick<RecipeFit, "goneWords" | "lostTerms"> {
  const decided = WORD_FIELDS.flatMap((field) =>
    Object.entries(values[field] ?? {}).map(([word, decision]) => ({
      field,
      word,
      decision: decision as WordDecision,
    })),
  );
  const there = new Map(all.map(({ field, words }) => [field, new Set(words.map(({ word }) => wordKey(word)))]));
  return {
    goneWords: decided.flatMap(({ field, word, decision }) =>
      there.get(field)?.has(word) || !isKnown(field, decision) ? [] : [{ field, word }],
    ),
    lostTerms: decided.flatMap(({ field, word, decision }) =>
      decision === "theirs" || isKnown(field, decision) ? [] : [{ field, word, terms: decision }],
    ),
  };
}

const keyOf = (header: string, occurrence: number): string => `${occurrence} ${header}`;

function numbered(columns: readonly ColumnGuess[]): ReadonlyMap<string, ColumnGuess> {
  const seen = new Map<string, number>();
  return new Map(
    columns.map((column) => {
      const occurrence = (seen.get(column.header) ?? 0) + 1;
      seen.set(column.header, occurrence);
      return [keyOf(column.header, occurrence), column];
    }),
  );
}
