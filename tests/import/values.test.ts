import { describe, expect, test } from "vitest";
import { readDate } from "../../src/import/cells/read-date.ts";
import { isBand, readAmount } from "../../src/import/cells/read-number.ts";
import { readWebAddress } from "../../src/import/cells/read-web-address.ts";
import { readDegrees } from "../../src/import/position/read-degrees.ts";
import { readPair } from "../../src/import/position/read-pair.ts";
import { readWellKnownText } from "../../src/import/position/read-well-known-text.ts";
import { wordsOf } from "../../src/import/words.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { cells, imported, issuesOf } from "./support/read.ts";

const words = wordsOf(taxonomy);

describe("I7 numbers are read whole or not at all", () => {
  test.each([
    ["45.5", 45.5],
    ["45,5", 45.5],
    [" 45.5 ", 45.5],
    ["45°30'N", 45.5],
    ["N 45 30 00", 45.5],
    ["4.55e1", 45.5],
    ["\u22123.70", -3.7],
    ["45.5S", -45.5],
    ["23°N", 23],
    ["0x2D", undefined],
    ["1.234,56", undefined],
    ["NaN", undefined],
    ["Infinity", undefined],
    ["1e400", undefined],
    ["9-Mar", undefined],
    ["45.5.1", undefined],
    ["", undefined],
    ["45 70 00 N", undefined],
    ["9.1E", undefined],
  ])("%s", (cell, degrees) => expect(readDegrees(cell, "latitude")).toBe(degrees));

  test.each([
    ["12", 12],
    ["1 234", 1234],
    ["1.234.567", 1234567],
    ["1,234.5", 1234.5],
    ["12,5", 12.5],
    ["5-24", undefined],
    ["abc", undefined],
  ])("amount %s", (cell, amount) => expect(readAmount(cell)).toBe(amount));

  test.each(["5-24", "> 24", "1 à 9", "> $5m", "$100K - $5m", "50+"])("%s is a band", (cell) =>
    expect(isBand(cell)).toBe(true),
  );
  test.each(["12", "41.9", "R-12", "2020"])("%s is none", (cell) => expect(isBand(cell)).toBe(false));
});

