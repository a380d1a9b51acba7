import type { Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import type { PlainTest } from "../raw/plain-cells.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createNumberBuilder } from "../store/number-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import { type Cells, decodeCell, type RawCells } from "../table/cells.ts";
import { type CellIssue, TAKEN_AS_MISSING } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { countPlaces, createCellCounts, finishCounts } from "./cell-counts.ts";
import { ownTexts } from "./field-texts.ts";
import { createPlainColumn, type PlainColumn } from "./plain-column.ts";
import {
  createReadOnce,
  createStore,
  placesOfCells,
  placesOfTexts,
  storeTexts,
  tellRead,
  textsOf,
} from "./read-once.ts";
import { finished, type RowReader } from "./reader.ts";
import { type ColumnName, judgedIn, note, noteAll, type Slice } from "./slice.ts";

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
  /** The names of these columns, where the first that is filled counts; `name` has that of the first. */
  readonly headers?: readonly string[];
  /** Between the cells of several columns; without it the first that is filled counts. */
  readonly joiner: string | undefined;
  readonly read: (decided: Judgements) => (cell: string) => Value;
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
export function createValueReader(options: ValueOptions): ValueColumn {
  const { name, columns, headers, joiner, isMissing, varied, plain, onCell, judgements } = options;
  const saidNothing: ReadCell = { cell: "", text: options.blank ?? "" };
  const missing: ReadCell = { ...saidNothing, issues: [TAKEN_AS_MISSING] };
  const builder = createCellBuilder(varied ? "text" : "adaptive", options.readSoFar);
  const aside = createAside();
  const readBy = (decided: Judgements): ((cell: string) => ReadCell) => {
    const read = options.read(decided);
    const skips = isMade("skip-missing-words", decided);
    return (cell) => {
      if (cell.trim() === "" && isMissing(cell)) return saidNothing;
      return cell === "" ? saidNothing : skips && isMissing(cell) ? missing : { cell, ...read(cell) };
    };
  };
  const readEntry = readBy(judgements);
  const single = columns.length === 1 ? columns[0]! : -1;
  const once = createReadOnce(readEntry, ({ issues }) => issues !== undefined);
  const stored = createStore(once, builder, ({ text }) => text);
  const usual = plain && single >= 0 ? createPlainColumn(single, plain) : undefined;
  const counts = onCell && createCellCounts(once, ({ cell }, rows) => onCell(cell, rows));

  /** With the column that the cell stands in. */
  function nameAt(cells: Cells, at: number): ColumnName {
    if (!headers || single >= 0) return name;
    const from = columns.findIndex((column) => cells.text(at, column).trim() !== "");
    return { ...name, column: headers[from] ?? name.column };
  }

  function tell(slice: Slice, at: number, entry: Value, cell: string): void {
    if (entry.issues) noteAll(slice, at, entry.issues, cell, nameAt(slice.cells, at));
    if (entry.aside) aside.put(slice.firstRow + at, maskPersonal(cell));
  }

  function readRepeated(slice: Slice): void {
    const { cells, size } = slice;
    const cellAt = (at: number) => joined(cells, at, columns, joiner);
    const places =
      single >= 0
        ? placesOfCells(once, cells, single)
        : placesOfTexts(
            once,
            Array.from({ length: size }, (_, at) => cellAt(at)),
          );
    tellRead(once, size, (at, entry) => tell(slice, at, entry, cellAt(at)));
    if (counts) countPlaces(counts, places, size);
    storeTexts(stored, places, size);
    if (NEEDED.has(name.field))
      slice.texts.set(
        name.field,
        textsOf(once, places, ({ text }) => text),
      );
  }

  function readVaried(slice: Slice): void {
    const texts = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = joined(slice.cells, at, columns, joiner);
      const own = judgedIn(slice, at, columns, judgements);
      const entry = own ? readBy(own)(cell) : readEntry(cell);
      texts[at] = entry.text;
      onCell?.(entry.cell, 1);
      if (entry.issues) tell(slice, at, entry, cell);
    }
    builder.pushAll(texts);
    if (NEEDED.has(name.field)) slice.texts.set(name.field, ownTexts(texts));
  }

  /** Mostly different cells that lie as bytes: those that are usual are copied. */
  function copyVaried(slice: Slice, raw: RawCells, stored: TextBuilder, usual: PlainColumn): void {
    usual.read(raw, slice.size, stored, (at, start, end) => {
      const cell = decodeCell(raw.bytes, start, end);
      const entry = readEntry(cell);
      if (entry.issues) tell(slice, at, entry, cell);
      stored.pushAll([entry.text]);
    });
  }

  return {
    read(slice) {
      const { raw } = slice.cells;
      const { texts } = builder;
      if (slice.judged.size > 0) readVaried(slice);
      else if (!texts) readRepeated(slice);
      else if (raw && usual && single < raw.width && !NEEDED.has(name.field)) copyVaried(slice, raw, texts, usual);
      else readVaried(slice);
    },
    finish(size) {
      const kept = aside.finish(size);
      const extra = kept ? ([[`${name.column} (as written)`, kept]] as const) : [];
      return builder.isEmpty ? finished([], extra) : finished([[name.field, builder.finish()]], extra);
    },
    countCells() {
      if (counts) finishCounts(counts);
    },
  };
}

/** The value of a cell, with the cell. */
interface ReadCell extends Value {
  readonly cell: string;
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

export interface NumberOptions {
  readonly name: ColumnName & { readonly field: Field };
  readonly column: number;
  readonly read: (cell: string) => number | IssueCode;
  readonly isMissing: (cell: string) => boolean;
  readonly judgements: Judgements;
  readonly readSoFar: ReadSoFar;
}

/** Reads numbers, whole or not at all; what is no number stays beside the column. */
export function createNumberReader({ name, column, read, isMissing, judgements, readSoFar }: NumberOptions): RowReader {
  const builder = createNumberBuilder(readSoFar);
  const aside = createAside();

  function readCell(slice: Slice, at: number, cell: string): number {
    const value = read(cell);
    if (typeof value === "number") return value;
    if (isMissing(cell) && isMade("skip-missing-words", judgedIn(slice, at, [column], judgements) ?? judgements)) {
      if (cell.trim() !== "") noteAll(slice, at, [TAKEN_AS_MISSING], cell, name);
      return Number.NaN;
    }
    note(slice, at, value, value === "band-not-summed" ? "remark" : "repair", cell, name);
    aside.put(slice.firstRow + at, maskPersonal(cell));
    return Number.NaN;
  }

  return {
    read(slice) {
      const { cells } = slice;
      for (let at = 0; at < slice.size; at++) {
        const cell = cells.text(at, column);
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
