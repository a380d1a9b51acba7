import type { CellBuilder } from "../store/cell-builder.ts";
import type { TextBuilder } from "../store/text-builder.ts";

/** What is known of a number: the place of what became of its cell, in how many rows it stands, and its code in each column. */
export const [PLACE, ROWS, FIRST_CODE, SECOND_CODE] = [0, 1, 2, 3] as const;
export const KNOWN_BITS = 2;
export const NONE = -1;

/**
 * What becomes of the cells of one column: each distinct one is read once, as long as cells repeat, and stored in one column or two. Loops over
 * rows are functions of `read-once.ts` and `learn-cells.ts`, whose compiled code outlives each column.
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
