import type { Atlas } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import type { Territories } from "../../model/territory.ts";
import { addUp } from "../../model/territory-tree.ts";
import { datesOf, FRESH, KNOWN, LASTED, OLD_ENOUGH } from "./row-dates.ts";

/** Rows of every territory, those of its parts included, by what their dates say. */
export interface DateSums {
  /** With a date of their last check, and those of them within 24 months of the newest date in their directory. */
  readonly dated: Uint32Array;
  readonly fresh: Uint32Array;
  /** Founded five years or more before the newest date of a directory that says what has closed, and those of them that have not. */
  readonly oldEnough: Uint32Array;
  readonly lasted: Uint32Array;
}

/** Of the rows that a mask holds. */
export function sumDates(atlas: Atlas, mask: Uint8Array, territories: Territories): DateSums {
  const { size } = territories;
  const ways = new Uint32Array(size * WAYS);
  atlas.directories.forEach((directory, index) => {
    const signs = datesOf(directory);
    if (!signs) return;
    const start = atlas.starts[index]!;
    inBlocks(signs.length, (from, to) => {
      for (let row = from; row < to; row++) {
        const sign = signs[row]!;
        if (sign === 0) continue;
        const at = atlas.rowOf[start + row]!;
        const place = atlas.territory[at]!;
        if (mask[at] === 1 && place < size) ways[place * WAYS + sign]!++;
      }
    });
  });
  const rowsWith = (wanted: number): Uint32Array => {
    const rows = new Uint32Array(size);
    for (let at = 0; at < size; at++) {
      for (let sign = 1; sign < WAYS; sign++) if ((sign & wanted) === wanted) rows[at]! += ways[at * WAYS + sign]!;
    }
    addUp(territories, rows);
    return rows;
  };
  return {
    dated: rowsWith(KNOWN),
    fresh: rowsWith(KNOWN | FRESH),
    oldEnough: rowsWith(OLD_ENOUGH),
    lasted: rowsWith(OLD_ENOUGH | LASTED),
  };
}

/** Signs of a row combine in so many ways. */
const WAYS = 16;
