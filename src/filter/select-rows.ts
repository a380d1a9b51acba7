import type { Atlas } from "../model/atlas.ts";
import { BLOCK } from "../model/blocks.ts";
import { countCodes } from "../model/count-codes.ts";
import { fillSums, type PrefixSums } from "../model/prefix-sums.ts";
import type { Selection } from "../model/selection.ts";
import { type ClauseColumn, FAILS_ALL } from "./clauses.ts";
import { addFails, markHolding } from "./code-loops.ts";

/** Of the rows of one block the clauses that they fail, and whether they hold. */
const fails = new Uint8Array(BLOCK);
const holds = new Uint8Array(BLOCK);
const [failWords, holdWords] = [new Uint32Array(fails.buffer), new Uint32Array(holds.buffer)];

/**
 * The one pass. A row that fails no clause is selected; one that fails a single clause is counted in that clause's facet, since it would
 * be there without it. `rowFails` has the bits of what no code tells. Block by block and column by column, so that each loop
 * has few arrays and the block stays at hand. No function is made anew for a query: what is compiled stays so.
 * @param buffers written over: the selection lives in them
 */
export function selectRows(
  atlas: Atlas,
  clauses: readonly ClauseColumn[],
  rowFails: Uint8Array,
  buffers: PrefixSums,
): Selection {
  const { mask, sumCount, sumX, sumY } = buffers;
  const { size } = atlas;
  const asked = clauses.filter((clause) => clause.asked);
  const others = clauses.filter((clause) => !clause.asked);
  let count = 0;
  for (let from = 0; from < size; from += BLOCK) {
    count += selectBlock(asked, others, rowFails, mask, from, Math.min(size, from + BLOCK));
  }
  return { mask, count, placed: fillSums(atlas, buffers), sumCount, sumX, sumY };
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
