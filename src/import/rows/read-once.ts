import type { CellBuilder } from "../store/cell-builder.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { Cells } from "../table/cells.ts";
import type { FieldTexts } from "./field-texts.ts";
import { learnNumbers, learnText } from "./learn-cells.ts";

/** What is known of a number: the place of what became of its cell, in how many rows it stands, and its code in each column. */
export const [PLACE, ROWS, FIRST_CODE, SECOND_CODE] = [0, 1, 2, 3] as const;
export const KNOWN_BITS = 2;
export const NONE = -1;

/**
 * What becomes of the cells of one column: each distinct one is read once, as long as cells repeat, and stored in one column or two. Loops over
 * rows are functions of this file, whose compiled code outlives each column.
 */
export interface ReadOnce<T> {
  readonly reader: CellReader<T>;
  readonly stores: readonly StoredTexts<T>[];
  readonly all: T[];
  readonly placeOf: Map<string, number>;
  /** What is known of each number lies together, so that a row of a column of many distinct cells looks once into memory that is far. */
  byNumber: Int32Array;
  /** In how many rows a text without number stands, by its place. */
  rows: Uint32Array;
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
  /** Is told in how many rows a cell stands; of one that does not last row by row. */
  countCell?(read: T, rows: number): void;
}

/** A column of one text of what was read: each is looked up in it once. */
export interface StoredTexts<T> {
  readonly builder: CellBuilder;
  readonly as: StoredAs<T>;
  /** By the places of texts without number that last. */
  codes: Int32Array;
  /** Of the rows of the last slice, unless they are stored as texts. */
  rows: Int32Array;
  texts: TextBuilder | undefined;
}

/** How what was read is stored. */
export interface StoredAs<T> {
  textOf(read: T): string;
  /**
   * The code of its text, where that is found otherwise than by the text. `isOwn`: that is no part of a longer one. `areDistinct`: no two that
   * last were made of cells with the same bytes.
   */
  codeOf?(read: T, isOwn: boolean, areDistinct: boolean): number;
}

export const createStore = <T>(builder: CellBuilder, as: StoredAs<T>): StoredTexts<T> => ({
  builder,
  as,
  codes: new Int32Array(64).fill(NONE),
  rows: new Int32Array(64),
  texts: undefined,
});

/** `first`, `second`: the columns that are filled. */
export const createReadOnce = <T>(
  reader: CellReader<T>,
  first: StoredTexts<T>,
  second?: StoredTexts<T>,
): ReadOnce<T> => ({
  reader,
  stores: second ? [first, second] : [first],
  all: [],
  placeOf: new Map(),
  byNumber: new Int32Array(64 << KNOWN_BITS).fill(NONE),
  rows: new Uint32Array(64),
  tells: new Uint8Array(64),
  told: 0,
  places: new Int32Array(64),
  lasting: 0,
  asked: 0,
});

/** Reads the cells of a slice: their places in `all`, valid until others are read. */
export function readCells<T>(once: ReadOnce<T>, cells: Cells, column: number): Int32Array {
  const { size } = cells;
  begin(once, size);
  const numbers = cells.raw && column < cells.raw.width ? cells.raw.numbers(column) : cells.numbers?.(column);
  if (numbers) {
    const unknown = knownRows(once, numbers, size);
    if (unknown.length > 0) learnNumbers(once, unknown, numbers, cells, column);
  } else for (let row = 0; row < size; row++) learnText(once, row, cells.text(row, column));
  return once.places;
}

/** The same for texts made of several cells. */
export function readTexts<T>(once: ReadOnce<T>, texts: readonly string[]): Int32Array {
  begin(once, texts.length);
  for (let row = 0; row < texts.length; row++) learnText(once, row, texts[row]!);
  return once.places;
}

/** Stores what was read last. */
export function storeSlice<T>({ all, places, stores }: ReadOnce<T>, size: number): void {
  for (const { texts, builder, as, rows } of stores)
    if (texts) texts.pushAll(Array.from({ length: size }, (_, at) => as.textOf(all[places[at]!]!)));
    else builder.pushCodes(rows, size);
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

/** The texts of what was read, for fields that depend on it. */
export const textsOf = <T>(once: ReadOnce<T>, as: StoredAs<T>): FieldTexts => ({
  places: once.places,
  at: (place) => as.textOf(once.all[place]!),
  lasting: once.lasting,
});

/** Tells the reader in how many rows each cell stands; once. */
export function tellCounts<T>({ reader, all, lasting, byNumber, rows }: ReadOnce<T>): void {
  const counts = new Uint32Array(lasting);
  counts.set(rows.subarray(0, lasting));
  rows.fill(0);
  for (let known = 0; known < byNumber.length; known += 1 << KNOWN_BITS) {
    if (byNumber[known + PLACE]! < 0) continue;
    counts[byNumber[known + PLACE]!]! += byNumber[known + ROWS]!;
    byNumber[known + ROWS] = 0;
  }
  for (let place = 0; place < lasting; place++) if (counts[place]! > 0) reader.countCell?.(all[place]!, counts[place]!);
}

function begin<T>(once: ReadOnce<T>, size: number): void {
  const { all, lasting, tells, stores } = once;
  for (let place = lasting; place < all.length; place++) once.told -= tells[place]!;
  all.length = lasting;
  if (once.places.length < size) once.places = new Int32Array(size);
  for (const store of stores) {
    store.texts = store.builder.texts;
    if (store.rows.length < size) store.rows = new Int32Array(size);
  }
}

/** Takes over what is known of the cells by their numbers, and gives the rows of the others. */
function knownRows<T>({ byNumber, places, stores }: ReadOnce<T>, numbers: Int32Array, size: number): number[] {
  const first = stores[0]!.rows;
  const second = stores[1]?.rows ?? first;
  const secondCode = stores.length > 1 ? SECOND_CODE : FIRST_CODE;
  const unknown: number[] = [];
  for (let row = 0; row < size; row++) {
    const known = numbers[row]! << KNOWN_BITS;
    const place = known >= 0 && known < byNumber.length ? byNumber[known]! : NONE;
    if (place === NONE) unknown.push(row);
    else {
      places[row] = place;
      byNumber[known + ROWS]!++;
      first[row] = byNumber[known + FIRST_CODE]!;
      second[row] = byNumber[known + secondCode]!;
    }
  }
  return unknown;
}
