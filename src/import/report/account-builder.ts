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

/** `columns`: those of the table, as far as their cells may be shown. */
export const createAccountBuilder = (
  file: string,
  log: IssueLog,
  headers: Table["headers"],
  columns: readonly MatchedColumn[],
): AccountBuilder => new CountedRecords({ file, headers, columns }, log);

interface CountedFile {
  readonly file: string;
  readonly headers: Table["headers"];
  readonly columns: readonly MatchedColumn[];
}

class CountedRecords implements AccountBuilder {
  private readonly of: CountedFile;
  private readonly log: IssueLog;
  private readonly leftOutRows: LeftOutRow[];
  private readonly isKept: readonly boolean[];
  private readonly words = new Map<string, { field: UnknownValue["field"]; value: string; rows: number }>();
  private accepted = 0;
  private repaired = 0;
  private beyond = 0;
  private inWords = 0;
  private passages: number;

  constructor(of: CountedFile, log: IssueLog, leftOutRows: LeftOutRow[] = [], passages = 0) {
    this.of = of;
    this.log = log;
    this.leftOutRows = leftOutRows;
    this.passages = passages;
    this.isKept = of.columns.map(({ target }) => target.as !== "dropped" && target.as !== "contact");
  }

  count({ size, repaired }: Pick<Slice, "size" | "repaired">): void {
    const mended = countMarked(repaired, size);
    this.repaired += mended;
    this.accepted += size - mended;
  }

  leaveOut(row: LeftOutRow): void {
    const { line, code, stays } = row;
    this.leftOutRows.push({ line, code, cells: this.cellsToMend(row), ...(stays !== undefined && { stays }) });
  }

  unknown(field: UnknownValue["field"], value: string, rows = 1): void {
    const { words } = this;
    const key = `${field}\n${value}`;
    const entry = words.get(key);
    if (entry) entry.rows += rows;
    else if (words.size < MOST_UNKNOWN) words.set(detached(key), { field, value: detached(value), rows });
    else this.beyond += rows;
  }

  masked(count: number): void {
    this.passages += count;
  }

  maskedInWords(count: number): void {
    this.inWords += count;
  }

  anew(log: IssueLog): AccountBuilder {
    return new CountedRecords(this.of, log, this.leftOutRows, this.passages);
  }

  read(): number {
    return this.accepted + this.repaired + this.leftOutRows.length;
  }

  finish(directory: Directory, plan: Pick<Plan, "droppedLate" | "personal">): Account {
    const { of, log, leftOutRows, isKept, beyond } = this;
    const labels = extraNames(of.headers);
    const late = new Set(plan.droppedLate());
    log.forget(new Set([...late].flatMap((index) => [of.columns[index]!.header, labels[index]!])));
    const shown = withoutColumns(leftOutRows, isKept, late);
    for (const { line, code, cells, stays } of shown)
      log.add(code, "left-out", line, cells.filter(Boolean).slice(0, 4).join(" | "), {}, stays);
    const report: Report = {
      file: of.file,
      read: this.read(),
      accepted: this.accepted,
      repaired: this.repaired,
      leftOut: leftOutRows.length,
      placed: placedRows(directory),
      findings: log.findings(),
      unknownValues: [...this.words.values()].sort((a, b) => b.rows - a.rows),
      ...(beyond > 0 && { unknownBeyond: beyond }),
      personalColumns: plan.personal(),
      masked: this.passages + this.inWords,
    };
    return {
      report,
      issues: (kind) => log.issues(kind),
      leftOutRows: {
        header: labels.filter((_, at) => (isKept[at] ?? true) && !late.has(at)),
        rows: shown.toSorted((a, b) => a.line - b.line),
      },
    };
  }

  /** Kept columns only; a record whose consent was withdrawn, or that is a person, is not handed on in any form. */
  private cellsToMend({ code, cells }: LeftOutRow): string[] {
    if (code === "consent-withdrawn" || code === "other-things") return [];
    const { isKept, of } = this;
    // In a damaged record cells may stand under the wrong header: nothing from the first personal column on is kept.
    const firstDropped = isKept.indexOf(false);
    const isAligned = cells.length === isKept.length || firstDropped < 0;
    const safe = isAligned ? cells.length : firstDropped;
    const width = code === "name-missing" || code === "duplicate-of" ? of.columns.length : Math.min(safe, cells.length);
    const masked: string[] = [];
    for (let at = 0; at < width; at++) {
      if (isAligned && isKept[at] === false) continue;
      const cell = at < safe ? (cells[at] ?? "") : "";
      masked.push(cell === "" ? cell : detached(maskPersonal(cell)));
    }
    return masked;
  }
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
  return countNumbers(latitude.values);
}

function countNumbers(values: Float64Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) count++;
  return count;
}

function countMarked(marks: Uint8Array, size: number): number {
  let count = 0;
  for (let at = 0; at < size; at++) if (marks[at] === 1) count++;
  return count;
}
