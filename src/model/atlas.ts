import type { Directory } from "./directory.ts";

/** Rows with several terms each: row r holds the terms `combinations[codes[r]]`, the primary one first. `combinations[0]` is empty. */
export interface TermColumn {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** Indexes into the list of terms (SECTORS, KINDS, PRACTICES). */
  readonly combinations: readonly (readonly number[])[];
}

/** Code of a row's territory when none is known. */
export const NO_TERRITORY = 0xffff;

/**
 * All open directories as one store of columns. Rows with a position come first, in Z-order: a tile, or a cell of any zoom, is one run
 * of them. Rows without a position follow in the order of their directories; they are counted, listed, filtered and exported,
 * and never drawn.
 */
export interface Atlas {
  readonly directories: readonly Directory[];
  readonly size: number;
  /** Rows 0 … placed - 1 have a position. */
  readonly placed: number;
  /** Index into `directories` of each row. */
  readonly directory: Uint16Array;
  /** Row of each row within its directory. */
  readonly row: Uint32Array;
  /** Morton key of the upper 16 bits of x and y, ascending; length `placed`. */
  readonly key: Uint32Array;
  /** Web Mercator, 2^32 units the world (see mercator.ts); length `placed`. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly sectors: TermColumn;
  readonly kinds: TermColumn;
  readonly practices: TermColumn;
  /** Index into the table of territories: the finest one known, NO_TERRITORY when none. */
  readonly territory: Uint16Array;
  /** 1 where the row has a web page. */
  readonly website: Uint8Array;
  /** 1 where the point stands for a town or an area rather than an address. */
  readonly approximate: Uint8Array;
  /** All rows ordered by folded name, then by directory and row. */
  readonly byName: Uint32Array;
}
