import { expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { toMercatorX, toMercatorY } from "../../src/model/mercator.ts";
import type { Selection } from "../../src/model/selection.ts";
import { extentOf } from "../../src/summary/extent.ts";

/** The box around points, of which those that are held count. */
function boxAround(points: readonly (readonly [longitude: number, latitude: number])[], held = points.map(() => 1)) {
  const atlas = {
    placed: points.length,
    x: Uint32Array.from(points, ([longitude]) => toMercatorX(longitude)),
    y: Uint32Array.from(points, ([, latitude]) => toMercatorY(latitude)),
  } as Atlas;
  return extentOf(atlas, { mask: Uint8Array.from(held), placed: held.reduce((sum, one) => sum + one, 0) } as Selection);
}

test.each([
  ["in one place", [[2.35, 48.85]]],
  ["at the western edge of the world", [[-180, 10]]],
  ["at the eastern edge of the world", [[180, 10]]],
  [
    "at both ends of the antimeridian",
    [
      [-180, 90],
      [180, -90],
      [-179, 0],
      [179, 0],
    ],
  ],
  [
    "at the poles",
    [
      [0, 90],
      [1, -90],
    ],
  ],
] as const)("a box holds what lies %s", (_, points) => {
  const { west, east, south, north } = boxAround(points)!;
  for (const [longitude, latitude] of points) {
    expect(latitude).toBeGreaterThanOrEqual(south - 1e-6);
    expect(latitude).toBeLessThanOrEqual(north + 1e-6);
    const isAcross =
      west <= east
        ? longitude >= west - 1e-6 && longitude <= east + 1e-6
        : longitude >= west - 1e-6 || longitude <= east + 1e-6;
    expect(isAcross).toBe(true);
  }
});

test("what is not selected widens no box, and nothing has none", () => {
  expect(
    boxAround(
      [
        [2, 48],
        [170, -40],
      ],
      [1, 0],
    )!.east,
  ).toBeCloseTo(2, 5);
  expect(boxAround([[2, 48]], [0])).toBeUndefined();
});
