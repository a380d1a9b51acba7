import { type Column, textColumn } from "../../model/column.ts";

/** A number for each row that two rows share only where (all but surely) all their cells are the same; an absent column is one without cells. */
export function rowHashes(columns: readonly (Column | undefined)[], size: number): (row: number) => number {
  const upper = new Uint32Array(size).fill(0xdeadbeef);
  const lower = new Uint32Array(size).fill(0x41c6ce57);
  const feed = (row: number, bytes: Uint8Array, from: number, to: number) => {
    let a = upper[row]!;
    let b = lower[row]!;
    for (let at = from; at < to; at++) {
      a = Math.imul(a ^ bytes[at]!, 2654435761);
      b = Math.imul(b ^ bytes[at]!, 1597334677);
    }
    // The end of a cell counts, so that no letter moves unnoticed to the next.
    upper[row] = Math.imul(a ^ (a >>> 15) ^ 0x1ff, 2654435761);
    lower[row] = Math.imul(b ^ (b >>> 13) ^ 0x1ff, 1597334677);
  };
  for (const column of columns) feedColumn(column, size, feed);
  return (row) => upper[row]! * 2 ** 21 + (lower[row]! >>> 11); // 53 bits are exact
}

type Feed = (row: number, bytes: Uint8Array, from: number, to: number) => void;

function feedColumn(column: Column | undefined, size: number, feed: Feed): void {
  if (column?.type === "text") {
    const { bytes, offsets } = column;
    for (let row = 0; row < size; row++) feed(row, bytes, offsets[row]!, offsets[row + 1]!);
    return;
  }
  if (column?.type === "coded") {
    const { bytes, offsets } = column.texts ?? textColumn(column.values);
    for (let row = 0; row < size; row++) {
      const code = column.codes[row]!;
      feed(row, bytes, offsets[code]!, offsets[code + 1]!);
    }
    return;
  }
  const value = new Float64Array(1);
  const bytes = new Uint8Array(value.buffer);
  for (let row = 0; row < size; row++) {
    value[0] = column?.values[row] ?? Number.NaN;
    if (Number.isNaN(value[0])) feed(row, bytes, 0, 0);
    else feed(row, bytes, 0, 8);
  }
}
