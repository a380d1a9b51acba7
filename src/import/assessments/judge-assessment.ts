import { type Assessment, meanScore, scoredDimensions } from "../../model/assessment.ts";
import { cutText } from "../../model/cut-text.ts";
import {
  type AssessmentColumn,
  type AssessmentMethod,
  DIMENSIONS,
  FRAMEWORK,
  METHODS,
} from "../../model/dimensions.ts";
import { unmarkFormula } from "../../model/formula-mark.ts";
import { SOURCE_ID_PATTERN } from "../../model/ids.ts";
import type { IssueCode, Severity } from "../../model/issue.ts";
import { readListCell } from "../../model/list-cell.ts";
import { readDate } from "../cells/read-date.ts";
import { readWebAddress } from "../cells/read-web-address.ts";
import { MASK, maskPersonal } from "../privacy/personal-text.ts";
import { readText } from "../text/text-faults.ts";
import type { Words } from "../words.ts";
import type { AssessmentRow } from "./assessment-rows.ts";
import type { Found } from "./find-initiatives.ts";
import { namesPerson } from "./names-person.ts";
import { readScore } from "./read-score.ts";

/** Says something about a cell of the row that is judged. */
export type NoteCell = (
  code: IssueCode,
  severity: Exclude<Severity, "left-out">,
  column: AssessmentColumn,
  found: string,
  became?: string,
) => void;

export interface Surroundings {
  readonly found: Found;
  readonly words: Words;
  /** Id that an assessment without one gets. */
  readonly makeId: (line: number) => string;
  /** The table has no identifiers, which is said once. */
  readonly hasNoIds: boolean;
  readonly note: NoteCell;
}

/** Why a row is left out, and what it says there. */
export interface LeftOut {
  readonly code: IssueCode;
  readonly found: string;
}

/** A row as an assessment, or why it is left out; of names and contacts of people nothing stays or is quoted (P4, P14). */
export function judgeAssessment(row: AssessmentRow, around: Surroundings): Assessment | LeftOut {
  const { words, note, found } = around;
  const cell = (column: AssessmentColumn): string => {
    const written = row.cell(column);
    return words.isMissing(written) ? "" : written;
  };
  const initiative = found.initiatives.get(cell("initiativeId"));
  if (!initiative) return { code: "assessed-unknown", found: maskPersonal(cell("initiativeId")) };
  if (initiative.isByNumber) note("assessed-by-number", "remark", "initiativeId", cell("initiativeId"), initiative.id);
  const date = readDate(cell("date"));
  if (date === undefined) return { code: "assessment-undated", found: maskPersonal(cell("date")) };
  if (date !== cell("date")) note("text-normalised", "repair", "date", cell("date"), date);
  const method = readMethod(cell("method"));
  if (!method) return { code: "assessment-method", found: maskPersonal(cell("method")) };
  if (method !== cell("method")) note("text-normalised", "repair", "method", cell("method"), method);
  const framework = cell("framework");
  if (framework !== "" && plainWord(framework) !== plainWord(FRAMEWORK))
    return { code: "assessment-framework", found: maskPersonal(framework) };
  if (framework !== "" && framework !== FRAMEWORK)
    note("assessment-framework", "repair", "framework", framework, FRAMEWORK);
  const scores = readScores(cell, note);
  const rest = { initiativeId: initiative.id, framework: FRAMEWORK, ...scores, method, date } as const;
  if (scoredDimensions({ id: "", ...rest }).length === 0 && scores.overall === undefined)
    return { code: "assessment-empty", found: "" };
  return {
    id: readId(cell("id"), row.line, initiative.isSheltered, around),
    ...rest,
    ...readWords(cell, initiative.isSheltered, note),
    ...readAssessor(cell("assessor"), initiative.isSheltered, around),
    ...readEvidence(cell("evidence"), initiative.isSheltered, note),
    ...readOrigin(cell, around),
  };
}

type ReadCell = (column: AssessmentColumn) => string;

const plainWord = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function readMethod(cell: string): AssessmentMethod | undefined {
  const word = plainWord(cell).replace(/(assessment|review|research|evaluation|study)$/, "");
  return METHODS.find((method) => method === word);
}

