import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaTest } from "../../../src/model/area/area-test.ts";
import { circleAround } from "../../../src/model/area/circle-around.ts";
import type { Corner, OwnArea } from "../../../src/model/area/own-area.ts";
import { sideOf } from "../../../src/model/area/side-of.ts";
import { distanceKm } from "../../../src/model/mercator.ts";

/** Coordinates that meet often, and others anywhere; none so near to 0 that products of two of them are no numbers any more. */
const coordinate = (limit: number) =>
  fc.oneof(
    fc.integer({ min: -4, max: 4 }),
    fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => (Math.abs(value) < 1e-99 ? 0 : value)),
  );
const corner = fc.tuple(coordinate(170), coordinate(89)).map((pair): Corner => pair);
const ring = fc.array(corner, { minLength: 3, maxLength: 9 });

const closed = (corners: readonly Corner[]) => [...corners, corners[0]!].map(([x, y]) => [x, y]);
const holdsInTurf = (rings: readonly (readonly Corner[])[], [x, y]: Corner) =>
  booleanPointInPolygon([x, y], { type: "Polygon", coordinates: rings.map(closed) });

describe("an own area", () => {
  test("holds what lies in a polygon, its sides and corners too, as Turf has it", () => {
    fc.assert(
      fc.property(
        fc.array(ring, { minLength: 1, maxLength: 2 }),
        fc.array(corner, { maxLength: 20 }),
        (rings, points) => {
          const { holds } = areaTest({ shape: "polygon", polygons: [rings] });
          const onSides = rings.flatMap((each) =>
            each.map(([x, y], at): Corner => {
              const [nextX, nextY] = each[(at + 1) % each.length]!;
              return [(x + nextX) / 2, (y + nextY) / 2];
            }),
          );
          for (const point of [...points, ...rings.flat(), ...onSides]) {
            expect(holds(...point), String(point)).toBe(holdsInTurf(rings, point));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("says of a box only what holds for every position in it", () => {
    const size = fc.oneof(fc.double({ min: 0, max: 0.01, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }));
    const circle = fc.record({
      shape: fc.constant("circle" as const),
      longitude: coordinate(180),
      latitude: coordinate(90),
      radiusKm: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    });
    const polygon = fc
      .array(ring, { minLength: 1, maxLength: 2 })
      .map((rings): OwnArea => ({ shape: "polygon", polygons: [rings] }));
    fc.assert(
      fc.property(
        fc.oneof(circle, polygon),
        corner,
        size,
        size,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 8,
          maxLength: 8,
        }),
        (area, [west, south], width, height, parts) => {
          const { holds, holdsBox } = areaTest(area);
          const box = { west, south, east: west + width, north: Math.min(90, south + height) };
          const whole = holdsBox(box);
          if (whole === undefined) return;
          for (const [across, up] of [...parts, [0, 0], [1, 0], [0, 1], [1, 1]]) {
            const position = [
              box.west + across! * (box.east - box.west),
              box.south + up! * (box.north - box.south),
            ] as const;
            expect(holds(...position)).toBe(whole);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("holds in a circle what is near on the sphere, over the antimeridian and around a pole", () => {
    const { holds } = areaTest({ shape: "circle", longitude: 179.9, latitude: -16.8, radiusKm: 50 });
    expect([holds(-179.8, -16.8), holds(179.5, -16.8), holds(-179.5, -16.8), holds(0, -16.8)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const pole = areaTest({ shape: "circle", longitude: 0, latitude: 89.5, radiusKm: 100 });
    expect([pole.holds(180, 89.9), pole.holds(180, 89.5), pole.holds(90, 89.4)]).toEqual([true, false, true]);
    const edge = distanceKm(7.68, 45.07, 7.9, 45.2);
    expect(areaTest({ shape: "circle", longitude: 7.68, latitude: 45.07, radiusKm: edge }).holds(7.9, 45.2)).toBe(true);
  });

  test("holds over the antimeridian what its corners go round, whichever way a longitude is written", () => {
    const { holds, holdsBox } = areaTest({
      shape: "polygon",
      polygons: [
        [
          [
            [178, -20],
            [182, -20],
            [182, -10],
            [178, -10],
          ],
        ],
      ],
    });
    expect([holds(179, -15), holds(-179, -15), holds(180, -15), holds(-180, -15)]).toEqual([true, true, true, true]);
    expect([holds(177, -15), holds(-177, -15), holds(0, -15)]).toEqual([false, false, false]);
    expect(holdsBox({ west: -179.5, south: -16, east: -179, north: -15 })).toBe(true);
    expect(holdsBox({ west: -177, south: -16, east: 177, north: -15 })).toBe(false);
  });

  test("is told from its outside by the very last bit", () => {
    const [x, y] = [0.1, 0.3];
    expect(Math.sign(sideOf(x, y, 3 * x, 3 * y))).not.toBeNaN();
    expect(sideOf(0.5, 0.25, 1, 0.5)).toBe(0);
    const more = 0.5 + Number.EPSILON / 2;
    expect(sideOf(more, 0.25, 1, 0.5)).toBeGreaterThan(0);
    expect(sideOf(0.5, 0.25, 1, more)).toBeGreaterThan(0);
  });
});

test("a circle is drawn at its distance; around a pole it is closed along it", () => {
  const [ring = []] = circleAround(7.68, 45.07, 25_000).coordinates;
  for (const [x, y] of ring) expect(distanceKm(7.68, 45.07, x!, y!)).toBeCloseTo(25, 6);
  for (const latitude of [89.8, -89.8, 90]) {
    const [around = []] = circleAround(10, latitude, 100_000).coordinates;
    expect(around[0]).toEqual(around.at(-1));
    expect(around.map(([, y]) => y)).toContain(Math.sign(latitude) * 90);
    const longitudes = around.map(([x]) => x!);
    expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([-170, 190]);
  }
});
