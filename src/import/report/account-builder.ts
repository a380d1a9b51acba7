import type { Directory } from "../../model/directory.ts";
import type { Account, LeftOutRow, Report, UnknownValue } from "../../model/report.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { extraNames } from "../rows/extra-names.ts";
import type { Plan } from "../rows/plan.ts";
import type { Slice } from "../rows/slice.ts";
import { detached } from "../store/cell-builder.ts";
import type { Table } from "../table/table.ts";
import type { IssueLog } from "./issue-log.ts";

/** Counts what becomes of every record: nobody disappears without being counted. */
export interface AccountBuilder {
  count(slice: Pick<Slice, "size" | "repaired">): void;
  leaveOut(row: LeftOutRow): void;
  /** A word that nobody understood, in so many rows. */
  unknown(field: UnknownValue["field"], value: string, rows?: number): void;
  masked(passages: number): void;
  /** Passages that were masked in cells of words. */
  maskedInWords(passages: number): void;
  /** The same of what does not depend on words: what was counted of rows and of words is counted anew. */
  anew(log: IssueLog): AccountBuilder;
  /** Records read so far. */
  read(): number;
  finish(directory: Directory, plan: Pick<Plan, "droppedLate" | "personal">): Account;
}

const MOST_UNKNOWN = 10_000; // distinct words told one by one

export function createAccountBuilder(
  file: string,
  log: IssueLog,
  table: Table,
  columns: readonly MatchedColumn[],
  before: { readonly leftOutRows: LeftOutRow[]; readonly passages: number } = { leftOutRows: [], passages: 0 },
): AccountBuilder {
  const unknown = new Map<string, { field: UnknownValue["field"]; value: string; rows: number }>();
  const { leftOutRows } = before;
  const isKept = columns.map(({ target }) => target.as !== "dropped" && target.as !== "contact");
  const labels = extraNames(table.headers);
  let [accepted, repaired, beyond, inWords] = [0, 0, 0, 0];
  let { passages } = before;

  /** Kept columns only; a record whose consent was withdrawn, or that is a person, is not handed on in any form. */
  function cellsToMend({ code, cells }: LeftOutRow): string[] {
    if (code === "consent-withdrawn" || code === "other-things") return [];
    // In a damaged record cells may stand under the wrong header: nothing from the first personal column on is kept.
    const firstDropped = isKept.indexOf(false);
    const isAligned = cells.length === isKept.length || firstDropped < 0;
    const safe = isAligned ? cells : cells.slice(0, firstDropped);
    const width = code === "name-missing" || code === "duplicate-of" ? columns.length : safe.length;
    return Array.from({ length: width }, (_, at) => safe[at] ?? "").flatMap((cell, at) =>
      isAligned && isKept[at] === false ? [] : [detached(maskPersonal(cell))],
    );
  }

  return {
    count(slice) {
      for (let at = 0; at < slice.size; at++) {
        if (slice.repaired[at] === 1) repaired++;
        else accepted++;
      }
    },
    leaveOut(row) {
      const { line, code, stays } = row;
      leftOutRows.push({ line, code, cells: cellsToMend(row), ...(stays !== undefined && { stays }) });
    },
    unknown(field, value, rows = 1) {
      const key = `${field}\n${value}`;
      const entry = unknown.get(key);
      if (entry) entry.rows += rows;
      else if (unknown.size < MOST_UNKNOWN) unknown.set(detached(key), { field, value: detached(value), rows });
      else beyond += rows;
    },
    masked(count) {
      passages += count;
    },
    maskedInWords(count) {
      inWords += count;
    },
    anew: (next) => createAccountBuilder(file, next, table, columns, { leftOutRows, passages }),
    read: () => accepted + repaired + leftOutRows.length,
    finish(directory, plan) {
      const late = new Set(plan.droppedLate());
      log.forget(new Set([...late].flatMap((index) => [columns[index]!.header, labels[index]!])));
      const shown = withoutColumns(leftOutRows, isKept, late);
      for (const { line, code, cells, stays } of shown)
        log.add(code, "left-out", line, cells.filter(Boolean).slice(0, 4).join(" | "), {}, stays);
      const report: Report = {
        file,
        read: accepted + repaired + leftOutRows.length,
        accepted,
        repaired,
        leftOut: leftOutRows.length,
        placed: placedRows(directory),
        findings: log.findings(),
        unknownValues: [...unknown.values()].sort((a, b) => b.rows - a.rows),
        ...(beyond > 0 && { unknownBeyond: beyond }),
        personalColumns: plan.personal(),
        masked: passages + inWords,
      };
      return {
        report,
        issues: log.issues,
        leftOutRows: {
          header: labels.filter((_, at) => (isKept[at] ?? true) && !late.has(at)),
          rows: shown.toSorted((a, b) => a.line - b.line),
        },
      };
    },
  };
}

/** Left-out records without the columns that turned out to be personal; of a damaged one nothing from the first of those on. */
function withoutColumns(
  rows: readonly LeftOutRow[],
  isKept: readonly boolean[],
  late: ReadonlySet<number>,
): readonly LeftOutRow[] {
  if (late.size === 0) return rows;
  const stays = isKept.flatMap((kept, index) => (kept ? [!late.has(index)] : []));
  return rows.map((row) => ({
    ...row,
    cells:
      row.cells.length === stays.length
        ? row.cells.filter((_, at) => stays[at])
        : row.cells.slice(0, stays.indexOf(false)),
  }));
}

/** Rows that have a position. */
export function placedRows({ fields }: Directory): number {
  const latitude = fields.get("latitude");
  if (latitude?.type !== "number") return 0;
  let placed = 0;
  for (const value of latitude.values) if (!Number.isNaN(value)) placed++;
  return placed;
}
