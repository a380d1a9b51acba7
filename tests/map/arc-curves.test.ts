import { expect, test } from "vitest";
import { arcCurves, curve, strokeOf } from "../../src/map/arc-curves.ts";
import type { Mark } from "../../src/model/mark.ts";
import { toMercatorX, toMercatorY } from "../../src/model/mercator.ts";
import { RELATION_INVERSE, RELATIONS } from "../../src/model/taxonomy.ts";

test("a tie starts and ends where its ends are, and bends to the north whichever way it runs", () => {
  for (const [from, to] of [
    [
      [10, 47],
      [16, 48],
    ],
    [
      [16, 48],
      [10, 47],
    ],
  ] as const) {
    const points = curve(from, to);
    expect(points[0]![0]).toBeCloseTo(from[0], 6);
    expect(points.at(-1)![1]).toBeCloseTo(to[1], 6);
    expect(points[16]![1]).toBeGreaterThan(47.7);
  }
});

test("a bend is a fifth of the length at the point that pulls it, a tenth at the line", () => {
  const points = curve([0, 0], [10, 0]);
  const height = toMercatorY(0) - toMercatorY(points[16]![1]!);
  expect(height / (toMercatorX(10) - toMercatorX(0))).toBeCloseTo(0.1, 3);
});

test("a tie over the antimeridian goes the short way", () => {
  const longitudes = curve([170, -10], [-170, -12]).map(([longitude]) => longitude!);
  expect(Math.max(...longitudes)).toBeCloseTo(190, 4);
  expect(Math.min(...longitudes)).toBeCloseTo(170, 4);
});

test("a tie ends at the mark that holds its other end", () => {
  const mark = (longitude: number, west: number, east: number): Mark => ({
    id: String(longitude),
    longitude,
    latitude: 48,
    count: 5,
    mix: [[0, 1]],
    bounds: { west, south: 47, east, north: 49 },
    onePlace: false,
  });
  const arc = { id: "a", name: "A", relation: "member-of", from: [0, 48], to: [15.9, 48.2] } as const;
  const { features } = arcCurves([arc], [mark(12, 10, 17), mark(16, 15, 17), mark(40, 39, 41)]);
  expect(features[0]!.geometry.coordinates.at(-1)![0]).toBeCloseTo(16, 6);
  expect(features[0]!.geometry.coordinates.at(-1)![1]).toBeCloseTo(48, 6);
  expect(arcCurves([arc], []).features[0]!.geometry.coordinates.at(-1)![1]).toBeCloseTo(48.2, 6);
});

test("the dash says what kind of tie it is, from either end", () => {
  expect(["member-of", "part-of", "owns", "has-member"].map(strokeOf)).toEqual(["solid", "solid", "solid", "solid"]);
  expect(["supplies", "finances", "financed-by"].map(strokeOf)).toEqual(["dashed", "dashed", "dashed"]);
  expect(["shares-resources-with", "mutual-aid-with"].map(strokeOf)).toEqual(["dotted", "dotted"]);
  for (const [at, id] of RELATIONS.ids.entries()) expect(strokeOf(RELATION_INVERSE[at]!)).toBe(strokeOf(id));
});
