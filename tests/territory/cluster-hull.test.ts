import { area, convex } from "@turf/turf";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { bell, seededRandom } from "../../scripts/bench/random.ts";
import { hullOf } from "../../src/territory/cluster-hull.ts";

const corners = (positions: readonly Position[]) => positions.map((position) => position.join(" ")).sort();

test("the hull of thousands of members is Turf's of all of them", () => {
  const random = seededRandom(4);
  for (const count of [600, 3000]) {
    const positions = Array.from({ length: count }, (): Position => [9 + bell(random), 45 + bell(random) * random()]);
    const hull = hullOf(positions, 9);
    const turfs = convex({ type: "MultiPoint", coordinates: positions })!.geometry;
    expect(hull?.type).toBe("Polygon");
    expect(corners((hull!.coordinates[0] as Position[]).slice(1))).toEqual(corners(turfs.coordinates[0]!.slice(1)));
  }
});

test("thousands of members on few places keep their corners", () => {
  const square: Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  const hull = hullOf(
    Array.from({ length: 1000 }, (_, at) => square[at % 4]!),
    0.5,
  );
  expect(corners(hull!.coordinates[0] as Position[])).toHaveLength(5);
  expect(hullOf(new Array(1000).fill([3, 3]), 3)).toBeNull();
});

test("a hull across the antimeridian has a part on either side, together as large as elsewhere", () => {
  const positions: Position[] = [
    [179, -17],
    [-178, -17],
    [-179, -15],
    [178, -15],
  ];
  const hull = hullOf(positions, -179.5);
  expect(hull?.type).toBe("MultiPolygon");
  const rings = hull!.coordinates.flat() as Position[][];
  expect(rings).toHaveLength(2);
  for (const [longitude] of rings.flat()) expect(Math.abs(longitude!)).toBeLessThanOrEqual(180);
  const elsewhere = hullOf(
    positions.map(([longitude, latitude]) => [((longitude! + 360) % 360) - 170, latitude!]),
    10.5,
  );
  expect(area(hull!) / area(elsewhere!)).toBeCloseTo(1, 9);
});

test("members all around a pole have no hull on the flat map", () => {
  const ring = Array.from({ length: 12 }, (_, at): Position => [-180 + 30 * at, 89]);
  expect(hullOf(ring, 0)).toBeNull();
});
