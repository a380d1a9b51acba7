import { cutText } from "../../model/cut-text.ts";
import type { FieldWords } from "../../model/source-words.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import { readMark } from "../values/choices.ts";
import { createAside } from "./aside.ts";
import { addCell, createCellsOfWords, textsInOrder } from "./cells-of-words.ts";
import { ownTexts } from "./field-texts.ts";
import { createKnownTerms, type KnownTerms, knownList } from "./known-terms.ts";
import { LONGEST } from "./longest-texts.ts";
import { type CellReader, createReadOnce, createStore, type ReadOnce, type StoredAs } from "./once-state.ts";
import { readCells, readOf, rowsTold, storeSlice, tellCounts, textsOf } from "./read-once.ts";
import { type Finished, finished, type RowReader } from "./reader.ts";
import { note, noteAll, type Slice } from "./slice.ts";
import { codeOfList, createTermLists, listOf, textOfList } from "./term-lists.ts";
import { FALLBACK, RAW, type TermField, type TermsOptions, UNKNOWN } from "./terms-options.ts";
import { type Entry, entryIn, listIn, type Read, WordsAsWritten } from "./words-as-written.ts";

const encoder = new TextEncoder();

/** A reader that knows, when all is read, which words there were. */
export interface TermsColumn extends RowReader {
  words(): FieldWords;
}

/** Turns the words of a source into terms and keeps the words beside them. */
export const createTermsReader = (options: TermsOptions): TermsColumn => new TermsOfWords(options);

class TermsOfWords implements TermsColumn, CellReader<Read>, StoredAs<Read> {
  private readonly options: TermsOptions;
  /** The only column of words, where nothing else says anything; -1 otherwise. */
  private readonly simple: number;
  private readonly firstHeader: string;
  private readonly rawField: (typeof RAW)[TermField];
  private readonly longest: number;
  private readonly lists = createTermLists();
  private readonly knownTerms: KnownTerms;
  private readonly wordCells = createCellsOfWords();
  private readonly textInOrder = textsInOrder(this.wordCells);
  private readonly terms: CellBuilder;
  private readonly raws: CellBuilder;
  private readonly aside = createAside();
  private readonly saidNothing: Entry;
  private readonly blank: Read;
  private readonly entryOf: (cell: string) => Entry;
  private readonly once: ReadOnce<Read>;

  constructor(options: TermsOptions) {
    const { field, columns, marks, others, constant, readSoFar } = options;
    const { lists, wordCells } = this;
    this.options = options;
    this.simple = columns.length === 1 && marks.length === 0 && others.length === 0 ? columns[0]!.index : -1;
    this.firstHeader = columns[0]?.header ?? "";
    this.rawField = RAW[field];
    this.longest = (this.rawField && LONGEST[this.rawField]) ?? Number.POSITIVE_INFINITY;
    this.knownTerms = createKnownTerms(options.reader, lists);
    this.terms = createCellBuilder("adaptive", readSoFar, lists.late);
    this.raws = createCellBuilder("adaptive", readSoFar, wordCells.late);
    const terms = constant === "" ? [] : constant.split(";");
    this.saidNothing = { text: constant, words: "", terms, unknown: [], isTheirs: false, issues: [], isMasked: false };
    this.blank = { cell: "", list: listOf(lists, terms), entry: this.saidNothing };
    this.entryOf = remember((cell) => this.readEntry(cell));
    const hasWords = this.rawField !== undefined && !options.ours;
    const words = hasWords ? createStore(this.raws, new WordsAsWritten(wordCells, this.raws)) : undefined;
    this.once = createReadOnce(this, createStore(this.terms, this), words);
  }

  read(slice: Slice): void {
    if (this.simple < 0) this.readJoined(slice);
    else this.readSimple(slice, this.simple);
  }

  finish(size: number): Finished {
    const { terms, raws, rawField } = this;
    const { field, ours } = this.options;
    const fields = terms.isEmpty ? [] : [[field, terms.finish()] as const];
    const kept = this.aside.finish(size);
    const extra = kept ? [[`${this.firstHeader} (as written)`, kept] as const] : [];
    const hasWords = rawField && !ours && !raws.isEmpty;
    return finished(hasWords ? [...fields, [rawField, raws.finish()] as const] : fields, extra);
  }

  words(): FieldWords {
    tellCounts(this.once);
    return this.options.tally.finish();
  }

  readCell(cell: string): Read {
    if (cell === "") return this.blank;
    const known = cell.length <= this.longest ? this.knownText(cell) : -1;
    if (known >= 0) return { cell, list: known, entry: undefined };
    const entry = this.entryOf(cell);
    return { cell, list: listOf(this.lists, entry.terms), entry };
  }

  /** A cell of one column of words. Those we know are only looked up, as bytes where they lie so. */
  readBytes(bytes: Uint8Array, start: number, end: number): number | undefined {
    const list = start < end && end - start <= this.longest ? knownList(this.knownTerms, bytes, start, end) : -1;
    return list < 0 ? undefined : addCell(this.wordCells, bytes, start, end, list);
  }

