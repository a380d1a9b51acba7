import type { ClassificationRule } from "./directory.ts";
import { fold } from "./fold.ts";

/** Fields whose cells are words of theirs, looked up in lists of ours. */
export const WORD_FIELDS = ["kinds", "sectors", "practices", "countryCode"] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Our ids for a word of theirs, the primary one first; or the word stays theirs and gets no id. */
export type WordDecision = readonly string[] | "theirs";

/** By field, then by the word as `wordKey` folds it: what is decided once holds for every row with that word. */
export type WordDecisions = { readonly [Field in WordField]?: Readonly<Record<string, WordDecision>> };

/** A term for the rows of which the file says nothing; several are parted by ";". */
export type Constants = { readonly [Field in WordField]?: string };

/** A term whose label or synonym resembles a word; it is never applied by itself. */
export interface Suggestion {
  readonly term: string;
  /** 0 … 1, 1 = the same letters. */
  readonly score: number;
  /** The label or synonym that resembles it. */
  readonly like: string;
}

/** A distinct word of the file, and what became of it. */
export interface SourceWord {
  /** As it was first written. */
  readonly word: string;
  /** Times it stands in the rows that are kept. */
  readonly rows: number;
  readonly rule: ClassificationRule;
  readonly terms: readonly string[];
  /** Best first, at most three; of words that nobody understood, the most frequent ones only. */
  readonly suggestions: readonly Suggestion[];
}

/** The words of a field, most frequent first. */
export interface FieldWords {
  readonly field: WordField;
  readonly words: readonly SourceWord[];
  /** Times that further words stand in rows, where there are too many to tell each. */
  readonly beyond: number;
}

/** Not understood, or hardly: what somebody should look at. */
export const isOpenWord = ({ rule }: Pick<SourceWord, "rule">): boolean => rule === "none";

/** Under which a word is decided: without case, accents and punctuation, unless nothing is left of it. */
export const wordKey = (word: string): string => fold(word) || word.trim();
