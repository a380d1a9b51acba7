import { type Correction, placeKey } from "../../model/correction.ts";
import type { ColumnGuess } from "../../model/import.ts";
import type { Account } from "../../model/report.ts";
import { csvPieces } from "../report/report-file.ts";
import { isEditable, shownCell } from "./shown-cell.ts";

const HEADER = ["line", "column", "before", "after"];

/**
 * The corrections that hold, as CSV in pieces: with it a file can be mended where it is kept. What is personal in them is masked; of columns that
 * are dropped, also of those that turned out to be personal when all was read, there are none.
 */
export function correctedCsv(
  corrections: readonly Correction[],
  account: Account,
  columns: readonly ColumnGuess[],
): Generator<string> {
  const held = new Set<string>();
  for (const { line, column } of account.issues({ code: "corrected", severity: "remark" }))
    held.add(`${line} ${column}`);
  const seen = new Map<string, number>();
  const columnOf = new Map(
    columns.map((column) => {
      const occurrence = (seen.get(column.header) ?? 0) + 1;
      seen.set(column.header, occurrence);
      return [placeKey({ line: 0, column: column.header, occurrence }), column] as const;
    }),
  );
  return csvPieces(
    HEADER,
    corrections.flatMap((correction) => {
      const { line, column, before, after } = correction;
      const meant = columnOf.get(placeKey({ ...correction, line: 0 }));
      if (!meant || !isEditable(meant) || before === after || !held.has(`${line} ${column}`)) return [];
      return [[String(line), column, before, shownCell(after, meant)]];
    }),
  );
}
