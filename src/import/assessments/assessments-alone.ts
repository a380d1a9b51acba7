import type { Directory } from "../../model/directory.ts";
import type { ImportChoices, Imported, Preview } from "../../model/import.ts";
import type { Account } from "../../model/report.ts";
import type { ImportContext } from "../context.ts";
import { guessSource } from "../source-guess.ts";
import { searchText } from "../store/search-text.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import type { AssessmentRows } from "./assessment-rows.ts";
import { judgeAssessments, MENDABLE } from "./judge-assessments.ts";

/** A table of assessments as a directory that has no initiatives of its own: it is named, licensed, kept and removed like any other. */
export function assessmentsAlone(
  table: Table,
  rows: AssessmentRows,
  words: Words,
  choices: ImportChoices,
  { beside, brought }: ImportContext,
): Imported {
  const source = guessSource(rows.file, table, choices.source ?? {}, sampleOf(rows, words), words);
  const { assessments, counts, log, leftOut, masked } = judgeAssessments(rows, {
    words,
    sourceId: source.id,
    directories: beside?.() ?? [],
    isBeside: false,
  });
  const isCleaned = masked > 0 || log.findings().some(({ code }) => code === "assessor-person");
  const none = { size: 0, fields: new Map(), extra: new Map() };
  const directory: Directory = {
    ...none,
    source: {
      ...source,
      rows: counts.read,
      rowsUsed: assessments.length,
      personalData: isCleaned ? "dropped" : "none-found",
    },
    brought,
    line: new Uint32Array(),
    searchText: searchText(none),
    classifications: [],
    links: [],
    assessments,
  };
  const account: Account = {
    report: {
      file: rows.file,
      ...counts,
      placed: 0,
      findings: log.findings(),
      unknownValues: [],
      personalColumns: [],
      masked,
      isOfAssessments: true,
    },
    issues: (of) => log.issues(of),
    leftOutRows: { header: MENDABLE, rows: leftOut.toSorted((a, b) => a.line - b.line) },
  };
  return { preview: previewOfAssessments(table), directory, account, sheltered: new Set(), words: () => [] };
}

export const previewOfAssessments = ({ structure }: Table): Preview => ({
  structure,
  columns: [],
  rows: [],
  isOfAssessments: true,
});

/** The licence that all rows name. */
function sampleOf({ rows }: AssessmentRows, words: Words) {
  const written = new Set(rows.map(({ cell }) => cell("licence")));
  const licence = written.size === 1 ? words.licence([...written][0]!) : undefined;
  return licence === undefined ? {} : { licence };
}
