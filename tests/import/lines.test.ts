import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOOKS } from "../../src/import/json/stream-json.ts";
import type { Imported } from "../../src/model/import.ts";
import { importJsonBothWays, jsonBothWays } from "./support/json-both-ways.ts";
import { jsonLines } from "./support/odd-json.ts";
import { accountFaults, cells, imported, inspected, issuesOf, refusal } from "./support/read.ts";

const REFUGE = {
  id: "2",
  name: "Frauenhaus Nord",
  kind: "Association",
  street: "Geheimweg 5",
  lat: 46.1234,
  lon: 8.1234,
};
const RECORDS = [
  { id: "1", name: "Alba", kind: "Cooperative", street: "Weg 1", lat: 45, lon: 7 },
  REFUGE,
  { id: "3", name: "Bora", kind: "Association", street: "Weg 3", lat: 46.5, lon: 8.5, tags: { note: "é" } },
];
const LINES = RECORDS.map((record) => JSON.stringify(record));
const RUNS = Number(process.env.ATLAS_RUNS ?? 1000) / 4;
const DAMAGED = '{"id":"9","name":';

/** What became of a file, but for its name. */
const told = ({ directory, account }: Imported) => ({
  fields: [...directory.fields.keys()].map((field) => [field, cells(directory, field)]),
  lines: [...directory.line],
  sheltered: [...(directory.sheltered ?? [])],
  extra: [...directory.extra.keys()],
  format: directory.source.format,
  report: account.report,
  issues: [...account.issues()],
  leftOut: account.leftOutRows,
});

const fileOf = (lines: readonly string[], name = "a.jsonl") => imported(name, lines.join("\n"));
const asList = () => imported("a.jsonl", JSON.stringify(RECORDS));

describe("I9 plain objects, one a line, are read as a list of them is", () => {
  const forms: Readonly<Record<string, string>> = {
    "line feeds": LINES.join("\n"),
    "a line feed at the end": `${LINES.join("\n")}\n`,
    "returns and line feeds": `${LINES.join("\r\n")}\r\n`,
    "blank lines": `\n${LINES.join("\n\n \n")}\n\n`,
    "a byte order mark": `\ufeff${LINES.join("\n")}`,
    "record separators": LINES.map((line) => `\x1e${line}\n`).join(""),
  };
  for (const [name, text] of Object.entries(forms))
    test(name, async () => {
      expect(told(await imported("a.jsonl", text))).toEqual(told(await asList()));
    });

  test("with what must not be shown kept from view", async () => {
    const { directory } = await fileOf(LINES);
    expect(cells(directory, "name")).toEqual(RECORDS.map(({ name }) => name));
    expect([...(directory.sheltered ?? [])]).toEqual([1]);
    expect(JSON.stringify(told(await fileOf(LINES)))).not.toMatch(/Geheimweg|46\.1234|8\.1234/);
  });

  test("a damaged line costs itself alone", async () => {
    const result = await fileOf([LINES[0]!, DAMAGED, ...LINES.slice(1)]);
    expect(cells(result.directory, "name")).toEqual(RECORDS.map(({ name }) => name));
    expect(result.account.leftOutRows.rows).toMatchObject([{ line: 2, code: "json-syntax" }]);
    expect(issuesOf(result).filter(({ line }) => line === 2)).toMatchObject([
      { code: "json-syntax", severity: "left-out" },
    ]);
    expect(accountFaults(result)).toEqual([]);
  });

  test.each([
    ["is cut before a value, which the next line could be", DAMAGED],
    ["is cut in a text", '{"id":"9","name":"Ce'],
    ["is cut behind a name", '{"id":"9","name"'],
    ["has a value too few", '{"id":"9","name":}'],
    ["has a bracket too many", '{"id":"9"}}'],
    ["is none at all", "Exported on Monday"],
  ])("the first line costs itself alone when it %s", async (_, damaged) => {
    const result = await fileOf([damaged, ...LINES]);
    expect(cells(result.directory, "name")).toEqual(RECORDS.map(({ name }) => name));
    expect(result.account.leftOutRows.rows).toMatchObject([{ line: 1, code: "json-syntax" }]);
    expect(accountFaults(result)).toEqual([]);
    const bytes = new TextEncoder().encode([damaged, ...LINES].join("\n"));
    for (const look of [LOOKS.all, LOOKS.supposing]) {
      const both = await jsonBothWays(bytes, look);
      expect(both?.streamed).toEqual(both?.whole);
    }
    expect(issuesOf(await fileOf([damaged, ...LINES.slice(1)]))).toContainEqual(
      expect.objectContaining({ line: 1, code: "json-syntax", severity: "left-out" }),
    );
  });

  test.each([
    ["the second line", [LINES[0]!, "garbage", ...LINES.slice(1)], [2]],
    ["a second line without its beginning", [LINES[0]!, '"id":"9","name":"C"}', ...LINES.slice(1)], [2]],
    ["the second line of three", [LINES[0]!, "garbage", LINES[1]!], [2]],
    ["the first two lines", [DAMAGED, '{"id":"9","na', ...LINES], [1, 2]],
    ["the first two lines, of which one is none", ["Exported on Monday", DAMAGED, ...LINES], [1, 2]],
    ["the first and the third line", [DAMAGED, LINES[0]!, "garbage", ...LINES.slice(1)], [1, 3]],
    ["the second and the third line", [LINES[0]!, "garbage", '"x"}', "", ...LINES.slice(1)], [2, 3]],
  ])("%s cost themselves alone", async (_, lines, damaged) => {
    const result = await fileOf(lines);
    const names = RECORDS.map(({ name }) => name).filter((_, at) => lines.includes(LINES[at]!));
    expect(cells(result.directory, "name")).toEqual(names);
    expect(result.account.leftOutRows.rows.map(({ line, code }) => [line, code])).toEqual(
      damaged.map((line) => [line, "json-syntax"]),
    );
    expect(accountFaults(result)).toEqual([]);
    const bytes = new TextEncoder().encode(lines.join("\n"));
    for (const look of [LOOKS.all, LOOKS.supposing]) {
      const both = await jsonBothWays(bytes, look);
      expect(both?.streamed).toEqual(both?.whole);
    }
  });

  test.each([
    ['{"type":"FeatureCollection","features":[', '{"type":"Feature","properties":{"name":"A"},"geometry":null}', "]"],
    [`[${LINES[0]}`, LINES[1]!, LINES[2]!],
    ["Exported on Monday", LINES[0]!],
    [LINES[0]!, "garbage"],
    ["a", "b", "c", "d", ...LINES],
    ["{", '"first": [', `${LINES[0]},`, LINES[1]!, "],", '"second": [', LINES[2]!, "]", "}}"],
  ])("lines of one damaged text are none of their own, and its fault is named: %s", async (...lines) => {
    expect(await refusal("a.json", lines.join("\n"))).toMatchObject({ code: "json-syntax" });
  });

  test("a damaged line shows nothing of what must not be shown", async () => {
    const result = await fileOf([LINES[0]!, LINES[1]!.slice(0, -1), LINES[2]!]);
    expect(result.account.leftOutRows.rows).toMatchObject([{ line: 2, code: "json-syntax" }]);
    expect(JSON.stringify(told(result))).not.toMatch(/Frauenhaus|Geheimweg/);
  });

  test("piece by piece, however far it is looked ahead", async () => {
    const bytes = new TextEncoder().encode([LINES[0], DAMAGED, ...LINES, "[]", '{"late":1}'].join("\r\n"));
    for (const look of [LOOKS.all, LOOKS.supposing]) {
      const both = await jsonBothWays(bytes, look);
      expect(both?.streamed).toMatchObject({ hasShapes: false, structure: { format: "json" } });
      expect(both?.streamed).toEqual(both?.whole);
    }
    const directories = await importJsonBothWays(bytes);
    expect(directories?.streamed).toEqual(directories?.whole);
  });

  test("when they are many, and when they are only inspected", async () => {
    const many = Array.from({ length: 9000 }, (_, at) => LINES[at % 3]!);
    const result = await fileOf([...many, DAMAGED]);
    expect(result.directory.size).toBe(9000);
    expect(result.account.leftOutRows.rows).toMatchObject([{ line: 9001, code: "json-syntax" }]);
    expect(JSON.stringify(told(result))).not.toMatch(/Geheimweg|46\.1234/);
    const { columns } = await inspected("a.jsonl", many.join("\n"));
    expect(columns.map(({ header }) => header)).toEqual(["id", "name", "kind", "street", "lat", "lon", "tags.note"]);
  });
});

