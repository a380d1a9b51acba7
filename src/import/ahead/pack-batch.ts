import type { CopyCell } from "../raw/plain-cells.ts";
import { readPlainNumbers } from "../raw/plain-values.ts";
import { viewed } from "../raw/viewed-bytes.ts";
import { type ColumnNumbers, cellsIn, type KnownCells } from "../table/cells.ts";
import type { Batch } from "../table/table.ts";
import type { PackedBatch } from "./messages.ts";

const INT_BYTES = 4;
const FLOAT_BYTES = 8;

/** What goes along with the cells of a batch. */
export interface Wanted {
  /** Whether the numbers of a column are. */
  readonly numbers: (column: number) => boolean;
  /** Columns of which it is told which cells are plain. */
  readonly plain: ReadonlyMap<number, CopyCell>;
  /** Columns whose plain numbers are. */
  readonly plainNumbers: ReadonlySet<number>;
}

/**
 * A batch of raw cells in one buffer: first plain numbers, then starts, ends, lines and the numbers of texts, as integers of four bytes, then the bytes
 * of the cells at the places they had. Behind them plain cells lie once more, column by column and end to end, and after all bytes it is told which
 * these are. `bufferOf` gives a buffer of so many bytes at least.
 */
export function packBatch(
  { cells, lines, issues, broken, bytesRead }: Batch,
  suspects: readonly number[],
  wanted: Wanted,
  bufferOf: (bytes: number) => ArrayBuffer,
): PackedBatch {
  const { bytes, width, starts, ends, used, spare, spareEnd, numbers } = cells.raw!;
  const rows = cells.size;
  const found = Array.from({ length: width }, (_, column) => (wanted.numbers(column) ? numbers(column) : undefined));
  const numbered = found.flatMap((each, column) => (each ? [column] : []));
  const tested = [...wanted.plain.keys()];
  const integers = 2 * rows * width + rows + numbered.length * rows;
  const most = spareEnd + (tested.length > 0 ? used + spareEnd - spare : 0);
  const floatBytes = wanted.plainNumbers.size * rows * FLOAT_BYTES;
  const intBytes = integers * INT_BYTES;
  const buffer = bufferOf(floatBytes + intBytes + tested.length * rows + most);
  const read = [...wanted.plainNumbers].map((column, at) => {
    const into = new Float64Array(buffer, at * rows * FLOAT_BYTES, rows);
    return [column, readPlainNumbers(cells.raw!, column, into)] as const;
  });
  const all = new Int32Array(buffer, floatBytes, integers);
  const [packedStarts, packedEnds] = [all.subarray(0, rows * width), all.subarray(rows * width, 2 * rows * width)];
  packedStarts.set(starts.subarray(0, rows * width));
  packedEnds.set(ends.subarray(0, rows * width));
  const past = 2 * rows * width;
  all.set(lines, past);
  for (const [at, column] of numbered.entries()) all.set(found[column]!.subarray(0, rows), past + (at + 1) * rows);
  const passed = new Uint8Array(buffer, floatBytes + intBytes, tested.length * rows);
  const copy = new Uint8Array(buffer, passed.byteOffset + passed.length);
  copy.set(bytes.subarray(0, used));
  copy.set(bytes.subarray(spare, spareEnd), spare);
  const place = viewed(copy);
  let to = spareEnd;
  for (const [at, column] of tested.entries()) {
    const isPlain = wanted.plain.get(column)!;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
      const [start, end] = [packedStarts[cell]!, packedEnds[cell]!];
      const isOne = isPlain(place, start, end, place, to);
      passed[at * rows + row] = isOne ? 1 : 0;
      if (!isOne) continue;
      packedStarts[cell] = to;
      to += end - start;
      packedEnds[cell] = to;
    }
  }
  const whole = new Map(cells.beyond(0));
  const known = { numbered, tested, read, suspects };
  return { buffer, rows, width, used, spare, spareEnd, ...known, whole, issues, broken, bytesRead };
}

/** Cells lie where they were packed, until the buffer is given away. `asks` is told what is asked for. */
export function unpackBatch(packed: PackedBatch, asks: Omit<ColumnNumbers, "of">): Batch {
  const { buffer, rows, width, used, spare, spareEnd, suspects, whole, issues, broken, bytesRead } = packed;
  let at = 0;
  const take = (count: number) => {
    const taken = new Int32Array(buffer, at, count);
    at += count * INT_BYTES;
    return taken;
  };
  const takeBytes = (count: number) => {
    const taken = new Uint8Array(buffer, at, count);
    at += count;
    return taken;
  };
  const takeFloats = () => {
    const taken = new Float64Array(buffer, at, rows);
    at += rows * FLOAT_BYTES;
    return taken;
  };
  const known: KnownCells = { numbers: Array.from({ length: width }, () => null), passed: [], plain: [] };
  for (const [column, decimals] of packed.read) known.plain[column] = { values: takeFloats(), decimals };
  const [starts, ends, lines] = [take(rows * width), take(rows * width), take(rows)];
  for (const column of packed.numbered) known.numbers[column] = take(rows);
  for (const column of packed.tested) known.passed[column] = takeBytes(rows);
  const bytes = new Uint8Array(buffer, at);
  const bounds = { bytes, width, starts, ends, used, spare, spareEnd, suspects };
  return { lines, cells: cellsIn(bounds, rows, whole, { ...NO_COLUMNS, ...asks }, known), issues, broken, bytesRead };
}

/** All numbers there are have been packed. */
const NO_COLUMNS = { of: () => undefined };
