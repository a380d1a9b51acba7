import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openShapes } from "../../src/import/shapes/open-shapes.ts";
import { finish } from "../../src/model/steps.ts";
import { readSet } from "../../src/territory/own/read-set.ts";
import { testFiles } from "../support/test-files.ts";

const read = async (name: string, content: string | Uint8Array) =>
  openShapes(new File([content as BlobPart], name), { choices: {}, extent: "whole" });

/** What became of every shape, or why the file was refused. */
async function outcome(name: string, content: string | Uint8Array): Promise<string> {
  const opened = await read(name, content);
  if (!opened.ok) return opened.error.code;
  const { set, findings } = finish(readSet(opened.value.shapes, { id: "x", title: opened.value.title }));
  const left = findings.finish().filter(({ severity }) => severity === "left-out");
  const [whole, out] = [set.territories.size - 1, left.reduce((sum, { count }) => sum + count, 0)];
  expect(whole + out, name).toBeGreaterThanOrEqual(opened.value.shapes.length); // nothing is lost without being counted
  return `${opened.value.shapes.length} shapes, ${whole} territories`;
}

describe.each(["corpora/hostile", "corpora/geojson-fixtures/geometry", "corpora/geojson-fixtures/featurecollection"])(
  "I9 boundaries from %s",
  (path) => {
    const folder = testFiles(path);
    const names = folder === undefined ? [] : readdirSync(folder).filter((name) => /json|\.csv$/.test(name));
    test.each(names)("%s is read or refused, and every shape is accounted for", async (name) => {
      expect(await outcome(name, readFileSync(join(folder!, name)))).toBeTruthy();
    });
    test.runIf(folder === undefined)("the files are not here", () => {});
  },
);

test("a deep geometry, keys of prototypes and long numbers are no danger", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const features = [
    `{"type":"Feature","properties":{"__proto__":"x","constructor":"y"},"geometry":{"type":"Polygon","coordinates":${deep}}}`,
    '{"type":"Feature","properties":{"name":"1e400"},"geometry":{"type":"Polygon","coordinates":[[[1e400,0],[1,0],[1,1],[1e400,0]]]}}',
  ];
  expect(await outcome("x.geojson", `{"type":"FeatureCollection","features":[${features.join()}]}`)).toBe(
    "2 shapes, 0 territories",
  );
});

test("the title is what the file says of itself, else its name", async () => {
  const feature = { type: "Feature", properties: {}, geometry: null };
  const titled = await read(
    "a.geojson",
    JSON.stringify({ type: "FeatureCollection", name: "Dioceses", features: [feature] }),
  );
  const untitled = await read("dioceses_2024.geojson.gz", JSON.stringify(feature));
  expect([titled, untitled].map((each) => each.ok && each.value.title)).toEqual(["Dioceses", "dioceses 2024"]);
});
