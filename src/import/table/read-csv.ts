import type { FileStructure } from "../../model/import.ts";
import { type OpenAhead, readAhead } from "../ahead/read-ahead.ts";
import { isBlank, type RecordShape, withoutTail } from "./judge-records.ts";
import { hasMixedEnds, type LineEnds, lineEnds, normaliseEnds, trimToLines } from "./line-ends.ts";
import { readPieces } from "./read-pieces.ts";
import { readRaw } from "./read-raw.ts";
import { sniffTable } from "./sniff-table.ts";
import { type SplitRecord, splitRecords } from "./split-records.ts";
import type { Batch, Table, TableIssue, TextFile } from "./table.ts";

export interface TableWishes {
  readonly delimiter?: string | undefined;
  readonly headerLine?: number | undefined;
}

const SAMPLE_ROWS = 1000;

export interface CsvReading extends RecordShape {
  readonly delimiter: string;
  readonly ends: LineEnds;
}

/** Understands a text as a table; its records are read later, piece by piece, by `read`. */
export function readCsv(
  text: TextFile,
  wishes: TableWishes,
  countKnown: (cells: readonly string[]) => number,
  read: ReadTable = readTable,
): Table {
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
  const skipLines = header ? endLine(records, header) : 0;
  const reading = { delimiter, tail, width, ends, skipLines, separatorLine: structure.separatorLine };
  read.foresee?.(text, reading);

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
    batches: () => read(text, reading),
  };
}

/** Reads the records of a table. */
export interface ReadTable {
  (text: TextFile, reading: CsvReading): AsyncGenerator<Batch>;
  /** Told of a table that will probably be read. */
  readonly foresee?: (text: TextFile, reading: CsvReading) => void;
}

/** Where one ASCII character parts the cells, bytes tell where: no other letter has one of them in it. */
const liesInBytes = ({ delimiter }: CsvReading): boolean => delimiter.length === 1 && delimiter < "\x80";

const readTable: ReadTable = (text, reading) =>
  liesInBytes(reading) ? readRaw(text, reading) : readPieces(text, reading);

/** The same, with the help of another thread where there is one. */
export function readTableWith(open: OpenAhead, signal: AbortSignal | undefined): ReadTable {
  const read: ReadTable = (text, reading) =>
    liesInBytes(reading) ? readAhead(text, reading, open, signal) : readPieces(text, reading);
  return Object.assign(read, {
    foresee(text: TextFile, reading: CsvReading): void {
      if (liesInBytes(reading) && !signal?.aborted) open.wake?.(text.file);
    },
  });
}

/** Lines cut at "* " may end in "*". */
function lineTail(delimiter: string, records: readonly SplitRecord[]): string {
  const tail = delimiter.trim();
  if (delimiter.length < 2 || tail === delimiter || tail === "") return "";
  const ending = records.filter(({ cells }) => cells.at(-1)!.endsWith(tail)).length;
  return ending > records.length / 2 ? tail : "";
}

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
