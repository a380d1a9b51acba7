import { type FieldWords, type SourceWord, type WordField, wordKey } from "../../model/source-words.ts";
import { MASK } from "../privacy/personal-text.ts";
import { detached } from "../store/cell-builder.ts";
import type { TermMatch } from "./term-finder.ts";

const MOST_WORDS = 10_000; // distinct ones, told one by one

/** Counts the distinct words of a field; spellings that fold alike are one word. */
export interface WordTally {
  readonly field: WordField;
  count(word: string, match: TermMatch, rows: number): void;
  finish(): FieldWords;
}

interface Entry {
  readonly word: string;
  readonly match: TermMatch;
  rows: number;
}

export function createWordTally(field: WordField): WordTally {
  const entries = new Map<string, Entry>();
  const spelt = new Map<string, Entry>();
  let beyond = 0;

  function entryOf(word: string, match: TermMatch): Entry | undefined {
    const known = spelt.get(word);
    if (known) return known;
    const key = wordKey(word);
    let entry = entries.get(key);
    if (!entry) {
      const isDecided = match.rule === "decided" || match.rule === "theirs";
      if (entries.size >= MOST_WORDS && !isDecided) return undefined;
      entry = { word: detached(word), match, rows: 0 };
      entries.set(detached(key), entry);
    }
    if (spelt.size < 2 * MOST_WORDS) spelt.set(detached(word), entry);
    return entry;
  }

  return {
    field,
    count(word, match, rows) {
      if (word.includes(MASK)) return; // what is left of it is no word
      const entry = entryOf(word, match);
      if (entry) entry.rows += rows;
      else beyond += rows;
    },
    finish() {
      const words = [...entries.values()].map(
        ({ word, match, rows }): SourceWord => ({ word, rows, ...match, suggestions: [] }),
      );
      words.sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1));
      return { field, words, beyond };
    },
  };
}
