import type { Field } from "../../model/initiative.ts";
import type { IssueCode, Severity } from "../../model/issue.ts";
import type { Judgements } from "../../model/judgements.ts";
import type { Shapes } from "../json/shape.ts";
import type { IssueLog } from "../report/issue-log.ts";
import type { Cells } from "../table/cells.ts";
import type { CellIssue } from "../text/text-faults.ts";
import type { FieldTexts } from "./field-texts.ts";

/** The records of a batch that are kept, on their way into columns. */
export interface Slice {
  readonly size: number;
  readonly cells: Cells;
  readonly lines: ArrayLike<number>;
  readonly shapes: Shapes | undefined;
  /** Row of the directory that the first of them becomes. */
  readonly firstRow: number;
  /** 1 where something of the record was changed, converted, moved or set aside. */
  readonly repaired: Uint8Array;
  /** Records whose texts say that their place must not be found. */
  readonly secret: ReadonlySet<number>;
  /** Records whose point is to be blurred (P8). */
  readonly blurred: Set<number>;
  /** Records whose point was blurred. */
  readonly generalised: Set<number>;
  /** What has become of fields so far, for those that depend on others. */
  readonly texts: Map<Field, FieldTexts>;
  /** Cells of which the reader judged otherwise than of the file, by record and column. */
  readonly judged: JudgedCells;
  readonly log: IssueLog;
}

export type JudgedCells = ReadonlyMap<number, ReadonlyMap<number, Judgements>>;

export const NONE_JUDGED: JudgedCells = new Map();

/** What the reader judged of the cells of a record in these columns, where it is not what holds for the file. */
export function judgedIn(
  { judged }: Slice,
  at: number,
  columns: readonly number[],
  file: Judgements,
): Judgements | undefined {
  const cells = judged.get(at);
  const own = cells && columns.flatMap((column) => cells.get(column) ?? []);
  return own?.length ? Object.assign({}, file, ...own) : undefined;
}

export interface ColumnName {
  readonly field?: Field;
  /** As written. */
  readonly column: string;
}

/** Notes an issue of a record; a repair marks it as repaired. */
export function note(
  slice: Slice,
  at: number,
  code: IssueCode,
  severity: Severity,
  found: string,
  name: ColumnName | undefined,
  became?: string,
): void {
  if (severity === "repair") slice.repaired[at] = 1;
  slice.log.add(code, severity, slice.lines[at]!, found, name, became);
}

export function noteAll(slice: Slice, at: number, issues: readonly CellIssue[], found: string, name: ColumnName): void {
  for (const { code, severity, became, isUnquoted } of issues)
    note(slice, at, code, severity, isUnquoted ? "" : found, name, became);
}
