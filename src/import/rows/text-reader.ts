import { type Column, cellAt } from "../../model/column.ts";
import { cutText } from "../../model/cut-text.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { findsPersonLabel } from "../privacy/person-labels.ts";
import { holdsDigits, MASK } from "../privacy/personal-text.ts";
import {
  createPersonalTally,
  hasPersonalKey,
  isJson,
  LONGEST_VALUE,
  type PersonalValue,
  personalValue,
} from "../privacy/personal-values.ts";
import { hasOddForms } from "../privacy/plain-form.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { Cells } from "../table/cells.ts";
import { isInCapitals } from "../text/lower-capitals.ts";
import { isSuspicious } from "../text/suspicious.ts";
import { type CellIssue, readText, TAKEN_AS_MISSING } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { type JudgedText, judgeText } from "./judge-text.ts";
import { type CellReader, createReadOnce, createStore, type ReadOnce } from "./once-state.ts";
import { copyCells, createPlainColumn, type OtherReader, type PlainColumn } from "./plain-column.ts";
import { readCells, readOf, readTexts, rowsTold, storeSlice } from "./read-once.ts";
import { type Finished, finished, type RowReader } from "./reader.ts";
import { judgedIn, note, noteAll, type Slice } from "./slice.ts";
import { MASKS, MOST_DIGITS, type TextOptions } from "./text-options.ts";

const LONGEST_RESULT = 60; // told in the report

export interface TextReader extends RowReader {
  /** Values of a column that turned out to be a personal one and is not kept; undefined for any other. Known when all is read. */
  readonly dropped: () => number | undefined;
}

interface TextEntry {
  readonly text: string;
  readonly issues: readonly CellIssue[];
  readonly masked: number;
  readonly personal: PersonalValue;
  /** The whole text, where it was cut. */
  readonly whole: string | undefined;
  /** There is something to say about it. */
  readonly isTold: boolean;
}

const NO_ISSUES: readonly CellIssue[] = [];
const EMPTY = textEntry("", NO_ISSUES, 0, undefined, undefined);
const SAYS_NOTHING = textEntry("", [TAKEN_AS_MISSING], 0, undefined, undefined);

/** Reads texts, which stay as they are; only what is personal in them is masked. */
export const createTextReader = (options: TextOptions): TextReader => new TextColumn(options);

class TextColumn implements TextReader, CellReader<TextEntry>, OtherReader {
  private readonly options: TextOptions;
  /** The only column; -1 of several. */
  private readonly single: number;
  private readonly longest: number;
  private readonly mask: (text: string) => string;
  private readonly kind: JudgedText;
  private readonly tally = createPersonalTally();
  private readonly builder: CellBuilder;
  private readonly whole = createAside();
  private readonly once: ReadOnce<TextEntry>;
  private readonly plain: PlainColumn;
  private leftOut: number | undefined;

  constructor(options: TextOptions) {
    const { columns, longest = Number.POSITIVE_INFINITY, masking, isMissing, isName = false } = options;
    this.options = options;
    this.single = columns.length === 1 ? columns[0]! : -1;
    this.longest = longest;
    this.mask = MASKS[masking];
    this.kind = { isName, isOfField: isMissing !== undefined };
    this.builder = createCellBuilder(options.varied ? "text" : "adaptive", options.readSoFar);
    this.once = createReadOnce(this, createStore(this.builder, this));
    const mostDigits = MOST_DIGITS[masking];
    const test = {
      kind: "text",
      longest,
      isName,
      missing: isMissing?.words,
      ...(mostDigits !== undefined && { mostDigits }),
    } as const;
    this.plain = createPlainColumn(this.single, test, masking === "personal" ? findsPersonLabel : undefined);
  }

  read(slice: Slice): void {
    const { raw } = slice.cells;
    const { texts } = this.builder;
    const made = this.options.source?.(slice) ?? (this.single < 0 ? this.cellsOf(slice) : undefined);
    if (slice.judged.size > 0) this.readJudged(slice, made ?? this.cellsOf(slice));
    else if (!texts) this.readRepeated(slice, made);
    else if (!made && raw && this.single < raw.width) copyCells(this.plain, slice, raw, texts, this);
    else this.readVaried(slice, made ?? this.cellsOf(slice));
  }

  dropped(): number | undefined {
    return this.leftOut;
  }

  finish(size: number): Finished {
    const { name, judged } = this.options;
    if (this.builder.isEmpty) return finished([]);
    const column = this.builder.finish();
    if (judged && !this.tally.isEmpty) {
      const { filled, meanLength } = measure(column, size);
      if (meanLength <= LONGEST_VALUE && this.tally.isPersonal(filled, judged.maybeNumbers)) this.leftOut = filled;
      if (this.leftOut !== undefined) return finished([]);
    }
    const full = this.whole.finish(size);
    const extra = full ? ([[`${name.column} (full)`, full]] as const) : [];
    return name.field ? finished([[name.field, column]], extra) : finished([], [[name.column, column], ...extra]);
  }

  readCell(cell: string): TextEntry {
    return cell === "" ? EMPTY : this.readEntry(cell, true, this.options.judgements);
  }

  isTold({ isTold }: TextEntry): boolean {
    return isTold;
  }

  textOf({ text }: TextEntry): string {
    return text;
  }

