import { type CellDictionary, createCellDictionary } from "../raw/cell-dictionary.ts";
import { moveRows, runsOf } from "../raw/move-rows.ts";
import type { PlainTest } from "../raw/plain-cells.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The cells of some records by row and column; a record shorter than the others has "" at its end. */
export interface Cells {
  readonly size: number;
  text(row: number, column: number): string;
  /** All cells of one record, for listing it. */
  record(row: number): readonly string[];
  /** Records with more than `width` cells, and the cells after those. */
  beyond(width: number): Iterable<readonly [row: number, cells: readonly string[]]>;
  /** From now on the cell is empty: what it held may not be kept. */
  hide(row: number, column: number): void;
  /** The records at `rows` alone, which are in ascending order. */
  pick(rows: readonly number[]): Cells;
  /** Where the cells lie as UTF-8, not decoded, for those who can read it so. */
  readonly raw: RawCells | undefined;
  /** Numbers of the texts in a column that do not lie as bytes: equal texts have equal numbers throughout a file, "" has 0. */
  numbers?(column: number): Int32Array | undefined;
}

/** Bounds of cells in bytes: those of cell `row * width + column` stand in `starts` and `ends`. */
export interface CellBounds {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Cells inside a piece of a file. Valid until the next batch is asked for: the piece is then written over. */
export interface RawCells extends CellBounds {
  /** Cells lie as they are written before `used`; those written anew, without doubled quotes, lie from `spare` to `spareEnd`. */
  readonly used: number;
  readonly spare: number;
  readonly spareEnd: number;
  /**
   * Places of "<" and "&" before `used`, where cells lie in the order of the file with nothing but signs between them; undefined where there
   * is more: names, and what is read elsewhere.
   */
  readonly markup?: readonly number[];
  /** Records that may tell something of themselves, where they have been looked for. */
  readonly suspects?: readonly number[];
  /**
   * Numbers of the texts in a column, by row: equal bytes have equal numbers throughout a file, "" has 0, and -1 is a text without number.
   * Undefined for a column of mostly different texts.
   */
  numbers(column: number): Int32Array | undefined;
  /** By row, 1 where a cell is known to be plain; undefined for a column in which nobody has looked for that. */
  passed(column: number, test: PlainTest): Uint8Array | undefined;
  /** Its plain numbers; undefined for a column in which nobody has read them. */
  plainNumbers(column: number): PlainNumbers | undefined;
}

/** The numbers of a column that are written plainly. */
export interface PlainNumbers {
  /** By row, NaN for any other cell. */
  readonly values: Float64Array;
  /** The most that one of them has. */
  readonly decimals: number;
}

export function textCells(records: readonly (readonly string[])[]): Cells {
  const shown = [...records];
  return {
    size: shown.length,
    raw: undefined,
    text: (row, column) => shown[row]![column] ?? "",
    record: (row) => shown[row]!,
    *beyond(width) {
      for (const [row, cells] of shown.entries()) if (cells.length > width) yield [row, cells.slice(width)];
    },
    hide(row, column) {
      const cells = [...shown[row]!];
      cells[column] = "";
      shown[row] = cells;
    },
    pick: (rows) => textCells(rows.map((row) => shown[row]!)),
  };
}

/** What a file's columns remember from batch to batch. */
export interface ColumnNumbers {
  /** Numbers the cells of a column; undefined where that is of no use. */
  of(bounds: CellBounds, column: number, rows: number): Int32Array | undefined;
  /** Is told of every column whose numbers are asked for. */
  readonly onAsked?: (column: number) => void;
  /** Is told of every test that cells are put to; false where they were put to another one. */
  readonly isTested?: (column: number, test: PlainTest) => boolean;
  /** Is told of every column whose plain numbers are asked for. */
  readonly onNumbers?: (column: number) => void;
}

/** What is known of the cells of some columns, by column and row. */
export interface KnownCells {
  /** The numbers of columns that were asked for, null for one without. */
  readonly numbers: (Int32Array | null | undefined)[];
  /** 1 for cells that passed the test of their column. */
  readonly passed: (Uint8Array | undefined)[];
  readonly plain: (PlainNumbers | undefined)[];
}

export function createColumnNumbers(createDictionary = createCellDictionary): ColumnNumbers {
  const dictionaries: (CellDictionary | undefined | "closed")[] = []; // what a closed one holds is let go
  const written: (Int32Array | undefined)[] = [];
  return {
    of(bounds, column, rows) {
      dictionaries[column] ??= createDictionary();
      const dictionary = dictionaries[column]!;
      if (dictionary === "closed") return undefined;
      if (dictionary.isClosed) {
        dictionaries[column] = "closed";
        written[column] = undefined;
        return undefined;
      }
      let numbers = written[column];
      if (!numbers || numbers.length < rows) {
        numbers = new Int32Array(rows);
        written[column] = numbers;
      }
      dictionary.number(bounds, column, rows, numbers);
      return numbers;
    },
  };
}

/** `whole`: records with more or fewer cells than columns, as they were written. */
export function rawCells(
  bounds: Omit<RawCells, "numbers" | "passed" | "plainNumbers">,
  size: number,
  whole: ReadonlyMap<number, readonly string[]>,
  columns: ColumnNumbers,
): Cells {
  return cellsIn(bounds, size, whole, columns, { numbers: [], passed: [], plain: [] });
}

export function cellsIn(
  bounds: Omit<RawCells, "numbers" | "passed" | "plainNumbers">,
  size: number,
  whole: ReadonlyMap<number, readonly string[]>,
  columns: ColumnNumbers,
  known: KnownCells,
): Cells {
  const { numbers: numbered, passed, plain } = known;
  const { bytes, width, starts, ends } = bounds;
  const text = (row: number, column: number): string =>
    column < width ? decodeCell(bytes, starts[row * width + column]!, ends[row * width + column]!) : "";
  return {
    size,
    raw: {
      ...bounds,
      numbers(column) {
        columns.onAsked?.(column);
        if (numbered[column] === undefined) numbered[column] = columns.of(bounds, column, size) ?? null;
        return numbered[column] ?? undefined;
      },
      passed: (column, test) => (columns.isTested?.(column, test) ? passed[column] : undefined),
      plainNumbers(column) {
        columns.onNumbers?.(column);
        return plain[column];
      },
    },
    text,
    record: (row) => whole.get(row) ?? Array.from({ length: width }, (_, column) => text(row, column)),
    *beyond(most) {
      for (const [row, cells] of whole) if (cells.length > most) yield [row, cells.slice(most)];
    },
    hide(row, column) {
      ends[row * width + column] = starts[row * width + column]!;
      const numbers = numbered[column];
      if (numbers) numbers[row] = 0;
      const isPlain = passed[column];
      if (isPlain) isPlain[row] = 0;
      if (plain[column]) plain[column].values[row] = Number.NaN;
    },
    pick(rows) {
      moveTogether(bounds, known, rows);
      return cellsIn(bounds, rows.length, whole.size > 0 ? pickWhole(whole, rows) : whole, columns, known);
    },
  };
}

/** Moves what is known of the cells of some records to the front. */
function moveTogether(
  { starts, ends, width }: CellBounds,
  { numbers, passed, plain }: KnownCells,
  rows: readonly number[],
) {
  const runs = runsOf(rows);
  moveRows(starts, runs, width);
  moveRows(ends, runs, width);
  for (const each of numbers) if (each) moveRows(each, runs);
  for (const each of passed) if (each) moveRows(each, runs);
  for (const each of plain) if (each) moveRows(each.values, runs);
}

function pickWhole(whole: ReadonlyMap<number, readonly string[]>, rows: readonly number[]) {
  const picked = new Map<number, readonly string[]>();
  for (const [to, from] of rows.entries()) {
    const cells = whole.get(from);
    if (cells) picked.set(to, cells);
  }
  return picked;
}

export const decodeCell = (bytes: Uint8Array, start: number, end: number): string =>
  start === end ? "" : decoder.decode(bytes.subarray(start, end));