describe("I9 lines of GeoJSON stay what they are", () => {
  const point = '{"type":"Point","coordinates":[9,45]}';
  const feature = `{"type":"Feature","properties":{"name":"Coop"},"geometry":${point}}`;

  test("also where a type is misspelt or missing, and where they are geometries", async () => {
    for (const line of [
      feature,
      feature.replace("Feature", "feature"),
      feature.replace('"type":"Feature",', ""),
      point,
    ]) {
      const { directory } = await fileOf([line, line]);
      expect(directory.source.format).toBe("geojsonseq");
      expect(cells(directory, "longitude").map(Number)).toEqual([9, 9]);
    }
  });

  test("of an object among features nothing is quoted", async () => {
    const others = [
      REFUGE,
      { ...REFUGE, type: "Frauenhaus Nord" },
      { ...REFUGE, type: "Point" },
      { ...REFUGE, type: "feature" },
    ].map((other) => JSON.stringify(other));
    const result = await fileOf([feature, ...others, feature]);
    expect(result.account.report.read).toBe(6);
    expect(issuesOf(result).filter(({ code }) => code === "geometry-invalid")).toHaveLength(4);
    expect(JSON.stringify(told(result))).not.toMatch(/Frauenhaus|Geheimweg|46\.1234/);
  });
});

test("I9 generated lines are read piece by piece as they are read as a whole", async () => {
  await fc.assert(
    fc.asyncProperty(jsonLines, async (bytes) => {
      const both = await jsonBothWays(bytes);
      expect(both?.streamed).toEqual(both?.whole);
      const directories = await importJsonBothWays(bytes);
      expect(directories?.streamed).toEqual(directories?.whole);
    }),
    { numRuns: RUNS },
  );
}, 300_000);
