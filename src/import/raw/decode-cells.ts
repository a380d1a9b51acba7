import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import { type CellBounds, decodeCell, placeOfCell } from "../table/cells.ts";

/** A longer cell is decoded by itself: what is cut from the same text would keep it alive. */
const LONGEST = 1024;

let gathered = new Uint8Array(2 ** 12);

/** The cells of a column in some rows as texts, decoded together. */
export function decodeCells(bounds: CellBounds, column: number, rows: readonly number[]): string[] {
  const { bytes, starts, ends } = bounds;
  const offsets = new Uint32Array(rows.length + 1);
  const apart: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const cell = placeOfCell(bounds, rows[at]!, column);
    const from = offsets[at]!;
    const length = ends[cell]! - starts[cell]!;
    offsets[at + 1] = from;
    if (length > LONGEST) {
      apart.push(at);
      continue;
    }
    if (from + length > gathered.length) gathered = grown(gathered);
    copyBytes(bytes, starts[cell]!, ends[cell]!, gathered, from);
    offsets[at + 1] = from + length;
  }
  const texts = decodeTexts(gathered, offsets, rows.length);
  for (const at of apart) {
    const cell = placeOfCell(bounds, rows[at]!, column);
    texts[at] = decodeCell(bytes, starts[cell]!, ends[cell]!);
  }
  return texts;
}

function copyBytes(bytes: Uint8Array, start: number, end: number, into: Uint8Array, to: number): void {
  for (let at = start, next = to; at < end; at++, next++) into[next] = bytes[at]!;
}
