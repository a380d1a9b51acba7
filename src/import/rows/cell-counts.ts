import { grown } from "../../model/grown.ts";
import type { ReadOnce } from "./read-once.ts";

/** In how many rows each distinct cell stands: a number per cell, whatever becomes of it. */
export interface CellCounts<T> {
  readonly once: ReadOnce<T>;
  readonly counter: CellCounter<T>;
  /** By the places of those that last. */
  rows: Uint32Array;
}

/** Is told in how many rows a cell stands. */
export interface CellCounter<T> {
  countCell(read: T, rows: number): void;
}

export const createCellCounts = <T>(once: ReadOnce<T>, counter: CellCounter<T>): CellCounts<T> => ({
  once,
  counter,
  rows: new Uint32Array(64),
});

/** After the places of a slice were asked for, before those of the next. */
export function countPlaces<T>(counts: CellCounts<T>, places: Int32Array, size: number): void {
  const { lasting, all } = counts.once;
  if (lasting > counts.rows.length) counts.rows = grown(counts.rows, lasting);
  for (const at of addAll(counts.rows, places, size, lasting)) counts.counter.countCell(all[places[at]!]!, 1);
}

/** Gives the rows of places that do not last. */
function addAll(rows: Uint32Array, places: Int32Array, size: number, lasting: number): number[] {
  const others: number[] = [];
  for (let at = 0; at < size; at++) {
    const place = places[at]!;
    if (place < lasting) rows[place]!++;
    else others.push(at);
  }
  return others;
}

/** Hands over what was counted; once. */
export function finishCounts<T>({ once, counter, rows }: CellCounts<T>): void {
  for (let place = 0; place < once.lasting; place++)
    if (rows[place]! > 0) counter.countCell(once.all[place]!, rows[place]!);
  rows.fill(0);
}
