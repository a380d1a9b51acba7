import type { Classification } from "../../model/directory.ts";
import type { IssueCode } from "../../model/issue.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import type { CellIssue } from "../text/text-faults.ts";
import { readMark } from "../values/choices.ts";
import type { TermReader } from "../values/read-terms.ts";
import { finished, type RowReader } from "./reader.ts";
import { note, noteAll, type Slice } from "./slice.ts";
import { LONGEST } from "./text-reader.ts";

type TermField = Classification["field"];

export interface TermsOptions {
  readonly field: TermField;
  /** Header of the first column, for the report. */
  readonly column: string;
  /** Columns whose cells are words for terms. */
  readonly columns: readonly number[];
  /** Columns that were written as our terms: their cells are no words of the source. */
  readonly ours: boolean;
  readonly marks: readonly { readonly column: number; readonly header: string; readonly term: string }[];
  /** Terms from tags of OpenStreetMap or codes of activities: words and terms of a row. */
  readonly others: readonly ((
    row: readonly string[],
  ) => { readonly raw: string; readonly terms: readonly string[] } | undefined)[];
  readonly reader: TermReader;
  readonly isMissing: (cell: string) => boolean;
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
const REMEMBERED = 2 ** 16;

interface Entry {
  readonly text: string;
  readonly terms: readonly string[];
  readonly unknown: readonly string[];
  readonly issues: readonly CellIssue[];
}

const NOTHING: Entry = { text: "", terms: [], unknown: [], issues: [] };

/** Turns the words of a source into terms and keeps the words beside them. */
export function createTermsReader(options: TermsOptions): RowReader {
  const { field, columns, ours, marks, others, reader, isMissing } = options;
  const terms = createCellBuilder();
  const raws = createCellBuilder();
  const rawField = RAW[field];
  const known = new Map<string, Entry>();
  const simple = columns.length === 1 && marks.length === 0 && others.length === 0 ? columns[0]! : -1;
  const name = { field, column: options.column };

  function entryOf(cell: string): Entry {
    let entry = known.get(cell);
    if (entry === undefined) {
      const { terms: found, unknown, issues } = isMissing(cell) ? NOTHING : reader.read(cell);
      const ids = found.length === 0 && unknown.length > 0 && FALLBACK[field] ? [FALLBACK[field]] : found;
      entry = { text: ids.join(";"), terms: ids, unknown, issues };
      if (known.size < REMEMBERED) known.set(cell, entry);
    }
    return entry;
  }

  function tell(slice: Slice, at: number, { unknown, issues }: Entry, cell: string): void {
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
    for (const column of columns) {
      const cell = row[column] ?? "";
      if (cell === "" || isMissing(cell)) continue;
      const entry = entryOf(cell);
      tell(slice, at, entry, cell);
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

  return {
    read(slice) {
      const texts = new Array<string>(slice.size);
      const words = new Array<string>(slice.size);
      for (let at = 0; at < slice.size; at++) {
        if (simple < 0) {
          const { text, raw } = readMany(slice, at);
          texts[at] = text;
          words[at] = raw;
          continue;
        }
        const cell = slice.rows[at]![simple] ?? "";
        const entry = cell === "" ? NOTHING : entryOf(cell);
        texts[at] = entry.text;
        words[at] = entry.text === "" ? "" : cell;
        if (entry.unknown.length || entry.issues.length) tell(slice, at, entry, cell);
      }
      terms.pushAll(texts);
      slice.texts.set(field, texts);
      if (!rawField || ours) return;
      const longest = LONGEST[rawField]!;
      const kept = words.some((word) => word.length > longest)
        ? words.map((word) => (word.length > longest ? `${word.slice(0, longest - 1)}…` : word))
        : words;
      raws.pushAll(kept);
      slice.texts.set(rawField, kept);
      slice.searched.push(kept);
    },
    finish() {
      const fields = terms.isEmpty ? [] : [[field, terms.finish()] as const];
      return finished(rawField && !ours && !raws.isEmpty ? [...fields, [rawField, raws.finish()] as const] : fields);
    },
  };
}
