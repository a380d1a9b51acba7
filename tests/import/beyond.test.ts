import { expect, test } from "vitest";
import { extraCells, imported, issuesOf } from "./support/read.ts";

test("E1 what stands after the last column stays with its record", async () => {
  const { directory, account } = await imported(
    "more.csv",
    "name,lat,lon\nA,45,9\nB,46,10,a secret sauce,,x\nC,47,11,,y\n",
  );
  expect(extraCells(directory, "Column 4")).toEqual(["", "a secret sauce", ""]);
  expect(extraCells(directory, "Column 5")).toEqual(["", "", "y"]);
  expect(extraCells(directory, "Column 6")).toEqual(["", "x", ""]);
  expect(account.report).toMatchObject({ read: 3, accepted: 1, repaired: 2, leftOut: 0 });
});

test("P4 what is personal after the last column is masked and counted", async () => {
  const imports = await imported("more.csv", "name,lat,lon\nB,46,10,write to anna.huber@a.example,0612345678\n");
  expect(extraCells(imports.directory, "Column 4")).toEqual(["write to [removed]"]);
  expect(extraCells(imports.directory, "Column 5")).toEqual(["[removed]"]);
  expect(imports.account.report.masked).toBe(2);
  expect(JSON.stringify(issuesOf(imports))).not.toMatch(/anna|0612/);
});

test("P8 of a refuge nothing is kept from after the last column", async () => {
  const { directory } = await imported("more.csv", "name,lat,lon\nFrauenhaus Graz,47.07,15.43,Geheimweg 5\n");
  expect([...directory.extra.keys()]).toEqual([]);
});
