import type { ReadOnce } from "./read-once.ts";

/** In how many rows each distinct cell stands: a number per cell, whatever becomes of it. */
export interface CellCounts {
  /** After `cells` or `texts` of the slice, before the next. */
  add(places: Int32Array, size: number): void;
  /** Hands over what was counted; once. */
  finish(): void;
}

export function createCellCounts<T>(once: ReadOnce<T>, count: (read: T, rows: number) => void): CellCounts {
  let rows = new Uint32Array(64);
  return {
    add(places, size) {
      const { lasting } = once;
      if (lasting > rows.length) {
        const longer = new Uint32Array(Math.max(lasting, rows.length * 2));
        longer.set(rows);
        rows = longer;
      }
      for (let at = 0; at < size; at++) {
        const place = places[at]!;
        if (place < lasting) rows[place]!++;
        else count(once.at(place), 1);
      }
    },
    finish() {
      for (let place = 0; place < once.lasting; place++) if (rows[place]! > 0) count(once.at(place), rows[place]!);
      rows.fill(0);
    },
  };
}
