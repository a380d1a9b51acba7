import { clustersDbscan } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random.ts";
import { distanceKm } from "../../../src/model/mercator.ts";
import type { ClusterParameters } from "../../../src/model/question.ts";
import { dbscan } from "../../../src/territory/dbscan/dbscan.ts";
import { naiveDbscan } from "./naive.ts";

type Point = readonly [longitude: number, latitude: number];

const columns = (points: readonly Point[]) => ({
  longitude: Float64Array.from(points, ([longitude]) => longitude),
  latitude: Float64Array.from(points, ([, latitude]) => latitude),
});
const ours = (points: readonly Point[], parameters: ClusterParameters) => [...dbscan(columns(points), parameters)];
const naive = (points: readonly Point[], parameters: ClusterParameters) => naiveDbscan(columns(points), parameters);
const turf = (points: readonly Point[], { radiusKm, minimumMembers }: ClusterParameters): number[] =>
  clustersDbscan(
    {
      type: "FeatureCollection",
      features: points.map((coordinates) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "Point", coordinates: [...coordinates] },
      })),
    },
    radiusKm,
    { minPoints: minimumMembers },
  ).features.map(({ properties }) => properties.cluster ?? -1);

/** Towns of every size and rows between them; coordinates are rounded, so that many rows share a point. */
function seededPoints(seed: number, at: Point, spreadDegrees: number): Point[] {
  const random = seededRandom(seed);
  const count = 20 + Math.floor(random() * 300);
  const towns = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
    at: [at[0] + (random() - 0.5) * spreadDegrees, at[1] + (random() - 0.5) * spreadDegrees] as const,
    spread: spreadDegrees * random() ** 3,
  }));
  const digits = 10 ** (1 + Math.floor(random() * 5));
  const round = (value: number) => Math.round(value * digits) / digits;
  return Array.from({ length: count }, (): Point => {
    const town = towns[Math.floor(random() * towns.length)]!;
    const longitude = round(town.at[0] + (random() - 0.5) * town.spread);
    const latitude = round(town.at[1] + (random() - 0.5) * town.spread);
    return [((longitude + 540) % 360) - 180, Math.min(90, Math.max(-90, latitude))];
  });
}

const parameters = fc.record({
  radiusKm: fc.oneof(fc.double({ min: 0.1, max: 30, noNaN: true }), fc.double({ min: 1, max: 1000, noNaN: true })),
  minimumMembers: fc.integer({ min: 2, max: 25 }),
});
const seeds = fc.integer({ min: 1, max: 1e9 });

describe("our DBSCAN", () => {
  test("gives every row the label that Turf gives it", () => {
    const places = fc.constantFrom<Point>([10, 46], [-3, 40], [-70, -33], [100, 15], [24, 65]);
    fc.assert(
      fc.property(seeds, places, fc.constantFrom(0.1, 1, 8), parameters, (seed, at, spread, numbers) => {
        const points = seededPoints(seed, at, spread);
        expect(ours(points, numbers)).toEqual(turf(points, numbers));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("looks across antimeridian, equator and poles, where the boxes in which Turf searches miss neighbours", () => {
    const places = fc.constantFrom<Point>(
      [180, -17],
      [180, 65],
      [0, 90],
      [40, -89.9],
      [-179.99, 89],
      [12, 0],
      [180, 0],
    );
    fc.assert(
      fc.property(seeds, places, fc.constantFrom(0.1, 1, 8, 60), parameters, (seed, at, spread, numbers) => {
        const points = seededPoints(seed, at, spread);
        expect(ours(points, numbers)).toEqual(naive(points, numbers));
      }),
      { seed: 2, numRuns: 300 },
    );
    const fiji: Point[] = [-179.99, -179.98, 179.99, 179.98].map((longitude) => [longitude, -17]);
    expect(turf(fiji, { radiusKm: 5, minimumMembers: 3 })).toEqual([-1, -1, -1, -1]);
    expect(ours(fiji, { radiusKm: 5, minimumMembers: 3 })).toEqual([0, 0, 0, 0]);
  });

  test("finds the whole world in one cluster when the radius spans it", () => {
    const random = seededRandom(3);
    const points = Array.from({ length: 200 }, (): Point => [random() * 360 - 180, random() * 180 - 90]);
    for (const radiusKm of [1000, 4000, 12_000, 21_000]) {
      const numbers = { radiusKm, minimumMembers: 4 };
      expect(ours(points, numbers)).toEqual(naive(points, numbers));
    }
  });

  test("gives a row between two clusters to the one whose first core stands first", () => {
    const west: Point[] = [0, 0.001, 0.002, 0.003].map((longitude) => [longitude, 50]);
    const east: Point[] = west.map(([longitude]) => [0.023 + longitude, 50]);
    const between: Point = [0.013, 50];
    const numbers = { radiusKm: 0.75, minimumMembers: 4 };
    expect(ours([between, ...west, ...east], numbers)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(ours([between, ...east, ...west], numbers)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(turf([between, ...east, ...west], numbers)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("keeps two dense places apart, or joins them, however little the radius says so", () => {
    const random = seededRandom(5);
    const place = (longitude: number): Point[] =>
      Array.from({ length: 300 }, () => [longitude + random() * 0.003, 45.003 + random() * 0.004]);
    const points = [...place(7), ...place(7.009)];
    for (let radiusKm = 0.4; radiusKm < 0.6; radiusKm += 0.01) {
      const numbers = { radiusKm, minimumMembers: 6 };
      expect(ours(points, numbers)).toEqual(naive(points, numbers));
    }
    expect(Math.max(...ours(points, { radiusKm: 0.4, minimumMembers: 6 }))).toBe(1);
    expect(Math.max(...ours(points, { radiusKm: 0.6, minimumMembers: 6 }))).toBe(0);
  });

  test("tells rows that are exactly as far apart as the radius the way distanceKm does", () => {
    const points: Point[] = Array.from({ length: 60 }, (_, at) => [5 + at * 0.01, 45]);
    for (const other of [1, 2, 3]) {
      const numbers = { radiusKm: distanceKm(...points[0]!, ...points[other]!), minimumMembers: 3 };
      expect(ours(points, numbers)).toEqual(naive(points, numbers));
    }
  });

  test("takes no rows, one row, and rows at one point", () => {
    const numbers = { radiusKm: 5, minimumMembers: 3 };
    expect(ours([], numbers)).toEqual([]);
    expect(ours([[1, 1]], numbers)).toEqual([-1]);
    expect(ours(new Array<Point>(5).fill([180, 90]), numbers)).toEqual([0, 0, 0, 0, 0]);
  });
});