  isTold(read: Read): boolean {
    const entry = entryIn(read);
    if (!entry) return false;
    return entry.unknown.length > 0 || entry.issues.length > 0 || entry.isMasked || (entry.isTheirs && !this.rawField);
  }

  textOf(read: Read): string {
    return entryIn(read)?.text ?? textOfList(this.lists, listIn(this.wordCells, read));
  }

  codeOf(read: Read, isOwn: boolean): number {
    const list = listIn(this.wordCells, read);
    return list < 0 ? this.terms.codeFor(this.textOf(read), isOwn) : codeOfList(this.lists, this.terms, list);
  }

  countCell(read: Read, rows: number): void {
    this.countWords(typeof read === "number" ? this.textInOrder(read) : read.cell, rows);
  }

  private countWords(cell: string, rows: number): void {
    const { isMissing, reader, tally } = this.options;
    if (cell === "" || isMissing(cell)) return;
    for (const [word, match] of reader.words(cell)) tally.count(word, match, rows);
  }

  private knownText(cell: string): number {
    const bytes = encoder.encode(cell);
    return knownList(this.knownTerms, bytes, 0, bytes.length);
  }

  private readEntry(cell: string): Entry {
    const { field, isMissing, reader } = this.options;
    if (isMissing(cell)) return this.saidNothing;
    const { terms: found, unknown, isTheirs, issues } = reader.read(cell);
    if (found.length === 0 && unknown.length === 0 && !isTheirs) return this.saidNothing;
    const safe = maskPersonal(cell);
    const terms = found.length === 0 && FALLBACK[field] ? [FALLBACK[field]] : found;
    return {
      text: terms.join(";"),
      words: terms.length ? cutText(safe, this.longest) : "",
      terms,
      unknown,
      isTheirs,
      issues,
      isMasked: safe !== cell,
    };
  }

  private tell(slice: Slice, at: number, entry: Entry, cell: string, column: string): void {
    const { field, onUnknown, onMasked } = this.options;
    const { unknown, isTheirs, issues, isMasked } = entry;
    const name = { field, column };
    if (isTheirs && !this.rawField) this.aside.put(slice.firstRow + at, maskPersonal(cell));
    for (const value of unknown) {
      note(slice, at, UNKNOWN[field], "remark", value, name);
      onUnknown(field, value);
    }
    if (issues.length) noteAll(slice, at, issues, cell, name);
    if (!isMasked) return;
    onMasked(1);
    note(slice, at, "personal-masked", "repair", MASK, name);
  }

  private readSimple(slice: Slice, column: number): void {
    const { cells, size } = slice;
    const { once } = this;
    const { field } = this.options;
    readCells(once, cells, column);
    for (const at of rowsTold(once, size))
      this.tell(slice, at, entryIn(readOf(once, at))!, cells.text(at, column), this.firstHeader);
    storeSlice(once, size);
    if (field === "kinds") slice.texts.set(field, textsOf(once, this));
  }

  private readJoined(slice: Slice): void {
    const { field, ours } = this.options;
    const read = Array.from({ length: slice.size }, (_, at) => this.readMany(slice, at));
    this.terms.pushAll(read.map(({ text }) => text));
    if (field === "kinds") slice.texts.set(field, ownTexts(read.map(({ text }) => text)));
    if (this.rawField && !ours) this.raws.pushAll(read.map(({ raw }) => cutText(raw, this.longest)));
  }

  private readMany(slice: Slice, at: number): { text: string; raw: string } {
    const { field, columns, marks, others, tally, isMissing, constant, onClassified } = this.options;
    const cellAt = (column: number): string => slice.cells.text(at, column);
    const ids = new Set<string>();
    const words: string[] = [];
    let fellBack = false;
    for (const { index, header } of columns) {
      const cell = cellAt(index);
      if (cell === "" || isMissing(cell)) continue;
      const entry = this.entryOf(cell);
      this.tell(slice, at, entry, cell, header);
      words.push(entry.isMasked ? maskPersonal(cell) : cell);
      this.countWords(cell, 1);
      if (entry.terms.length === 1 && entry.terms[0] === FALLBACK[field]) fellBack = true;
      else for (const id of entry.terms) ids.add(id);
    }
    for (const mark of marks)
      if (readMark(cellAt(mark.column)) === true) {
        ids.add(mark.term);
        words.push(mark.header);
        onClassified({ field, raw: mark.header, rule: "marked", terms: [mark.term] });
      }
    for (const other of others) {
      const found = other(cellAt);
      if (!found) continue;
      const { raw, terms: theirs, rule } = found;
      words.push(maskPersonal(raw));
      tally.count(raw, { terms: theirs, rule }, 1);
      for (const id of theirs) ids.add(id);
      onClassified({ field, raw, rule, terms: theirs });
    }
    const text = ids.size > 0 ? [...ids].join(";") : fellBack ? FALLBACK[field] : words.length > 0 ? "" : constant;
    return { text, raw: words.join("; ") };
  }
}
