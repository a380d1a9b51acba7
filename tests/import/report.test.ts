import Papa from "papaparse";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { issuesCsv, leftOutCsv } from "../../src/import/report/report-file.ts";
import type { ImportProgress } from "../../src/model/import.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { accountFaults, cells, imported, readBytes, refusal } from "./support/read.ts";

test("I12 the report is a CSV that a spreadsheet may open", async () => {
  const { account } = await imported("r.csv", 'name,lat,lon,website\nA,95,9,"javascript:alert(1)"\n,1,2,\n=1+1,x,9,\n');
  const rows = Papa.parse<string[]>([...issuesCsv(account, { "unsafe-url": "Give a page." })].join(""), {
    skipEmptyLines: true,
  }).data;
  expect(rows[0]).toEqual(["line", "column", "code", "found", "became", "hint", "severity"]);
  expect(rows).toContainEqual(["2", "website", "unsafe-url", "javascript:alert(1)", "", "Give a page.", "repair"]);
  expect(rows.map((row) => row[2])).toContain("name-missing");
});

test("I12 left-out records import again once mended", async () => {
  const { account, directory } = await imported(
    "l.csv",
    'id,name,lat,lon,email\n1,A,41.9,12.5,a@a.example\n2,,-3.7,40.4,b@b.example\n3,"open,1,2,\n4,D,5,6,\n',
  );
  expect(cells(directory, "name")).toEqual(["A", "D"]);
  const csv = [...leftOutCsv(account)].join("");
  expect(csv.split("\r\n")[0]).toBe("id,name,lat,lon");
  const mended = await imported("mended.csv", csv.replace("2,,", "2,B,").replace('""open', "C"));
  expect(mended.account.report.read).toBe(2);
  expect(cells(mended.directory, "name")[0]).toBe("B");
  expect(cells(mended.directory, "latitude")[0]).toBe("-3.7");
});

test("a million findings stay an account of a few kinds", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `N${at},x,y`);
  const result = await imported("m.csv", `name,lat,lon,a\n${rows.join("\n")}\n`);
  const { report } = result.account;
  expect(report.findings.find(({ code }) => code === "missing-cell")).toMatchObject({ count: 20_000 });
  expect(report.findings.every(({ examples }) => examples.length <= 5)).toBe(true);
  expect(accountFaults(result)).toEqual([]);
});

const large = `name,lat,lon\n${Array.from({ length: 200_000 }, (_, at) => `Coop ${at},41.9,12.5`).join("\n")}\n`;

test("L8 progress is told, and a cancelled import leaves nothing", async () => {
  const told: ImportProgress[] = [];
  const controller = new AbortController();
  const file = new File([large], "large.csv");
  const context = { taxonomy, brought: true, signal: controller.signal };
  const onProgress = (progress: ImportProgress) => {
    told.push(progress);
    if (told.length === 3) controller.abort();
  };
  const result = await importFile(file, {}, { ...context, onProgress });
  expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
  expect(told).toHaveLength(3);
  expect(told[2]!.bytesRead).toBeGreaterThan(told[0]!.bytesRead);
  expect(told[0]!.bytes).toBe(file.size);
});

test("I13 importing the same file twice gives the same", async () => {
  const text = "name,sector,lat,lon\nA,food,41.9,12.5\nB,xyzzy,0,0\n";
  const [one, two] = [await imported("a.csv", text), await imported("a.csv", text)];
  expect(JSON.stringify([one.account.report, [...one.directory.fields.keys()]])).toBe(
    JSON.stringify([two.account.report, [...two.directory.fields.keys()]]),
  );
  expect(cells(one.directory, "id")).toEqual(cells(two.directory, "id"));
});

test("I10 what is not ours is named", async () => {
  const cases: readonly (readonly [name: string, bytes: string | Uint8Array, code: string])[] = [
    ["a.csv", "", "empty"],
    ["a.csv", "<!DOCTYPE html><html>", "web-page"],
    ["a.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, ...new TextEncoder().encode("....[Content_Types].xml")), "workbook"],
    ["a.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), "archive"],
    ["a.7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "archive"],
    ["a.shp", Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0, 0, 0), "shapefile"],
    ["a.dbf", Uint8Array.from([3, 124, 5, 6, 1, 0, 0, 0, 65, 0, ...new Array(54).fill(0), 13]), "shapefile"],
    ["a.gpkg", "SQLite format 3\0", "database"],
    ["a.rtf", "{\\rtf1\\ansi Name}", "document"],
    ["a.ttl", "# coops\n@prefix org: <http://www.w3.org/ns/org#> .\n", "linked-data"],
    ["a.ttl", "PREFIX : <http://a.example/>\n", "linked-data"],
    ["a.nt", '<http://a.example/1> <http://b.example/name> "A" .\n', "linked-data"],
    ["a.rdf", '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x"></rdf:RDF>', "linked-data"],
    ["a.csv.gz", Uint8Array.of(0x1f, 0x8b, 8, 0), "gzip"],
    ["a.pdf", "%PDF-1.7", "pdf"],
    ["a.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "image"],
    ["a.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "git-lfs-pointer"],
    ["a.json", '{"type":"Topology","arcs":[]}', "topojson"],
    ["a.json", '{"displayFieldName":"","geometryType":"esriGeometryPoint","features":[]}', "esri-json"],
    ["a.geojson", '{"type":"FeatureCollection","features":[{"type":"Feature",}]}', "json-syntax"],
    ["a.json", "[1,2,3]", "json-not-records"],
  ];
  for (const [name, bytes, code] of cases) expect((await refusal(name, bytes)).code, name).toBe(code);
  expect((await refusal("a.geojson", '{"type":"FeatureCollection",\n "features":[NaN]}')).detail).toBe("2:14");
});

test("sequences of features, Overpass answers and arrays of objects are read", async () => {
  const feature = (name: string) =>
    JSON.stringify({ type: "Feature", properties: { name }, geometry: { type: "Point", coordinates: [12.5, 41.9] } });
  const lines = await imported("a.geojsonl", `${feature("A")}\n${feature("B")}\n{"type":\n`);
  expect(lines.account.report).toMatchObject({ read: 3, leftOut: 1, placed: 2 });
  const separated = await imported("a.geojsonseq", `\x1e${feature("A")}\n\x1e${feature("B")}\n`);
  expect(cells(separated.directory, "name")).toEqual(["A", "B"]);
  const overpass = await imported(
    "o.json",
    JSON.stringify({
      generator: "x",
      osm3s: { timestamp_osm_base: "2016-01-29T10:41:02Z" },
      elements: [{ type: "node", id: 7, lat: 1, lon: 2, tags: { name: "H", leisure: "hackerspace" } }],
    }),
  );
  expect(overpass.directory.source).toMatchObject({ licence: "ODbL-1.0", issued: "2016-01-29", format: "overpass" });
  expect(cells(overpass.directory, "sectors")).toEqual(["makerspaces"]);
  expect(cells(overpass.directory, "sourceRecordId")).toEqual(["node/7"]);
  const array = await imported("a.json", '[{"name":"A","address":{"city":"Roma"},"n":12345678901234567890}]');
  expect(cells(array.directory, "locality")).toEqual(["Roma"]);
});

test("a file that fails under way is unreadable, never an exception", async () => {
  const broken = Object.assign(new File(["name\nA\n"], "a.csv"), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }),
  });
  expect(await importFile(broken as never, {}, { taxonomy, brought: true })).toEqual({
    ok: false,
    error: { code: "unreadable" },
  });
  expect((await readBytes("a.csv", "name\nA\n", { encoding: "no-such" })).ok).toBe(false);
});
