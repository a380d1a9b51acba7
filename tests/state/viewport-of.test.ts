import { expect, test } from "vitest";
import { unitsPerPixel, WORLD } from "../../src/model/mercator.ts";
import { viewportOf } from "../../src/state/viewport-of.ts";

const size = { width: 512, height: 256 };

test("a view shows the box around it that its pixels cover", () => {
  const { bounds, zoom } = viewportOf({ longitude: 0, latitude: 0, zoom: 3 }, size);
  expect(zoom).toBe(3);
  expect(bounds.west).toBeCloseTo(-22.5, 5);
  expect(bounds.east).toBeCloseTo(22.5, 5);
  expect(bounds.north).toBeCloseTo(-bounds.south, 5);
  expect(bounds.north).toBeCloseTo(11.1784, 3); // the Mercator latitude of 1/32 of the world
  expect(size.width * unitsPerPixel(3)).toBe(WORLD / 8);
});

test("a box may cross the antimeridian, and ends at the poles", () => {
  const { bounds } = viewportOf({ longitude: 175, latitude: 84, zoom: 3 }, size);
  expect(bounds.west).toBeCloseTo(152.5, 5);
  expect(bounds.east).toBeCloseTo(-162.5, 5);
  expect(bounds.north).toBeCloseTo(85.0511, 3);
});

test("a map wider than the world shows all of it", () => {
  const { bounds } = viewportOf({ longitude: 10, latitude: 20, zoom: 0 }, { width: 1440, height: 900 });
  expect(bounds).toMatchObject({ west: -180, east: 180 });
});
