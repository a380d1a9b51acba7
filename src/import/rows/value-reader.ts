import type { IssueCode } from "../../model/issue.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";
import type { CellIssue } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { finished, type RowReader } from "./reader.ts";
import { type ColumnName, note, noteAll, type Slice } from "./slice.ts";

/** A cell as the text that is stored, or what keeps it from being one. */
export interface Value {
  readonly text: string;
  readonly issues?: readonly CellIssue[];
  /** The cell does not fit its column and is kept beside it. */
  readonly aside?: true;
}

export interface ValueOptions {
  readonly name: ColumnName & { readonly field: NonNullable<ColumnName["field"]> };
  readonly columns: readonly number[];
  readonly joiner: string;
  readonly read: (cell: string) => Value;
  readonly isMissing: (cell: string) => boolean;
  readonly searched: boolean;
}

const REMEMBERED = 2 ** 16;

/** Reads cells that become other texts (dates, addresses, codes); each distinct cell is read once. */
export function createValueReader({ name, columns, joiner, read, isMissing, searched }: ValueOptions): RowReader {
  const builder = createCellBuilder();
  const aside = createAside();
  const known = new Map<string, Value>();
  let [asked, missed] = [0, 0];

  function readOnce(cell: string): Value {
    // A column of mostly different cells gains nothing from being remembered.
    if (asked > REMEMBERED && missed > asked / 2) return read(cell);
    asked++;
    let value = known.get(cell);
    if (value === undefined) {
      missed++;
      value = isMissing(cell) ? { text: "" } : read(cell);
      if (known.size < REMEMBERED) known.set(cell, value);
    }
    return value;
  }

  return {
    read(slice) {
      const texts = new Array<string>(slice.size);
      for (let at = 0; at < slice.size; at++) {
        const cell = joined(slice.rows[at]!, columns, joiner);
        if (cell === "") {
          texts[at] = "";
          continue;
        }
        const value = readOnce(cell);
        texts[at] = value.text;
        if (value.issues) noteAll(slice, at, value.issues, cell, name);
        if (value.aside) aside.put(slice.firstRow + at, cell);
      }
      builder.pushAll(texts);
      slice.texts.set(name.field, texts);
      if (searched) slice.searched.push(texts);
    },
    finish(size) {
      const kept = aside.finish(size);
      const extra = kept ? ([[`${name.column} (as written)`, kept]] as const) : [];
      return builder.isEmpty ? finished([], extra) : finished([[name.field, builder.finish()]], extra);
    },
  };
}

function joined(row: readonly string[], columns: readonly number[], joiner: string): string {
  if (columns.length === 1) return row[columns[0]!] ?? "";
  return columns
    .map((column) => (row[column] ?? "").trim())
    .filter((cell) => cell !== "")
    .join(joiner);
}

export interface NumberOptions {
  readonly name: ColumnName & { readonly field: NonNullable<ColumnName["field"]> };
  readonly column: number;
  readonly read: (cell: string) => number | IssueCode;
  readonly isMissing: (cell: string) => boolean;
}

/** Reads numbers, whole or not at all; what is no number stays beside the column. */
export function createNumberReader({ name, column, read, isMissing }: NumberOptions): RowReader {
  const builder = createNumberBuilder();
  const aside = createAside();

  function readCell(slice: Slice, at: number, cell: string): number {
    const value = read(cell);
    if (typeof value === "number") return value;
    if (isMissing(cell)) return Number.NaN;
    note(slice, at, value, value === "band-not-summed" ? "remark" : "repair", cell, name);
    aside.put(slice.firstRow + at, cell);
    return Number.NaN;
  }

  return {
    read(slice) {
      for (let at = 0; at < slice.size; at++) {
        const cell = slice.rows[at]![column] ?? "";
        builder.push(cell === "" ? Number.NaN : readCell(slice, at, cell));
      }
    },
    finish(size) {
      const kept = aside.finish(size);
      const extra = kept ? ([[`${name.column} (as written)`, kept]] as const) : [];
      return builder.isEmpty ? finished([], extra) : finished([[name.field, builder.finish()]], extra);
    },
  };
}
