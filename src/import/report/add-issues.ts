import type { Directory } from "../../model/directory.ts";
import type { Issue } from "../../model/issue.ts";
import type { Account } from "../../model/report.ts";
import { placedRows } from "./account-builder.ts";
import { bySeverity, type IssueLog } from "./issue-log.ts";

/** An account with what was found out about its records after they were read. */
export function addIssues(account: Account, log: IssueLog, directory: Directory): Account {
  const { report } = account;
  return {
    ...account,
    report: {
      ...report,
      placed: placedRows(directory),
      findings: [...report.findings, ...log.findings()].sort(bySeverity),
    },
    issues: (of) => inOrder(account.issues(of), log.issues(of)),
  };
}

/** Of the same line those of the first come first. */
function* inOrder(first: Iterable<Issue>, second: Iterable<Issue>): Iterable<Issue> {
  const later = second[Symbol.iterator]();
  let next = later.next();
  for (const issue of first) {
    for (; !next.done && next.value.line < issue.line; next = later.next()) yield next.value;
    yield issue;
  }
  for (; !next.done; next = later.next()) yield next.value;
}
