import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { frameOf, landPath, movePath, signPaths } from "../../src/ui/change-paths.ts";
import { excerpts } from "../../src/ui/excerpt.ts";

const marks = (added: number[], gone: number[] = [], moved: number[] = []) => ({
  added: Float64Array.from(added),
  gone: Float64Array.from(gone),
  moved: Float64Array.from(moved),
});

describe("the map of changes", () => {
  test("holds every mark inside its frame, and without marks there is none", () => {
    const frame = frameOf(marks([11, 44], [2, 51], [-4, 40, 30, 60]), 640, 280)!;
    for (const [longitude, latitude] of [
      [11, 44],
      [2, 51],
      [-4, 40],
      [30, 60],
    ] as const) {
      expect(frame.x(longitude)).toBeGreaterThan(0);
      expect(frame.x(longitude)).toBeLessThan(640);
      expect(frame.y(latitude)).toBeGreaterThan(0);
      expect(frame.y(latitude)).toBeLessThan(280);
    }
    expect(frameOf(marks([]), 640, 280)).toBeUndefined();
  });

  test("shows a single mark with the land around it, in the middle", () => {
    const frame = frameOf(marks([11, 44]), 640, 280)!;
    expect(frame.x(11)).toBeCloseTo(320);
    expect(frame.x(12) - frame.x(11)).toBeLessThan(320);
  });

  test("draws the land that is in view, and no other", () => {
    const frame = frameOf(marks([11, 44]), 640, 280)!;
    const square = (west: number): Polygon => ({
      type: "Polygon",
      coordinates: [
        [
          [west, 43],
          [west + 2, 43],
          [west + 2, 45],
          [west, 45],
          [west, 43],
        ],
      ],
    });
    expect(landPath([square(100)], frame)).toBe("");
    expect(landPath([square(10), square(100)], frame)).toMatch(/^M[^M]+Z$/);
  });

  test("tells new from gone by a sign, and a move by an arrow", () => {
    const frame = frameOf(marks([11, 44]), 640, 280)!;
    const [added, gone] = [true, false].map((isNew) => signPaths(Float64Array.of(11, 44), frame, isNew).sign);
    expect(added).toContain("v");
    expect(gone).not.toContain("v");
    expect(movePath(Float64Array.of(11, 44, 11.1, 44.1), frame).match(/L/g)).toHaveLength(3);
  });
});

test("of long texts the part is shown in which they differ", () => {
  expect(excerpts("short", "shorter")).toEqual(["short", "shorter"]);
  const long = "a".repeat(300);
  const [before, after] = excerpts(`${long} every day ${long}`, `${long} each morning ${long}`);
  expect(before).toMatch(/^…a+ every day a+…$/);
  expect(after).toMatch(/^…a+ each morning a+…$/);
  expect(excerpts(long, "")).toEqual([`${"a".repeat(160)}…`, ""]);
  expect(excerpts(`${long}b`, long)).toEqual([`…${"a".repeat(40)}b`, `…${"a".repeat(40)}`]);
});
