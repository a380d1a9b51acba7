import type { Atlas } from "./atlas.ts";
import { BLOCK } from "./blocks.ts";
import { WORLD } from "./mercator.ts";
import { type Selection, SUM_STEP } from "./selection.ts";

/** A mask, and room for the sums over the placed rows that it holds. */
export type PrefixSums = Pick<Selection, "mask" | "sumCount" | "sumX" | "sumY">;

export function createPrefixSums({ size, placed }: Pick<Atlas, "size" | "placed">): PrefixSums {
  const entries = Math.floor(placed / SUM_STEP) + 1;
  return {
    mask: new Uint8Array(size),
    sumCount: new Uint32Array(entries),
    sumX: new Float64Array(entries),
    sumY: new Float64Array(entries),
  };
}

/** Fills the sums, and gives the number of placed rows that the mask holds. */
export function fillSums(atlas: Pick<Atlas, "placed" | "x" | "y">, into: PrefixSums): number {
  const { placed } = atlas;
  const sums = new Float64Array(3);
  for (let from = 0; from < placed; from += BLOCK) fillBlock(atlas, into, from, Math.min(placed, from + BLOCK), sums);
  return sums[0]!;
}

/** Fills the prefix sums that end within rows `from` … `to`. `sums`: number, x and y of all rows before; of these as well when done. */
function fillBlock(
  { x, y }: Pick<Atlas, "x" | "y">,
  { mask, sumCount, sumX, sumY }: PrefixSums,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let [count, west, north] = [sums[0]!, sums[1]!, sums[2]!];
  for (let start = from; start < to; start += SUM_STEP) {
    const end = Math.min(to, start + SUM_STEP);
    let [selected, across, down] = [0, 0, 0];
    for (let row = start; row < end; row++) {
      const one = mask[row]!;
      selected += one;
      across += (x[row]! & -one) >>> 0;
      down += (y[row]! & -one) >>> 0;
    }
    count += selected;
    west += across - selected * (WORLD / 2);
    north += down - selected * (WORLD / 2);
    const entry = start / SUM_STEP + 1;
    if (entry >= sumCount.length) break; // the last rows, fewer than a step
    sumCount[entry] = count;
    sumX[entry] = west;
    sumY[entry] = north;
  }
  sums[0] = count;
  sums[1] = west;
  sums[2] = north;
}
