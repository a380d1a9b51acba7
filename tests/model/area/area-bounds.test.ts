import fc from "fast-check";
import { expect, test } from "vitest";
import { areaBounds } from "../../../src/model/area/area-bounds.ts";
import { areaTest } from "../../../src/model/area/area-test.ts";
import { circleOf, polygonOf } from "../../../src/model/area/own-area.ts";

test("property: what lies in a circle lies in its box", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (longitude, latitude, radiusKm, angle) => {
        const circle = circleOf(longitude, latitude, radiusKm);
        const { west, east, south, north } = areaBounds(circle);
        const y = circle.latitude + (Math.sin(angle) * 0.99 * circle.radiusKm) / 111.3;
        const x = circle.longitude + (Math.cos(angle) * 0.5 * circle.radiusKm) / 111.3;
        const across = ((x + 540) % 360) - 180;
        fc.pre(areaTest(circle).holds(across, y));
        const isAcross = west <= east ? across >= west && across <= east : across >= west || across <= east;
        expect(isAcross && y >= south && y <= north).toBe(true);
      },
    ),
  );
});

test("across the antimeridian west is larger than east, and round a pole the box is as wide as the world", () => {
  expect(areaBounds(circleOf(179.9, 0, 50))).toMatchObject({
    west: expect.closeTo(179.45, 1),
    east: expect.closeTo(-179.65, 1),
  });
  expect(areaBounds(circleOf(10, 89, 1000))).toMatchObject({ west: -180, east: 180 });
  const corners = [
    [170, -10],
    [-170, -10],
    [-170, 10],
  ] as const;
  expect(areaBounds(polygonOf(corners))).toEqual({ west: 170, east: -170, south: -10, north: 10 });
});

test("parts on both sides of the antimeridian have the box across it, and others the shortest that holds them", () => {
  const part = (west: number, east: number, south = -20) =>
    [
      [
        [west, south],
        [east, south],
        [east, south + 5],
      ],
    ] as const;
  const boxOf = (...polygons: ReturnType<typeof part>[]) => areaBounds({ shape: "polygon", polygons });
  expect(boxOf(part(177, 180), part(-180, -179, -18))).toEqual({ west: 177, east: -179, south: -20, north: -13 });
  expect(boxOf(part(-10, 5), part(20, 30))).toEqual({ west: -10, east: 30, south: -20, north: -15 });
  expect(boxOf(part(-180, 180), part(0, 1))).toMatchObject({ west: -180, east: 180 });
});

test("a ring of very many corners has a box", () => {
  const ring = Array.from({ length: 300_000 }, (_, at) => [at / 10_000, at % 2] as const);
  expect(areaBounds({ shape: "polygon", polygons: [[ring]] })).toMatchObject({ west: 0, south: 0, north: 1 });
});
