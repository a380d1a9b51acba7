import { grown } from "../../model/grown.ts";
import { createListNumbers, type ListNumbers, numberOfList } from "../../model/list-numbers.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { addLate, createLateTexts, type LateTexts } from "../store/late-texts.ts";
import { endText, type WrittenTexts, writePart, writeText, writtenTexts } from "../store/written-texts.ts";

const MOST_TERMS = 2 ** 12;
const MOST_LISTS = 2 ** 20;
const MOST_IN_LIST = 256;
const SEPARATOR = ";";
const NONE = -1;

/**
 * Lists of terms, each known by a number, so that one that was met before is found without making its text; 0 is the empty list. They are read
 * and written by functions of this file alone, whose compiled code outlives them.
 */
export interface TermLists {
  readonly numberOf: Map<string, number>;
  readonly terms: string[];
  /** The terms as bytes, each behind a separator. */
  readonly written: WrittenTexts;
  /** The terms of the list that is put together. */
  readonly open: Uint16Array;
  count: number;
  readonly numbers: ListNumbers;
  /** Codes in the column that is filled by lists, by list. */
  codes: Int32Array;
  /** The lists there whose texts are not made yet. */
  readonly late: LateTexts;
}

export const createTermLists = (): TermLists => ({
  numberOf: new Map(),
  terms: [],
  written: writtenTexts(),
  open: new Uint16Array(MOST_IN_LIST),
  count: 0,
  numbers: createListNumbers(MOST_LISTS),
  codes: new Int32Array(2 ** 8).fill(NONE),
  late: createLateTexts(writtenTexts()),
});

/** The number of a term; -1 when no more are remembered. */
export function termOf({ numberOf, terms, written }: TermLists, term: string): number {
  const known = numberOf.get(term);
  if (known !== undefined) return known;
  if (terms.length === MOST_TERMS) return NONE;
  numberOf.set(term, terms.length);
  writeText(written, SEPARATOR + term);
  endText(written);
  return terms.push(term) - 1;
}

/** The next list is empty. */
export function beginList(lists: TermLists): void {
  lists.count = 0;
}

/** Puts a term at the end of the list, unless it has it already. */
export function addTerm(lists: TermLists, term: number): void {
  const { open, count } = lists;
  for (let at = 0; at < count && at < MOST_IN_LIST; at++) if (open[at] === term) return;
  open[count] = term; // past the last one nothing is written
  lists.count = count + 1;
}

/** The number of the list that was put together; -1 when no more are remembered. */
export const endList = ({ numbers, open, count }: TermLists): number =>
  count > MOST_IN_LIST ? NONE : numberOfList(numbers, open, count);

/** The list of some terms, -1 when it is not remembered. */
export function listOf(lists: TermLists, terms: readonly string[]): number {
  const numbers = terms.map((term) => termOf(lists, term));
  if (numbers.includes(NONE)) return NONE;
  beginList(lists);
  for (const number of numbers) addTerm(lists, number);
  return endList(lists);
}

export function textOfList({ numbers: { members, starts }, terms }: TermLists, list: number): string {
  let joined = "";
  for (let at = starts[list]!; at < starts[list + 1]!; at++)
    joined = joined === "" ? terms[members[at]!]! : joined + SEPARATOR + terms[members[at]!]!;
  return joined;
}

/** The code of a list in a column that is filled by lists; its text is made later. */
export function codeOfList(lists: TermLists, builder: CellBuilder, list: number): number {
  if (list >= lists.codes.length) lists.codes = grown(lists.codes, list + 1, NONE);
  const known = lists.codes[list]!;
  if (known !== NONE) return known;
  const code = list === 0 ? builder.codeFor("") : lateCode(lists, builder, list);
  lists.codes[list] = code;
  return code;
}

/** Writes its text while it is near. */
function lateCode({ numbers, written, late }: TermLists, builder: CellBuilder, list: number): number {
  const { members, starts } = numbers;
  const { bytes, offsets } = written;
  const first = starts[list]!;
  for (let at = first; at < starts[list + 1]!; at++) {
    const term = members[at]!;
    writePart(late.written, bytes, offsets[term]! + (at === first ? SEPARATOR.length : 0), offsets[term + 1]!);
  }
  endText(late.written);
  const code = builder.lateCode();
  addLate(late, code, late.written.size - 1);
  return code;
}
