import { decodeTexts } from "./decode-texts.ts";

/** A column of texts: UTF-8, end to end; row r is `bytes[offsets[r]] … bytes[offsets[r + 1]]`. An empty text means not known. */
export interface TextColumn {
  readonly type: "text";
  readonly bytes: Uint8Array;
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  /** The cell of one row, where that is quicker than a column which is worked out as a whole when first asked for. */
  readonly at?: (row: number) => string;
  /** The same of some rows at once. */
  readonly some?: (rows: readonly number[]) => readonly string[];
}

/** Texts as UTF-8, end to end: text t is `bytes[offsets[t]] … bytes[offsets[t + 1] - 1]`; there is one offset more than texts. */
export interface ValueTexts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** A column of few distinct texts. `values[0]` is always "", not known. */
export interface CodedColumn {
  readonly type: "coded";
  readonly values: readonly string[];
  /** The values as bytes, where they are made only when they are asked for (src/model/late-values.ts). */
  readonly texts?: ValueTexts;
  /** One of them, where that is quicker than making all. */
  readonly valueAt?: (code: number) => string;
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** A column of numbers; NaN means not known. */
export interface NumberColumn {
  readonly type: "number";
  readonly values: Float64Array;
}

export type Column = TextColumn | CodedColumn | NumberColumn;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // a cell may begin with U+FEFF

/** The cell as text, exactly as it leaves in a file; "" means not known. */
export function cellAt(column: Column, row: number): string {
  switch (column.type) {
    case "text":
      if (column.at) return column.at(row);
      return decoder.decode(column.bytes.subarray(column.offsets[row]!, column.offsets[row + 1]!));
    case "coded":
      return column.valueAt ? column.valueAt(column.codes[row]!) : column.values[column.codes[row]!]!;
    case "number": {
      const value = column.values[row]!;
      return Number.isNaN(value) ? "" : String(value);
    }
  }
}

/** The cells of some rows, as `cellAt` gives them one by one. */
export function cellsAt(column: Column, rows: readonly number[]): readonly string[] {
  if (column.type === "text" && column.some) return column.some(rows);
  if (column.type !== "text" || column.at) return rows.map((row) => cellAt(column, row));
  const { bytes, offsets } = column;
  const ends = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) ends[at + 1] = ends[at]! + offsets[row + 1]! - offsets[row]!;
  const gathered = new Uint8Array(ends[rows.length]!);
  for (const [at, row] of rows.entries()) gathered.set(bytes.subarray(offsets[row]!, offsets[row + 1]!), ends[at]);
  return decodeTexts(gathered, ends, rows.length);
}

/** How many values a column has, with the empty one. */
export const countValues = (column: CodedColumn): number =>
  column.texts ? column.texts.offsets.length - 1 : column.values.length;

/** Whether a value says something, without making its text. */
export const isFilledValue = (column: CodedColumn, code: number): boolean =>
  column.texts ? column.texts.offsets[code + 1]! > column.texts.offsets[code]! : column.values[code] !== "";

/** The smallest array of codes that can count to `distinct`. */
export function codesFor(distinct: number, size: number): Uint8Array | Uint16Array | Uint32Array {
  if (distinct <= 2 ** 8) return new Uint8Array(size);
  return distinct <= 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}

const encoder = new TextEncoder();

/** A text column of these cells. */
export function textColumn(cells: readonly string[]): TextColumn {
  const offsets = new Uint32Array(cells.length + 1);
  const joined = cells.join("");
  const together = encoder.encode(joined);
  if (together.length === joined.length) {
    // Of ASCII, whose letters are bytes: far quicker than cell by cell.
    for (let row = 0; row < cells.length; row++) offsets[row + 1] = offsets[row]! + cells[row]!.length;
    return { type: "text", bytes: together, offsets };
  }
  const encoded = cells.map((cell) => encoder.encode(cell));
  for (let row = 0; row < cells.length; row++) offsets[row + 1] = offsets[row]! + encoded[row]!.length;
  const bytes = new Uint8Array(offsets[cells.length]!);
  for (let row = 0; row < cells.length; row++) bytes.set(encoded[row]!, offsets[row]!);
  return { type: "text", bytes, offsets };
}

/** A coded column of these cells, values in the order of their first row. */
export function codedColumn(cells: readonly string[]): CodedColumn {
  const codeOf = new Map<string, number>([["", 0]]);
  for (const cell of cells) if (!codeOf.has(cell)) codeOf.set(cell, codeOf.size);
  const codes = codesFor(codeOf.size, cells.length);
  for (let row = 0; row < cells.length; row++) codes[row] = codeOf.get(cells[row]!)!;
  return { type: "coded", values: [...codeOf.keys()], codes };
}

/** A number column of these cells; what is empty or no number is NaN. */
export const numberColumn = (cells: readonly string[]): NumberColumn => ({
  type: "number",
  values: Float64Array.from(cells, (cell) => (cell === "" ? Number.NaN : Number(cell))),
});
