import { markFormula } from "../../model/formula-mark.ts";
import type { IssueCode } from "../../model/issue.ts";
import type { Account } from "../../model/report.ts";

const HEADER = ["line", "column", "code", "found", "became", "hint", "severity"];
const ROWS_AT_ONCE = 2000;

/**
 * The account of an import as CSV in pieces: every issue in the order of the file, with what to do about it. `hints`: a sentence per code in
 * the reader's language. Cells that a spreadsheet would run are disarmed.
 */
export function* issuesCsv(account: Account, hints: Readonly<Partial<Record<IssueCode, string>>>): Generator<string> {
  yield* csvPieces(
    HEADER,
    (function* () {
      for (const { line, field, column, code, found, became, severity } of account.issues())
        yield [
          line === 0 ? "" : String(line),
          column ?? field ?? "",
          code,
          found,
          became ?? "",
          hints[code] ?? "",
          severity,
        ];
    })(),
  );
}

/** Left-out records as CSV in pieces, kept columns only: once mended, it imports again. */
export function* leftOutCsv({ leftOutRows: { header, rows } }: Account): Generator<string> {
  const mendable = rows.filter(({ code }) => code !== "consent-withdrawn" && code !== "other-things");
  yield* csvPieces(
    header,
    (function* () {
      for (const { cells } of mendable) yield cells;
    })(),
  );
}

/** A table as CSV in pieces, its cells disarmed. */
export function* csvPieces(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  let piece = toLine(header);
  let count = 0;
  for (const row of rows) {
    piece += toLine(row);
    if (++count % ROWS_AT_ONCE !== 0) continue;
    yield piece;
    piece = "";
  }
  if (piece) yield piece;
}

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(",")}\r\n`;

function toCell(text: string): string {
  const safe = /^[-+]?\d+([.,]\d+)?$/.test(text) ? text : markFormula(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