function readScores(cell: ReadCell, note: NoteCell): Partial<Assessment> {
  const scores: Partial<Record<(typeof DIMENSIONS)[number] | "overall", number>> = {};
  for (const column of [...DIMENSIONS, "overall"] as const) {
    const written = cell(column);
    if (written === "") continue;
    const read = readScore(written);
    if (!read.ok) note(read.error, "repair", column, maskPersonal(written), "");
    else scores[column] = read.value;
  }
  if (plainWord(cell("overallBasis")) !== "mean" || scores.overall === undefined) return scores;
  // A mean is worked out where it is shown, so that it is never another than that of its scores.
  const { overall, ...dimensions } = scores;
  const mean = meanScore(dimensions as Assessment);
  if (mean !== overall)
    note("overall-not-mean", "repair", "overall", String(overall), mean === undefined ? "" : String(mean));
  return dimensions;
}

const LONGEST_ID = 160;

/** An id may be a name or a town: one of ours stands for it where these must not be told. */
function readId(cell: string, line: number, isSheltered: boolean, { makeId, hasNoIds, note }: Surroundings): string {
  if (isSheltered) {
    if (cell !== "") note("assessment-sheltered", "repair", "id", "");
    return makeId(line);
  }
  const id = maskPersonal(cell).slice(0, LONGEST_ID);
  if (id !== "" && id === cell) return id;
  const made = makeId(line);
  if (!hasNoIds) note("id-made", "repair", "id", id, made);
  return made;
}

const LONGEST_TEXT = 4000;

/** Reasons for an assessment of what must not be found may tell where it is: they are not kept. */
function readWords(cell: ReadCell, isSheltered: boolean, note: NoteCell): Partial<Assessment> {
  const texts: { rationale?: string; opportunities?: string } = {};
  for (const column of ["rationale", "opportunities"] as const) {
    const written = cell(column);
    if (written === "") continue;
    if (isSheltered) {
      note("assessment-sheltered", "repair", column, "");
      continue;
    }
    const read = readText(written, true, {});
    const [plain, issues] = typeof read === "string" ? [read, []] : [read.text, read.issues];
    const safe = maskPersonal(plain);
    for (const { code, severity, became, isUnquoted } of issues)
      if (severity !== "left-out") note(code, severity, column, isUnquoted ? "" : safe, became && maskPersonal(became));
    if (safe !== plain) note("personal-masked", "repair", column, MASK);
    const text = cutText(safe, LONGEST_TEXT);
    if (text !== safe) note("value-cut", "repair", column, safe, `${text.slice(0, 60)}…`);
    texts[column] = text;
  }
  return texts;
}

const LONGEST_ASSESSOR = 200;

function readAssessor(written: string, isSheltered: boolean, { found, note }: Surroundings): Partial<Assessment> {
  const cell = unmarkFormula(written);
  if (cell === "") return {};
  if (isSheltered) {
    note("assessment-sheltered", "repair", "assessor", "");
    return {};
  }
  if (!found.names.has(cell) && namesPerson(cell)) {
    note("assessor-person", "repair", "assessor", "");
    return {};
  }
  const assessor = cutText(cell, LONGEST_ASSESSOR);
  if (assessor !== cell) note("value-cut", "repair", "assessor", cell, assessor);
  return { assessor };
}

function readEvidence(cell: string, isSheltered: boolean, note: NoteCell): Partial<Assessment> {
  const items = readListCell(cell);
  if (isSheltered && items.length > 0) {
    note("assessment-sheltered", "repair", "evidence", "");
    return {};
  }
  const evidence = items.flatMap((item) => {
    const read = readWebAddress(item);
    if (read.ok) return read.address;
    const isPersonal = read.code === "personal-dropped" || maskPersonal(item) !== item;
    note(isPersonal ? "personal-masked" : "unsafe-url", "repair", "evidence", isPersonal ? MASK : item, "");
    return [];
  });
  return evidence.length > 0 ? { evidence } : {};
}

function readOrigin(cell: ReadCell, { words, note }: Surroundings): Partial<Assessment> {
  const [sourceId, written] = [cell("sourceId"), cell("licence")];
  const licence = written === "" ? undefined : words.licence(written);
  if (written !== "" && licence === undefined) note("unknown-licence", "remark", "licence", maskPersonal(written));
  const isId = SOURCE_ID_PATTERN.test(sourceId);
  if (sourceId !== "" && !isId) note("unknown-value", "repair", "sourceId", maskPersonal(sourceId), "");
  return {
    ...(isId && { sourceId }),
    ...(written !== "" && { licence: licence ?? "unknown" }),
  };
}
