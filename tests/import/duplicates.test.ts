import { describe, expect, test } from "vitest";
import { leftOutCsv } from "../../src/import/report/report-file.ts";
import type { LeftOutDuplicate } from "../../src/model/duplicates.ts";
import { fold } from "../../src/model/fold.ts";
import type { ImportChoices } from "../../src/model/import.ts";
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

describe("I13 what is decided of a row by its name holds", () => {
  const leftOut = async (csv: string, name: string, choices: ImportChoices = {}) => {
    const duplicates = { leaveOut: [out(3, name)], different: [] };
    return (await imported("a.csv", csv, { ...choices, duplicates })).account.report.leftOut;
  };
  const WRONG = "name,n\nAlba,1\nCafÃ© <b>Roma</b>,2\n";

  test("whatever is judged of the name before or after", async () => {
    const mended = { judgements: { "mend-letters": true, "strip-markup": true } };
    for (const name of [fold("CafÃ© <b>Roma</b>"), "cafe roma"]) {
      expect(await leftOut(WRONG, name, mended)).toBe(1);
      expect(await leftOut(WRONG, name)).toBe(1);
    }
    expect(await leftOut(WRONG, "cafe milano", mended)).toBe(0);
  });

  test("where it is joined from columns, or longer than names may be", async () => {
    const name = { as: "field", field: "name" } as const;
    const joined = { columns: { 0: name, 1: name }, joins: { name: { separator: " " } } };
    expect(await leftOut("first,second\nAlba,Coop\nAlba,Coop\n", "alba coop", joined)).toBe(1);
    const long = "Casa ".repeat(60).trim();
    const csv = `name,n\n${long},1\n${long},2\n`;
    const kept = cells((await imported("a.csv", csv)).directory, "name")[1]!;
    expect(await leftOut(csv, fold(kept))).toBe(1);
  });
});
