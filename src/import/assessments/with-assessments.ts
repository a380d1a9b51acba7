import type { Directory } from "../../model/directory.ts";
import type { Imported } from "../../model/import.ts";
import type { Account, AssessmentCounts } from "../../model/report.ts";
import type { ImportContext } from "../context.ts";
import { bySeverity } from "../report/issue-log.ts";
import type { Words } from "../words.ts";
import type { AssessmentRows } from "./assessment-rows.ts";
import { type JudgedAssessments, judgeAssessments } from "./judge-assessments.ts";

/** An import with the table of assessments that lay beside its records, joined to these first and then to other open directories. */
export function withAssessments(
  imported: Imported,
  rows: AssessmentRows,
  words: Words,
  { beside }: Pick<ImportContext, "beside">,
): Imported {
  const { directory, account, sheltered } = imported;
  const own: Directory = sheltered.size > 0 ? { ...directory, sheltered } : directory;
  const judged = judgeAssessments(rows, {
    words,
    sourceId: directory.source.id,
    directories: [own, ...(beside?.() ?? [])],
    isBeside: true,
  });
  const assessments = [...(directory.assessments ?? []), ...judged.assessments];
  return {
    ...imported,
    directory: assessments.length > 0 ? { ...directory, assessments } : directory,
    account: withJudged(account, judged),
  };
}

function withJudged(account: Account, { counts, log, masked }: JudgedAssessments): Account {
  const { report } = account;
  return {
    ...account,
    report: {
      ...report,
      findings: [...report.findings, ...log.findings()].sort(bySeverity),
      masked: report.masked + masked,
      assessments: addCounts(report.assessments, counts),
    },
    *issues(of) {
      yield* account.issues(of);
      yield* log.issues(of);
    },
  };
}

/** Of several tables. */
const addCounts = (before: AssessmentCounts | undefined, more: AssessmentCounts): AssessmentCounts => ({
  read: (before?.read ?? 0) + more.read,
  accepted: (before?.accepted ?? 0) + more.accepted,
  repaired: (before?.repaired ?? 0) + more.repaired,
  leftOut: (before?.leftOut ?? 0) + more.leftOut,
});
