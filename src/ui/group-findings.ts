import type { IssueCode, Severity } from "../model/issue.ts";
import type { Finding } from "../model/report.ts";

/** Findings of one kind, whatever the column: the columns with the most of it first. */
export interface FindingGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** What was found with one severity, the most frequent kind first. */
export function groupFindings(findings: readonly Finding[], severity: Severity): FindingGroup[] {
  const groups = new Map<IssueCode, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, found]) => ({
      code,
      severity,
      count: found.reduce((sum, { count }) => sum + count, 0),
      findings: found.sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => b.count - a.count);
}
