import { type ColumnNumbers, cellsIn, type KnownCells } from "../table/raw-cells.ts";
import type { Batch } from "../table/table.ts";
import type { PackedBatch } from "./messages.ts";
import type { PreparedColumns } from "./prepared-columns.ts";

const INT_BYTES = 4;
const FLOAT_BYTES = 8;

/**
 * A batch of raw cells, whose bounds stand column by column, in one buffer: first plain numbers, then starts, ends, lines and the numbers of texts,
 * as integers of four bytes, then which cells are plain and what is seen of cells at a glance, then the bytes of the cells at the places they had.
 * Behind them cells of tested columns lie once more, column by column and end to end: all that are plain, and with a kernel others as well.
 * Numbers go along of columns that are wanted; `bufferOf` gives a buffer of so many bytes at least.
 */
export function packBatch(
  { cells, lines, issues, broken, bytesRead }: Batch,
  suspects: readonly number[],
  isWanted: (column: number) => boolean,
  prepared: PreparedColumns,
  bufferOf: (bytes: number) => ArrayBuffer,
): PackedBatch {
  const raw = cells.raw!;
  const { bytes, width, columnStep, starts, ends, used, spare, spareEnd } = raw;
  const rows = cells.size;
  const found = Array.from({ length: width }, (_, column) => (isWanted(column) ? raw.numbers(column) : undefined));
  const numbered = found.flatMap((each, column) => (each ? [column] : []));
  const { tested, read, glanced } = prepared;
  const floatBytes = read.length * rows * FLOAT_BYTES;
  const integers = 2 * rows * width + rows + numbered.length * rows;
  const verdicts = tested.length * rows;
  const marks = verdicts + glanced.length * rows;
  const most = tested.length > 0 ? used + spareEnd - spare : 0;
  const past = floatBytes + integers * INT_BYTES;
  const buffer = bufferOf(past + marks + spareEnd + most);
  const decimals = read.map((column, at) =>
    prepared.readNumbers(raw, column, new Float64Array(buffer, at * rows * FLOAT_BYTES, rows)),
  );
  for (const [at, column] of glanced.entries())
    prepared.glance(raw, column, new Uint8Array(buffer, past + verdicts + at * rows, rows));
  const copy = new Uint8Array(buffer, past + marks);
  copy.set(bytes.subarray(0, used));
  copy.set(bytes.subarray(spare, spareEnd), spare);
  copy.set(prepared.gather(raw, rows, spareEnd, new Uint8Array(buffer, past, verdicts)), spareEnd);
  const all = new Int32Array(buffer, floatBytes, integers);
  for (let column = 0, first = 0; column < width; column++, first += columnStep) {
    all.set(starts.subarray(first, first + rows), column * rows);
    all.set(ends.subarray(first, first + rows), (width + column) * rows);
  }
  const behind = 2 * rows * width;
  all.set(lines, behind);
  for (const [at, column] of numbered.entries()) all.set(found[column]!.subarray(0, rows), behind + (at + 1) * rows);
  return {
    ...{ buffer, rows, width, used, spare, spareEnd, suspects, issues, broken, bytesRead },
    numbered,
    tested: [...tested],
    glanced: [...glanced],
    read: read.map((column, at) => [column, decimals[at]!]),
    whole: new Map(cells.beyond(0)),
  };
}

/** A batch as it is before there are records. */
export const withoutRecords = (width: number): PackedBatch => ({
  ...{ buffer: new ArrayBuffer(0), rows: 0, width, used: 0, spare: 0, spareEnd: 0, bytesRead: 0 },
  ...{ numbered: [], tested: [], glanced: [], read: [], suspects: [], whole: new Map(), issues: [], broken: [] },
});

/** Cells lie where they were packed, until the buffer is given away. `asks` is told what is asked for. */
export function unpackBatch(packed: PackedBatch, asks: ColumnNumbers): Batch {
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
  const known: KnownCells = { numbers: Array.from({ length: width }, () => null), passed: [], plain: [], glances: [] };
  for (const [column, decimals] of packed.read) known.plain[column] = { values: takeFloats(), decimals };
  const [starts, ends, lines] = [take(rows * width), take(rows * width), take(rows)];
  for (const column of packed.numbered) known.numbers[column] = take(rows);
  for (const column of packed.tested) known.passed[column] = takeBytes(rows);
  for (const column of packed.glanced) known.glances[column] = takeBytes(rows);
  const bytes = new Uint8Array(buffer, at);
  const bounds = { bytes, width, rowStep: 1, columnStep: rows, starts, ends, used, spare, spareEnd, suspects };
  return { lines, cells: cellsIn(bounds, rows, whole, asks, known), issues, broken, bytesRead };
}
