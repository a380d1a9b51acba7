import { expect, test } from "vitest";
import { distanceKm } from "../../src/model/mercator.ts";
import { findClusters, MOST_ROWS_CLUSTERED, type Positioned } from "../../src/territory/clusters.ts";

type Point = readonly [longitude: number, latitude: number];
const from = (points: readonly Point[], rows = Uint32Array.from(points.keys())): Positioned => ({
  rows,
  longitude: (row) => points[row]![0],
  latitude: (row) => points[row]![1],
  key: (row) => `test:${points[row]!.join(" ")}`,
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
  const { found, alone } = findClusters(from(POINTS), { radiusKm: 5, minimumMembers: 3 });
  expect(found.map(({ rows }) => [...rows])).toEqual([
    [1, 3, 4, 7, 8],
    [0, 2, 6],
  ]);
  expect(alone).toBe(1);
  const [grenoble] = found;
  expect(distanceKm(grenoble!.longitude, grenoble!.latitude, 5.724, 45.196)).toBeLessThan(0.1);
  expect(grenoble!.areaKm2).toBeGreaterThan(3);
  expect(grenoble!.areaKm2).toBeLessThan(10);
  expect(grenoble!.extentKm).toBeLessThan(2.5);
  expect(grenoble!.hull?.coordinates[0]).toHaveLength(6);
});

test("a cluster keeps its id whatever the order and numbers of its rows", () => {
  const ids = (points: Point[]) =>
    findClusters(from(points), { radiusKm: 5, minimumMembers: 3 }).found.map(({ id }) => id);
  expect(ids([...POINTS].reverse())).toEqual(ids(POINTS));
  expect(new Set([...ids(POINTS), ...ids(POINTS.slice(0, -1))]).size).toBe(3);
});

test("members at fewer than three places have no hull", () => {
  const { found } = findClusters(
    from([
      [1, 1],
      [1, 1],
      [1.01, 1],
    ]),
    { radiusKm: 5, minimumMembers: 3 },
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ hull: null, areaKm2: 0 });
});

test("every cluster has one member at least with enough neighbours, and nobody alone has", () => {
  let state = 7;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const points = Array.from({ length: 400 }, (): Point => [random() * 2, 45 + random() * 2]);
  const [radiusKm, minimumMembers] = [6, 4];
  const { found, alone } = findClusters(from(points), { radiusKm, minimumMembers });
  const isCore = (row: number) =>
    points.filter((other) => distanceKm(...points[row]!, ...other) <= radiusKm).length >= minimumMembers;
  const clustered = new Set(found.flatMap(({ rows }) => [...rows]));
  expect(clustered.size + alone).toBe(points.length);
  for (const { rows } of found) expect([...rows].some(isCore)).toBe(true);
  for (const row of points.keys()) if (!clustered.has(row)) expect(isCore(row)).toBe(false);
});

test("no rows, no clusters; too many are refused with their number", () => {
  expect(findClusters(from([]), { radiusKm: 5, minimumMembers: 3 })).toEqual({ found: [], alone: 0 });
  const rows = new Uint32Array(MOST_ROWS_CLUSTERED + 1);
  expect(() => findClusters(from([[0, 0]], rows), { radiusKm: 5, minimumMembers: 3 })).toThrow("5001");
});
