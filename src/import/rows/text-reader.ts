import { type Column, cellAt } from "../../model/column.ts";
import { cutText } from "../../model/cut-text.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { findsPersonLabel } from "../privacy/person-labels.ts";
import { holdsDigits, MASK, maskAddresses, maskContacts, maskEmails, maskPersonal } from "../privacy/personal-text.ts";
import {
  createPersonalTally,
  hasPersonalKey,
  isJson,
  LONGEST_VALUE,
  type PersonalValue,
  personalValue,
} from "../privacy/personal-values.ts";
import { hasOddForms } from "../privacy/plain-form.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import { type Cells, decodeCell, type RawCells } from "../table/cells.ts";
import { isInCapitals } from "../text/lower-capitals.ts";
import { isSuspicious } from "../text/suspicious.ts";
import { type CellIssue, readText, TAKEN_AS_MISSING } from "../text/text-faults.ts";
import type { MissingTest } from "../values/missing.ts";
import { createAside } from "./aside.ts";
import { textJudge } from "./judge-text.ts";
import { createPlainColumn } from "./plain-column.ts";
import { createReadOnce, createStore, placesOfCells, placesOfTexts, storeTexts, tellRead } from "./read-once.ts";
import { finished, type RowReader } from "./reader.ts";
import { type ColumnName, judgedIn, note, noteAll, type Slice } from "./slice.ts";

/**
 * What is masked (P4): all that is personal in free text, ways to reach somebody in names of places, in postcodes e-mail addresses in whatever
 * form, in other names and in codes those that have their sign.
 */
export type Masking = keyof typeof MASKS;

const MASKS = { personal: maskPersonal, contacts: maskContacts, emails: maskEmails, addresses: maskAddresses };

/** Digits that a text may have where ways to reach somebody are masked: postcodes have as many as telephone numbers. */
const MOST_DIGITS: Partial<Record<Masking, number>> = { contacts: 5, emails: Number.POSITIVE_INFINITY };
const LONGEST_RESULT = 60; // told in the report

export interface TextOptions {
  readonly name: ColumnName;
  /** Indexes of the columns that fill it, joined by `joiner`. */
  readonly columns: readonly number[];
  readonly joiner?: string;
  /** Longest text of the field; what is longer is cut and kept whole beside it. */
  readonly longest?: number;
  readonly masking: Masking;
  /** The file may hold apostrophes that disarm formulas. */
  readonly isMarked: boolean;
  /** Cells that say "not known"; not asked for columns kept as they are. */
  readonly isMissing?: MissingTest;
  /** The first records have mostly different texts. */
  readonly varied?: boolean;
  readonly onMasked: (passages: number) => void;
  /** It names the initiative. */
  readonly isName?: true;
  /** What the reader asked for or refused in the whole file. */
  readonly judgements: Judgements;
  /** The column is no longer kept once the whole of it shows that it is a personal one (P3). */
  readonly judged?: JudgedBy;
  readonly readSoFar: ReadSoFar;
  /** Texts made elsewhere, instead of cells. */
  readonly source?: (slice: Slice) => readonly string[];
}

