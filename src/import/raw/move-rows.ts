/** Moves what stands of some rows, `width` numbers each, to the front of an array, in that order. */
export type MoveRows = (array: Int32Array | Uint8Array | Float64Array, width?: number) => void;

/** `rows` are in ascending order, so that what is moved is not written over before: those that follow one another are moved at once. */
export function createRowMover(rows: readonly number[]): MoveRows {
  const runs: { readonly to: number; readonly from: number; readonly past: number }[] = [];
  for (let to = 0, next = 0; to < rows.length; to = next) {
    const from = rows[to]!;
    next = to + 1;
    while (next < rows.length && rows[next] === from + next - to) next++;
    if (from !== to) runs.push({ to, from, past: from + next - to });
  }
  return (array, width = 1) => {
    for (const { to, from, past } of runs) array.copyWithin(to * width, from * width, past * width);
  };
}
