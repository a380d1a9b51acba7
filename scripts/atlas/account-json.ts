import type { Preview } from "../../src/model/import.ts";
import type { Account, Report } from "../../src/model/report.ts";
import type { Unread } from "./read-inputs.ts";

/** What became of one input. */
export type Outcome =
  | { readonly file: string; readonly account: Account; readonly preview: Preview }
  | { readonly file: string; readonly unread: Unread };

const ISSUES_TOGETHER = 1000;
const encoder = new TextEncoder();

/**
 * The report for machines, sums first: read, accepted, repaired, leftOut and issues over all files, then the same for each file with
 * its structure, columns, unknown values and personal columns. Written in pieces, because a million issues may be in it.
 */
export function* reportJson(outcomes: readonly Outcome[]): Generator<Uint8Array> {
  const reports = outcomes.flatMap((outcome) => ("account" in outcome ? outcome.account.report : []));
  yield encoder.encode(`{${members(sumsOf(reports))},"issues":`);
  yield* issuesJson(outcomes, (file) => ({ file }));
  yield encoder.encode(',"files":[');
  let separator = "\n";
  for (const outcome of outcomes) {
    yield encoder.encode(`${separator}{${members(aboutFile(outcome))},"issues":`);
    yield* issuesJson([outcome], () => ({}));
    yield encoder.encode("}");
    separator = ",\n";
  }
  yield encoder.encode("\n]}\n");
}

const sumsOf = (reports: readonly Report[]) => ({
  read: sum(reports, "read"),
  accepted: sum(reports, "accepted"),
  repaired: sum(reports, "repaired"),
  leftOut: sum(reports, "leftOut"),
  placed: sum(reports, "placed"),
});

const sum = (reports: readonly Report[], of: "read" | "accepted" | "repaired" | "leftOut" | "placed"): number =>
  reports.reduce((total, report) => total + report[of], 0);

function aboutFile(outcome: Outcome): object {
  const { file } = outcome;
  if ("unread" in outcome) {
    const { refusal, sentence } = outcome.unread;
    return { file, refused: { ...refusal, sentence }, ...sumsOf([]) };
  }
  const { report } = outcome.account;
  const { unknownValues, unknownBeyond, personalColumns, masked, assessments, isOfAssessments } = report;
  const { structure, columns } = outcome.preview;
  const kept = columns.map(({ header, target, confidence, reason }) => ({ header, target, confidence, reason }));
  return {
    file,
    ...sumsOf([report]),
    assessments,
    isOfAssessments,
    structure,
    columns: kept,
    unknownValues,
    unknownBeyond,
    personalColumns,
    masked,
  };
}

function* issuesJson(outcomes: readonly Outcome[], before: (file: string) => object): Generator<Uint8Array> {
  let waiting: string[] = [];
  let isFirst = true;
  yield encoder.encode("[");
  for (const outcome of outcomes) {
    if (!("account" in outcome)) continue;
    for (const issue of outcome.account.issues()) {
      waiting.push(`${isFirst ? "\n" : ",\n"}${JSON.stringify({ ...before(outcome.file), ...issue })}`);
      isFirst = false;
      if (waiting.length < ISSUES_TOGETHER) continue;
      yield encoder.encode(waiting.join(""));
      waiting = [];
    }
  }
  yield encoder.encode(`${waiting.join("")}]`);
}

/** An object without its braces. */
const members = (object: object): string => JSON.stringify(object).slice(1, -1);