export interface JudgedBy {
  /** A key of JSON inside a cell that names something personal. */
  readonly isPersonalKey: (key: string) => boolean;
  /** Its header does not say that its numbers are codes or amounts. */
  readonly maybeNumbers: boolean;
}

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
export function createTextReader(options: TextOptions): TextReader {
  const { name, columns, joiner = " ", longest = Number.POSITIVE_INFINITY, masking, isMissing, judged } = options;
  const mask = MASKS[masking];
  const { isName = false, judgements } = options;
  const skipsWords = isMade("skip-missing-words", judgements);
  const tally = createPersonalTally();
  let dropped: number | undefined;
  const judgeText = textJudge(isName, isMissing !== undefined);
  const builder = createCellBuilder(options.varied ? "text" : "adaptive", options.readSoFar);
  const whole = createAside();
  const single = columns.length === 1 ? columns[0]! : -1;
  const readWhole = (cell: string): TextEntry => (cell === "" ? EMPTY : readEntry(cell, true, judgements));
  const once = createReadOnce(readWhole, ({ isTold }) => isTold);
  const stored = createStore(once, builder, ({ text }) => text);

  function cellOf(cells: Cells, at: number): string {
    if (single >= 0) return cells.text(at, single);
    return columns
      .map((column) => cells.text(at, column))
      .filter((cell) => cell !== "" && !(skipsWords && isMissing?.(cell)))
      .join(joiner);
  }

  function readEntry(cell: string, suspicious: boolean, decided: Judgements): TextEntry {
    if (isMissing?.(cell) && isMade("skip-missing-words", decided)) return cell.trim() === "" ? EMPTY : SAYS_NOTHING;
    const read = suspicious ? readText(cell, options.isMarked, decided) : cell;
    const [written, found] = typeof read === "string" ? [read, NO_ISSUES] : [read.text, read.issues];
    const [plain, issues] = judgeText(written, found, decided);
    const isPerson = judged !== undefined && hasPersonalKey(plain, judged.isPersonalKey);
    const safe = isPerson ? MASK : mask(plain);
    const passages = safe === plain ? 0 : Math.max(1, safe.split(MASK).length - plain.split(MASK).length);
    const personal = !judged ? undefined : isPerson ? "sure" : personalValue(plain);
    return safe.length <= longest
      ? textEntry(safe, issues, passages, personal, undefined)
      : textEntry(cutText(safe, longest), issues, passages, personal, safe);
  }

  const mostDigits = MOST_DIGITS[masking];
  const test = {
    kind: "text",
    longest,
    isName,
    missing: isMissing?.words,
    ...(mostDigits !== undefined && { mostDigits }),
  } as const;
  const plain = createPlainColumn(single, test, masking === "personal" ? findsPersonLabel : undefined);

  /** Some cells are judged otherwise than the file: each is read on its own. */
  function readJudged(slice: Slice, cells: readonly string[]): void {
    builder.pushAll(
      cells.map((cell, at) => {
        const own = cell === "" ? undefined : judgedIn(slice, at, columns, judgements);
        const entry = own ? readEntry(cell, true, own) : readWhole(cell);
        if (entry.isTold) tell(slice, at, entry, cell);
        return entry.text;
      }),
    );
  }

  function tell(slice: Slice, at: number, entry: TextEntry, cell: string): void {
    noteAll(slice, at, entry.issues, cell, name);
    if (entry.personal) tally.add(entry.personal, cell);
    if (entry.masked > 0) {
      options.onMasked(entry.masked);
      note(slice, at, "personal-masked", "repair", MASK, name);
    }
    if (entry.whole === undefined) return;
    note(slice, at, "value-too-long", "repair", entry.whole, name, cutText(entry.text, LONGEST_RESULT + 1));
    whole.put(slice.firstRow + at, entry.whole);
  }

  /** Few distinct texts: each is looked at once. */
  function readRepeated(slice: Slice, made: readonly string[] | undefined): void {
    const { cells, size } = slice;
    const places = made ? placesOfTexts(once, made) : placesOfCells(once, cells, single);
    tellRead(once, size, (at, entry) => tell(slice, at, entry, made ? made[at]! : cells.text(at, single)));
    storeTexts(stored, places, size);
  }

  /** Mostly different texts that lie as bytes: they are copied, and decoded only where something was seen. */
  function copyVaried(slice: Slice, raw: RawCells, texts: TextBuilder): void {
    plain.read(raw, slice.size, texts, (at, start, end) => {
      const cell = decodeCell(raw.bytes, start, end);
      const entry = readWhole(cell);
      if (entry.isTold) tell(slice, at, entry, cell);
      texts.pushAll([entry.text]);
    });
  }

  /** Mostly different texts: they are looked at together, and one by one only where something was seen. */
  function readVaried(slice: Slice, cells: readonly string[]): void {
    const suspicious = isSuspicious(cells.join("\n"));
    const texts = new Array<string>(cells.length);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      if (cell === "") {
        texts[at] = cell;
        continue;
      }
      const isPlain = !suspicious && cell.length > 16 && cell.length <= longest;
      const isImpersonal = mask(cell) === cell;
      if (isPlain && isImpersonal && !(judged && mayBePersonal(cell)) && !(isName && isInCapitals(cell))) {
        texts[at] = cell;
        continue;
      }
      const entry = readEntry(cell, suspicious, judgements);
      texts[at] = entry.text;
      if (entry.isTold) tell(slice, at, entry, cell);
    }
    builder.pushAll(texts);
  }

  return {
    read(slice) {
      const { cells, size } = slice;
      const { texts } = builder;
      const all = () => Array.from({ length: size }, (_, at) => cellOf(cells, at));
      const made = options.source?.(slice) ?? (single < 0 ? all() : undefined);
      if (slice.judged.size > 0) readJudged(slice, made ?? all());
      else if (!texts) readRepeated(slice, made);
      else if (!made && cells.raw && single < cells.raw.width) copyVaried(slice, cells.raw, texts);
      else readVaried(slice, made ?? all());
    },
    dropped: () => dropped,
    finish(size) {
      if (builder.isEmpty) return finished([]);
      const column = builder.finish();
      if (judged && !tally.isEmpty) {
        const { filled, meanLength } = measure(column, size);
        if (meanLength <= LONGEST_VALUE && tally.isPersonal(filled, judged.maybeNumbers)) dropped = filled;
        if (dropped !== undefined) return finished([]);
      }
      const full = whole.finish(size);
      const extra = full ? ([[`${name.column} (full)`, full]] as const) : [];
      return name.field ? finished([[name.field, column]], extra) : finished([], [[name.column, column], ...extra]);
    },
  };
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
