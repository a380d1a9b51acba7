import { area as areaM2 } from "@turf/turf";
import fc from "fast-check";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { type AboutAreas, type Area, areasGeoJson, tidyShape } from "../../src/export/area.ts";
import { runs } from "./directories.ts";
import { rfc7946Findings, signedArea } from "./rfc7946.ts";

const about = {
  id: "c1",
  name: "Lecce",
  figures: { count: 12, areaKm2: 80.5 },
  attribution: ["A", "B"],
  sources: [],
  description: "A hull.",
};
const areaGeoJson = (area: Area & AboutAreas) => areasGeoJson([area], area);
const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: Position[][]): Polygon => ({ type: "Polygon", coordinates: rings });
const partsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

test("E3 an area is a collection of one feature with its figures and credits", () => {
  const text = areaGeoJson({ ...about, shape: polygon(square(18, 40, 19, 41).reverse()) });
  const { features, ...members } = JSON.parse(text) as FeatureCollection;
  expect(members).toEqual({ type: "FeatureCollection", description: "A hull.", attribution: "A\nB", sources: [] });
  expect(features).toEqual([
    {
      type: "Feature",
      id: "c1",
      geometry: polygon(square(18, 40, 19, 41)),
      properties: { id: "c1", name: "Lecce", count: 12, areaKm2: 80.5 },
    },
  ]);
});

test("an area without a shape has a null geometry", () => {
  expect(JSON.parse(areaGeoJson({ ...about, shape: null })).features[0].geometry).toBeNull();
});

test("E3 holes run clockwise, outer rings counterclockwise", () => {
  const tidy = tidyShape(polygon(square(0, 0, 9, 9).reverse(), square(1, 1, 2, 2)));
  expect(partsOf(tidy)[0]!.map((ring) => signedArea(ring) > 0)).toEqual([true, false]);
});

test.each([
  ["past 180", polygon(square(170, -20, 190, -10))],
  ["before -180", polygon(square(-190, -20, -170, -10))],
  [
    "as a jump",
    polygon([
      [170, -20],
      [-170, -20],
      [-170, -10],
      [170, -10],
      [170, -20],
    ]),
  ],
])("E3 an area across the antimeridian is cut there, given %s", (_, shape) => {
  const tidy = tidyShape(shape);
  expect(tidy.type).toBe("MultiPolygon");
  expect(
    partsOf(tidy)
      .map(([ring = []]) => [Math.min(...ring.map(([x]) => x!)), Math.max(...ring.map(([x]) => x!))])
      .sort(),
  ).toEqual([
    [-180, -170],
    [170, 180],
  ]);
});

test("E3 any box is right-hand, inside the world and as large as before", () => {
  const box = fc.record({
    west: fc.double({ min: -180, max: 180, noNaN: true }),
    width: fc.double({ min: 0.01, max: 170, noNaN: true }),
    south: fc.double({ min: -80, max: 70, noNaN: true }),
    height: fc.double({ min: 0.01, max: 10, noNaN: true }),
    backwards: fc.boolean(),
  });
  fc.assert(
    fc.property(box, ({ west, width, south, height, backwards }) => {
      const ring = square(west, south, west + width, south + height);
      const shape = polygon(backwards ? ring.reverse() : ring);
      const text = areaGeoJson({ ...about, shape });
      expect(rfc7946Findings(text)).toEqual([]);
      const written = (JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon>).features[0]!.geometry;
      expect(areaM2(written) / areaM2(shape)).toBeCloseTo(1, 3);
    }),
    runs(300),
  );
});

test("E3 an area of very many corners is written like any other", () => {
  const north = Array.from({ length: 300_000 }, (_, at): Position => [20 - at / 30_000, 50 + (at % 2) / 1000]);
  const { type } = tidyShape(polygon([[10, 40], [20, 40], ...north, [10, 40]]));
  expect(type).toBe("Polygon");
});
