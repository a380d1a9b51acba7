import type { Atlas } from "./atlas.ts";
import { WORLD } from "./mercator.ts";

/** Placed rows from one entry of the sums to the next. */
export const SUM_STEP = 64;

/** Rows that hold for a query, with what lets any cell be counted by a subtraction. */
export interface Selection {
  /** 1 where the row is selected. */
  readonly mask: Uint8Array;
  readonly count: number;
  /** Of the selected, those with a position. */
  readonly placed: number;
  /**
   * Prefix sums over the placed rows: entry k holds the sums of rows 0 … 64 k - 1: number, and x and y less half the world, so that four
   * million rows stay exact.
   */
  readonly sumCount: Uint32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

export interface RunSums {
  readonly count: number;
  readonly sumX: number;
  readonly sumY: number;
}

/** Number of the selected among placed rows `from` … `to - 1`, and the sums of their x and y. */
export function sumRun(atlas: Atlas, selection: Selection, from: number, to: number): RunSums {
  const [before, until] = [sumsBefore(atlas, selection, from), sumsBefore(atlas, selection, to)];
  const count = until.count - before.count;
  return {
    count,
    sumX: until.sumX - before.sumX + count * (WORLD / 2),
    sumY: until.sumY - before.sumY + count * (WORLD / 2),
  };
}

/** From the last entry on, the few rows that are missing. */
function sumsBefore(atlas: Atlas, selection: Selection, end: number): RunSums {
  const { x, y } = atlas;
  const { mask } = selection;
  const entry = Math.floor(end / SUM_STEP);
  let [count, sumX, sumY] = [selection.sumCount[entry]!, selection.sumX[entry]!, selection.sumY[entry]!];
  for (let row = entry * SUM_STEP; row < end; row++) {
    if (mask[row] === 0) continue;
    count++;
    sumX += x[row]! - WORLD / 2;
    sumY += y[row]! - WORLD / 2;
  }
  return { count, sumX, sumY };
}

/**
 * For every choice: how many rows there would be with it, all other clauses holding. A facet leaves out its own clause; under
 * "all" each ticked choice is a clause of its own, and a count says what adding the choice would leave.
 */
export interface FacetCounts {
  /** Rows with the term or one below it, by index into SECTORS. Rows without a sector count under "other-sector". */
  readonly sectors: Uint32Array;
  /** By index into KINDS; rows without a kind count under "unclassified". */
  readonly kinds: Uint32Array;
  readonly practices: Uint32Array;
  /** ISO alpha-2 -> rows; "" = country not known. */
  readonly countries: ReadonlyMap<string, number>;
  /** By index into the atlas's directories. */
  readonly directories: Uint32Array;
  readonly website: number;
  /** By index into EXACTNESS. */
  readonly exactness: Uint32Array;
}