describe("I8 positions in one cell", () => {
  test.each([
    ["41.9, 12.5", 41.9, 12.5],
    ["(45.46,9.19)", 45.46, 9.19],
    ["41,9; 12,5", 41.9, 12.5],
    ["23°N,26°W", 23, -26],
    ["12.5E 41.9N", 41.9, 12.5],
  ])("%s", (cell, latitude, longitude) => expect(readPair(cell, "latitude-first")).toEqual({ longitude, latitude }));
  test.each(["somewhere", "41.9", "1, 2, 3"])("%s is none", (cell) =>
    expect(readPair(cell, "latitude-first")).toBeUndefined(),
  );
  test("well-known text", () => {
    expect(readWellKnownText("POINT(2.35 48.85)")).toEqual({ type: "Point", coordinates: [2.35, 48.85] });
    expect(readWellKnownText("SRID=4326;POLYGON Z ((0 0 1, 4 0 1, 4 4 1, 0 0 1))")?.type).toBe("Polygon");
    expect(readWellKnownText("MULTIPOINT((1 2),(3 4))")).toEqual({
      type: "MultiPoint",
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(readWellKnownText("SRID=3857;POINT(1 2)")).toBeUndefined();
  });
});

test.each([
  ["2019", "2019"],
  ["05/2019", "2019-05"],
  ["31.5.2019", "2019-05-31"],
  ["22.07.21", "2021-07-22"],
  ["1946-01-01T00:00:00Z", "1946"],
  ["1958-06-13T00:00:00Z", "1958-06-13"],
  ["01/02/1979", "1979-02-01"],
  ["12/25/2020", "2020-12-25"],
  ["1505836684470", "2017-09-19"],
  ["2019年5月", "2019-05"],
  ["2024-13-45", undefined],
  ["31.02.2020", undefined],
  ["soon", undefined],
])("date %s", (cell, date) => expect(readDate(cell)).toBe(date));

test.each([
  ["www.a.example", "https://www.a.example"],
  ["HTTP://A.example/X", "http://A.example/X"],
  ["a.example/path", "https://a.example/path"],
])("S4 %s is completed", (cell, address) =>
  expect(readWebAddress(cell)).toEqual({ ok: true, address, completed: true }),
);

describe("kinds and sectors by the rules of the taxonomy, in their order", () => {
  test.each([
    ["https://dev.lod.coop/essglobal/2.1/standard/organisational-structure/OS130", "community-cooperative", "code"],
    ["Wohnungsgenossenschaft", "housing-cooperative", "value"],
    ["worker cooperatives", "worker-cooperative", "number"],
  ])("%s", (cell, term, rule) => expect(words.kinds.find(cell)).toEqual({ terms: [term], rule }));
  test.each([
    ["Food aid (parcels)", "bracket"],
    ["Retail - Food aid", "before-dash"],
    ["something with food aid inside", "contained"],
    ["agrarische Dinge", "stem"],
    ["xyzzy", "none"],
  ])("%s by %s", (cell, rule) => expect(words.sectors.find(cell).rule).toBe(rule));

  test("unknown words are kept, counted and never dropped", async () => {
    const result = await imported("k.csv", "name,sector,kind\nA,xyzzy,cooperative\nB,xyzzy;repair,plugh\nC,,\n");
    expect(cells(result.directory, "sectors")).toEqual(["other-sector", "repair", ""]);
    expect(cells(result.directory, "sectorRaw")).toEqual(["xyzzy", "xyzzy;repair", ""]);
    expect(cells(result.directory, "kinds")).toEqual(["cooperative", "unclassified", ""]);
    expect(result.account.report.unknownValues).toEqual([
      { field: "sectors", value: "xyzzy", rows: 2 },
      { field: "kinds", value: "plugh", rows: 1 },
    ]);
    expect(result.directory.classifications).toContainEqual({
      field: "sectors",
      raw: "repair",
      rule: "value",
      terms: ["repair"],
    });
  });
});

test("of more unknown words than can be told one by one, the rows of the rest are counted", async () => {
  const rows = Array.from({ length: 10_250 }, (_, at) => `A,word ${at}x`);
  const { report } = (await imported("k.csv", `name,sector\n${rows.join("\n")}\nB,word 0x\n`)).account;
  expect(report.unknownValues).toHaveLength(10_000);
  expect(report.unknownValues[0]).toEqual({ field: "sectors", value: "word 0x", rows: 2 });
  expect(report.unknownBeyond).toBe(250);
  const few = (await imported("k.csv", "name,sector\nA,xyzzy\n")).account.report;
  expect(few).not.toHaveProperty("unknownBeyond");
});

test.each([
  ["IT", "IT"],
  ["ITA", "IT"],
  ["Italia", "IT"],
  ["Ελλάδα", "GR"],
  ["NA", "NA"],
  ["NO", "NO"],
  ["England", "GB"],
  ["ألمانيا", "DE"],
  ["Narnia", undefined],
])("country %s", (cell, code) => expect(words.country(cell)).toBe(code));

test("Namibia and Norway are countries, not missing values", async () => {
  const { directory } = await imported("c.csv", "name,country\nA,NA\nB,NO\nNone,IT\n");
  expect(cells(directory, "countryCode")).toEqual(["NA", "NO", "IT"]);
  expect(cells(directory, "name")).toEqual(["A", "B", "None"]);
});

test.each([
  ["CC BY 4.0", "CC-BY-4.0"],
  ["Licence Ouverte (Etalab)", "etalab-2.0"],
  ["https://creativecommons.org/licenses/by/4.0/deed.fr", "CC-BY-4.0"],
  ["mine", undefined],
])("licence %s", (cell, id) => expect(words.licence(cell)).toBe(id));

test("E2 an apostrophe before a formula is taken off and listed", async () => {
  const result = await imported("f.csv", "name,note\n'=1+1,'tis\nB,''=2\n");
  expect(cells(result.directory, "name")).toEqual(["=1+1", "B"]);
  expect(
    issuesOf(result)
      .filter(({ code }) => code === "apostrophe-removed")
      .map(({ line, found, became }) => [line, found, became]),
  ).toEqual([
    [2, "'=1+1", "=1+1"],
    [3, "''=2", "'=2"],
  ]);
});

test("rule 3 five at one point stand for a town", async () => {
  const rows = Array.from({ length: 5 }, (_, at) => `N${at},41.9,12.5`);
  const result = await imported("p.csv", `name,lat,lon\n${rows.join("\n")}\nX,45,9\n`);
  expect(cells(result.directory, "locationPrecision")).toEqual([...Array(5).fill("locality"), "exact"]);
  expect(issuesOf(result).filter(({ code }) => code === "many-at-one-point")).toHaveLength(1);
});

test("single swapped rows are told where the country disagrees", async () => {
  const rows = Array.from({ length: 9 }, (_, at) => `N${at},IT,41.9,12.5${at}`);
  const result = await imported("s.csv", `name,country,lat,lon\n${rows.join("\n")}\nS,IT,12.5,41.9\nP,GB,40.4,-75.1\n`);
  expect(
    issuesOf(result)
      .filter(({ line }) => line > 10)
      .map(({ line, code }) => `${line} ${code}`),
  ).toEqual(["11 coordinates-probably-swapped", "12 country-elsewhere"]);
});

test("degrees that are exchanged in most rows are turned, whether they stand in two columns or in one, whatever its header", async () => {
  const points = Array.from({ length: 8 }, (_, at) => ["13.4012", `52.520${at}`] as const);
  const files = [
    ["lat,lon", ([first, second]: readonly [string, string]) => `${first},${second}`],
    ["coordinates", ([first, second]: readonly [string, string]) => `"${first}, ${second}"`],
    ["lugar", ([first, second]: readonly [string, string]) => `${first} ${second}`],
  ] as const;
  for (const [header, write] of files) {
    const rows = points.map((point, at) => `N${at},Germany,${write(point)}`);
    const result = await imported("s.csv", `name,country,${header}\n${rows.join("\n")}\n`);
    expect(cells(result.directory, "latitude").map(Number)).toEqual(points.map(([, latitude]) => Number(latitude)));
    const told = issuesOf(result).filter(({ code }) => code === "coordinates-probably-swapped");
    expect(told.map(({ line }) => line)).toEqual([0]);
  }
});
