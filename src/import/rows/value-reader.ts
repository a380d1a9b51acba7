import type { Field } from "../../model/initiative.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import type { PlainTest } from "../raw/plain-cells.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { Cells } from "../table/cells.ts";
import { type CellIssue, TAKEN_AS_MISSING } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { ownTexts } from "./field-texts.ts";
import { type CellReader, createReadOnce, createStore, type ReadOnce } from "./once-state.ts";
import { copyCells, createPlainColumn, type OtherReader, type PlainColumn } from "./plain-column.ts";
import { readCells, readOf, readTexts, rowsTold, storeSlice, tellCounts, textsOf } from "./read-once.ts";
import { type Finished, finishedBeside, type RowReader } from "./reader.ts";
import { type ColumnName, judgedIn, noteAll, type Slice } from "./slice.ts";

/** A cell as the text that is stored, or what keeps it from being one. */
export interface Value {
  readonly text: string;
  readonly issues?: readonly CellIssue[];
  /** The cell does not fit its column and is kept beside it. */
  readonly aside?: true;
}

export type ReadValue = (cell: string, decided: Judgements) => Value;

export interface ValueOptions {
  readonly name: ColumnName & { readonly field: Field };
  readonly columns: readonly number[];
  /** The names of these columns, where the first that is filled counts; `name` has that of the first. */
  readonly headers?: readonly string[];
  /** Between the cells of several columns; without it the first that is filled counts. */
  readonly joiner: string | undefined;
  readonly read: ReadValue;
  readonly isMissing: (cell: string) => boolean;
  /** What the reader asked for or refused in the whole file. */
  readonly judgements: Judgements;
  /** The first records have mostly different texts. */
  readonly varied: boolean;
  /** Quickly tells cells that are stored as they are. */
  readonly plain?: PlainTest | undefined;
  readonly readSoFar: ReadSoFar;
  /** Stored where the cell says nothing. */
  readonly blank?: string;
  /** Told of each distinct cell when all is read, or of each cell while they vary. */
  readonly onCell?: (cell: string, rows: number) => void;
}

export interface ValueColumn extends RowReader {
  /** Tells `onCell` of the cells that were only counted. */
  countCells(): void;
}

/** Fields that others depend on, row by row. */
const NEEDED: ReadonlySet<Field> = new Set(["countryCode", "focusGroups"]);

/** Reads cells that become other texts (dates, addresses, codes); each distinct cell is read once. */
export const createValueReader = (options: ValueOptions): ValueColumn => new TextsOfValues(options);

interface CellValue {
  readonly cell: string;
  readonly value: Value;
  /** What is kept beside the column. */
  readonly beside: string | undefined;
}

const cellValue = (cell: string, value: Value): CellValue => ({
  cell,
  value,
  beside: value.aside && maskPersonal(cell),
});

class TextsOfValues implements ValueColumn, CellReader<CellValue>, OtherReader {
  private readonly options: ValueOptions;
  private readonly single: number; // the only column; -1 of several
  private readonly saidNothing: CellValue;
  private readonly missing: CellValue;
  private readonly builder: CellBuilder;
  private readonly aside = createAside();
  private readonly once: ReadOnce<CellValue>;
  private readonly usual: PlainColumn | undefined;

  constructor(options: ValueOptions) {
    const { columns, varied, plain, blank = "" } = options;
    this.options = options;
    this.single = columns.length === 1 ? columns[0]! : -1;
    this.saidNothing = cellValue("", { text: blank });
    this.missing = cellValue("", { text: blank, issues: [TAKEN_AS_MISSING] });
    this.builder = createCellBuilder(varied ? "text" : "adaptive", options.readSoFar);
    this.once = createReadOnce(this, createStore(this.builder, this));
    this.usual = plain && this.single >= 0 ? createPlainColumn(this.single, plain) : undefined;
  }

