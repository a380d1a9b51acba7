import { expect, test } from "vitest";
import { cells, imported } from "./support/read.ts";

test("in a column of regions by their codes NC, ND and NS are no words for what is missing", async () => {
  const csv = "name,region,country\nA,NC,US\nB,ND,US\nC,NY,US\nD,n/a,US\nE,NS,CA\nF,,US\n";
  const { directory } = await imported("r.csv", csv);
  expect(cells(directory, "region")).toEqual(["NC", "ND", "NY", "", "NS", ""]);
});

test("in a column of regions by their names they are", async () => {
  const csv = "name,region\nA,Lazio\nB,ND\nC,Umbria\n";
  expect(cells((await imported("r.csv", csv)).directory, "region")).toEqual(["Lazio", "", "Umbria"]);
});

test("in a column of countries NA is Namibia, and n/a is missing", async () => {
  const csv = "name,country\nA,NA\nB,n/a\nC,NO\nD,-\n";
  expect(cells((await imported("c.csv", csv)).directory, "countryCode")).toEqual(["NA", "", "NO", ""]);
});
