import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm, toMercatorX, toMercatorY } from "../../../src/model/mercator.ts";
import { mortonKey } from "../../../src/model/morton.ts";
import { finish } from "../../../src/model/steps.ts";
import { createPointTree } from "../../../src/summary/reach/point-tree.ts";

type Point = readonly [longitude: number, latitude: number];

const treeOf = (points: readonly Point[]) =>
  finish(
    createPointTree(
      Float64Array.from(points, ([x]) => x),
      Float64Array.from(points, ([, y]) => y),
    ),
  );

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 179.99, -179.99, 0)),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 89.9, -89.9, 0)),
);

/** In the order in which rows of an atlas lie. */
const inOrder = (points: readonly Point[]): readonly Point[] =>
  [...points].sort(
    (a, b) => mortonKey(toMercatorX(a[0]), toMercatorY(a[1])) - mortonKey(toMercatorX(b[0]), toMercatorY(b[1])),
  );

describe("the nearest of many points", () => {
  test("is as near as any, over the antimeridian and the poles, whatever was guessed", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 120 }), point, fc.nat(), (all, [x, y], guess) => {
        const points = inOrder(all);
        const tree = treeOf(points);
        const found = tree.nearest(x, y, guess % points.length);
        const least = Math.min(...points.map(([east, north]) => distanceKm(x, y, east, north)));
        expect(distanceKm(x, y, ...points[found]!)).toBeCloseTo(least, 5);
        expect(tree.distanceTo(found, x, y)).toBeCloseTo(least, 5);
        expect(tree.nearest(x, y)).toBe(found);
      }),
      { numRuns: 300 },
    );
  });

  test("is the first of several at one place, and none among none", () => {
    expect(treeOf([...new Array(40).fill([7, 45]), [8, 46]]).nearest(7, 45.1, 30)).toBe(0);
    expect(treeOf([]).nearest(7, 45)).toBe(-1);
  });
});
