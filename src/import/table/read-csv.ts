import Papa from "papaparse";
import type { FileStructure } from "../../model/import.ts";
import type { NamedBlob } from "../context.ts";
import type { DecodedChunk } from "../text/decode-stream.ts";
import { decodeStream } from "../text/decode-stream.ts";
import { countLines, hasMixedEnds, type LineEnds, lineEnds, normaliseEnds, trimToLines } from "./line-ends.ts";
import { createRowLines, lineBreaksIn } from "./row-lines.ts";
import { sniffTable } from "./sniff-table.ts";
import { type SplitRecord, splitRecords } from "./split-records.ts";
import type { Batch, BrokenRecord, Table, TableIssue } from "./table.ts";

export interface TextFile {
  readonly file: NamedBlob;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  /** Bytes of the byte-order mark. */
  readonly skip: number;
  /** The beginning, decoded. */
  readonly head: string;
  /** True when `head` is all there is. */
  readonly whole: boolean;
}

export interface TableWishes {
  readonly delimiter?: string | undefined;
  readonly headerLine?: number | undefined;
}

const SAMPLE_ROWS = 1000;
/** An open quote is given up when this much text follows it without a record ending. */
const LONGEST_RECORD = 4_000_000;
const PIECE_CHARACTERS = 16 * 1024; // less than a decoded piece, so that each is parsed as it comes

/** Understands a text as a table; its records are read later, piece by piece. */
export function readCsv(text: TextFile, wishes: TableWishes, countKnown: (cells: readonly string[]) => number): Table {
  const ends = lineEnds(text.head);
  const head = trimToLines(normaliseEnds(text.head, ends), text.whole);
  const structure = sniffTable(head, wishes, countKnown);
  const { delimiter, headerLine } = structure;
  const records = splitRecords(head, delimiter, SAMPLE_ROWS + headerLine + 50);
  const header = records.find(({ line }) => line === headerLine);
  const tail = lineTail(delimiter, records);
  const firstLine = header ? header.line + 1 : 1;
  const sample = records.filter(
    ({ line, cells, fault }) =>
      line >= firstLine && line !== structure.separatorLine && fault !== "unclosed-quote" && !isBlank(cells),
  );
  const widest = Math.max(...sample.map(({ cells }) => cells.length), header?.cells.length ?? 1);
  const width = header ? header.cells.length : widest;
  const headers = withoutTail(
    Array.from({ length: width }, (_, at) => header?.cells[at] ?? ""),
    tail,
  );
  const issues = tableIssues(text, structure, ends, headers);

  return {
    structure: {
      format: "csv",
      encoding: text.encoding,
      encodingGuessed: text.encodingGuessed,
      delimiter,
      quote: '"',
      headerLine,
      bytes: text.file.size,
    } satisfies FileStructure,
    headers,
    sample: tail ? sample.map(({ line, cells }) => ({ line, cells: withoutTail(cells, tail) })) : sample,
    issues,
    stated: {},
    hasShapes: false,
    isOpenStreetMap: false,
    batches: () =>
      readBatches(text, {
        delimiter,
        tail,
        width,
        ends,
        skipLines: header ? endLine(records, header) : 0,
        lineBreaksOf: createRowLines(),
        structure,
      }),
  };
}

interface Reading {
  readonly delimiter: string;
  /** What each line ends with after its last cell: the delimiter without its blank. */
  readonly tail: string;
  readonly width: number;
  readonly ends: LineEnds;
  /** Physical lines up to and with the column names. */
  readonly skipLines: number;
  readonly structure: { readonly separatorLine: number };
  readonly lineBreaksOf: ReturnType<typeof createRowLines>;
}

