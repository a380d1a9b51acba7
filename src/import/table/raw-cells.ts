import { keepShape } from "../../model/kept-shapes.ts";
import { type CellDictionary, createCellDictionary } from "../raw/cell-dictionary.ts";
import { EMPTY } from "../raw/glances.ts";
import { moveBounds, moveRows, runsOf } from "../raw/move-rows.ts";
import type { PlainTest } from "../raw/plain-cells.ts";
import {
  type Beyond,
  type CellBounds,
  type Cells,
  decodeCell,
  longer,
  type PlainNumbers,
  placeOfCell,
  type RawCells,
} from "./cells.ts";

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
  /** Is told of every column at which a glance is asked for. */
  readonly onGlances?: (column: number) => void;
}

/** What is known of the cells of some columns, by column and row. */
export interface KnownCells {
  /** The numbers of columns that were asked for, null for one without. */
  readonly numbers: (Int32Array | null | undefined)[];
  /** 1 for cells that passed the test of their column. */
  readonly passed: (Uint8Array | undefined)[];
  readonly plain: (PlainNumbers | undefined)[];
  /** What is seen of them at a glance. */
  readonly glances: (Uint8Array | undefined)[];
}

export const createColumnNumbers = (
  createDictionary: () => CellDictionary = () => createCellDictionary(),
): ColumnNumbers => new NumbersOfFile(createDictionary);

class NumbersOfFile implements ColumnNumbers {
  private readonly createDictionary: () => CellDictionary;
  private readonly dictionaries: (CellDictionary | undefined | "closed")[] = []; // what a closed one holds is let go
  private readonly written: (Int32Array | undefined)[] = [];

  constructor(createDictionary: () => CellDictionary) {
    this.createDictionary = createDictionary;
  }

  of(bounds: CellBounds, column: number, rows: number): Int32Array | undefined {
    const { dictionaries, written } = this;
    dictionaries[column] ??= this.createDictionary();
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
  }
}

/** Where the cells of a batch lie. */
export type RawBounds = Omit<RawCells, "numbers" | "passed" | "plainNumbers" | "glances">;

/** `whole`: records with more or fewer cells than columns, as they were written. */
export function rawCells(
  bounds: RawBounds,
  size: number,
  whole: ReadonlyMap<number, readonly string[]>,
  columns: ColumnNumbers,
): Cells {
  return cellsIn(bounds, size, whole, columns, { numbers: [], passed: [], plain: [], glances: [] });
}

export const cellsIn = (
  bounds: RawBounds,
  size: number,
  whole: ReadonlyMap<number, readonly string[]>,
  columns: ColumnNumbers,
  known: KnownCells,
): Cells => new CellsInBytes(new BytesOfCells(bounds, size, columns, known), size, whole);

class BytesOfCells implements RawCells {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly rowStep: number;
  readonly columnStep: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly used: number;
  readonly spare: number;
  readonly spareEnd: number;
  readonly markup?: readonly number[] | undefined;
  readonly suspects?: readonly number[] | undefined;
  private readonly size: number;
  readonly columns: ColumnNumbers;
  readonly known: KnownCells;

  constructor(bounds: RawBounds, size: number, columns: ColumnNumbers, known: KnownCells) {
    this.bytes = bounds.bytes;
    this.width = bounds.width;
    this.rowStep = bounds.rowStep;
    this.columnStep = bounds.columnStep;
    this.starts = bounds.starts;
    this.ends = bounds.ends;
    this.used = bounds.used;
    this.spare = bounds.spare;
    this.spareEnd = bounds.spareEnd;
    this.markup = bounds.markup;
    this.suspects = bounds.suspects;
    this.size = size;
    this.columns = columns;
    this.known = known;
  }

  numbers(column: number): Int32Array | undefined {
    const { columns, known } = this;
    columns.onAsked?.(column);
    if (known.numbers[column] === undefined) known.numbers[column] = columns.of(this, column, this.size) ?? null;
    return known.numbers[column] ?? undefined;
  }

  passed(column: number, test: PlainTest): Uint8Array | undefined {
    return this.columns.isTested?.(column, test) ? this.known.passed[column] : undefined;
  }

  plainNumbers(column: number): PlainNumbers | undefined {
    this.columns.onNumbers?.(column);
    return this.known.plain[column];
  }

  glances(column: number): Uint8Array | undefined {
    this.columns.onGlances?.(column);
    return this.known.glances[column];
  }
}

class CellsInBytes implements Cells {
  readonly raw: BytesOfCells;
  readonly size: number;
  private readonly whole: ReadonlyMap<number, readonly string[]>;

  constructor(raw: BytesOfCells, size: number, whole: ReadonlyMap<number, readonly string[]>) {
    this.raw = raw;
    this.size = size;
    this.whole = whole;
  }

  text(row: number, column: number): string {
    const { bytes, width, starts, ends } = this.raw;
    const cell = placeOfCell(this.raw, row, column);
    return column < width ? decodeCell(bytes, starts[cell]!, ends[cell]!) : "";
  }

  record(row: number): readonly string[] {
    const whole = this.whole.get(row);
    if (whole) return whole;
    const record = new Array<string>(this.raw.width);
    for (let column = 0; column < record.length; column++) record[column] = this.text(row, column);
    return record;
  }

  beyond(width: number): Beyond {
    return longer(this.whole, width);
  }

  hide(row: number, column: number): void {
    const { starts, ends, known } = this.raw;
    const cell = placeOfCell(this.raw, row, column);
    ends[cell] = starts[cell]!;
    const numbers = known.numbers[column];
    if (numbers) numbers[row] = 0;
    const isPlain = known.passed[column];
    if (isPlain) isPlain[row] = 0;
    const plain = known.plain[column];
    if (plain) plain.values[row] = Number.NaN;
    const glances = known.glances[column];
    if (glances) glances[row] = EMPTY;
  }

  pick(rows: Int32Array): Cells {
    const { raw, whole } = this;
    moveTogether(raw, raw.known, rows);
    return cellsIn(raw, rows.length, whole.size > 0 ? pickWhole(whole, rows) : whole, raw.columns, raw.known);
  }
}

/** Moves what is known of the cells of some records to the front. */
function moveTogether(bounds: CellBounds, { numbers, passed, plain, glances }: KnownCells, rows: Int32Array) {
  const runs = runsOf(rows);
  moveBounds(bounds, runs);
  for (const each of numbers) if (each) moveRows(each, runs);
  for (const each of passed) if (each) moveRows(each, runs);
  for (const each of plain) if (each) moveRows(each.values, runs);
  for (const each of glances) if (each) moveRows(each, runs);
}

function pickWhole(whole: ReadonlyMap<number, readonly string[]>, rows: Int32Array) {
  const picked = new Map<number, readonly string[]>();
  for (const [to, from] of rows.entries()) {
    const cells = whole.get(from);
    if (cells) picked.set(to, cells);
  }
  return picked;
}

const NOWHERE: RawBounds = {
  ...{ bytes: new Uint8Array(0), width: 0, rowStep: 1, columnStep: 0 },
  ...{ starts: new Int32Array(0), ends: new Int32Array(0), used: 0, spare: 0, spareEnd: 0 },
};
keepShape(rawCells(NOWHERE, 0, new Map(), createColumnNumbers()));
