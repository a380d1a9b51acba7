import Papa from "papaparse";
import type { Account } from "../../model/report.ts";

const encoder = new TextEncoder();
const ROWS_TOGETHER = 2_000;
const ISSUE_HEADER = ["line", "severity", "code", "field", "column", "found", "became", "hint"];

/** The report as RFC 4180: every issue in the order of the file; line 0 is the whole file. `hints`: code -> what to do, in the reader's language. */
export function reportPieces(account: Account, hints: Readonly<Record<string, string>>): Iterable<Uint8Array> {
  return pieces(ISSUE_HEADER, account.issues(), ({ line, severity, code, field, column, found, became }) => [
    String(line),
    severity,
    code,
    field ?? "",
    column ?? "",
    found,
    became ?? "",
    hints[code] ?? "",
  ]);
}

/** Left-out rows under the column names of their file, kept columns only: mended, the file imports again. */
export function leftOutPieces({ leftOutRows: { header, rows } }: Account): Iterable<Uint8Array> {
  return pieces(header, rows, ({ cells }) => cells);
}

function* pieces<Row>(
  header: readonly string[],
  rows: Iterable<Row>,
  toCells: (row: Row) => readonly string[],
): Generator<Uint8Array> {
  let waiting: (readonly string[])[] = [header];
  for (const row of rows) {
    waiting.push(toCells(row));
    if (waiting.length < ROWS_TOGETHER) continue;
    yield toBytes(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield toBytes(waiting);
}

const toBytes = (rows: readonly (readonly string[])[]): Uint8Array =>
  encoder.encode(`${Papa.unparse(rows as string[][], { newline: "\r\n" })}\r\n`);