  read(slice: Slice): void {
    const { usual, single } = this;
    const { raw } = slice.cells;
    const { texts } = this.builder;
    const isCopied = usual && raw && single < raw.width && !NEEDED.has(this.options.name.field);
    if (slice.judged.size > 0) this.readVaried(slice);
    else if (!texts) this.readRepeated(slice);
    else if (isCopied) copyCells(usual, slice, raw, texts, this);
    else this.readVaried(slice);
  }

  finish(size: number): Finished {
    const { name } = this.options;
    return finishedBeside(name, this.builder, this.aside, size);
  }

  countCells(): void {
    tellCounts(this.once);
  }

  readCell(cell: string): CellValue {
    return this.readWith(cell, this.options.judgements);
  }

  isTold({ value }: CellValue): boolean {
    return value.issues !== undefined;
  }

  textOf({ value }: CellValue): string {
    return value.text;
  }

  countCell({ cell }: CellValue, rows: number): void {
    this.options.onCell?.(cell, rows);
  }

  /** Of mostly different cells that lie as bytes those that are usual are copied. */
  readOther(slice: Slice, at: number, texts: TextBuilder): void {
    const cell = slice.cells.text(at, this.single);
    const read = this.readCell(cell);
    if (read.value.issues) this.tell(slice, at, read, cell);
    texts.push(read.value.text);
  }

  private readWith(cell: string, decided: Judgements): CellValue {
    const { isMissing, read } = this.options;
    if (cell === "") return this.saidNothing;
    if (!isMissing(cell)) return cellValue(cell, read(cell, decided));
    if (cell.trim() === "") return this.saidNothing;
    return isMade("skip-missing-words", decided) ? this.missing : cellValue(cell, read(cell, decided));
  }

  /** With the column that the cell stands in. */
  private nameAt(cells: Cells, at: number): ColumnName {
    const { name, headers, columns } = this.options;
    if (!headers || this.single >= 0) return name;
    const from = columns.findIndex((column) => cells.text(at, column).trim() !== "");
    return { ...name, column: headers[from] ?? name.column };
  }

  private tell(slice: Slice, at: number, { value, beside }: CellValue, cell: string): void {
    if (value.issues) noteAll(slice, at, value.issues, cell, this.nameAt(slice.cells, at));
    if (beside !== undefined) this.aside.put(slice.firstRow + at, beside);
  }

  private readRepeated(slice: Slice): void {
    const { cells, size, texts } = slice;
    const { name, columns, joiner } = this.options;
    const { once, single } = this;
    const made = single < 0 ? Array.from({ length: size }, (_, at) => joined(cells, at, columns, joiner)) : undefined;
    if (made) readTexts(once, made);
    else readCells(once, cells, single);
    for (const at of rowsTold(once, size)) this.tell(slice, at, readOf(once, at), made?.[at] ?? cells.text(at, single));
    storeSlice(once, size);
    if (NEEDED.has(name.field)) texts.set(name.field, textsOf(once, this));
  }

  private readVaried(slice: Slice): void {
    const { name, columns, joiner, judgements, onCell } = this.options;
    const texts = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = joined(slice.cells, at, columns, joiner);
      const own = judgedIn(slice, at, columns, judgements);
      const read = own ? this.readWith(cell, own) : this.readCell(cell);
      texts[at] = read.value.text;
      onCell?.(read.cell, 1);
      if (read.value.issues) this.tell(slice, at, read, cell);
    }
    this.builder.pushAll(texts);
    if (NEEDED.has(name.field)) slice.texts.set(name.field, ownTexts(texts));
  }
}

function joined(cells: Cells, at: number, columns: readonly number[], joiner: string | undefined): string {
  if (columns.length === 1) return cells.text(at, columns[0]!);
  const texts = columns.map((column) => cells.text(at, column));
  if (joiner === undefined) return texts.find((text) => text.trim() !== "") ?? "";
  return texts
    .map((text) => text.trim())
    .filter((cell) => cell !== "")
    .join(joiner);
}
