import { expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import type { Directory } from "../../src/model/directory.ts";
import { cells, extraCells, imported } from "./support/read.ts";

const text = (pieces: Iterable<Uint8Array>): string =>
  Buffer.concat([...pieces].map((piece) => piece.slice())).toString();
const asCsv = (directory: Directory): string => text(csvPieces(allRowsOf(directory)));
const asGeoJson = (directory: Directory): string =>
  text(geoJsonPieces(allRowsOf(directory), { licence: "", attribution: [], sources: [] }));

test("E1 a column that stood beside a field joins it in no file that the atlas wrote", async () => {
  const { directory } = await imported(
    "kodomo.csv",
    "名称,住所,方書,緯度,経度,運営団体名\nおもてなし食堂,東京都文京区小石川3-28-14,ワコーレ小石川101,35.71,139.74,会\n氷川,東京都文京区千石3-3-7,,35.72,139.73,\n",
  );
  expect(extraCells(directory, "方書")).toEqual(["ワコーレ小石川101", ""]);
  for (const [name, content] of [
    ["a.csv", asCsv(directory)],
    ["a.geojson", asGeoJson(directory)],
  ] as const) {
    const again = (await imported(name, content)).directory;
    expect([...again.fields.keys()].filter((field) => field !== "sourceLine")).toEqual([...directory.fields.keys()]);
    expect(cells(again, "street")).toEqual(cells(directory, "street"));
    expect(extraCells(again, "方書")).toEqual(["ワコーレ小石川101", ""]);
    expect(asCsv(again)).toBe(asCsv((await imported("b.csv", asCsv(again))).directory));
  }
});

test.each(["first", "last", "first two", "every"])(
  "E1 ids are kept no second time where the %s was emptied",
  async (which) => {
    const { directory } = await imported("shops.csv", "name,city\nA,Graz\nB,Graz\nC,Graz\nD,Graz\n");
    const ids = cells(directory, "id");
    const emptied = { first: [0], last: [3], "first two": [0, 1], every: [0, 1, 2, 3] }[which]!;
    const written = emptied.reduce((csv, at) => csv.replace(`${ids[at]},`, "x:anna@coop.example,"), asCsv(directory));
    const again = (await imported("a.csv", written)).directory;
    expect(cells(again, "id")).not.toContain("");
    expect([...again.fields.keys()]).not.toContain("sourceRecordId");
  },
);
