import type { Field } from "../../model/initiative.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { copyPlain } from "../raw/plain-text.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import { type CodedText, createCellBuilder, emptyText, NO_CODE } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import { type Cells, decodeCell, type RawCells } from "../table/cells.ts";
import { isSuspicious } from "../text/suspicious.ts";
import { type CellIssue, readText } from "../text/text-faults.ts";
import type { MissingTest } from "../values/missing.ts";
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
  readonly isMissing?: MissingTest;
  /** The first records have mostly different texts. */
  readonly varied?: boolean;
  readonly onMasked: (passages: number) => void;
  /** Texts made elsewhere, instead of cells. */
  readonly source?: (slice: Slice) => readonly string[];
}

interface TextEntry extends CodedText {
  readonly issues: readonly CellIssue[];
  readonly masked: number;
  /** The whole text, where it was cut. */
  readonly whole?: string;
}

const EMPTY: TextEntry = { ...emptyText(), issues: [], masked: 0 };
const NO_ISSUES: readonly CellIssue[] = [];

/** Reads texts, which stay as they are; only what is personal in them is masked. */
export function createTextReader(options: TextOptions): RowReader {
  const { name, columns, joiner = " ", longest = Number.POSITIVE_INFINITY, masked, isMissing } = options;
  const builder = createCellBuilder(options.varied ? "text" : "adaptive");
  const whole = createAside();
  const single = columns.length === 1 ? columns[0]! : -1;
  const readWhole = (cell: string): TextEntry => (cell === "" ? EMPTY : readEntry(cell, true));
  const entryOf = remember(readWhole);
  const entryAt = rememberCells(readWhole);

  function cellOf(cells: Cells, at: number): string {
    if (single >= 0) return cells.text(at, single);
    return columns
      .map((column) => cells.text(at, column))
      .filter((cell) => cell !== "" && !isMissing?.(cell))
      .join(joiner);
  }

  function readEntry(cell: string, suspicious: boolean): TextEntry {
    if (isMissing?.(cell)) return EMPTY;
    const read = suspicious ? readText(cell) : cell;
    const [plain, issues] = typeof read === "string" ? [read, NO_ISSUES] : [read.text, read.issues];
    const safe = masked ? maskPersonal(plain) : plain;
    const passages = safe === plain ? 0 : safe.split(MASK).length - plain.split(MASK).length;
    if (safe.length <= longest) return { text: safe, code: NO_CODE, issues, masked: passages };
    return { text: `${safe.slice(0, longest - 1)}…`, code: NO_CODE, issues, masked: passages, whole: safe };
  }

  function tell(slice: Slice, at: number, entry: TextEntry, cell: string): void {
    noteAll(slice, at, entry.issues, cell, name);
    if (entry.masked > 0) {
      options.onMasked(entry.masked);
      note(slice, at, "personal-masked", "repair", MASK, name);
    }
    if (entry.whole === undefined) return;
    note(slice, at, "value-too-long", "repair", entry.whole, name, `${entry.text.slice(0, 60)}…`);
    whole.put(slice.firstRow + at, entry.whole);
  }

  const isTold = ({ issues, masked: passages, whole: full }: TextEntry): boolean =>
    issues.length > 0 || passages > 0 || full !== undefined;

  /** Few distinct texts: each is looked at once. */
  function readRepeated(slice: Slice, made: readonly string[] | undefined): void {
    const entries = new Array<TextEntry>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const entry = made ? entryOf(made[at]!) : entryAt(slice.cells, at, single);
      entries[at] = entry;
      if (isTold(entry)) tell(slice, at, entry, made ? made[at]! : slice.cells.text(at, single));
    }
    builder.pushCoded(entries);
  }

  /** Mostly different texts that lie as bytes: they are copied, and decoded only where something was seen. */
  function copyVaried(slice: Slice, { bytes, width, starts, ends }: RawCells, texts: TextBuilder): void {
    for (let at = 0; at < slice.size; at++) {
      const [start, end] = [starts[at * width + single]!, ends[at * width + single]!];
      const { bytes: into, used } = texts.room(end - start);
      if (
        end - start <= longest &&
        copyPlain(bytes, start, end, into, used, masked) &&
        !(end > start && isMissing?.maybe(bytes, start, end))
      ) {
        texts.take(end - start);
        continue;
      }
      const cell = decodeCell(bytes, start, end);
      const entry = readWhole(cell);
      if (isTold(entry)) tell(slice, at, entry, cell);
      texts.push(entry.text);
    }
  }

  /** Mostly different texts: they are looked at together, and one by one only where something was seen. */
  function readVaried(slice: Slice, cells: readonly string[]): void {
    const suspicious = isSuspicious(cells.join("\n"));
    const texts = new Array<string>(cells.length);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      if (cell === "" || (!suspicious && !masked && cell.length > 16 && cell.length <= longest)) {
        texts[at] = cell;
        continue;
      }
      if (!suspicious && cell.length > 16 && cell.length <= longest && maskPersonal(cell) === cell) {
        texts[at] = cell;
        continue;
      }
      const entry = readEntry(cell, suspicious);
      texts[at] = entry.text;
      if (isTold(entry)) tell(slice, at, entry, cell);
    }
    builder.pushAll(texts);
  }

  return {
    read(slice) {
      const { cells, size } = slice;
      const { texts } = builder;
      const all = () => Array.from({ length: size }, (_, at) => cellOf(cells, at));
      const made = options.source?.(slice) ?? (single < 0 ? all() : undefined);
      if (!texts) readRepeated(slice, made);
      else if (!made && cells.raw) copyVaried(slice, cells.raw, texts);
      else readVaried(slice, made ?? all());
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
