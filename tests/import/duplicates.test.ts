import { expect, test } from "vitest";
import { leftOutCsv } from "../../src/import/report/report-file.ts";
import type { LeftOutDuplicate } from "../../src/model/duplicates.ts";
import { accountFaults, cells, imported, issuesOf } from "./support/read.ts";

const FILE = "name,email,note\nAlba,a@b.example,one\nalba ,c@d.example,two\nBora,e@f.example,three\n";
const out = (line: number, name: string): LeftOutDuplicate => ({ key: `${line}`, line, name, stays: "Alba (2)" });
const leavingOut = (...leaveOut: LeftOutDuplicate[]) =>
  imported("names.csv", FILE, { duplicates: { leaveOut, different: [] } });

test("I1 a row that the reader said is a duplicate is left out, with the record that stays and its cells", async () => {
  const result = await leavingOut(out(3, "alba"));
  expect(cells(result.directory, "name")).toEqual(["Alba", "Bora"]);
  expect(result.account.report).toMatchObject({ read: 3, leftOut: 1 });
  expect(issuesOf(result).filter(({ severity }) => severity === "left-out")).toEqual([
    { code: "duplicate-of", severity: "left-out", line: 3, found: "alba  | two", became: "Alba (2)" },
  ]);
  expect([...leftOutCsv(result.account)].join("")).toBe('name,note\r\n"alba ",two\r\n');
  expect(accountFaults(result)).toEqual([]);
});

test("nothing is left out where the line holds another name, so no decision hits a row that it is not about", async () => {
  const result = await leavingOut(out(4, "alba"), out(9, "bora"));
  expect(result.account.report).toMatchObject({ read: 3, leftOut: 0 });
});

test("P1 what is personal stays out of a row that is left out as a duplicate", async () => {
  const result = await leavingOut(out(2, "alba"), out(3, "alba"));
  const told = JSON.stringify([issuesOf(result), result.account.leftOutRows]);
  expect(told).not.toContain("@");
});
