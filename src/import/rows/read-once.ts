import { grown } from "../../model/grown.ts";
import { decodeCells } from "../raw/decode-cells.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { detached } from "../store/cell-builder.ts";
import type { Cells } from "../table/cells.ts";
import type { FieldTexts } from "./field-texts.ts";

const MOST = 2 ** 17;
const TRIAL = 2 ** 15;
const NONE = -1;
const WAITS = -2; // to be read in this slice

/**
 * What becomes of the cells of one column: each distinct one is read once, as long as cells repeat. Loops over rows are functions of this
 * file, whose compiled code outlives each column.
 */
export interface ReadOnce<T> {
  readonly reader: CellReader<T>;
  readonly all: T[];
  readonly placeOf: Map<string, number>;
  /** Places of texts by their numbers. */
  byNumber: Int32Array;
  /** 1 for a place of which there is something to tell. */
  tells: Uint8Array;
  told: number;
  /** Of the cells of the last slice. */
  places: Int32Array;
  /** What lies at or beyond this place is forgotten with the next slice. */
  lasting: number;
  asked: number;
}

/** How the cells of a column are read. */
export interface CellReader<T> {
  readCell(cell: string): T;
  /** There is something to tell of it. */
  isTold(read: T): boolean;
  /** Tried first with cells that lie as bytes and are kept; undefined for one of which the text is wanted. */
  readBytes?(bytes: Uint8Array, start: number, end: number): T | undefined;
}

export const createReadOnce = <T>(reader: CellReader<T>): ReadOnce<T> => ({
  reader,
  all: [],
  placeOf: new Map(),
  byNumber: new Int32Array(64).fill(NONE),
  tells: new Uint8Array(64),
  told: 0,
  places: new Int32Array(64),
  lasting: 0,
  asked: 0,
});

/** No two that last were made of cells with the same bytes. */
export const isDistinct = <T>({ asked }: ReadOnce<T>): boolean => asked === 0;

/** Places of what became of the cells of a slice, in `all`; valid until it is asked for others. */
export function placesOfCells<T>(once: ReadOnce<T>, cells: Cells, column: number): Int32Array {
  const { size } = cells;
  const into = begin(once, size);
  const numbers = cells.raw && column < cells.raw.width ? cells.raw.numbers(column) : cells.numbers?.(column);
  if (!numbers) {
    for (let row = 0; row < size; row++) into[row] = placeOfText(once, cells.text(row, column));
    return into;
  }
  const unknown = knownPlaces(numbers, size, once.byNumber, into);
  if (unknown.length > 0) learn(once, unknown, numbers, cells, column);
  return into;
}

/** Looks up places by numbers, and gives the rows of those that have none. */
function knownPlaces(numbers: Int32Array, size: number, byNumber: Int32Array, into: Int32Array): number[] {
  const unknown: number[] = [];
  for (let row = 0; row < size; row++) {
    const number = numbers[row]!;
    const place = number >= 0 && number < byNumber.length ? byNumber[number]! : NONE;
    into[row] = place;
    if (place === NONE) unknown.push(row);
  }
  return unknown;
}

/** The same for texts made of several cells. */
export function placesOfTexts<T>(once: ReadOnce<T>, texts: readonly string[]): Int32Array {
  const into = begin(once, texts.length);
  for (let row = 0; row < texts.length; row++) into[row] = placeOfText(once, texts[row]!);
  return into;
}

/** The rows of a slice of which there is something to tell. */
export const rowsTold = <T>({ told, tells, places }: ReadOnce<T>, size: number): readonly number[] =>
  told === 0 ? [] : rowsWith(tells, places, size);

/** What became of the cell of a row of the slice. */
export const readOf = <T>({ all, places }: ReadOnce<T>, row: number): T => all[places[row]!]!;

function rowsWith(tells: Uint8Array, places: Int32Array, size: number): number[] {
  const rows: number[] = [];
  for (let at = 0; at < size; at++) if (tells[places[at]!] === 1) rows.push(at);
  return rows;
}

function begin<T>(once: ReadOnce<T>, size: number): Int32Array {
  const { all, lasting, tells } = once;
  for (let place = lasting; place < all.length; place++) once.told -= tells[place]!;
  all.length = lasting;
  if (once.places.length < size) once.places = new Int32Array(size);
  return once.places;
}

function put<T>(once: ReadOnce<T>, made: T): number {
  const place = once.all.push(made) - 1;
  if (place >= once.tells.length) once.tells = grown(once.tells);
  const tells = once.reader.isTold(made) ? 1 : 0;
  once.tells[place] = tells;
  once.told += tells;
  return place;
}

/** A text without number: known, new, or one of too many. */
function placeOfText<T>(once: ReadOnce<T>, text: string): number {
  const { all, placeOf } = once;
  once.asked++;
  const known = placeOf.get(text);
  if (known !== undefined) return known;
  if (all.length > once.lasting || all.length >= MOST || (once.asked > TRIAL && placeOf.size > once.asked / 2))
    return put(once, once.reader.readCell(text));
  const kept = detached(text); // neither key nor value may keep a piece of the file alive
  const place = put(once, once.reader.readCell(kept));
  placeOf.set(kept, place);
  once.lasting = all.length;
  return place;
}

