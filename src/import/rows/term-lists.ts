import { createListNumbers, numberOfList } from "../../model/list-numbers.ts";
import type { CellBuilder } from "../store/cell-builder.ts";

const MOST_TERMS = 2 ** 12;
const MOST_LISTS = 2 ** 18;
const MOST_IN_LIST = 256;
const NONE = -1;

/**
 * Lists of terms, each known by a number, so that one that was met before is found without making its text. 0 is the empty list.
 */
export interface TermLists {
  /** The number of a term; -1 when no more are remembered. */
  termOf(term: string): number;
  /** The next list is empty. */
  begin(): void;
  /** Puts a term at its end, unless it has it already. */
  add(term: number): void;
  /** The number of the list that was put together; -1 when no more are remembered. */
  end(): number;
  text(list: number): string;
  /** Its code in a column that is filled by lists. */
  codeIn(builder: CellBuilder, list: number): number;
}

/** The list of some terms, -1 when it is not remembered. */
export function listOf(lists: TermLists, terms: readonly string[]): number {
  const numbers = terms.map(lists.termOf);
  if (numbers.includes(NONE)) return NONE;
  lists.begin();
  for (const number of numbers) lists.add(number);
  return lists.end();
}

export function createTermLists(): TermLists {
  const numberOf = new Map<string, number>();
  const terms: string[] = [];
  const open = new Uint16Array(MOST_IN_LIST); // the terms of the list that is put together
  let count = 0;
  const numbers = createListNumbers(MOST_LISTS);
  let codes = new Int32Array(2 ** 8).fill(NONE);

  function text(list: number): string {
    const { members, starts } = numbers;
    let joined = "";
    for (let at = starts[list]!; at < starts[list + 1]!; at++)
      joined = joined === "" ? terms[members[at]!]! : `${joined};${terms[members[at]!]!}`;
    return joined;
  }

  return {
    termOf(term) {
      const known = numberOf.get(term);
      if (known !== undefined) return known;
      if (terms.length === MOST_TERMS) return NONE;
      numberOf.set(term, terms.length);
      return terms.push(term) - 1;
    },
    begin() {
      count = 0;
    },
    add(term) {
      for (let at = 0; at < count && at < MOST_IN_LIST; at++) if (open[at] === term) return;
      open[count++] = term; // past the last one nothing is written
    },
    end: () => (count > MOST_IN_LIST ? NONE : numberOfList(numbers, open, count)),
    text,
    codeIn(builder, list) {
      if (list >= codes.length) {
        const longer = new Int32Array(Math.max(list + 1, codes.length * 2)).fill(NONE);
        longer.set(codes);
        codes = longer;
      }
      if (codes[list] === NONE) codes[list] = list === 0 ? builder.codeFor("") : builder.newCode(text(list));
      return codes[list]!;
    },
  };
}
