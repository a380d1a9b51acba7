import { type CodedColumn, type Column, codesFor } from "../../model/column.ts";
import { lateColumn } from "../../model/late-values.ts";
import { letGo } from "../../model/let-go.ts";
import { type LateTexts, putTexts, textsOfCodes } from "./late-texts.ts";
import { codedWhereRepeated } from "./repeated-texts.ts";
import type { ReadSoFar } from "./room.ts";
import { createRowNumbers, type RowNumbers } from "./row-numbers.ts";
import { createTextBuilder, type TextBuilder } from "./text-builder.ts";

/** After so many rows, a column of mostly different texts is no longer kept as codes. */
const TRIAL_ROWS = 2 ** 15;
/** So many texts are kept whatever the rows; more while each stands in so many of them, since end to end it would lie there in each. */
const MANY_DISTINCT = 2 ** 18;
const ROWS_OF_MANY = 4;
const MOST_DISTINCT = 2 ** 20;

/** Grows a column of texts: as codes while few are distinct, end to end when not. */
export interface CellBuilder {
  readonly size: number;
  push(cell: string): void;
  pushAll(cells: readonly string[]): void;
  /** Empty cells up to before that row. */
  skipTo(row: number): void;
  /** While they are kept as codes: the code of a text, and those of the next rows. `isOwn`: it is no part of a longer text. */
  codeFor(cell: string, isOwn?: boolean): number;
  pushCodes(rows: Int32Array | Uint8Array, count: number): void;
  /** The code of a text of its own that no cell had before, as who asks knows. */
  newCode(cell: string): number;
  /** The same of a text that `lateTexts` makes. */
  lateCode(): number;
  at(row: number): string;
  /** True when no cell holds anything. */
  readonly isEmpty: boolean;
  /** The texts end to end, once they are mostly different; asked for before each slice, since then they turn. */
  readonly texts: TextBuilder | undefined;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
  finish(): Column;
}

/** So many texts that are not made yet are left so. */
const MANY_LATE = 2 ** 12;

/**
 * "text": the texts are known to be mostly different; "coded": they stay codes however many there are. `lateTexts`: those of codes that were
 * given before their texts were made.
 */
export const createCellBuilder = (kind: Kind = "adaptive", readSoFar?: ReadSoFar, lateTexts?: LateTexts): CellBuilder =>
  new GrowingCells(kind, readSoFar, lateTexts);

type Kind = "adaptive" | "text" | "coded";

class GrowingCells implements CellBuilder {
  private readonly kind: Kind;
  private readonly readSoFar: ReadSoFar | undefined;
  private readonly lateTexts: LateTexts | undefined;
  private readonly codeOf = new Map<string, number>(); // of the first `indexed` values, which are indexed when a text is looked up
  private readonly values = [""];
  private indexed = 0;
  private late = 0; // values that are not put yet
  private readonly codes: RowNumbers<CodedColumn["codes"]>;
  private most = 1; // bytes of a code so far
  private text: TextBuilder | undefined;

  constructor(kind: Kind, readSoFar: ReadSoFar | undefined, lateTexts: LateTexts | undefined) {
    const { values } = this;
    this.kind = kind;
    this.readSoFar = readSoFar;
    this.lateTexts = lateTexts;
    this.codes = createRowNumbers((length) => codesFor(values.length, length), readSoFar);
    this.text = kind === "text" ? createTextBuilder(readSoFar) : undefined;
  }

  get size(): number {
    return this.text ? this.text.size : this.codes.size;
  }

  get isEmpty(): boolean {
    return this.text ? this.text.isEmpty : this.values.length === 1;
  }

  get texts(): TextBuilder | undefined {
    if (this.kind === "coded") return undefined;
    if (!this.text && areTooMany(this.values.length, this.codes.size)) this.text = this.toText();
    return this.text;
  }

  push(cell: string): void {
    const { texts } = this;
    if (texts) {
      texts.push(cell);
      return;
    }
    const code = this.codeFor(cell);
    this.widen();
    this.codes.push(code);
  }

  pushAll(cells: readonly string[]): void {
    const { texts } = this;
    if (texts) {
      texts.pushAll(cells);
      return;
    }
    const codes = new Int32Array(cells.length);
    for (let at = 0; at < codes.length; at++) codes[at] = this.codeFor(cells[at]!);
    this.pushCodes(codes, codes.length);
  }

  skipTo(row: number): void {
    const { codes } = this;
    while (codes.size < row && !this.text) {
      // Whether the texts vary is asked where it may turn.
      const next = codes.size < TRIAL_ROWS ? Math.min(row, TRIAL_ROWS) : row;
      if (this.texts) break;
      codes.skip(next - codes.size);
    }
    while (this.text && this.text.size < row) this.text.push("");
  }

  codeFor(cell: string, isOwn = false): number {
    if (cell === "") return 0;
    this.settle();
    const { codeOf, values } = this;
    for (; this.indexed < values.length; this.indexed++)
      if (!codeOf.has(values[this.indexed]!)) codeOf.set(values[this.indexed]!, this.indexed);
    return codeOf.get(cell) ?? this.newCode(isOwn ? cell : detached(cell));
  }

  pushCodes(rows: Int32Array | Uint8Array, count: number): void {
    this.widen();
    this.codes.pushAll(rows, count);
  }

  newCode(cell: string): number {
    return this.values.push(cell) - 1;
  }

  lateCode(): number {
    this.late++;
    return this.newCode("");
  }

  at(row: number): string {
    this.settle();
    return this.text ? this.text.at(row) : this.values[this.codes.at(row)]!;
  }

  finish(): Column {
    const { kind, values, codes, codeOf, lateTexts } = this;
    if (kind !== "coded" && !this.text && values.length > 64 && values.length > codes.size / 2)
      this.text = this.toText();
    if (this.text) return codedWhereRepeated(this.text.finish());
    this.widen();
    const packed = codes.finish();
    codeOf.clear();
    if (this.late >= MANY_LATE && lateTexts) {
      const texts = textsOfCodes(lateTexts, values);
      values.length = 1;
      this.late = 0;
      return lateColumn(texts, packed);
    }
    this.settle();
    return { type: "coded", values, codes: packed };
  }

  private settle(): void {
    if (this.late > 0 && this.lateTexts) putTexts(this.lateTexts, this.values);
    this.late = 0;
  }

  private toText(): TextBuilder {
    this.settle();
    const { values } = this;
    const builder = createTextBuilder(this.readSoFar);
    const rows = this.codes.finish();
    for (const code of rows) builder.push(values[code]!);
    letGo(rows);
    this.codeOf.clear();
    values.length = 1;
    this.indexed = 0;
    return builder;
  }

  /** Room for codes of all values. */
  private widen(): void {
    const { length } = this.values;
    const bytes = length <= 2 ** 8 ? 1 : length <= 2 ** 16 ? 2 : 4;
    if (bytes === this.most) return;
    this.most = bytes;
    this.codes.widen();
  }
}

/** Texts of so many rows that take less room end to end. */
const areTooMany = (distinct: number, rows: number): boolean =>
  distinct >= MOST_DISTINCT ||
  (distinct >= MANY_DISTINCT && distinct > rows / ROWS_OF_MANY) ||
  (rows >= TRIAL_ROWS && distinct > rows / 2);

/**
 * A copy that does not keep the piece of the file alive that it was cut from, as engines do for texts of 13 letters and more. By JSON, since browsers
 * hold for each text that is encoded or decoded objects outside of the heap that are far larger than it, until they collect.
 */
export const detached = (text: string): string =>
  text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
