import { expect, test } from "vitest";
import { holdsOnlyAreas } from "../../src/ui/only-areas.tsx";
import { imported } from "../import/support/read.ts";

const area = (name: string) => ({
  type: "Feature",
  properties: { name },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
});
const point = { type: "Feature", properties: { name: "P" }, geometry: { type: "Point", coordinates: [1, 1] } };
const report = async (...features: readonly object[]) =>
  (await imported("a.geojson", JSON.stringify({ type: "FeatureCollection", features }))).account.report;

test("a file of areas alone is told from one with points among them, and from one without shapes", async () => {
  expect(holdsOnlyAreas(await report(area("A"), area("B")))).toBe(true);
  expect(holdsOnlyAreas(await report(area(""), area("B")))).toBe(true); // also where rows are left out
  expect(holdsOnlyAreas(await report(area("A"), point))).toBe(false);
  expect(holdsOnlyAreas(await report(point))).toBe(false);
  expect(holdsOnlyAreas((await imported("a.csv", "name\nA\n")).account.report)).toBe(false);
});
