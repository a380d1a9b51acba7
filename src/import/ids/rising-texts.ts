import { keepShape } from "../../model/kept-shapes.ts";
import type { CellBounds } from "../table/cells.ts";

const WORD = 4;
const FIRST_BYTES = 128;

/**
 * Notices that each text of a column comes after the one before, by length and then by bytes, as those of numbered records do: they are all different
 * then, and nobody has to remember them.
 */
export class RisingTexts {
  private last: DataView = new DataView(new ArrayBuffer(FIRST_BYTES)); // the text before
  private length = 0; // of it

  /** Whether those of the first `size` rows go on rising; none is empty. */
  follow({ bytes, rowStep, columnStep, starts, ends }: CellBounds, column: number, size: number): boolean {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let before: DataView = this.last;
    let [start, length] = [0, this.length];
    for (let row = 0, cell = column * columnStep; row < size; row++, cell += rowStep) {
      const next = starts[cell]!;
      const longer = ends[cell]! - next - length;
      if (longer < 0 || (longer === 0 && !isAfter(view, next, before, start, length))) return false;
      [before, start, length] = [view, next, length + longer];
    }
    this.keep(before, start, length);
    return true;
  }

  private keep(from: DataView, start: number, length: number): void {
    if (length > this.last.byteLength) this.last = new DataView(new ArrayBuffer(length * 2));
    for (let at = 0; at < length; at++) this.last.setUint8(at, from.getUint8(start + at));
    this.length = length;
  }
}

/** Whether a text stands after another one that is as long. */
function isAfter(text: DataView, start: number, other: DataView, otherStart: number, length: number): boolean {
  let at = 0;
  for (; at + WORD <= length; at += WORD) {
    const difference = text.getUint32(start + at) - other.getUint32(otherStart + at);
    if (difference !== 0) return difference > 0;
  }
  for (; at < length; at++) {
    const difference = text.getUint8(start + at) - other.getUint8(otherStart + at);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

keepShape(new RisingTexts());
