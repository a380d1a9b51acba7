import { cutText } from "../../model/cut-text.ts";
import type { FieldWords } from "../../model/source-words.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import type { CellIssue } from "../text/text-faults.ts";
import { readMark } from "../values/choices.ts";
import { createAside } from "./aside.ts";
import { countPlaces, createCellCounts, finishCounts } from "./cell-counts.ts";
import { addCell, codeOfCell, createCellsOfWords, lateCells, textOfCell } from "./cells-of-words.ts";
import { ownTexts } from "./field-texts.ts";
import { createKnownTerms, knownList } from "./known-terms.ts";
import { LONGEST } from "./longest-texts.ts";
import { createReadOnce, createStore, isDistinct, placesOfCells, storeTexts, tellRead, textsOf } from "./read-once.ts";
import { finished, type RowReader } from "./reader.ts";
import { note, noteAll, type Slice } from "./slice.ts";
import { codeOfList, createTermLists, lateLists, listOf, textOfList } from "./term-lists.ts";
import { FALLBACK, RAW, type TermsOptions, UNKNOWN } from "./terms-options.ts";

const encoder = new TextEncoder();

interface Entry {
  readonly text: string;
  /** The words as they are kept. */
  readonly words: string;
  readonly terms: readonly string[];
  readonly unknown: readonly string[];
  /** Some words are to stay as they are written. */
  readonly isTheirs: boolean;
  readonly issues: readonly CellIssue[];
  /** Something personal was taken out of the words. */
  readonly isMasked: boolean;
}

/** What became of a cell that stands alone. */
interface Plain {
  readonly cell: string;
  /** Its list of terms, -1 for a text without one. */
  readonly list: number;
  /** What was found with care; undefined where the words are the cell and the text is that of the list. */
  readonly entry: Entry | undefined;
}

/** The same of one that lies as bytes and whose words are all known: its number. */
type Read = Plain | number;

/** A reader that knows, when all is read, which words there were. */
export interface TermsColumn extends RowReader {
  words(): FieldWords;
}

