import type { AssessmentColumn } from "../../model/dimensions.ts";
import type { ImportContext } from "../context.ts";
import type { Table, TableIssue } from "../table/table.ts";
import { assessmentColumns } from "./assessment-columns.ts";

/** A row of a table of assessments as it is written; nothing of it has been looked at. */
export interface AssessmentRow {
  readonly line: number;
  /** "" where the table has no such column. */
  readonly cell: (column: AssessmentColumn) => string;
}

export interface AssessmentRows {
  /** Name of the file. */
  readonly file: string;
  readonly rows: readonly AssessmentRow[];
  /** Lines of records that could not be read as such. */
  readonly broken: readonly number[];
  readonly issues: readonly TableIssue[];
  /** Their names, by ours. */
  readonly headers: ReadonlyMap<AssessmentColumn, string>;
  /** Names of columns that assessments do not have; what stands in them is not kept. */
  readonly unknown: readonly string[];
}

/** All rows of a table of assessments; undefined for any other table. Throws what the file throws as it is read. */
export async function readAssessmentRows(
  file: string,
  table: Table,
  { signal, breathe }: Pick<ImportContext, "signal" | "breathe">,
): Promise<AssessmentRows | undefined> {
  const columns = assessmentColumns(table.headers);
  if (!columns) return undefined;
  const rows: AssessmentRow[] = [];
  const broken: number[] = [];
  const issues: TableIssue[] = [...table.issues];
  const indexes = [...columns.values()];
  const placeOf = new Map([...columns.keys()].map((column, place) => [column, place]));
  for await (const batch of table.batches()) {
    if (signal?.aborted) break;
    // Of a cell nothing may be quoted before it has been looked at.
    for (const issue of batch.issues) issues.push({ ...issue, found: "" });
    for (const { line } of batch.broken) broken.push(line);
    for (let at = 0; at < batch.lines.length; at++) {
      const cells = indexes.map((index) => batch.cells.text(at, index).trim());
      rows.push({ line: batch.lines[at]!, cell: (column) => cells[placeOf.get(column) ?? -1] ?? "" });
    }
    await breathe?.();
  }
  const known = new Set(columns.values());
  return {
    file,
    rows,
    broken,
    issues,
    headers: new Map([...columns].map(([column, index]) => [column, table.headers[index]!])),
    unknown: table.headers.filter((header, index) => !known.has(index) && header.trim() !== ""),
  };
}

/** A file that should be a table of assessments and is none, or cannot be read. */
export const unreadRows = (file: string): AssessmentRows => ({
  file,
  rows: [],
  broken: [],
  issues: [{ code: "assessments-unread", severity: "remark", line: 0, found: file }],
  headers: new Map(),
  unknown: [],
});
