import type { CellBounds } from "../table/cells.ts";

/** Rows that follow one another: those from `from` to before `past` go to where `to` is. */
export interface RowRun {
  readonly to: number;
  readonly from: number;
  readonly past: number;
}

/** Runs of rows in ascending order that come to the front, in that order; those that stay are none. */
export function runsOf(rows: Int32Array): RowRun[] {
  const runs: RowRun[] = [];
  for (let to = 0, next = 0; to < rows.length; to = next) {
    const from = rows[to]!;
    next = to + 1;
    while (next < rows.length && rows[next] === from + next - to) next++;
    if (from !== to) runs.push({ to, from, past: from + next - to });
  }
  return runs;
}

/** Moves what stands of the rows of runs; since they ascend, what is moved was not written over before. */
export function moveRows(array: Int32Array | Uint8Array | Float64Array, runs: readonly RowRun[]): void {
  for (const { to, from, past } of runs) array.copyWithin(to, from, past);
}

/** The same of the bounds of all cells, which stand row by row or column by column. */
export function moveBounds({ width, rowStep, starts, ends, columnStep }: CellBounds, runs: readonly RowRun[]): void {
  const isByRow = rowStep > 1;
  const [count, step] = isByRow ? [1, rowStep] : [width, 1];
  for (let at = 0, first = 0; at < count; at++, first += columnStep)
    for (const { to, from, past } of runs) {
      starts.copyWithin(first + to * step, first + from * step, first + past * step);
      ends.copyWithin(first + to * step, first + from * step, first + past * step);
    }
}
