import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/import/json/read-json.ts";
import { streamJson } from "../../src/import/json/stream-json.ts";
import type { Table, TextFile } from "../../src/import/table/table.ts";
import { testFiles } from "../support/test-files.ts";
import { bytesOf } from "./support/both-ways.ts";
import { cells, imported, refusal } from "./support/read.ts";

const FOLDERS = ["directories", "corpora/geojson-fixtures", "corpora/geojsonhint", "corpora/json-test-suite"];
const paths = FOLDERS.map(testFiles).flatMap((folder) =>
  folder
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(json|geojson|geojsonl)$/.test(name))
        .map((name) => join(folder, name))
    : [],
);

const textFile = (bytes: Uint8Array): TextFile => ({
  file: new File([bytes as BlobPart], "file.json"),
  encoding: "utf-8",
  encodingGuessed: false,
  skip: 0,
  head: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
  whole: true,
});

async function told({ headers, sample, issues, stated, structure, batches, hasShapes, isOpenStreetMap }: Table) {
  const rows: unknown[] = [];
  for await (const batch of batches()) {
    for (let row = 0; row < batch.cells.size; row++)
      rows.push([batch.lines[row], batch.cells.record(row), batch.shapes?.[row]]);
    rows.push(...batch.broken, ...batch.issues.map((issue) => JSON.stringify(issue)).sort());
  }
  return { headers, sample, issues, stated, structure, hasShapes, isOpenStreetMap, rows: rows.map(String).sort() };
}

describe("I9 a long JSON file is read as a short one is", () => {
  for (const path of paths)
    test(path.split("/").slice(-2).join("/"), async () => {
      const file = textFile(bytesOf(path));
      const streamed = await streamJson(file);
      if (!streamed) return;
      const whole = readJson(file.head, file);
      if (!streamed.ok || !whole.ok)
        expect(streamed.ok ? "read" : streamed.error.code).toBe(whole.ok ? "read" : whole.error.code);
      else expect(await told(streamed.value)).toEqual(await told(whole.value));
    });
});

const feature = (at: number): string =>
  `{"type":"Feature","properties":{"name":"Coop ${at}","note":"a } in \\"quotes\\", é"},"geometry":{"type":"Point","coordinates":[9,45]}}`;
const features = (count: number): string => Array.from({ length: count }, (_, at) => feature(at)).join(",\n");

test("I9 members around the records are read wherever they stand", async () => {
  const { directory } = await imported(
    "long.geojson",
    `{"type":"FeatureCollection","features":[${features(20_000)}],"licence":"CC0-1.0"}`,
  );
  expect(directory.size).toBe(20_000);
  expect(cells(directory, "name").at(-1)).toBe("Coop 19999");
  expect(directory.source.licence).toBe("CC0-1.0");
});

test("I10 a fault far into a long file is named with its line and column", async () => {
  const text = `{"type":"FeatureCollection","features":[\n${features(9000)},\n{"type":"Feature",},\n${features(9)}]}`;
  expect(await refusal("fault.geojson", text)).toEqual({ code: "json-syntax", detail: "9002:19" });
});

test("I1 a long file that ends early keeps the records that are whole, and leaves out the one that is not", async () => {
  const { account } = await imported("cut.geojson", `{"type":"FeatureCollection","features":[${features(9000)},{"ty`);
  expect(account.report).toMatchObject({ read: 9001, leftOut: 1 });
});

test("I9 a long file of one feature a line is read", async () => {
  const lines = Array.from({ length: 9000 }, (_, at) => feature(at)).join("\n");
  const { directory } = await imported("lines.geojsonl", lines);
  expect(directory.size).toBe(9000);
});
