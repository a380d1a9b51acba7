import { area, booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { finish } from "../../../src/model/steps.ts";
import { findOverlaps } from "../../../src/territory/own/overlaps.ts";
import { createSetLocator } from "../../../src/territory/own/set-locator.ts";
import { readAll, ringOf, seeded, setOfShapes, shape, square } from "./sets.ts";

/** Stars with a hole now and then, of any size, in places that are near to each other or far. */
const star = fc
  .record({
    x: fc.double({ min: -170, max: 170, noNaN: true }),
    y: fc.double({ min: -75, max: 75, noNaN: true }),
    reach: fc.double({ min: -3, max: 1, noNaN: true }),
    arms: fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 }),
    hasHole: fc.boolean(),
  })
  .map(({ x, y, reach, arms, hasHole }): Polygon => {
    const ring = (scale: number) => {
      const points = arms.map((arm, at): [number, number] => {
        const angle = (2 * Math.PI * at) / arms.length;
        const radius = arm * scale * 10 ** reach;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      });
      return [...points, points[0]!];
    };
    return { type: "Polygon", coordinates: hasHole ? [ring(1), ring(0.5)] : [ring(1)] };
  });

const FACTS = { numRuns: 150, seed: 6 };

test("a point lies where Turf says, the smallest territory first, also at corners and on sides", () => {
  fc.assert(
    fc.property(fc.array(star, { minLength: 1, maxLength: 6 }), fc.integer(), (stars, seed) => {
      const { set } = setOfShapes(stars.map((each, at) => shape({ name: `t${at}` }, each)));
      const { locate } = createSetLocator(set);
      const { areaKm2 } = set.territories;
      const shapes = stars
        .map((polygon, at) => ({ polygon, territory: at + 1 }))
        .sort((a, b) => areaKm2[a.territory]! - areaKm2[b.territory]!);
      const random = seeded(seed);
      for (let probe = 0; probe < 60; probe++) {
        const ring = stars[Math.floor(random() * stars.length)]!.coordinates[0]!;
        const at = Math.floor(random() * (ring.length - 1));
        const [[x1, y1], [x2, y2]] = [ring[at] as [number, number], ring[at + 1] as [number, number]];
        const spread = probe % 3 === 0 ? 0 : 10 ** (-6 * random()) * Math.abs(x2 - x1 + y2 - y1);
        const share = probe % 2 === 0 ? 0 : 0.5;
        const point: [number, number] = [
          x1 + share * (x2 - x1) + (random() - 0.5) * spread,
          y1 + share * (y2 - y1) + (random() - 0.5) * spread,
        ];
        const expected = shapes.find(({ polygon }) => booleanPointInPolygon(point, polygon))?.territory ?? -1;
        expect(locate(...point)).toBe(expected);
      }
    }),
    FACTS,
  );
});

test("areas are those of Turf", () => {
  fc.assert(
    fc.property(star, (polygon) => {
      const { set } = setOfShapes([shape({ name: "here" }, polygon)]);
      expect(set.territories.areaKm2[1]! / (area(polygon) / 1e6)).toBeCloseTo(1, 6);
    }),
    FACTS,
  );
});

test("of territories that overlap each pair is told with the share of the smaller, and neighbours are none", () => {
  const { set } = readAll([
    shape({ name: "large" }, square(0, 0, 4)),
    shape({ name: "half" }, square(3.5, 1, 1)),
    shape({ name: "within" }, square(1, 1, 1)),
    shape({ name: "neighbour" }, { type: "Polygon", coordinates: [ringOf(4, 2, 2)] }),
    shape({ name: "far" }, square(50, 50)),
    shape({ name: "twin" }, square(50, 50)),
  ]);
  const { found, isCut } = finish(findOverlaps(set, createSetLocator(set).grid));
  const names = found.map(({ smaller, larger, share }) => [
    set.territories.name[smaller],
    set.territories.name[larger],
    Math.round(share * 20) / 20,
  ]);
  expect(names).toEqual([
    ["within", "large", 1],
    ["far", "twin", 1],
    ["half", "large", 0.5],
  ]);
  expect(isCut).toBe(false);
});

test("a huge ring is read, located and looked through for crossings and overlaps", () => {
  const random = seeded(5);
  const corners = 150_000;
  const ring = Array.from({ length: corners }, (_, at): [number, number] => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = 5 + 0.01 * random();
    return [10 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
  });
  const polygon: Polygon = { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
  const { at, countOf, set } = readAll([shape({ name: "coast" }, polygon), shape({ name: "isle" }, square(30, 50))]);
  expect(countOf("crosses-itself") + countOf("not-checked")).toBe(0);
  expect(set.coordinates.length / 2).toBe(corners + 6);
  for (let probe = 0; probe < 300; probe++) {
    const angle = 2 * Math.PI * random();
    const radius = 5 + 0.012 * (random() - 0.1);
    const point: [number, number] = [10 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
    if (probe % 30 === 0) expect(at(...point) === "coast").toBe(booleanPointInPolygon(point, polygon));
    else at(...point);
  }
});