async function* readBatches(text: TextFile, reading: Reading): AsyncGenerator<Batch> {
  let [rest, line, bytesRead] = ["", 1, 0];
  for await (const { text: piece, bytesRead: read, last } of pieces(text, reading.ends)) {
    bytesRead = read;
    const input = rest + piece;
    const { batch, used, nextLine } = readPiece(input, line, reading, last, bytesRead);
    rest = input.slice(used);
    line = nextLine;
    if (batch.lines.length || batch.issues.length || batch.broken.length) yield batch;
  }
}

/** Decoded text in pieces of some hundred kilobytes, never cut between CR and LF; the last one is marked. */
async function* pieces(
  { file, encoding, skip }: TextFile,
  ends: LineEnds,
): AsyncGenerator<DecodedChunk & { readonly last: boolean }> {
  let [held, bytesRead] = ["", 0];
  for await (const chunk of decodeStream(file, encoding, skip)) {
    held += chunk.text;
    bytesRead = chunk.bytesRead;
    if (held.length < PIECE_CHARACTERS) continue;
    const cut = held.endsWith("\r") ? held.length - 1 : held.length;
    yield { text: normaliseEnds(held.slice(0, cut), ends), bytesRead, last: false };
    held = held.slice(cut);
  }
  yield { text: normaliseEnds(held, ends), bytesRead, last: true };
}

/** Reads the whole records of a piece with PapaParse; where quotes are damaged, with care instead. */
function readPiece(
  input: string,
  firstLine: number,
  reading: Reading,
  last: boolean,
  bytesRead: number,
): { batch: Batch; used: number; nextLine: number } {
  const sink = createSink(reading, bytesRead);
  const parser = new Papa.Parser({ delimiter: reading.delimiter, newline: "\n", quoteChar: '"' });
  const parsed = parser.parse(input, 0, !last) as Papa.ParseResult<string[]>;
  const used = last ? input.length : parsed.meta.cursor;
  const swallowed = !last && input.length - used > LONGEST_RECORD;
  if (parsed.errors.some(({ type }) => type === "Quotes") || swallowed || hasOddRows(parsed.data, reading.width)) {
    // Damage near the end may look worse than it is: what Papa left over is kept for the next piece.
    const careful = input.slice(0, swallowed ? input.lastIndexOf("\n") + 1 : used);
    const records = splitRecords(careful, reading.delimiter, Number.POSITIVE_INFINITY, {
      firstLine,
      width: reading.width,
    });
    for (const record of records) sink.record(record);
    return { batch: sink.batch(), used: careful.length, nextLine: firstLine + countLines(careful) };
  }
  // Of the last piece, what follows the last line end is a record as well, if only an empty one.
  const lines = countLines(input.slice(0, used)) + (last ? 1 : 0);
  const breaks = input.includes('"') ? reading.lineBreaksOf(parsed.data, lines) : undefined;
  let line = firstLine;
  const rows = parsed.data;
  // After a final line end PapaParse gives one more, empty record.
  const count = last && isEmptyRow(rows.at(-1)) ? rows.length - 1 : rows.length;
  for (let at = 0; at < count; at++) {
    const cells = rows[at]!;
    sink.row(line, cells);
    line += 1 + (breaks?.[at] ?? 0);
  }
  return { batch: sink.batch(), used, nextLine: line };
}

const isEmptyRow = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === "";

/** A record over several lines with a wrong number of cells hints at a quote that closes in the wrong place. */
function hasOddRows(rows: readonly (readonly string[])[], width: number): boolean {
  return rows.some(
    (cells) => cells.length !== width && cells.length > 1 && cells.some((cell) => lineBreaksIn(cell) > 0),
  );
}