  /** Mostly different texts that lie as bytes are copied, and decoded only where something was seen. */
  readOther(slice: Slice, at: number, texts: TextBuilder): void {
    const cell = slice.cells.text(at, this.single);
    const entry = this.readCell(cell);
    if (entry.isTold) this.tell(slice, at, entry, cell);
    texts.push(entry.text);
  }

  private cellsOf({ cells, size }: Slice): readonly string[] {
    return Array.from({ length: size }, (_, at) => this.cellOf(cells, at));
  }

  private cellOf(cells: Cells, at: number): string {
    if (this.single >= 0) return cells.text(at, this.single);
    const { columns, joiner = " ", isMissing, judgements } = this.options;
    const skipsWords = isMade("skip-missing-words", judgements);
    return columns
      .map((column) => cells.text(at, column))
      .filter((cell) => cell !== "" && !(skipsWords && isMissing?.(cell)))
      .join(joiner);
  }

  private readEntry(cell: string, suspicious: boolean, decided: Judgements): TextEntry {
    const { isMissing, isMarked, judged } = this.options;
    if (isMissing?.(cell) && isMade("skip-missing-words", decided)) return cell.trim() === "" ? EMPTY : SAYS_NOTHING;
    const read = suspicious ? readText(cell, isMarked, decided) : cell;
    const [written, found] = typeof read === "string" ? [read, NO_ISSUES] : [read.text, read.issues];
    const [plain, issues] = judgeText(this.kind, written, found, decided);
    const isPerson = judged !== undefined && hasPersonalKey(plain, judged.isPersonalKey);
    const safe = isPerson ? MASK : this.mask(plain);
    const passages = safe === plain ? 0 : Math.max(1, safe.split(MASK).length - plain.split(MASK).length);
    const personal = !judged ? undefined : isPerson ? "sure" : personalValue(plain);
    return safe.length <= this.longest
      ? textEntry(safe, issues, passages, personal, undefined)
      : textEntry(cutText(safe, this.longest), issues, passages, personal, safe);
  }

  /** Some cells are judged otherwise than the file: each is read on its own. */
  private readJudged(slice: Slice, cells: readonly string[]): void {
    const { columns, judgements } = this.options;
    this.builder.pushAll(
      cells.map((cell, at) => {
        const own = cell === "" ? undefined : judgedIn(slice, at, columns, judgements);
        const entry = own ? this.readEntry(cell, true, own) : this.readCell(cell);
        if (entry.isTold) this.tell(slice, at, entry, cell);
        return entry.text;
      }),
    );
  }

  private tell(slice: Slice, at: number, entry: TextEntry, cell: string): void {
    const { name, onMasked } = this.options;
    noteAll(slice, at, entry.issues, cell, name);
    if (entry.personal) this.tally.add(entry.personal, cell);
    if (entry.masked > 0) {
      onMasked(entry.masked);
      note(slice, at, "personal-masked", "repair", MASK, name);
    }
    if (entry.whole === undefined) return;
    note(slice, at, "value-too-long", "repair", entry.whole, name, cutText(entry.text, LONGEST_RESULT + 1));
    this.whole.put(slice.firstRow + at, entry.whole);
  }

  /** Few distinct texts: each is looked at once. */
  private readRepeated(slice: Slice, made: readonly string[] | undefined): void {
    const { cells, size } = slice;
    const { once, single } = this;
    if (made) readTexts(once, made);
    else readCells(once, cells, single);
    for (const at of rowsTold(once, size)) this.tell(slice, at, readOf(once, at), made?.[at] ?? cells.text(at, single));
    storeSlice(once, size);
  }

  /** Mostly different texts: they are looked at together, and one by one only where something was seen. */
  private readVaried(slice: Slice, cells: readonly string[]): void {
    const suspicious = isSuspicious(cells.join("\n"));
    const texts = new Array<string>(cells.length);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      texts[at] = cell;
      if (cell === "" || (!suspicious && this.isUsual(cell))) continue;
      const entry = this.readEntry(cell, suspicious, this.options.judgements);
      texts[at] = entry.text;
      if (entry.isTold) this.tell(slice, at, entry, cell);
    }
    this.builder.pushAll(texts);
  }

  /** A text of some length of which there is nothing to say. */
  private isUsual(cell: string): boolean {
    if (cell.length <= 16 || cell.length > this.longest || this.mask(cell) !== cell) return false;
    return !(this.options.judged && mayBePersonal(cell)) && !(this.kind.isName && isInCapitals(cell));
  }
}

function textEntry(
  text: string,
  issues: readonly CellIssue[],
  masked: number,
  personal: PersonalValue,
  whole: string | undefined,
): TextEntry {
  const isTold = issues.length > 0 || masked > 0 || personal !== undefined || whole !== undefined;
  return { text, issues, masked, personal, whole, isTold };
}

/** Whatever has digits enough, in any form, or is JSON. */
const mayBePersonal = (cell: string): boolean => isJson(cell) || hasOddForms(cell) || holdsDigits(cell, 6);

/** How many cells hold something, and how long those are. */
function measure(column: Column, size: number): { readonly filled: number; readonly meanLength: number } {
  let [filled, length] = [0, 0];
  for (let row = 0; row < size; row++) {
    const cell = cellAt(column, row);
    if (cell !== "") filled++;
    length += cell.length;
  }
  return { filled, meanLength: length / Math.max(1, filled) };
}
