import { cellsIn } from "../table/cells.ts";
import type { Batch } from "../table/table.ts";
import type { PackedBatch } from "./messages.ts";

const INT_BYTES = 4;

/**
 * A batch of raw cells in one buffer: first starts, ends, lines and the numbers of columns, as integers of four bytes, then the bytes of the
 * cells at the places they had. Numbers go along of columns that are wanted; `bufferOf` gives a buffer of so many bytes at least.
 */
export function packBatch(
  { cells, lines, issues, broken, bytesRead }: Batch,
  suspects: readonly number[],
  isWanted: (column: number) => boolean,
  bufferOf: (bytes: number) => ArrayBuffer,
): PackedBatch {
  const { bytes, width, starts, ends, used, spare, spareEnd, numbers } = cells.raw!;
  const rows = cells.size;
  const found = Array.from({ length: width }, (_, column) => (isWanted(column) ? numbers(column) : undefined));
  const numbered = found.flatMap((each, column) => (each ? [column] : []));
  const integers = 2 * rows * width + rows + numbered.length * rows;
  const buffer = bufferOf(integers * INT_BYTES + spareEnd);
  const all = new Int32Array(buffer, 0, integers);
  all.set(starts.subarray(0, rows * width));
  all.set(ends.subarray(0, rows * width), rows * width);
  const past = 2 * rows * width;
  all.set(lines, past);
  for (const [at, column] of numbered.entries()) all.set(found[column]!.subarray(0, rows), past + (at + 1) * rows);
  const copy = new Uint8Array(buffer, integers * INT_BYTES);
  copy.set(bytes.subarray(0, used));
  copy.set(bytes.subarray(spare, spareEnd), spare);
  const whole = new Map(cells.beyond(0));
  return { buffer, rows, width, used, spare, spareEnd, numbered, suspects, whole, issues, broken, bytesRead };
}

/** Cells lie where they were packed, until the buffer is given away. `onAsked` is told whose numbers are asked for. */
export function unpackBatch(packed: PackedBatch, onAsked: (column: number) => void): Batch {
  const { buffer, rows, width, used, spare, spareEnd, numbered, suspects, whole, issues, broken, bytesRead } = packed;
  let at = 0;
  const take = (count: number) => {
    const taken = new Int32Array(buffer, at * INT_BYTES, count);
    at += count;
    return taken;
  };
  const [starts, ends, lines] = [take(rows * width), take(rows * width), take(rows)];
  const numbers: (Int32Array | null)[] = Array.from({ length: width }, () => null);
  for (const column of numbered) numbers[column] = take(rows);
  const bytes = new Uint8Array(buffer, at * INT_BYTES);
  const bounds = { bytes, width, starts, ends, used, spare, spareEnd, suspects };
  return { lines, cells: cellsIn(bounds, rows, whole, { ...NO_COLUMNS, onAsked }, numbers), issues, broken, bytesRead };
}

/** All numbers there are have been packed. */
const NO_COLUMNS = { of: () => undefined };
