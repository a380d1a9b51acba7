import type { IssueCode } from "../../model/issue.ts";

export interface SplitRecord {
  /** Physical line, counted from `firstLine`. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with the quotes of this record. */
  readonly fault?: Extract<IssueCode, "unclosed-quote" | "stray-quote">;
}

const QUOTE = '"';
const LONGEST_CELL_LINES = 2000;
const LONGEST_CELL_CHARACTERS = 1_000_000;

/**
 * Splits text into records with care, for the head of a file and for places where quotes are damaged. A quoted cell may run over lines
 * only when it ends as quoted cells do, before a delimiter or a line end; otherwise its first line alone is damaged and the following
 * lines are read again. `complete` says that nothing follows the text.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
  { firstLine = 1, width = 0 }: { readonly firstLine?: number; readonly width?: number } = {},
): SplitRecord[] {
  const records: SplitRecord[] = [];
  let [at, line] = [0, firstLine];
  while (at < text.length && records.length < most) {
    const read = readRecordAt(text, at, delimiter, width);
    records.push({ line, cells: read.cells, ...(read.fault && { fault: read.fault }) });
    line += lineBreaksBetween(text, at, read.end);
    at = read.end;
  }
  return records;
}

export interface ReadRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
  readonly fault?: "unclosed-quote" | "stray-quote";
}

/** The record that begins at `start`: whole, or else its first line alone as a damaged one. */
export const readRecordAt = (text: string, start: number, delimiter: string, width: number): ReadRecord =>
  readRecord(text, start, delimiter, width) ?? readDamagedLine(text, start, delimiter);

export function lineBreaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let next = text.indexOf("\n", from); next >= 0 && next < to; next = text.indexOf("\n", next + 1)) count++;
  return count;
}

/** One record from `start`, or undefined when a quoted cell does not end well. */
function readRecord(text: string, start: number, delimiter: string, width: number): ReadRecord | undefined {
  const cells: string[] = [];
  const lineEnd = endOfLine(text, start);
  let [at, fault] = [start, undefined as ReadRecord["fault"]];
  for (;;) {
    if (text[at] === QUOTE) {
      const quoted = readQuoted(text, at, delimiter);
      if (quoted) {
        // A cell that runs over lines must leave the record whole.
        if (quoted.end > lineEnd && quoted.end - at > LONGEST_CELL_CHARACTERS) return undefined;
        cells.push(quoted.cell);
        at = quoted.end;
      } else {
        const close = endOfCell(text, at, delimiter);
        const cell = text.slice(at, close);
        if (!cell.slice(1).replaceAll('""', "").includes(QUOTE)) return undefined;
        fault = "stray-quote";
        cells.push(cell);
        at = close;
      }
    } else {
      const close = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, close));
      at = close;
    }
    if (text.startsWith(delimiter, at) && at < text.length) {
      at += delimiter.length;
      continue;
    }
    const spansLines = at > lineEnd;
    if (spansLines && width > 0 && cells.length > width + 1) return undefined;
    return { cells, end: afterLineEnd(text, at), ...(fault && { fault }) };
  }
}

/** A quoted cell that ends before a delimiter or a line end. */
function readQuoted(text: string, start: number, delimiter: string): { cell: string; end: number } | undefined {
  let lines = 0;
  for (let at = start + 1; ; ) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0) return undefined;
    for (let next = text.indexOf("\n", at); next >= 0 && next < close; next = text.indexOf("\n", next + 1)) lines++;
    if (lines > LONGEST_CELL_LINES) return undefined;
    if (text[close + 1] === QUOTE) {
      at = close + 2;
      continue;
    }
    let end = close + 1;
    while ((text[end] === " " || text[end] === "\t") && !text.startsWith(delimiter, end)) end++;
    if (end >= text.length || text.startsWith(delimiter, end) || /^\r?\n|^\r/.test(text.slice(end, end + 2)))
      return { cell: text.slice(start + 1, close).replaceAll('""', QUOTE), end };
    return undefined;
  }
}

/** A line with a quote that never closes: its cells as they stand. */
function readDamagedLine(text: string, start: number, delimiter: string): ReadRecord {
  const lineEnd = endOfLine(text, start);
  return {
    cells: text.slice(start, lineEnd).replace(/\r$/, "").split(delimiter),
    end: afterLineEnd(text, lineEnd),
    fault: "unclosed-quote",
  };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const lineEnd = endOfLine(text, from);
  const next = text.slice(from, lineEnd).indexOf(delimiter);
  const end = next >= 0 ? from + next : lineEnd;
  return end === lineEnd && text[end - 1] === "\r" && end - 1 >= from ? end - 1 : end;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === "\r") at++;
  if (text[at] === "\n") at++;
  return at;
}
