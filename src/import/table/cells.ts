import { keepShape } from "../../model/kept-shapes.ts";
import type { PlainTest } from "../raw/plain-cells.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The cells of some records by row and column; a record shorter than the others has "" at its end. */
export interface Cells {
  readonly size: number;
  text(row: number, column: number): string;
  /** All cells of one record, for listing it. */
  record(row: number): readonly string[];
  /** Records with more than `width` cells, and the cells after those. */
  beyond(width: number): Beyond;
  /** From now on the cell is empty: what it held may not be kept. */
  hide(row: number, column: number): void;
  /** The records at `rows` alone, which are in ascending order. */
  pick(rows: Int32Array): Cells;
  /** Where the cells lie as UTF-8, not decoded, for those who can read it so. */
  readonly raw: RawCells | undefined;
  /** Numbers of the texts in a column that do not lie as bytes: equal texts have equal numbers throughout a file, "" has 0. */
  numbers?(column: number): Int32Array | undefined;
}

/** Bounds of cells in bytes: those of a cell stand in `starts` and `ends` at `row * rowStep + column * columnStep`. */
export interface CellBounds {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly rowStep: number;
  readonly columnStep: number;
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
  readonly markup?: readonly number[] | undefined;
  /** Records that may tell something of themselves, where they have been looked for. */
  readonly suspects?: readonly number[] | undefined;
  /**
   * Numbers of the texts in a column, by row: equal bytes have equal numbers throughout a file, "" has 0, and -1 is a text without number.
   * Undefined for a column of mostly different texts.
   */
  numbers(column: number): Int32Array | undefined;
  /** By row, 1 where a cell is known to be plain; undefined for a column in which nobody has looked for that. */
  passed(column: number, test: PlainTest): Uint8Array | undefined;
  /** Its plain numbers; undefined for a column in which nobody has read them. */
  plainNumbers(column: number): PlainNumbers | undefined;
  /** By row what is seen of a cell at a glance (raw/glances.ts); undefined for a column at which nobody has looked. */
  glances(column: number): Uint8Array | undefined;
}

/** Where the bounds of a cell stand. */
export const placeOfCell = ({ rowStep, columnStep }: CellBounds, row: number, column: number): number =>
  row * rowStep + column * columnStep;

/** The numbers of a column that are written plainly. */
export interface PlainNumbers {
  /** By row, NaN for any other cell. */
  readonly values: Float64Array;
  /** The most that one of them has. */
  readonly decimals: number;
}

export const textCells = (records: readonly (readonly string[])[]): Cells => new TextCells(records);

class TextCells implements Cells {
  private readonly shown: (readonly string[])[];
  readonly raw = undefined;

  constructor(records: readonly (readonly string[])[]) {
    this.shown = [...records];
  }

  get size(): number {
    return this.shown.length;
  }

  text(row: number, column: number): string {
    return this.shown[row]![column] ?? "";
  }

  record(row: number): readonly string[] {
    return this.shown[row]!;
  }

  beyond(width: number): Beyond {
    return longer(this.shown.entries(), width);
  }

  hide(row: number, column: number): void {
    const cells = [...this.shown[row]!];
    cells[column] = "";
    this.shown[row] = cells;
  }

  pick(rows: Int32Array): Cells {
    return new TextCells(Array.from(rows, (row) => this.shown[row]!));
  }
}

/** Records that are longer than others, and what they have more. */
export type Beyond = Iterable<readonly [row: number, cells: readonly string[]]>;

export function* longer(records: Beyond, width: number): Beyond {
  for (const [row, cells] of records) if (cells.length > width) yield [row, cells.slice(width)];
}

export const decodeCell = (bytes: Uint8Array, start: number, end: number): string =>
  start === end ? "" : decoder.decode(bytes.subarray(start, end));

keepShape(textCells([]));