/** Finds the places of those rows whose numbers are new, or that have none. */
function learn<T>(once: ReadOnce<T>, rows: readonly number[], numbers: Int32Array, cells: Cells, column: number): void {
  const fresh = meet(once, rows, numbers);
  const { byNumber, places } = once;
  const texts = cells.raw && !once.reader.readBytes ? decodeCells(cells.raw, column, fresh) : undefined;
  let next = 0;
  for (const row of rows) {
    const number = numbers[row]!;
    const known = number < 0 ? NONE : byNumber[number]!;
    if (number < 0) places[row] = placeOfText(once, cells.text(row, column));
    else if (known >= 0) places[row] = known;
    else
      places[row] = placeOfNumber(once, number, cells, row, column, fresh[next] === row ? texts?.[next++] : undefined);
  }
  for (const row of fresh) if (byNumber[numbers[row]!] === WAITS) byNumber[numbers[row]!] = NONE;
}

/** Marks numbers that are met first, and gives the rows in which they are. */
function meet<T>(once: ReadOnce<T>, rows: readonly number[], numbers: Int32Array): number[] {
  let largest = 0;
  for (const row of rows) if (numbers[row]! > largest) largest = numbers[row]!;
  if (largest >= once.byNumber.length) once.byNumber = grown(once.byNumber, largest + 1, NONE);
  const { byNumber } = once;
  const fresh: number[] = [];
  for (const row of rows) {
    const number = numbers[row]!;
    if (number < 0 || byNumber[number] !== NONE) continue;
    byNumber[number] = WAITS;
    fresh.push(row);
  }
  return fresh;
}

/** Reads what has a number and was not read before, or is not kept. */
function placeOfNumber<T>(
  once: ReadOnce<T>,
  number: number,
  cells: Cells,
  row: number,
  column: number,
  decoded: string | undefined,
): number {
  // After one that is soon forgotten none can be kept in this slice.
  const isKept = once.all.length === once.lasting;
  const { raw } = cells;
  const cell = row * (raw?.width ?? 0) + column;
  const quick = isKept && raw ? once.reader.readBytes?.(raw.bytes, raw.starts[cell]!, raw.ends[cell]!) : undefined;
  const place = put(once, quick ?? once.reader.readCell(decoded ?? cells.text(row, column)));
  if (isKept) {
    once.lasting = once.all.length;
    once.byNumber[number] = place;
  }
  return place;
}

/** The texts of what was read, for fields that depend on it. */
export const textsOf = <T>(once: ReadOnce<T>, places: Int32Array, as: StoredAs<T>): FieldTexts => ({
  places,
  at: (place) => as.textOf(once.all[place]!),
  lasting: once.lasting,
});

/** A column of one text of what was read: each is looked up in it once. */
export interface StoredTexts<T> {
  readonly once: ReadOnce<T>;
  readonly builder: CellBuilder;
  readonly as: StoredAs<T>;
  /** By the places of those that last. */
  codes: Int32Array;
  rows: Int32Array;
}

/** How what was read is stored. */
export interface StoredAs<T> {
  textOf(read: T): string;
  /** The code of its text, where that is found otherwise than by the text; `isOwn`: that is no part of a longer one. */
  codeOf?(read: T, isOwn: boolean): number;
}

export const createStore = <T>(once: ReadOnce<T>, builder: CellBuilder, as: StoredAs<T>): StoredTexts<T> => ({
  once,
  builder,
  as,
  codes: new Int32Array(64).fill(NONE),
  rows: new Int32Array(64),
});

/** Stores the texts of a slice, row by row. */
export function storeTexts<T>(stored: StoredTexts<T>, places: Int32Array, size: number): void {
  const { once, builder, as } = stored;
  const { texts } = builder;
  if (texts) {
    texts.pushAll(Array.from({ length: size }, (_, at) => as.textOf(once.all[places[at]!]!)));
    return;
  }
  if (stored.rows.length < size) stored.rows = new Int32Array(size);
  const { rows } = stored;
  const unknown = knownPlaces(places, size, stored.codes, rows);
  for (const at of unknown) rows[at] = learnCode(stored, places[at]!);
  builder.pushCodes(rows, size);
}

function learnCode<T>(stored: StoredTexts<T>, place: number): number {
  const { once, codes, as } = stored;
  if (place < codes.length && codes[place] !== NONE) return codes[place]!;
  const isLasting = place < once.lasting;
  const read = once.all[place]!;
  const code = as.codeOf ? as.codeOf(read, isLasting) : stored.builder.codeFor(as.textOf(read), isLasting);
  if (!isLasting) return code;
  if (place >= codes.length) stored.codes = grown(codes, place + 1, NONE);
  stored.codes[place] = code;
  return code;
}
