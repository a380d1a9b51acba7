import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, Polygon } from "geojson";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";
import { rfc7946Findings } from "../export/rfc7946.ts";
import { callAtlas } from "./call-atlas.ts";

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const coops = join(import.meta.dirname, "fixtures/atlas/coops.csv");

/** A table as objects by its header. */
const table = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const sum = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

describe("territories", () => {
  test("prints the regions of a file with share, density and sectors, and what lies in none", async () => {
    const { exitCode, output } = await callAtlas(["territories", coops, "--level", "region", "--csv"]);
    expect(exitCode).toBe(0);
    const rows = table(output);
    expect(rows[0]).toMatchObject({
      id: "FR-ARA",
      name: "Auvergne-Rhône-Alpes",
      level: "first",
      count: "2",
      share: "0.5",
    });
    expect(Number(rows[0]!.per_1000_km2)).toBeCloseTo(2 / (Number(rows[0]!.area_km2) / 1000), 4);
    expect(rows.at(-1)).toMatchObject({ id: "", name: "not known" });
    expect([sum(rows, "count"), sum(rows, "share")]).toEqual([4, 1]);
    expect(Object.keys(rows[0]!).slice(7)).toEqual(TOP_SECTOR_IDS);
  });

  test("takes the areas of a file for territories, and says what is found of them", async () => {
    const box = (west: number, east: number) => ({
      type: "Polygon",
      coordinates: [
        [
          [west, 40],
          [east, 40],
          [east, 52],
          [west, 52],
          [west, 40],
        ],
      ],
    });
    const feature = (name: string, geometry: unknown) => ({ type: "Feature", properties: { name }, geometry });
    const features = [feature("West", box(-10, 10)), feature("East", box(10, 20)), feature("None", null)];
    const path = join(scratch, "halves.geojson");
    writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features }));
    const { exitCode, output, words } = await callAtlas(["territories", coops, "--boundaries", path]);
    expect(exitCode).toBe(0);
    const rows = table(output);
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => name !== "not known")
        .sort(),
    ).toEqual(["East", "West"]);
    expect(rows.find(({ name }) => name === "East")).toMatchObject({ id: "own:halves.east", level: "own" });
    expect([sum(rows, "count"), sum(rows, "share")]).toEqual([4, 1]);
    expect(words).toContain('left-out, no-shape, 1: no. 3 "None"');
    const both = await callAtlas(["territories", coops, "--boundaries", path, "--level", "region"]);
    expect([both.exitCode, both.output]).toEqual([2, ""]);
    writeFileSync(path, "name\nx\n");
    expect((await callAtlas(["territories", coops, "--boundaries", path])).exitCode).toBe(3);
  });

  test("adds up on every level to what the level above says, and knows its friendly names", async () => {
    const json = async (level: string) =>
      JSON.parse((await callAtlas(["territories", "--level", level, "--territory", "150", "--json"])).output) as {
        id: string;
        count: number;
        sectors: Record<string, number>;
      }[];
    const [continents, countries] = [await json("continents"), await json("country")];
    expect(continents).toHaveLength(1);
    const total = (rows: typeof countries, sector?: string) =>
      rows.reduce((all, row) => all + (sector ? row.sectors[sector]! : row.count), 0);
    expect(total(countries)).toBe(total(continents));
    for (const sector of TOP_SECTOR_IDS) expect(total(countries, sector)).toBe(total(continents, sector));
    const [region, first] = await Promise.all([json("region"), json("first")]);
    expect(region).toEqual(first);
    expect(region[0]!.id).toMatch(/^[A-Z]{2}[-.]/);
  });

  test.each([
    [["--level", "town"], "no level"],
    [["--csv", "--json"], "exclude"],
    [["--within", "45,7"], "latitude,longitude,kilometres"],
    [["--within", "95,7,5km"], "no place on Earth"],
    [["--within", "45,7,5000km"], "from 0.1 to 1000 km"],
    [["--within", "45,7,5", "--area", "x.geojson"], "give one of them"],
  ])("%j is wrong use, and said", async (args, sentence) => {
    const { exitCode, words, output } = await callAtlas(["territories", coops, ...args]);
    expect([exitCode, output]).toEqual([2, ""]);
    expect(words).toContain(sentence);
  });
});

