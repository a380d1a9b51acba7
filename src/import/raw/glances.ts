import type { CellBounds, RawCells } from "../table/cells.ts";

/** What is seen of a cell at a glance, as bits: it begins with a visible sign of ASCII; it has a letter of ASCII; it is empty. */
export const [BEGINS, LETTER, EMPTY] = [1, 2, 4];

const SPACE = 0x20;

/** What is seen of the cells of the first `size` rows of a column, looked at here where nobody has done so. */
export function glancesIn(raw: RawCells, column: number, size: number): Uint8Array {
  const known = raw.glances(column);
  if (known) return known.subarray(0, size);
  const seen = new Uint8Array(size);
  glanceAt(raw, column, seen);
  return seen;
}

/** Writes what is seen of the cells of a column to `seen`, by row. */
export function glanceAt(
  { bytes, rowStep, columnStep, starts, ends }: CellBounds,
  column: number,
  seen: Uint8Array,
): void {
  for (let row = 0, cell = column * columnStep; row < seen.length; row++, cell += rowStep) {
    const [start, end] = [starts[cell]!, ends[cell]!];
    const begins = start === end ? EMPTY : bytes[start]! > SPACE && bytes[start]! < 0x80 ? BEGINS : 0;
    seen[row] = begins | (hasLetter(bytes, start, end) ? LETTER : 0);
  }
}

function hasLetter(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const letter = bytes[at]! | SPACE;
    if (letter >= 0x61 && letter <= 0x7a) return true;
  }
  return false;
}
