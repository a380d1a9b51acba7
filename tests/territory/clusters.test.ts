import { expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import { hashKeys } from "../../src/territory/cluster-id.ts";
import { describeCluster, findClusters, MOST_ROWS_CLUSTERED, type Positioned } from "../../src/territory/clusters.ts";

type Point = readonly [longitude: number, latitude: number];
const from = (points: readonly Point[], rows = Uint32Array.from(points.keys())): Positioned => ({
  rows,
  longitude: Float64Array.from(points, ([longitude]) => longitude),
  latitude: Float64Array.from(points, ([, latitude]) => latitude),
  keys: hashKeys(points.length, (at) => `test:${points[at]!.join(" ")}`),
});

/** Three in Bologna, five in Grenoble, one alone. */
const POINTS: Point[] = [
  [11.34, 44.49],
  [5.72, 45.19],
  [11.35, 44.5],
  [5.73, 45.18],
  [5.71, 45.2],
  [0, 0],
  [11.33, 44.5],
  [5.74, 45.2],
  [5.72, 45.21],
];

test("clusters are found, largest first, with hull, area and centre", () => {
  const positioned = from(POINTS);
  const { found, alone } = findClusters(positioned, { radiusKm: 5, minimumMembers: 3 });
  expect(found.map(({ members }) => [...members])).toEqual([
    [1, 3, 4, 7, 8],
    [0, 2, 6],
  ]);
  expect(alone).toBe(1);
  const grenoble = describeCluster(positioned, found[0]!);
  expect(distanceKm(grenoble.longitude, grenoble.latitude, 5.724, 45.196)).toBeLessThan(0.1);
  expect(grenoble.areaKm2).toBeGreaterThan(3);
  expect(grenoble.areaKm2).toBeLessThan(10);
  expect(grenoble.extentKm).toBeLessThan(2.5);
  expect(grenoble.hull?.coordinates[0]).toHaveLength(6);
});

test("rows of a cluster are those of the store, in the order in which they came", () => {
  const rows = Uint32Array.from(POINTS.keys(), (at) => 100 - at);
  const positioned = from(POINTS, rows);
  const { found } = findClusters(positioned, { radiusKm: 5, minimumMembers: 3 });
  expect([...describeCluster(positioned, found[1]!).rows]).toEqual([100, 98, 94]);
});

test("a cluster keeps its id whatever the order and numbers of its rows", () => {
  const ids = (points: Point[]) =>
    findClusters(from(points), { radiusKm: 5, minimumMembers: 3 }).found.map(({ id }) => id);
  expect(ids([...POINTS].reverse())).toEqual(ids(POINTS));
  expect(ids(POINTS)[0]).toMatch(/^c-[0-9a-z]{8,14}$/);
  expect(new Set([...ids(POINTS), ...ids(POINTS.slice(0, -1))]).size).toBe(3);
});

test("ids differ for all groups that differ by one member", () => {
  const { low, high } = hashKeys(3000, (row) => `osm:node/${row}`);
  const pairs = new Set(Array.from(low, (bits, row) => `${bits} ${high[row]}`));
  expect(pairs.size).toBe(3000);
});

test("members at fewer than three places have no hull", () => {
  const positioned = from([
    [1, 1],
    [1, 1],
    [1.01, 1],
  ]);
  const { found } = findClusters(positioned, { radiusKm: 5, minimumMembers: 3 });
  expect(found).toHaveLength(1);
  expect(describeCluster(positioned, found[0]!)).toMatchObject({ hull: null, areaKm2: 0 });
});

test("every cluster has one member at least with enough neighbours, and nobody alone has", () => {
  const random = seededRandom(7);
  const points = Array.from({ length: 400 }, (): Point => [random() * 2, 45 + random() * 2]);
  const [radiusKm, minimumMembers] = [6, 4];
  const { found, alone } = findClusters(from(points), { radiusKm, minimumMembers });
  const isCore = (row: number) =>
    points.filter((other) => distanceKm(...points[row]!, ...other) <= radiusKm).length >= minimumMembers;
  const clustered = new Set(found.flatMap(({ members }) => [...members]));
  expect(clustered.size + alone).toBe(points.length);
  for (const { members } of found) expect([...members].some(isCore)).toBe(true);
  for (const row of points.keys()) if (!clustered.has(row)) expect(isCore(row)).toBe(false);
});

test("no rows, no clusters; too many are refused with their number", () => {
  expect(findClusters(from([]), { radiusKm: 5, minimumMembers: 3 })).toEqual({ found: [], alone: 0 });
  const rows = new Uint32Array(MOST_ROWS_CLUSTERED + 1);
  expect(() => findClusters(from([[0, 0]], rows), { radiusKm: 5, minimumMembers: 3 })).toThrow("250001");
});
