import type { Classification } from "../../model/directory.ts";
import type { IssueCode } from "../../model/issue.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import type { CellIssue } from "../text/text-faults.ts";
import { readMark } from "../values/choices.ts";
import type { TermReader } from "../values/read-terms.ts";
import { finished, type RowReader } from "./reader.ts";
import { note, noteAll, type Slice } from "./slice.ts";
import { createTermCodes } from "./term-codes.ts";
import { LONGEST } from "./text-reader.ts";

type TermField = Classification["field"];

export interface TermsOptions {
  readonly field: TermField;
  /** Columns whose cells are words for terms. */
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  /** Columns that were written as our terms: their cells are no words of the source. */
  readonly ours: boolean;
  readonly marks: readonly { readonly column: number; readonly header: string; readonly term: string }[];
  /** Terms from tags of OpenStreetMap or codes of activities: words and terms of a row. */
  readonly others: readonly ((
    row: readonly string[],
  ) => { readonly raw: string; readonly terms: readonly string[] } | undefined)[];
  readonly reader: TermReader;
  readonly isMissing: (cell: string) => boolean;
  /** The first records have mostly different cells. */
  readonly varied: boolean;
  readonly onUnknown: (field: TermField, value: string) => void;
  readonly onClassified: (classification: Classification) => void;
}

const RAW = { kinds: "kindRaw", sectors: "sectorRaw", practices: undefined } as const;
const UNKNOWN: Readonly<Record<TermField, IssueCode>> = {
  kinds: "unknown-kind",
  sectors: "unknown-sector",
  practices: "unknown-practice",
};
/** The term of a row whose words nobody understood. */
const FALLBACK = { kinds: "unclassified", sectors: "other-sector", practices: "" } as const;
interface Entry {
  readonly text: string;
  /** The words as they are kept. */
  readonly words: string;
  readonly terms: readonly string[];
  readonly unknown: readonly string[];
  readonly issues: readonly CellIssue[];
}

const NOTHING: Entry = { text: "", words: "", terms: [], unknown: [], issues: [] };

/** Turns the words of a source into terms and keeps the words beside them. */
export function createTermsReader(options: TermsOptions): RowReader {
  const { field, columns, ours, marks, others, reader, isMissing } = options;
  const isVaried = options.varied && columns.length === 1;
  const terms = createCellBuilder(isVaried ? "text" : "coded");
  const raws = createCellBuilder(options.varied ? "text" : "adaptive");
  const quick = createTermCodes(reader, terms);
  const rawField = RAW[field];
  const longest = (rawField && LONGEST[rawField]) ?? Number.POSITIVE_INFINITY;
  const simple = columns.length === 1 && marks.length === 0 && others.length === 0 ? columns[0]!.index : -1;
  const firstHeader = columns[0]?.header ?? "";

  const readEntry = (cell: string): Entry => {
    if (isMissing(cell)) return NOTHING;
    const { terms: found, unknown, issues } = reader.read(cell);
    const ids = found.length === 0 && unknown.length > 0 && FALLBACK[field] ? [FALLBACK[field]] : found;
    return {
      text: ids.join(";"),
      words: ids.length ? shortened(cell) : "",
      terms: ids,
      unknown,
      issues,
    };
  };
  const entryOf = remember(readEntry);

  const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest - 1)}…` : words);

  function tell(slice: Slice, at: number, { unknown, issues }: Entry, cell: string, column: string): void {
    const name = { field, column };
    for (const value of unknown) {
      note(slice, at, UNKNOWN[field], "remark", value, name);
      options.onUnknown(field, value);
    }
    if (issues.length) noteAll(slice, at, issues, cell, name);
  }

  function readMany(slice: Slice, at: number): { text: string; raw: string } {
    const row = slice.rows[at]!;
    const ids = new Set<string>();
    const words: string[] = [];
    let fellBack = false;
    for (const { index, header } of columns) {
      const cell = row[index] ?? "";
      if (cell === "" || isMissing(cell)) continue;
      const entry = entryOf(cell);
      tell(slice, at, entry, cell, header);
      words.push(cell);
      if (entry.terms.length === 1 && entry.terms[0] === FALLBACK[field]) fellBack = true;
      else for (const id of entry.terms) ids.add(id);
    }
    for (const mark of marks)
      if (readMark(row[mark.column] ?? "") === true) {
        ids.add(mark.term);
        words.push(mark.header);
        options.onClassified({ field, raw: mark.header, rule: "marked", terms: [mark.term] });
      }
    for (const other of others) {
      const found = other(row);
      if (!found) continue;
      words.push(found.raw);
      for (const id of found.terms) ids.add(id);
      options.onClassified({ field, raw: found.raw, rule: "code", terms: found.terms });
    }
    const text = ids.size === 0 && fellBack ? FALLBACK[field] : [...ids].join(";");
    return { text, raw: words.join("; ") };
  }

  /** One column of words: those we know are only looked up. */
  function readSimple(slice: Slice): void {
    const codes = new Uint32Array(slice.size);
    const words = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = slice.rows[at]![simple] ?? "";
      words[at] = cell;
      if (cell === "") continue;
      const code = cell.length > longest ? -1 : quick.code(cell);
      if (code >= 0) codes[at] = code;
      else {
        const entry = readCarefully(slice, at, cell);
        codes[at] = terms.codeFor(entry.text);
        words[at] = entry.words;
      }
    }
    terms.pushCodes(codes);
    if (field === "kinds") slice.texts.set(field, Array.from(codes, terms.valueOf));
    if (rawField && !ours) raws.pushAll(words);
  }

  /** The same where most cells differ: their terms are kept as texts. */
  function readVaried(slice: Slice): void {
    const texts = new Array<string>(slice.size);
    const words = new Array<string>(slice.size);
    for (let at = 0; at < slice.size; at++) {
      const cell = slice.rows[at]![simple] ?? "";
      words[at] = cell;
      const text = cell === "" ? "" : cell.length > longest ? undefined : quick.text(cell);
      if (text !== undefined) texts[at] = text;
      else {
        const entry = readCarefully(slice, at, cell);
        texts[at] = entry.text;
        words[at] = entry.words;
      }
    }
    terms.pushAll(texts);
    if (field === "kinds") slice.texts.set(field, texts);
    if (rawField && !ours) raws.pushAll(words);
  }

  function readCarefully(slice: Slice, at: number, cell: string): Entry {
    const entry = entryOf(cell);
    if (entry.unknown.length || entry.issues.length) tell(slice, at, entry, cell, firstHeader);
    return entry;
  }

  function readJoined(slice: Slice): void {
    const read = Array.from({ length: slice.size }, (_, at) => readMany(slice, at));
    terms.pushCodes(read.map(({ text }) => terms.codeFor(text)));
    if (field === "kinds")
      slice.texts.set(
        field,
        read.map(({ text }) => text),
      );
    if (rawField && !ours) raws.pushAll(read.map(({ raw }) => shortened(raw)));
  }

  return {
    read: simple < 0 ? readJoined : isVaried ? readVaried : readSimple,
    finish() {
      const fields = terms.isEmpty ? [] : [[field, terms.finish()] as const];
      return finished(rawField && !ours && !raws.isEmpty ? [...fields, [rawField, raws.finish()] as const] : fields);
    },
  };
}