describe("clusters", () => {
  const numbers = ["--territory", "IT", "--distance", "5km", "--least", "6"];

  test("prints hulls after RFC 7946 with names, figures and sectors, the same each time", async () => {
    const { exitCode, output, words } = await callAtlas(["clusters", ...numbers, "--geojson"]);
    expect(exitCode).toBe(0);
    expect(words).toMatch(/\d+ clusters with --distance 5km --least 6\./);
    const collection = JSON.parse(output) as FeatureCollection<Polygon>;
    expect(rfc7946Findings(output)).toEqual([]);
    const [largest] = collection.features;
    expect(largest!.properties).toMatchObject({ id: largest!.id, leadingSector: expect.any(String) });
    expect(largest!.properties!.name).toMatch(/^[^:]+: /);
    expect(Math.max(...Object.values<number>(largest!.properties!.sectors))).toBeLessThanOrEqual(
      largest!.properties!.count,
    );
    expect((await callAtlas(["clusters", ...numbers])).output).toBe(output);

    const rows = table((await callAtlas(["clusters", ...numbers, "--csv"])).output);
    expect(rows.map(({ id, count }) => [id, Number(count)])).toEqual(
      collection.features.map(({ properties }) => [properties!.id, properties!.count]),
    );
  });

  test("parts into so many areas that hold everybody with a position", async () => {
    const rows = table((await callAtlas(["clusters", "--territory", "IT", "--areas", "12", "--csv"])).output);
    expect(rows).toHaveLength(12);
    const { words } = await callAtlas(["clusters", ...numbers, "--csv"]);
    const found = table((await callAtlas(["clusters", ...numbers, "--csv"])).output);
    const alone = Number(/([\d,]+) initiatives? (?:is|are) in none/.exec(words)![1]!.replace(",", ""));
    expect(sum(rows, "count")).toBe(sum(found, "count") + alone);
  });

  test.each([
    [["--distance", "5km"], "go together"],
    [["--areas", "1"], "from 2 to 50"],
    [["--areas", "3", "--least", "4"], "--areas goes without"],
    [["--distance", "far", "--least", "4"], "--distance is a number"],
  ])("%j is wrong use, and said", async (args, sentence) => {
    const { exitCode, words } = await callAtlas(["clusters", coops, ...args]);
    expect(exitCode).toBe(2);
    expect(words).toContain(sentence);
  });

  test("E5 a pack takes a cluster by its id, and says which there are when it has none", async () => {
    const [first] = table((await callAtlas(["clusters", ...numbers, "--csv"])).output);
    const out = join(scratch, "cluster.zip");
    const { exitCode } = await callAtlas(["pack", ...numbers, "--cluster", first!.id!, "--out", out]);
    expect(exitCode).toBe(0);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
    const missing = await callAtlas(["pack", ...numbers, "--cluster", "c-none", "--out", out]);
    expect(missing.exitCode).toBe(2);
    expect(missing.words).toContain("no cluster with these numbers");
  });
});

describe("an own area", () => {
  const count = async (...args: string[]) =>
    sum(table((await callAtlas(["count", "--by", "country", ...args])).output), "count");

  test("chooses by distance, and by the polygons of a file of any form, holes left out", async () => {
    const around = await count("--within", "41.65,-0.88,25km");
    expect(around).toBeGreaterThan(10);
    expect(await count("--within", "41.65, -0.88, 0.5")).toBeLessThan(around);

    const square = (half: number) => [
      [-0.88 - half, 41.65 - half],
      [-0.88 + half, 41.65 - half],
      [-0.88 + half, 41.65 + half],
      [-0.88 - half, 41.65 + half],
      [-0.88 - half, 41.65 - half],
    ];
    const write = (name: string, json: unknown) => {
      const path = join(scratch, name);
      writeFileSync(path, `\ufeff${JSON.stringify(json)}`);
      return path;
    };
    const inner = write("inner.geojson", { type: "Polygon", coordinates: [square(0.01)] });
    const ring = write("ring.geojson", {
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [0, 0] } },
        {
          type: "Feature",
          properties: {},
          geometry: { type: "MultiPolygon", coordinates: [[square(0.5), square(0.01)]] },
        },
      ],
    });
    const outer = write("outer.geojson", {
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [square(0.5)] },
    });
    expect((await count("--area", inner)) + (await count("--area", ring))).toBe(await count("--area", outer));
  });

  test("a polygon across the antimeridian holds what lies on both of its sides, and nothing of the rest of the world", async () => {
    const fiji = [
      [177, -19],
      [-179, -19],
      [-179, -16],
      [177, -16],
      [177, -19],
    ];
    const path = join(scratch, "fiji.geojson");
    writeFileSync(path, JSON.stringify({ type: "Polygon", coordinates: [fiji] }));
    const rows = join(scratch, "fiji.csv");
    writeFileSync(rows, "name,latitude,longitude\nSuva,-18.14,178.44\nTaveuni,-16.9,-179.97\nLusaka,-17,28\n");
    expect(await count(rows, "--area", path)).toBe(2);
    const out = mkdtempSync(join(scratch, "out-"));
    await callAtlas(["download", rows, "--area", path, "--format", "area", "--out", out]);
    const written = readFileSync(join(out, readdirSync(out)[0]!), "utf8");
    expect(rfc7946Findings(written)).toEqual([]);
    expect((JSON.parse(written) as FeatureCollection).features[0]!.properties).toMatchObject({
      count: 2,
      longitude: 179,
    });
  });

  test.each([
    ["missing.geojson", undefined, "could not be opened"],
    ["point.geojson", '{"type":"Point","coordinates":[0,0]}', "holds no polygon"],
    ["broken.geojson", '{"type":"Polygon"', "holds no polygon"],
    [
      "metres.geojson",
      '{"type":"Polygon","coordinates":[[[390000,5000000],[400000,5000000],[400000,5100000]]]}',
      "holds no polygon",
    ],
    [
      "half.geojson",
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[0,0],[1,null],[1,1],[0,0]]]]}',
      "coordinates that are none",
    ],
  ])("%s is refused with a sentence", async (name, content, sentence) => {
    if (content !== undefined) writeFileSync(join(scratch, name), content);
    const { exitCode, words } = await callAtlas(["count", "--area", join(scratch, name)]);
    expect(exitCode).toBe(3);
    expect(words).toContain(sentence);
  });
});
