import type { Atlas } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import type { Directory } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";
import type { Territories } from "../../model/territory.ts";
import { currenciesOf } from "./currencies.ts";
import { numbersOf } from "./measures.ts";

/** A percentage over the rows of every territory, those of its parts included. */
export interface MeanSums {
  readonly rows: Uint32Array;
  readonly sum: Float64Array;
  /** The same weighted by turnover, and the weights. */
  readonly weighted: Float64Array;
  readonly weights: Float64Array;
  /** The currency of all turnovers, as an index; NONE without a row, SEVERAL where some row tells no turnover or they differ. */
  readonly currency: Int32Array;
}

const NONE = 0;
const SEVERAL = -1;

/** Adds up a field of percentages of the rows that a mask holds. */
export function sumMean(atlas: Atlas, mask: Uint8Array, territories: Territories, field: Field): MeanSums {
  const { size, parent } = territories;
  const sums: MeanSums = {
    rows: new Uint32Array(size),
    sum: new Float64Array(size),
    weighted: new Float64Array(size),
    weights: new Float64Array(size),
    currency: new Int32Array(size),
  };
  const numbers = new Map<string, number>();
  for (const [index, directory] of atlas.directories.entries()) {
    addDirectory(sums, atlas, mask, directory, index, field, numbers);
  }
  for (let at = size - 1; at >= 0; at--) {
    const above = parent[at]!;
    if (above < 0 || sums.rows[at] === 0) continue;
    for (const values of [sums.rows, sums.sum, sums.weighted, sums.weights]) values[above]! += values[at]!;
    sums.currency[above] = joined(sums.currency[above]!, sums.currency[at]!);
  }
  return sums;
}

const joined = (one: number, other: number): number => (one === NONE || one === other ? other : SEVERAL);

/** Weighted where every row that tells the percentage tells a turnover in the same currency, and some of them is above 0. 0 … 1. */
export function meanOf({ rows, sum, weighted, weights, currency }: MeanSums, territory: number): number {
  const isWeighted = currency[territory]! > NONE && weights[territory]! > 0;
  return (isWeighted ? weighted[territory]! / weights[territory]! : sum[territory]! / rows[territory]!) / 100;
}

function addDirectory(
  sums: MeanSums,
  { rowOf, starts, territory }: Atlas,
  mask: Uint8Array,
  directory: Directory,
  index: number,
  field: Field,
  numbers: Map<string, number>,
): void {
  const values = numbersOf(directory, field);
  if (!values) return;
  const turnovers = numbersOf(directory, "turnover");
  const { codes, of } = currenciesOf(directory);
  const numberOf = codes.map((code) => {
    const known = code === "" ? SEVERAL : (numbers.get(code) ?? numbers.size + 1);
    if (code !== "") numbers.set(code, known);
    return known;
  });
  const start = starts[index]!;
  inBlocks(values.length, (first, end) => {
    for (let row = first; row < end; row++) {
      const value = values[row]!;
      if (Number.isNaN(value)) continue;
      const at = rowOf[start + row]!;
      const place = territory[at]!;
      if (mask[at] === 0 || place >= sums.rows.length) continue;
      const turnover = turnovers?.[row] ?? Number.NaN;
      sums.rows[place]!++;
      sums.sum[place]! += value;
      sums.currency[place] = joined(sums.currency[place]!, Number.isNaN(turnover) ? SEVERAL : numberOf[of[row]!]!);
      if (Number.isNaN(turnover)) continue;
      sums.weighted[place]! += value * turnover;
      sums.weights[place]! += turnover;
    }
  });
}
