import type { LineString, Polygon } from "geojson";
import { expect, test } from "vitest";
import { ownAreaFeatures } from "../../src/map/own-area-features.ts";
import type { Corner } from "../../src/model/area/own-area.ts";

const sketch = (shape: "circle" | "polygon", ...corners: Corner[]) => ({ shape, corners, radiusKm: 25 });
const kinds = (...input: Parameters<typeof ownAreaFeatures>) =>
  ownAreaFeatures(...input).features.map(({ geometry }) => geometry.type);

test("a sketch is points, a line, then a polygon, with the pointer as its next corner", () => {
  expect(kinds(undefined, sketch("polygon"), [1, 1])).toEqual([]);
  expect(kinds(undefined, sketch("polygon", [0, 0]), undefined)).toEqual(["Point"]);
  expect(kinds(undefined, sketch("polygon", [0, 0]), [1, 1])).toEqual(["LineString", "Point"]);
  expect(kinds(undefined, sketch("polygon", [0, 0], [1, 0]), [1, 1])).toEqual(["Polygon", "Point", "Point"]);
  expect(kinds(undefined, sketch("circle", [0, 0]), undefined)).toEqual(["Polygon", "Point"]);
});

test("a sketch stands in place of the area that is chosen", () => {
  const area: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  expect(kinds(area, undefined, undefined)).toEqual(["Polygon"]);
  expect(kinds(area, sketch("polygon", [5, 5]), undefined)).toEqual(["Point"]);
});

test("a long side is drawn where it is tested: straight in degrees, and on past 180", () => {
  const [line] = ownAreaFeatures(undefined, sketch("polygon", [170, 0]), [-170, 40]).features;
  const { coordinates } = line!.geometry as LineString;
  expect(coordinates.length).toBeGreaterThan(40);
  expect(coordinates.at(-1)).toEqual([190, 40]);
  for (const [x, y] of coordinates) expect(y).toBeCloseTo((x! - 170) * 2, 9);
});
