import type { TermColumn } from "../model/atlas.ts";
import { type CodedColumn, countValues, textColumn, type ValueTexts } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { readListCell } from "../model/list-cell.ts";
import { createListNumbers, type ListNumbers, numberOfList } from "../model/list-numbers.ts";
import type { Steps } from "../model/steps.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { toCoded } from "./to-coded.ts";

const LISTS = { sectors: SECTORS, kinds: KINDS, practices: PRACTICES } as const;
export type TermField = keyof typeof LISTS;

/** What the cells of all directories come to, before anything is ordered. */
export interface SharedTerms {
  readonly combinations: TermColumn["combinations"];
  /** For each directory the combination of each row; undefined where it says nothing. */
  readonly parts: readonly (Part | undefined)[];
}

interface Part {
  /** Of the directory's own. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** Combination of each of these. */
  readonly shared: Uint32Array;
}

const CELLS_PER_STEP = 2 ** 11;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** One dictionary of combinations for all directories. Each distinct cell is read once. */
export function* shareTerms(directories: readonly Directory[], field: TermField): Steps<SharedTerms> {
  const dictionary = createDictionary(field);
  const parts: (Part | undefined)[] = [];
  for (const { fields, size } of directories) {
    const column = fields.get(field);
    if (!column) {
      parts.push(undefined);
      continue;
    }
    const coded = toCoded(column, size);
    const shared = new Uint32Array(countValues(coded));
    for (let from = 0; from < shared.length; from += CELLS_PER_STEP) {
      const some = shared.subarray(from, from + CELLS_PER_STEP);
      const { bytes, offsets } = textsFrom(coded, from, some.length);
      for (let at = 0; at < some.length; at++) some[at] = codeOf(dictionary, bytes, offsets[at]!, offsets[at + 1]!);
      if (some.length === CELLS_PER_STEP) yield;
    }
    parts.push({ codes: coded.codes, shared });
  }
  return { combinations: dictionary.combinations, parts };
}

/** Some values of a column as bytes. */
function textsFrom(column: CodedColumn, from: number, count: number): ValueTexts {
  if (!column.texts) return textColumn(column.values.slice(from, from + count));
  const { bytes, offsets } = column.texts;
  return { bytes, offsets: offsets.subarray(from) };
}

/** The column in the order of the atlas. */
export function termColumn(
  { combinations, parts }: SharedTerms,
  starts: readonly number[],
  rowOf: Uint32Array,
): TermColumn {
  const codes = new (combinations.length <= 2 ** 16 ? Uint16Array : Uint32Array)(rowOf.length);
  parts.forEach((part, index) => {
    if (part) putShared(codes, part, rowOf.subarray(starts[index]!, starts[index + 1]!));
  });
  return { codes, combinations };
}

function putShared(to: Uint16Array | Uint32Array, { codes, shared }: Part, rows: Uint32Array): void {
  for (let row = 0; row < rows.length; row++) to[rows[row]!] = shared[codes[row]!]!;
}

/** The combinations of all cells that were read, each with a number, the empty one 0. */
interface Dictionary {
  readonly list: TermList;
  readonly termAt: TermAt;
  readonly combinations: number[][];
  readonly lists: ListNumbers;
  /** Number of the combination of each list. */
  readonly codes: number[];
  /** Of the cell that is read. */
  readonly terms: Uint16Array;
}

const createDictionary = (field: TermField): Dictionary => ({
  list: LISTS[field],
  termAt: TERM_AT[field],
  combinations: [[]],
  lists: createListNumbers(),
  codes: [0],
  terms: new Uint16Array(LISTS[field].ids.length),
});

/**
 * The number of the combination of a cell. The primary term stays first, the others stand in the order of the list, so that fewer combinations
 * differ. Unknown ids and repeats are passed over.
 */
function codeOf(dictionary: Dictionary, bytes: Uint8Array, start: number, end: number): number {
  const { terms, lists, codes, combinations } = dictionary;
  const count = readTerms(dictionary, bytes, start, end);
  inOrder(terms, count);
  const number = numberOfList(lists, terms, count);
  if (number >= 0 && number < codes.length) return codes[number]!;
  const combination = new Array<number>(count);
  for (let at = 0; at < count; at++) combination[at] = terms[at]!;
  const code = combinations.push(combination) - 1;
  if (number >= 0) codes.push(code);
  return code;
}

/** Writes the terms of a cell, UTF-8, to `terms` and gives their number. */
function readTerms({ list, termAt, terms }: Dictionary, bytes: Uint8Array, start: number, end: number): number {
  let [from, hash, count] = [start, 0, 0];
  for (let at = start; at <= end; at++) {
    const byte = at < end ? bytes[at]! : SEMICOLON;
    if (byte === BACKSLASH || byte === SPACE) {
      const read = termsOfList(decoder.decode(bytes.subarray(start, end)), list); // ids have neither
      terms.set(read);
      return read.length;
    }
    if (byte !== SEMICOLON) {
      hash = nextHash(hash, byte);
      continue;
    }
    const term = termAt(hash, bytes, from, at);
    if (term >= 0 && isNew(terms, count, term)) terms[count++] = term;
    [from, hash] = [at + 1, 0];
  }
  return count;
}

function isNew(terms: Uint16Array, count: number, term: number): boolean {
  for (let at = 0; at < count; at++) if (terms[at] === term) return false;
  return true;
}

const [SEMICOLON, BACKSLASH, SPACE] = [0x3b, 0x5c, 0x20];
const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

function termsOfList(cell: string, list: TermList): number[] {
  return [...new Set(readListCell(cell).flatMap((id) => list.indexOf(id) ?? []))];
}

/** The primary term stays first. */
function inOrder(terms: Uint16Array, count: number): void {
  for (let at = 2; at < count; at++) {
    const term = terms[at]!;
    let place = at;
    for (; place > 1 && terms[place - 1]! > term; place--) terms[place] = terms[place - 1]!;
    terms[place] = term;
  }
}

/** The term whose id is a part of a cell with this hash; -1 when it is none. */
type TermAt = (hash: number, bytes: Uint8Array, from: number, to: number) => number;

/** Ids by their hashes, so that no part of a cell need become a text of its own. */
function termFinder(list: TermList): TermAt {
  const ids = list.ids.map((id) => encoder.encode(id));
  const bits = Math.ceil(Math.log2(ids.length)) + 2;
  const places = new Int16Array(2 ** bits).fill(-1);
  const last = places.length - 1;
  const placeOf = (hash: number): number => (hash ^ (hash >>> bits)) & last;
  ids.forEach((id, term) => {
    let hash = 0;
    for (const byte of id) hash = nextHash(hash, byte);
    let place = placeOf(hash);
    while (places[place] !== -1) place = (place + 1) & last;
    places[place] = term;
  });
  return (hash, bytes, from, to) => {
    for (let place = placeOf(hash); ; place = (place + 1) & last) {
      const term = places[place]!;
      if (term < 0) return -1;
      if (isSame(ids[term]!, bytes, from, to)) return term;
    }
  };
}

function isSame(id: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (id.length !== to - from) return false;
  for (let at = 0; at < id.length; at++) if (id[at] !== bytes[from + at]) return false;
  return true;
}

/** Made once, so that what engines compile of them stays. */
const TERM_AT: Readonly<Record<TermField, TermAt>> = {
  sectors: termFinder(SECTORS),
  kinds: termFinder(KINDS),
  practices: termFinder(PRACTICES),
};
