import type { Atlas } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import type { Directory } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";
import type { Territories } from "../../model/territory.ts";
import { addUp } from "../../model/territory-tree.ts";
import { currenciesOf } from "./currencies.ts";

/** A field added up for every territory, those of its parts included. */
export interface MeasureSums {
  readonly sum: Float64Array;
  /** Of the field that it is a part of, over the same rows; zeros without one. */
  readonly whole: Float64Array;
  /** Rows that have a figure. */
  readonly rows: Uint32Array;
  /** First and last year that figures are of; 0 where none says. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** What a row must have beside the field that is added up. */
export interface Beside {
  /** A field of which it is a part: the row has both, and not less of this one. */
  readonly partOf?: Field;
  /** The row tells its figures in this currency. */
  readonly currency?: string;
}

/** Adds up a number field of the rows that a mask holds. */
export function sumMeasure(
  atlas: Atlas,
  mask: Uint8Array,
  territories: Territories,
  field: Field,
  beside: Beside = {},
): MeasureSums {
  const { size, parent } = territories;
  const sums: MeasureSums = {
    sum: new Float64Array(size),
    whole: new Float64Array(size),
    rows: new Uint32Array(size),
    from: new Uint16Array(size),
    to: new Uint16Array(size),
  };
  for (const [index, directory] of atlas.directories.entries()) {
    addDirectory(sums, atlas, mask, directory, index, field, beside);
  }
  addUp(territories, sums.sum);
  addUp(territories, sums.whole);
  addUp(territories, sums.rows);
  for (let at = size - 1; at >= 0; at--) {
    if (parent[at]! >= 0 && sums.from[at]! > 0) widen(sums, parent[at]!, sums.from[at]!, sums.to[at]!);
  }
  return sums;
}

function addDirectory(
  sums: MeasureSums,
  { rowOf, starts, territory }: Atlas,
  mask: Uint8Array,
  directory: Directory,
  index: number,
  field: Field,
  { partOf, currency }: Beside,
): void {
  const values = numbersOf(directory, field);
  const wholes = partOf && numbersOf(directory, partOf);
  if (!values || (partOf && !wholes)) return;
  const years = numbersOf(directory, "impactYear");
  const { codes, of } = currenciesOf(directory);
  const wanted = currency === undefined ? -1 : codes.indexOf(currency);
  if (currency !== undefined && wanted < 0) return;
  const start = starts[index]!;
  inBlocks(values.length, (first, end) => {
    for (let row = first; row < end; row++) {
      const value = values[row]!;
      if (Number.isNaN(value) || (wholes && !(wholes[row]! >= value))) continue;
      if (wanted >= 0 && of[row] !== wanted) continue;
      const at = rowOf[start + row]!;
      const place = territory[at]!;
      if (mask[at] === 0 || place >= sums.rows.length) continue;
      sums.sum[place]! += value;
      if (wholes) sums.whole[place]! += wholes[row]!;
      sums.rows[place]!++;
      const year = years?.[row] ?? 0;
      if (year > 0) widen(sums, place, year, year);
    }
  });
}

function widen({ from, to }: Pick<MeasureSums, "from" | "to">, at: number, first: number, last: number): void {
  if (from[at] === 0 || first < from[at]!) from[at] = first;
  if (last > to[at]!) to[at] = last;
}

/** A number field of a directory, NaN where not known. */
export function numbersOf({ fields }: Directory, field: Field): Float64Array | undefined {
  const column = fields.get(field);
  return column?.type === "number" ? column.values : undefined;
}
