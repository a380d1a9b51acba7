import type { Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { type CodedText, createCellBuilder, emptyText, NO_CODE } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";
import { remember } from "../store/remember.ts";
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
  readonly name: ColumnName & { readonly field: Field };
  readonly columns: readonly number[];
  /** Between the cells of several columns; without it the first that is filled counts. */
  readonly joiner: string | undefined;
  readonly read: (cell: string) => Value;
  readonly isMissing: (cell: string) => boolean;
  /** The first records have mostly different texts. */
  readonly varied: boolean;
  /** Quickly tells cells that are stored as they are. */
  readonly stands?: ((cell: string) => boolean) | undefined;
}

type Entry = Value & CodedText;

const EMPTY: Entry = emptyText();
/** Fields that others depend on, row by row. */
const NEEDED: ReadonlySet<Field> = new Set(["countryCode", "focusGroups"]);

/** Reads cells that become other texts (dates, addresses, codes); each distinct cell is read once. */
export function createValueReader({ name, columns, joiner, read, isMissing, varied, stands }: ValueOptions): RowReader {
  const builder = createCellBuilder(varied ? "text" : "adaptive");
  const aside = createAside();
  const readEntry = (cell: string): Entry => (isMissing(cell) ? EMPTY : { ...read(cell), code: NO_CODE });
  const entryOf = varied ? readEntry : remember(readEntry);

  function tell(slice: Slice, at: number, entry: Entry, cell: string): void {
    if (entry.issues) noteAll(slice, at, entry.issues, cell, name);
    if (entry.aside) aside.put(slice.firstRow + at, maskPersonal(cell));
  }

  function readRepeated(slice: Slice): void {
    const entries = new Array<Entry>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = joined(slice.rows[at]!, columns, joiner);
      const entry = cell === "" ? EMPTY : entryOf(cell);
      entries[at] = entry;
      if (entry.issues) tell(slice, at, entry, cell);
    }
    builder.pushCoded(entries);
    if (NEEDED.has(name.field))
      slice.texts.set(
        name.field,
        entries.map(({ text }) => text),
      );
  }

  function readVaried(slice: Slice): void {
    const texts = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = joined(slice.rows[at]!, columns, joiner);
      if (cell === "" || stands?.(cell)) {
        texts[at] = cell;
        continue;
      }
      const entry = entryOf(cell);
      texts[at] = entry.text;
      if (entry.issues) tell(slice, at, entry, cell);
    }
    builder.pushAll(texts);
    if (NEEDED.has(name.field)) slice.texts.set(name.field, texts);
  }

  return {
    read: varied ? readVaried : readRepeated,
    finish(size) {
      const kept = aside.finish(size);
      const extra = kept ? ([[`${name.column} (as written)`, kept]] as const) : [];
      return builder.isEmpty ? finished([], extra) : finished([[name.field, builder.finish()]], extra);
    },
  };
}

function joined(row: readonly string[], columns: readonly number[], joiner: string | undefined): string {
  if (columns.length === 1) return row[columns[0]!] ?? "";
  if (joiner === undefined) return row[columns.find((column) => (row[column] ?? "").trim() !== "") ?? -1] ?? "";
  return columns
    .map((column) => (row[column] ?? "").trim())
    .filter((cell) => cell !== "")
    .join(joiner);
}

export interface NumberOptions {
  readonly name: ColumnName & { readonly field: Field };
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
    aside.put(slice.firstRow + at, maskPersonal(cell));
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
