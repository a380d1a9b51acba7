import type { Field } from "../../model/initiative.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { readText } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { finished, type RowReader } from "./reader.ts";
import { type ColumnName, note, noteAll, type Slice } from "./slice.ts";

export interface TextOptions {
  readonly name: ColumnName;
  /** Indexes of the columns that fill it, joined by `joiner`. */
  readonly columns: readonly number[];
  readonly joiner?: string;
  /** Longest text of the field; what is longer is cut and kept whole beside it. */
  readonly longest?: number;
  /** Free text: personal passages are masked (P4). */
  readonly masked: boolean;
  /** Cells that say "not known"; not asked for columns kept as they are. */
  readonly isMissing?: (cell: string) => boolean;
  readonly searched: boolean;
  readonly onMasked: (passages: number) => void;
  /** Texts made elsewhere, instead of cells. */
  readonly source?: (slice: Slice) => readonly string[];
}

/** Reads texts, which stay as they are; only what is personal in them is masked. */
export function createTextReader(options: TextOptions): RowReader {
  const { name, columns, joiner = " ", longest = Number.POSITIVE_INFINITY, masked, isMissing, searched } = options;
  const builder = createCellBuilder();
  const whole = createAside();
  const single = columns.length === 1 ? columns[0]! : -1;

  function cellsOf(slice: Slice): string[] {
    const cells = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const row = slice.rows[at]!;
      if (single >= 0) {
        const cell = row[single] ?? "";
        cells[at] = cell !== "" && isMissing?.(cell) ? "" : cell;
      } else
        cells[at] = columns
          .map((column) => row[column] ?? "")
          .filter((cell) => cell !== "" && !isMissing?.(cell))
          .join(joiner);
    }
    return cells;
  }

  function inspect(slice: Slice, at: number, cell: string): string {
    const read = readText(cell);
    if (typeof read === "string") return read;
    noteAll(slice, at, read.issues, cell, name);
    return read.text;
  }

  function mask(slice: Slice, at: number, cell: string): string {
    const text = maskPersonal(cell);
    if (text === cell) return cell;
    options.onMasked(text.split(MASK).length - 1);
    note(slice, at, "personal-masked", "repair", MASK, name);
    return text;
  }

  function shorten(slice: Slice, at: number, cell: string): string {
    const short = `${cell.slice(0, longest - 1)}…`;
    note(slice, at, "value-too-long", "repair", cell, name, `${short.slice(0, 60)}…`);
    whole.put(slice.firstRow + at, cell);
    return short;
  }

  return {
    read(slice) {
      const made = options.source?.(slice);
      const cells = made ? [...made] : cellsOf(slice);
      for (let at = 0; at < cells.length; at++) {
        let cell = cells[at]!;
        if (cell === "") continue;
        if (slice.suspicious) cell = inspect(slice, at, cell);
        if (masked) cell = mask(slice, at, cell);
        if (cell.length > longest) cell = shorten(slice, at, cell);
        cells[at] = cell;
      }
      builder.pushAll(cells);
      if (name.field) slice.texts.set(name.field, cells);
      if (searched) slice.searched.push(cells);
    },
    finish(size) {
      if (builder.isEmpty) return finished([]);
      const column = builder.finish();
      const full = whole.finish(size);
      const extra = full ? ([[`${name.column} (full)`, full]] as const) : [];
      return name.field ? finished([[name.field, column]], extra) : finished([], [[name.column, column], ...extra]);
    },
  };
}

/** Longest text of each field, as the record's schema has it. */
export const LONGEST: Partial<Record<Field, number>> = {
  name: 200,
  legalName: 200,
  description: 4000,
  mission: 1000,
  kindRaw: 300,
  legalForm: 200,
  sectorRaw: 500,
  street: 200,
  locality: 120,
  district: 120,
  region: 120,
  postcode: 20,
  areaServed: 300,
  openingHours: 500,
  sizeBand: 60,
  impactSource: 300,
  sourceRecordId: 200,
  attribution: 500,
};