/** Sorts records into those read and those left out, and notes what is odd about their shape. */
function createSink({ tail, width, skipLines, structure }: Reading, bytesRead: number) {
  const lines: number[] = [];
  const rows: (readonly string[])[] = [];
  const issues: TableIssue[] = [];
  const broken: BrokenRecord[] = [];

  function row(line: number, cells: string[] | readonly string[]): void {
    if (line <= skipLines || line === structure.separatorLine) return;
    const lastCell = cells[cells.length - 1]!;
    if (lastCell.endsWith("\r")) cells = [...cells.slice(0, -1), lastCell.slice(0, -1)];
    if (tail) cells = withoutTail(cells, tail);
    if (cells[0] === "" || cells[0]!.trim() === "") {
      if (isBlank(cells)) {
        issues.push({ code: "blank-row", severity: "remark", line, found: "" });
        return;
      }
    }
    if (cells[0]!.startsWith("#") && cells.length < width && cells.slice(1).every((cell) => cell === "")) {
      issues.push({ code: "comment-skipped", severity: "remark", line, found: cells[0]! });
      return;
    }
    if (cells.length !== width) noteWidth(line, cells);
    lines.push(line);
    rows.push(cells);
  }

  function noteWidth(line: number, cells: readonly string[]): void {
    const extra = cells.slice(width).filter((cell) => cell !== "");
    if (cells.length < width)
      issues.push({
        code: "missing-cell",
        severity: "remark",
        line,
        found: String(cells.length),
        became: String(width),
      });
    else if (extra.length) issues.push({ code: "extra-cell", severity: "repair", line, found: extra.join(" | ") });
  }

  return {
    row,
    record({ line, cells, fault }: SplitRecord): void {
      if (fault === "unclosed-quote" && line > skipLines) {
        broken.push({ line, code: fault, cells });
        return;
      }
      if (fault && line > skipLines) {
        const at = cells.findIndex((cell) => cell.includes('"'));
        issues.push({ code: fault, severity: "remark", line, found: cells[at] ?? "", at });
      }
      row(line, cells);
    },
    batch: (): Batch => ({ lines, rows, issues, broken, bytesRead }),
  };
}

/** Lines cut at "* " may end in "*". */
function lineTail(delimiter: string, records: readonly SplitRecord[]): string {
  const tail = delimiter.trim();
  if (delimiter.length < 2 || tail === delimiter || tail === "") return "";
  const ending = records.filter(({ cells }) => cells.at(-1)!.endsWith(tail)).length;
  return ending > records.length / 2 ? tail : "";
}

function withoutTail(cells: readonly string[], tail: string): readonly string[] {
  const last = cells.at(-1) ?? "";
  return tail !== "" && last.endsWith(tail) ? [...cells.slice(0, -1), last.slice(0, -tail.length)] : cells;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

function endLine(records: readonly SplitRecord[], header: SplitRecord): number {
  const next = records[records.indexOf(header) + 1];
  return next ? next.line - 1 : header.line + header.cells.join("").split("\n").length - 1;
}

function tableIssues(
  text: TextFile,
  structure: ReturnType<typeof sniffTable>,
  ends: LineEnds,
  headers: readonly string[],
): TableIssue[] {
  const issues: TableIssue[] = [];
  const remark = (code: TableIssue["code"], line: number, found: string) =>
    issues.push({ code, severity: "remark", line, found });
  if (text.encodingGuessed) remark("encoding-guessed", 0, text.encoding);
  if (hasMixedEnds(text.head, ends)) remark("mixed-line-endings", 0, "");
  if (structure.separatorLine) remark("separator-line-skipped", structure.separatorLine, structure.delimiter);
  for (const { line, cells } of structure.preamble) remark("preamble-skipped", line, cells.filter(Boolean).join(" | "));
  for (const { line, cells } of structure.comments) remark("comment-skipped", line, cells.join(""));
  if (structure.headerLine === 0) remark("header-missing", 1, "");
  else {
    const seen = new Set<string>();
    headers.forEach((header, at) => {
      const name = header.trim();
      if (name === "") issues.push({ ...blank(structure.headerLine), column: `Column ${at + 1}` });
      else if (seen.has(name)) remark("duplicate-label", structure.headerLine, name);
      seen.add(name);
    });
  }
  return issues;
}

const blank = (line: number): TableIssue => ({ code: "blank-label", severity: "remark", line, found: "" });
