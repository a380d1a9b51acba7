import type { Assessment } from "../../model/assessment.ts";
import { type AssessmentColumn, DIMENSIONS } from "../../model/dimensions.ts";
import type { Directory } from "../../model/directory.ts";
import type { AssessmentCounts, LeftOutRow } from "../../model/report.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { createIssueLog, type IssueLog } from "../report/issue-log.ts";
import type { Words } from "../words.ts";
import type { AssessmentRows } from "./assessment-rows.ts";
import { findInitiatives } from "./find-initiatives.ts";
import { judgeAssessment, type LeftOut } from "./judge-assessment.ts";

export interface JudgedAssessments {
  readonly assessments: readonly Assessment[];
  readonly counts: AssessmentCounts;
  readonly log: IssueLog;
  /** Their cells are those of `MENDABLE`. */
  readonly leftOut: readonly LeftOutRow[];
  /** Passages that were masked. */
  readonly masked: number;
}

interface JudgeInput {
  readonly words: Words;
  /** Begins the ids of assessments that have none. */
  readonly sourceId: string;
  /** In the order in which their initiatives are looked for. */
  readonly directories: readonly Directory[];
  /** Whether columns are named together with their file, beside those of another. */
  readonly isBeside: boolean;
}

/** Columns of a row that is left out and can be had again; its texts may tell of what must not be found, or of people. */
export const MENDABLE = [
  "id",
  "initiativeId",
  "framework",
  ...DIMENSIONS,
  "overall",
  "overallBasis",
  "method",
  "date",
] as const satisfies readonly AssessmentColumn[];

/** Every row of a table of assessments is accepted, repaired or left out, with its line and the reason. */
export function judgeAssessments(
  { file, rows, broken, issues, headers, unknown }: AssessmentRows,
  { words, sourceId, directories, isBeside }: JudgeInput,
): JudgedAssessments {
  const log = createIssueLog(maskPersonal);
  const named = (header: string): string => (isBeside ? `${file}: ${header}` : header);
  const placed = (column: string | undefined) => ({ isOfAssessment: true as const, column });
  const place = (column: AssessmentColumn) => placed(named(headers.get(column) ?? column));
  for (const { code, severity, line, found, column, became } of issues)
    log.add(code, severity, line, found, placed(isBeside ? named(column ?? "") : column), became);
  for (const header of unknown) log.add("assessment-column", "remark", 0, header, placed(undefined));
  const hasNoIds = !headers.has("id");
  if (hasNoIds && rows.length > 0) log.add("id-made", "remark", 0, "", placed(isBeside ? file : undefined));
  const cellsOf = (column: AssessmentColumn) => new Set(rows.map(({ cell }) => cell(column)));
  const found = findInitiatives(directories, cellsOf("initiativeId"), cellsOf("assessor"));

  const assessments: Assessment[] = [];
  const leftOut: LeftOutRow[] = [];
  const freeId = createFreeIds();
  let [accepted, repaired, masked] = [0, 0, 0];
  const leaveOut = (line: number, { code, found: quoted }: LeftOut): void => {
    log.add(code, "left-out", line, quoted, placed(isBeside ? file : undefined));
  };
  for (const line of broken) {
    leaveOut(line, { code: "unreadable-record", found: "" });
    leftOut.push({ line, code: "unreadable-record", cells: [] });
  }
  for (const row of rows) {
    let isRepaired = false;
    const judged = judgeAssessment(row, {
      found,
      words,
      hasNoIds,
      makeId: (line) => `${sourceId}:assessment-${line}`,
      note(code, severity, column, quoted, became) {
        log.add(code, severity, row.line, quoted, place(column), became);
        isRepaired ||= severity === "repair";
        if (code === "personal-masked") masked++;
      },
    });
    if ("code" in judged) {
      leaveOut(row.line, judged);
      leftOut.push({
        line: row.line,
        code: judged.code,
        cells: MENDABLE.map((column) => maskPersonal(row.cell(column))),
      });
      continue;
    }
    const id = freeId(judged.id);
    if (id !== judged.id) {
      log.add("duplicate-id", "repair", row.line, judged.id, place("id"), id);
      isRepaired = true;
    }
    assessments.push({ ...judged, id });
    if (isRepaired) repaired++;
    else accepted++;
  }
  const counts = { read: accepted + repaired + leftOut.length, accepted, repaired, leftOut: leftOut.length };
  return { assessments, counts, log, leftOut, masked };
}

/** Ids that no other has: one that another row has already gets "-2". A whole column may hold the same. */
function createFreeIds(): (id: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (id) => {
    const start = id.slice(0, 150);
    let free = id;
    for (let copy = copies.get(start) ?? 2; taken.has(free); copy++) {
      free = `${start}-${copy}`;
      copies.set(start, copy + 1);
    }
    taken.add(free);
    return free;
  };
}
