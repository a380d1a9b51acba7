import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import { hashKeys } from "../../src/territory/cluster-id.ts";
import { describeCluster, divideIntoAreas, MOST_ROWS_DIVIDED, type Positioned } from "../../src/territory/clusters.ts";
import { kMeans } from "../../src/territory/k-means.ts";

type Point = readonly [longitude: number, latitude: number];
const degrees = (points: readonly Point[]) => ({
  longitude: Float64Array.from(points, ([longitude]) => longitude),
  latitude: Float64Array.from(points, ([, latitude]) => latitude),
});
const positioned = (points: readonly Point[]): Positioned => ({
  ...degrees(points),
  rows: Uint32Array.from(points.keys()),
  keys: hashKeys(points.length, (at) => `test:${points[at]!.join(" ")}`),
});

/** Three towns, one of them across the antimeridian. */
const around = ([x, y]: Point, random: () => number): Point[] =>
  Array.from({ length: 40 }, (): Point => [((x + random() - 0.5 + 540) % 360) - 180, y + random() - 0.5]);
const random = seededRandom(11);
const TOWNS = (
  [
    [180, -17],
    [11, 44],
    [-70, -33],
  ] as const
).flatMap((town) => around(town, random));

test("towns that lie apart are the areas, also across the antimeridian", () => {
  const { found, alone } = divideIntoAreas(positioned(TOWNS), { areas: 3 });
  expect(alone).toBe(0);
  expect(found.map(({ members }) => members.length)).toEqual([40, 40, 40]);
  const fiji = describeCluster(positioned(TOWNS), found[0]!);
  expect(distanceKm(fiji.longitude, fiji.latitude, 180, -17)).toBeLessThan(20);
  expect(fiji.hull?.type).toBe("MultiPolygon");
});

test("the same places make the same areas, in whatever order their rows come", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 9 }), (seed, areas) => {
      const luck = seededRandom(seed);
      const points = Array.from({ length: 60 }, (): Point => [luck() * 20, 40 + luck() * 10]);
      const shuffled = [...points].sort(() => luck() - 0.5);
      const ids = (these: readonly Point[]) =>
        divideIntoAreas(positioned(these), { areas })
          .found.map(({ id }) => id)
          .sort();
      expect(ids(shuffled)).toEqual(ids(points));
      expect(ids(points)).toHaveLength(areas);
    }),
    { numRuns: 60 },
  );
});

test("each is nearest to the middle of its own area", () => {
  const luck = seededRandom(3);
  const points = Array.from({ length: 500 }, (): Point => [luck() * 30 - 10, 35 + luck() * 25]);
  const all = positioned(points);
  const { found } = divideIntoAreas(all, { areas: 12 });
  const middles = found.map((each) => describeCluster(all, each));
  found.forEach(({ members }, own) => {
    for (const at of members) {
      const [x, y] = points[at]!;
      const distances = middles.map(({ longitude, latitude }) => distanceKm(longitude, latitude, x, y));
      expect(distances[own]! - Math.min(...distances)).toBeLessThan(5); // middles are on the sphere here, below it in the work
    }
  });
});

test("fewer places than areas make fewer areas, and the same place is in one", () => {
  const [one, same, other] = kMeans(
    degrees([
      [1, 1],
      [1, 1],
      [5, 5],
    ]),
    4,
  );
  expect([one === same, one === other]).toEqual([true, false]);
  expect([...kMeans(degrees([]), 4)]).toEqual([]);
});

test("beyond the number of rows that are divided it is an error of the caller", () => {
  const points = Array.from({ length: MOST_ROWS_DIVIDED + 1 }, (): Point => [0, 0]);
  expect(() => divideIntoAreas(positioned(points), { areas: 3 })).toThrow(RangeError);
});
