import { maskPersonal } from "../privacy/personal-text.ts";
import { detached } from "../store/cell-builder.ts";
import type { TermReader } from "../values/read-terms.ts";
import type { TermLists } from "./term-lists.ts";

const MOST_PARTS = 2 ** 12; // that are remembered
const MOST_WORDS = 2 ** 16; // and those that are not known
const SPACE = 32;
const NOT_KNOWN = -1;

/**
 * Gives the list of terms of cells whose every part, between semicolons, is a word that was read before; -1 when the cell has to be read
 * with care.
 */
export function createKnownTerms(reader: TermReader, lists: TermLists): (cell: string) => number {
  const partOf = new Map<string, number>();
  /** Terms of each part, by number; part 0 is no part. */
  const parts: (readonly number[])[] = [[]];

  /** The part's number, 0 when it has to be read with care. */
  function learn(part: string): number {
    if (parts.length >= MOST_PARTS || partOf.size >= MOST_WORDS) return 0;
    const kept = detached(part);
    const { terms, unknown, isTheirs, issues } = reader.read(kept);
    const numbers = terms.map(lists.termOf);
    const isPlain =
      terms.length > 0 &&
      !numbers.includes(NOT_KNOWN) &&
      unknown.length === 0 &&
      !isTheirs &&
      issues.length === 0 &&
      !/[|\n\r{}]/.test(kept) &&
      maskPersonal(kept) === kept;
    const id = isPlain ? parts.push(numbers) - 1 : 0;
    partOf.set(kept, id);
    return id;
  }

  return (cell) => {
    let list = 0;
    for (let from = 0, to = 0; from < cell.length; from = to + 1) {
      to = cell.indexOf(";", from);
      if (to < 0) to = cell.length;
      while (from < to && cell.charCodeAt(from) === SPACE) from++;
      let end = to;
      while (end > from && cell.charCodeAt(end - 1) === SPACE) end--;
      if (end === from) continue;
      const part = end - from === cell.length ? cell : cell.slice(from, end);
      const terms = parts[partOf.get(part) ?? learn(part)]!;
      if (terms.length === 0) return NOT_KNOWN;
      for (let at = 0; at < terms.length && list >= 0; at++) list = lists.add(list, terms[at]!);
      if (list < 0) return NOT_KNOWN;
    }
    return list === 0 ? NOT_KNOWN : list;
  };
}
