import { textColumn, type ValueTexts } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { createListNumbers, type ListNumbers, numberOfList } from "../../model/list-numbers.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { type LateTexts, textsOfCodes, writePart } from "../store/late-texts.ts";

const MOST_TERMS = 2 ** 12;
const MOST_LISTS = 2 ** 18;
const MOST_IN_LIST = 256;
/** So many lists share a text that they are parts of. */
const AT_ONCE = 2 ** 12;
const SEPARATOR = Uint8Array.of(0x3b);
const NONE = -1;

/**
 * Lists of terms, each known by a number, so that one that was met before is found without making its text; 0 is the empty list. They are read
 * and written by functions of this file alone, whose compiled code outlives them.
 */
export interface TermLists {
  readonly numberOf: Map<string, number>;
  readonly terms: string[];
  /** The terms of the list that is put together. */
  readonly open: Uint16Array;
  count: number;
  readonly numbers: ListNumbers;
  /** Codes in the column that is filled by lists, by list. */
  codes: Int32Array;
  /** Codes whose texts are not made yet, and the lists of these. */
  readonly lateCodes: number[];
  readonly lateLists: number[];
}

export const createTermLists = (): TermLists => ({
  numberOf: new Map(),
  terms: [],
  open: new Uint16Array(MOST_IN_LIST),
  count: 0,
  numbers: createListNumbers(MOST_LISTS),
  codes: new Int32Array(2 ** 8).fill(NONE),
  lateCodes: [],
  lateLists: [],
});

/** The number of a term; -1 when no more are remembered. */
export function termOf({ numberOf, terms }: TermLists, term: string): number {
  const known = numberOf.get(term);
  if (known !== undefined) return known;
  if (terms.length === MOST_TERMS) return NONE;
  numberOf.set(term, terms.length);
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
    joined = joined === "" ? terms[members[at]!]! : `${joined};${terms[members[at]!]!}`;
  return joined;
}

/** The code of a list in a column that is filled by lists; its text is made later. */
export function codeOfList(lists: TermLists, builder: CellBuilder, list: number): number {
  if (list >= lists.codes.length) lists.codes = grown(lists.codes, list + 1, NONE);
  const known = lists.codes[list]!;
  if (known !== NONE) return known;
  const code = list === 0 ? builder.codeFor("") : builder.lateCode();
  lists.codes[list] = code;
  if (list === 0) return code;
  lists.lateCodes.push(code);
  lists.lateLists.push(list);
  return code;
}

/** The texts of lists that have codes by now. */
export const lateLists = (lists: TermLists): LateTexts => ({
  put: (values) => putLists(lists, values),
  texts: (values) => textsOfLists(lists, values),
});

/** Those that follow each other are parts of one text. */
function putLists(lists: TermLists, values: string[]): void {
  const { numbers, terms, lateCodes, lateLists } = lists;
  const { members, starts } = numbers;
  for (let first = 0; first < lateLists.length; first += AT_ONCE) {
    const pieces: string[] = [];
    const past = Math.min(first + AT_ONCE, lateLists.length);
    for (let at = first; at < past; at++)
      for (let member = starts[lateLists[at]!]!; member < starts[lateLists[at]! + 1]!; member++)
        pieces.push(terms[members[member]!]!);
    const together = pieces.join(";");
    let [from, piece] = [0, 0];
    for (let at = first; at < past; at++) {
      const count = starts[lateLists[at]! + 1]! - starts[lateLists[at]!]!;
      let end = from - 1;
      for (const beyond = piece + count; piece < beyond; piece++) end += 1 + pieces[piece]!.length;
      values[lateCodes[at]!] = together.slice(from, end);
      from = end + 1;
    }
  }
  lateCodes.length = 0;
  lateLists.length = 0;
}

function textsOfLists({ numbers, terms, lateCodes, lateLists }: TermLists, values: readonly string[]): ValueTexts {
  const { members, starts } = numbers;
  const { bytes, offsets } = textColumn(terms);
  const texts = textsOfCodes(values, lateCodes, (into, at) => {
    const list = lateLists[at]!;
    const first = starts[list]!;
    for (let member = first; member < starts[list + 1]!; member++) {
      if (member > first) writePart(into, SEPARATOR, 0, 1);
      writePart(into, bytes, offsets[members[member]!]!, offsets[members[member]! + 1]!);
    }
  });
  lateCodes.length = 0;
  lateLists.length = 0;
  return texts;
}
