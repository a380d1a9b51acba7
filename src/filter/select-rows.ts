import type { Atlas } from "../model/atlas.ts";
import { BLOCK } from "../model/blocks.ts";
import { countCodes } from "../model/count-codes.ts";
import { WORLD } from "../model/mercator.ts";
import { type Selection, SUM_STEP } from "../model/selection.ts";
import { type ClauseColumn, FAILS_ALL } from "./clauses.ts";
import { addFails, markHolding } from "./code-loops.ts";

/** A selection that the next pass writes over. */
export interface SelectionBuffers {
  readonly mask: Uint8Array;
  readonly sumCount: Uint32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

export function createSelectionBuffers({ size, placed }: Atlas): SelectionBuffers {
  const entries = Math.floor(placed / SUM_STEP) + 1;
  return {
    mask: new Uint8Array(size),
    sumCount: new Uint32Array(entries),
    sumX: new Float64Array(entries),
    sumY: new Float64Array(entries),
  };
}

/** Of the rows of one block the clauses that they fail, and whether they hold. */
const fails = new Uint8Array(BLOCK);
const holds = new Uint8Array(BLOCK);
const [failWords, holdWords] = [new Uint32Array(fails.buffer), new Uint32Array(holds.buffer)];

/**
 * The one pass. A row that fails no clause is selected; one that fails a single clause is counted in that clause's facet, since it would
 * be there without it. `rowFails` has the bits of what no code tells. Block by block and column by column, so that each loop
 * has few arrays and the block stays at hand. No function is made anew for a query: what is compiled stays so.
 */
export function selectRows(
  atlas: Atlas,
  clauses: readonly ClauseColumn[],
  rowFails: Uint8Array,
  buffers: SelectionBuffers,
): Selection {
  const { mask, sumCount, sumX, sumY } = buffers;
  const { size, placed } = atlas;
  const asked = clauses.filter((clause) => clause.asked);
  const others = clauses.filter((clause) => !clause.asked);
  let count = 0;
  for (let from = 0; from < size; from += BLOCK) {
    count += selectBlock(asked, others, rowFails, mask, from, Math.min(size, from + BLOCK));
  }
  const sums = new Float64Array(3);
  for (let from = 0; from < placed; from += BLOCK) {
    sumPlaced(atlas, buffers, from, Math.min(placed, from + BLOCK), sums);
  }
  return { mask, count, placed: sums[0]!, sumCount, sumX, sumY };
}

function selectBlock(
  asked: readonly ClauseColumn[],
  others: readonly ClauseColumn[],
  rowFails: Uint8Array,
  mask: Uint8Array,
  from: number,
  to: number,
): number {
  const length = to - from;
  fails.set(rowFails.subarray(from, to));
  fails.fill(FAILS_ALL, length);
  for (const clause of asked) addFails(fails, clause.codes, clause.fails, from, length);
  for (const { codes, bit, rows } of asked) {
    if (markHolding(failWords, FAILS_ALL & ~bit, holdWords) > 0) countCodes(rows, codes, holds, from, length);
  }
  const selected = markHolding(failWords, FAILS_ALL, holdWords);
  mask.set(holds.subarray(0, length), from);
  if (selected === 0) return 0;
  for (const { codes, rows } of others) countCodes(rows, codes, holds, from, length);
  return selected;
}

/** Fills the prefix sums that end within rows `from` … `to`. `sums`: number, x and y of all rows before; of these as well when done. */
function sumPlaced(
  { x, y }: Atlas,
  { mask, sumCount, sumX, sumY }: SelectionBuffers,
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
