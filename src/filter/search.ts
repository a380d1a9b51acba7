import type { Atlas } from "../model/atlas.ts";
import { fold } from "../model/fold.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { type PackedTerms, termsAndAbove } from "../model/term-combinations.ts";
import type { Terms } from "./clauses.ts";
import { searchIndexOf } from "./search-index.ts";

/** Folded labels and synonyms of every term in all languages, by index of the term, and names of every territory. */
export interface SearchTexts {
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
  readonly practices: readonly string[];
  readonly territories: readonly string[];
}

export const NO_TEXTS: SearchTexts = { sectors: [], kinds: [], practices: [], territories: [] };

const WORDS_KEPT = 8;

/**
 * Finds the rows that have every word of a text: in their own text, or in the words for one of their terms or territories, or for one above.
 * 1 where a row has them all; undefined when the text has no words. What each word gave is remembered for a while.
 */
export function createSearch(
  atlas: Atlas,
  { territories }: Pick<Terms, "territories">,
  texts: SearchTexts,
): (text: string) => Uint8Array | undefined {
  const kept = new Map<string, Uint8Array>();
  const columns: readonly LabelledColumn[] = [
    termLabels(atlas.sectors, SECTORS, texts.sectors),
    termLabels(atlas.kinds, KINDS, texts.kinds),
    termLabels(atlas.practices, PRACTICES, texts.practices),
    { codes: atlas.territory, size: 2 ** 16, holds: (word) => territoriesWith(word, texts.territories, territories) },
  ];
  const rowsWith = (word: string): Uint8Array => {
    const rows = kept.get(word) ?? findRows(atlas, columns, word);
    kept.delete(word); // and to the end, as the one used last
    kept.set(word, rows);
    if (kept.size > WORDS_KEPT) kept.delete(kept.keys().next().value!);
    return rows;
  };
  return (text) => {
    const [first, ...others] = new Set(fold(text).split(" ").filter(Boolean));
    if (first === undefined) return undefined;
    if (others.length === 0) return rowsWith(first);
    const found = rowsWith(first).slice();
    for (const word of others) keepCommon(found, rowsWith(word));
    return found;
  };
}

function findRows(atlas: Atlas, columns: readonly LabelledColumn[], word: string): Uint8Array {
  const found = new Uint8Array(atlas.size);
  atlas.directories.forEach(({ searchText }, index) => {
    searchIndexOf(searchText).mark(word, atlas.rowOf.subarray(atlas.starts[index]!), found);
  });
  for (const { codes, size, holds } of columns) {
    const table = new Uint8Array(size);
    for (const code of holds(word)) table[code] = 1;
    if (!table.includes(1)) continue;
    addLabelled(found, codes, table);
  }
  return found;
}

/** Leaves in `found` what is in `rows` too, four rows at a time as far as they go. */
function keepCommon(found: Uint8Array, rows: Uint8Array): void {
  const [fours, others] = [inFours(found), inFours(rows)];
  for (let at = 0; at < fours.length; at++) fours[at]! &= others[at]!;
  for (let row = fours.length * 4; row < found.length; row++) found[row]! &= rows[row]!;
}

const inFours = ({ buffer, length }: Uint8Array): Uint32Array => new Uint32Array(buffer, 0, length >> 2);

function addLabelled(found: Uint8Array, codes: Uint16Array | Uint32Array, table: Uint8Array): void {
  for (let row = 0; row < found.length; row++) found[row]! |= table[codes[row]!]!;
}

/** A column whose codes have words of their own. */
interface LabelledColumn {
  readonly codes: Uint16Array | Uint32Array;
  readonly size: number;
  /** Codes that have a word. */
  readonly holds: (word: string) => Iterable<number>;
}

function termLabels(
  { codes, combinations }: Atlas["sectors"],
  list: TermList,
  texts: readonly string[],
): LabelledColumn {
  let packed: PackedTerms | undefined;
  return {
    codes,
    size: combinations.length,
    holds: (word) => {
      const has = texts.map((text) => text.includes(word));
      if (!has.includes(true)) return [];
      packed ??= termsAndAbove(combinations, list);
      return codesWith(packed, has);
    },
  };
}

function* codesWith({ size, starts, terms }: PackedTerms, has: readonly boolean[]): Generator<number> {
  for (let code = 0; code < size; code++) {
    for (let at = starts[code]!; at < starts[code + 1]!; at++) {
      if (!has[terms[at]!]) continue;
      yield code;
      break;
    }
  }
}

/** A word for a territory holds for all its parts; parents stand before them. */
function territoriesWith(word: string, texts: readonly string[], territories: Terms["territories"]): number[] {
  const { size, parent } = territories ?? { size: 0, parent: [] };
  const has = new Uint8Array(size);
  const found: number[] = [];
  for (let at = 0; at < size; at++) {
    if (!texts[at]?.includes(word) && has[parent[at]!] !== 1) continue;
    has[at] = 1;
    found.push(at);
  }
  return found;
}
