import { expect, test } from "vitest";
import type { IssueCode, Severity } from "../../src/model/issue.ts";
import type { Finding } from "../../src/model/report.ts";
import { groupFindings } from "../../src/ui/group-findings.ts";

const finding = (code: IssueCode, severity: Severity, column: string, count: number): Finding => ({
  code,
  severity,
  column,
  count,
  examples: [],
});

const FOUND = [
  finding("unsafe-url", "repair", "image", 4),
  finding("url-completed", "repair", "website", 10),
  finding("blank-label", "remark", "Column 28", 1),
  finding("unsafe-url", "repair", "website", 14),
  finding("blank-label", "remark", "Column 29", 1),
];

test("I12 findings of one kind are one group, whatever the column, the most frequent first", () => {
  const groups = groupFindings(FOUND, "repair");
  expect(groups.map(({ code, count }) => [code, count])).toEqual([
    ["unsafe-url", 18],
    ["url-completed", 10],
  ]);
  expect(groups[0]!.findings.map(({ column }) => column)).toEqual(["website", "image"]);
});

test("I12 the groups of all severities hold every finding once", () => {
  const all = (["left-out", "repair", "remark"] as const).flatMap((severity) => groupFindings(FOUND, severity));
  expect(all.flatMap(({ findings }) => findings)).toHaveLength(FOUND.length);
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(30);
});

test("a report without findings has no groups", () => {
  expect(groupFindings([], "repair")).toEqual([]);
});
