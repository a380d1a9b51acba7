import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { testFiles } from "../support/test-files.ts";
import { bytesOf } from "./support/both-ways.ts";
import { importJsonBothWays, jsonBothWays } from "./support/json-both-ways.ts";
import { jsonFiles } from "./support/odd-json.ts";
import { cells, imported, inspected, refusal } from "./support/read.ts";

const FOLDERS = [
  "directories",
  ...["geojson-fixtures", "geojsonhint", "json-test-suite", "hostile"].map((name) => `corpora/${name}`),
];
const RUNS = Number(process.env.ATLAS_RUNS ?? 1000);
const paths = FOLDERS.map(testFiles).flatMap((folder) =>
  folder
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(json|geojson|geojsonl)$/.test(name))
        .map((name) => join(folder, name))
    : [],
);

describe("I9 a long JSON file is read as a short one is", () => {
  for (const path of paths)
    test(path.split("/").slice(-2).join("/"), async () => {
      const both = await jsonBothWays(bytesOf(path));
      expect(both?.streamed).toEqual(both?.whole);
      const directories = await importJsonBothWays(bytesOf(path));
      expect(directories?.streamed).toEqual(directories?.whole);
    });
});

test("I9 generated JSON is read piece by piece as it is read as a whole", async () => {
  await fc.assert(
    fc.asyncProperty(jsonFiles, async (bytes) => {
      const both = await jsonBothWays(bytes);
      expect(both?.streamed).toEqual(both?.whole);
    }),
    { numRuns: RUNS },
  );
}, 300_000);

test("I9 generated JSON gives the same directory piece by piece and as a whole", async () => {
  await fc.assert(
    fc.asyncProperty(jsonFiles, async (bytes) => {
      const both = await importJsonBothWays(bytes);
      expect(both?.streamed).toEqual(both?.whole);
    }),
    { numRuns: RUNS / 4 },
  );
}, 300_000);

test("I9 what was supposed of a file by its beginning holds, or it is found out", async () => {
  await fc.assert(
    fc.asyncProperty(jsonFiles, async (bytes) => {
      const both = await jsonBothWays(bytes, { records: 2, bytes: 0 });
      if (!both?.streamed || !both.whole || "code" in both.streamed) return;
      expect({ ...both.streamed, sample: [] }).toEqual({ ...both.whole, sample: [] });
    }),
    { numRuns: RUNS },
  );
}, 300_000);

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

test("I10 a fault behind the records of a long file is named with its line and column", async () => {
  const text = `{"type":"FeatureCollection","features":[\n${features(9000)}\n],\n"licence":"é",\n"title":x}`;
  expect(await refusal("behind.geojson", text)).toEqual({ code: "json-syntax", detail: "9004:9" });
});

describe("I9 the list of records may begin anywhere", () => {
  const about = `"about":${JSON.stringify({ data: [1, 2], text: "x ".repeat(400_000) })}`;
  const late = `{"type":"FeatureCollection",${about},"title":"Late","features":[${features(2000)}]}`;

  test("far into the file", async () => {
    const { directory } = await imported("late.geojson", late);
    expect(directory.size).toBe(2000);
    expect(directory.source).toMatchObject({ title: "Late", format: "geojson" });
  });

  test("far into the file, when it is only inspected", async () => {
    const { columns, rows } = await inspected("late.geojson", late);
    expect(columns.map(({ header }) => header)).toEqual(["name", "note"]);
    expect(rows).toHaveLength(20);
  });

  test("behind another list that could be one of records", async () => {
    const text = `{"data":[{"name":"No"}],"features":[${features(5000)}]}`;
    const { directory } = await imported("two-lists.json", text);
    expect(directory.size).toBe(5000);
  });
});

describe("I9 a very long file is read once as long as it goes on as it begins", () => {
  const long = features(40_000);
  const odd = `{"type":"Feature","properties":{"name":"Last","website":"https://last.example/"},"geometry":null}`;

  /** How far the reading of a file was told to be, from time to time. */
  async function progressOf(text: string) {
    const told: number[] = [];
    const context = {
      taxonomy,
      brought: true,
      onProgress: ({ bytesRead }: { bytesRead: number }) => told.push(bytesRead),
    };
    const result = await importFile(new File([text], "long.geojson"), {}, context);
    if (!result.ok) throw new Error(`The file was refused: ${result.error.code}.`);
    return { ...result.value, beginnings: told.filter((bytes, at) => bytes < (told[at - 1] ?? Infinity)).length };
  }

  test("with what stands behind the records", async () => {
    const { directory, beginnings } = await progressOf(
      `{"type":"FeatureCollection","features":[${long}],"licence":"CC0-1.0"}`,
    );
    expect(directory.size).toBe(40_000);
    expect(directory.source.licence).toBe("CC0-1.0");
    expect(beginnings).toBe(1);
  });

  test("and once more where a column occurs late", async () => {
    const { directory, beginnings } = await progressOf(`{"type":"FeatureCollection","features":[${long},${odd}]}`);
    expect(directory.size).toBe(40_001);
    expect(cells(directory, "website").at(-1)).toBe("https://last.example/");
    expect(beginnings).toBe(2);
  });

  test("and is refused for a fault near its end", async () => {
    const text = `{"type":"FeatureCollection","features":[\n${long},\n{"type":}]}`;
    expect(await refusal("long.geojson", text)).toEqual({ code: "json-syntax", detail: "40002:9" });
  });

  test("and once more where it ends early", async () => {
    const { directory, account } = await progressOf(`{"type":"FeatureCollection","features":[${long},{"ty`);
    expect(directory.size).toBe(40_000);
    expect(account.report).toMatchObject({ read: 40_001, leftOut: 1 });
  });
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