/** Turns the words of a source into terms and keeps the words beside them. */
export function createTermsReader(options: TermsOptions): TermsColumn {
  const { field, columns, ours, marks, others, reader, constant, tally, isMissing, readSoFar } = options;
  const lists = createTermLists();
  const knownTerms = createKnownTerms(reader, lists);
  const wordCells = createCellsOfWords();
  const terms = createCellBuilder("adaptive", readSoFar, lateLists(lists));
  const raws = createCellBuilder("adaptive", readSoFar, lateCells(wordCells));
  const rawField = RAW[field];
  const longest = (rawField && LONGEST[rawField]) ?? Number.POSITIVE_INFINITY;
  const simple = columns.length === 1 && marks.length === 0 && others.length === 0 ? columns[0]!.index : -1;
  const firstHeader = columns[0]?.header ?? "";
  const aside = createAside();
  const saidNothing = {
    text: constant,
    words: "",
    terms: constant === "" ? [] : constant.split(";"),
    unknown: [],
    isTheirs: false,
    issues: [],
    isMasked: false,
  } satisfies Entry;
  const blank: Plain = { cell: "", list: listOf(lists, saidNothing.terms), entry: saidNothing };
  const entryIn = (read: Read): Entry | undefined => (typeof read === "number" ? undefined : read.entry);
  const listIn = (read: Read): number => (typeof read === "number" ? wordCells.lists[read]! : read.list);
  const cellIn = (read: Read): string => (typeof read === "number" ? textOfCell(wordCells, read) : read.cell);
  const textOf = (read: Read): string => entryIn(read)?.text ?? textOfList(lists, listIn(read));
  const wordsOf = (read: Read): string => entryIn(read)?.words ?? cellIn(read);
  const isTold = (read: Read): boolean => {
    const entry = entryIn(read);
    if (!entry) return false;
    return entry.unknown.length > 0 || entry.issues.length > 0 || entry.isMasked || (entry.isTheirs && !rawField);
  };

  function knownText(cell: string): number {
    const bytes = encoder.encode(cell);
    return knownList(knownTerms, bytes, 0, bytes.length);
  }

  const readEntry = (cell: string): Entry => {
    if (isMissing(cell)) return saidNothing;
    const { terms: found, unknown, isTheirs, issues } = reader.read(cell);
    if (found.length === 0 && unknown.length === 0 && !isTheirs) return saidNothing;
    const safe = maskPersonal(cell);
    const ids = found.length === 0 && FALLBACK[field] ? [FALLBACK[field]] : found;
    return {
      text: ids.join(";"),
      words: ids.length ? cutText(safe, longest) : "",
      isMasked: safe !== cell,
      terms: ids,
      unknown,
      isTheirs,
      issues,
    };
  };
  const entryOf = remember(readEntry);
  const once = createReadOnce(readPlain, isTold, readKnown);
  const countCell = (cell: string, rows: number) => {
    if (cell !== "" && !isMissing(cell)) for (const [word, match] of reader.words(cell)) tally.count(word, match, rows);
  };
  const counts = createCellCounts(once, (read, rows) => countCell(cellIn(read), rows));
  const storedTerms = createStore(once, terms, textOf, (read, isOwn) => {
    const list = listIn(read);
    return list < 0 ? terms.codeFor(textOf(read), isOwn) : codeOfList(lists, terms, list);
  });
  let areCells = true; // words so far
  const storedWords = createStore(once, raws, wordsOf, (read, isOwn) => {
    if (typeof read === "number" && isOwn && areCells && isDistinct(once)) return codeOfCell(wordCells, raws, read);
    const words = wordsOf(read);
    areCells &&= words === cellIn(read) || words === "";
    // Cells of other bytes are other texts, unless their bytes are damaged.
    const isNew = isOwn && areCells && isDistinct(once) && words !== "" && !words.includes("\ufffd");
    return isNew ? raws.newCode(words) : raws.codeFor(words, isOwn);
  });

  function tell(
    slice: Slice,
    at: number,
    { unknown, isTheirs, issues, isMasked }: Entry,
    cell: string,
    column: string,
  ): void {
    const name = { field, column };
    if (isTheirs && !rawField) aside.put(slice.firstRow + at, maskPersonal(cell));
    for (const value of unknown) {
      note(slice, at, UNKNOWN[field], "remark", value, name);
      options.onUnknown(field, value);
    }
    if (issues.length) noteAll(slice, at, issues, cell, name);
    if (!isMasked) return;
    options.onMasked(1);
    note(slice, at, "personal-masked", "repair", MASK, name);
  }

  function readMany(slice: Slice, at: number): { text: string; raw: string } {
    const cellAt = (column: number): string => slice.cells.text(at, column);
    const ids = new Set<string>();
    const words: string[] = [];
    let fellBack = false;
    for (const { index, header } of columns) {
      const cell = cellAt(index);
      if (cell === "" || isMissing(cell)) continue;
      const entry = entryOf(cell);
      tell(slice, at, entry, cell, header);
      words.push(entry.isMasked ? maskPersonal(cell) : cell);
      countCell(cell, 1);
      if (entry.terms.length === 1 && entry.terms[0] === FALLBACK[field]) fellBack = true;
      else for (const id of entry.terms) ids.add(id);
    }
    for (const mark of marks)
      if (readMark(cellAt(mark.column)) === true) {
        ids.add(mark.term);
        words.push(mark.header);
        options.onClassified({ field, raw: mark.header, rule: "marked", terms: [mark.term] });
      }
    for (const other of others) {
      const found = other(cellAt);
      if (!found) continue;
      const { raw, terms: theirs, rule } = found;
      words.push(maskPersonal(raw));
      tally.count(raw, { terms: theirs, rule }, 1);
      for (const id of theirs) ids.add(id);
      options.onClassified({ field, raw, rule, terms: theirs });
    }
    const text = ids.size > 0 ? [...ids].join(";") : fellBack ? FALLBACK[field] : words.length > 0 ? "" : constant;
    return { text, raw: words.join("; ") };
  }

  /** A cell of one column of words. Those we know are only looked up, as bytes where they lie so. */
  function readKnown(bytes: Uint8Array, start: number, end: number): number | undefined {
    const list = start < end && end - start <= longest ? knownList(knownTerms, bytes, start, end) : -1;
    return list < 0 ? undefined : addCell(wordCells, bytes, start, end, list);
  }

  function readPlain(cell: string): Plain {
    if (cell === "") return blank;
    const known = cell.length <= longest ? knownText(cell) : -1;
    if (known >= 0) return { cell, list: known, entry: undefined };
    const entry = entryOf(cell);
    return { cell, list: listOf(lists, entry.terms), entry };
  }

  function readSimple(slice: Slice): void {
    const { cells, size } = slice;
    const places = placesOfCells(once, cells, simple);
    tellRead(once, size, (at, read) => tell(slice, at, entryIn(read)!, cells.text(at, simple), firstHeader));
    countPlaces(counts, places, size);
    storeTexts(storedTerms, places, size);
    if (rawField && !ours) storeTexts(storedWords, places, size);
    if (field === "kinds") slice.texts.set(field, textsOf(once, places, textOf));
  }

  function readJoined(slice: Slice): void {
    const read = Array.from({ length: slice.size }, (_, at) => readMany(slice, at));
    terms.pushAll(read.map(({ text }) => text));
    if (field === "kinds") slice.texts.set(field, ownTexts(read.map(({ text }) => text)));
    if (rawField && !ours) raws.pushAll(read.map(({ raw }) => cutText(raw, longest)));
  }

  return {
    read: simple < 0 ? readJoined : readSimple,
    finish(size) {
      const fields = terms.isEmpty ? [] : [[field, terms.finish()] as const];
      const kept = aside.finish(size);
      const extra = kept ? [[`${firstHeader} (as written)`, kept] as const] : [];
      const hasWords = rawField && !ours && !raws.isEmpty;
      return finished(hasWords ? [...fields, [rawField, raws.finish()] as const] : fields, extra);
    },
    words() {
      finishCounts(counts);
      return tally.finish();
    },
  };
}
