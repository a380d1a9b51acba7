import { decodeTexts } from "../../model/decode-texts.ts";
import type { CellBounds } from "../table/cells.ts";

let gathered = new Uint8Array(2 ** 12);

/** The cells of a column in some rows as texts, decoded together. */
export function decodeCells(
  { bytes, width, starts, ends }: CellBounds,
  column: number,
  rows: readonly number[],
): string[] {
  const offsets = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const cell = rows[at]! * width + column;
    const from = offsets[at]!;
    const to = from + ends[cell]! - starts[cell]!;
    if (to > gathered.length) gathered = longer(gathered, to);
    copyBytes(bytes, starts[cell]!, ends[cell]!, gathered, from);
    offsets[at + 1] = to;
  }
  return decodeTexts(gathered, offsets, rows.length);
}

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(length, 2 * bytes.length));
  all.set(bytes);
  return all;
}

function copyBytes(bytes: Uint8Array, start: number, end: number, into: Uint8Array, to: number): void {
  for (let at = start, next = to; at < end; at++, next++) into[next] = bytes[at]!;
}
