import { describe, expect, test } from "vitest";
import { heldLatitude, leastGlobeZoom, leastZoom, unwrapped, viewportOf } from "../../src/map/camera.ts";
import { scaleBar } from "../../src/map/scale-bar.ts";
import { isWholeWorld } from "../../src/model/viewport.ts";

describe("the viewport", () => {
  test("keeps its longitudes between -180 and 180 on any copy of the world", () => {
    expect(viewportOf({ west: 350, south: 40, east: 375, north: 50 }, 5).bounds).toEqual({
      west: -10,
      south: 40,
      east: 15,
      north: 50,
    });
    expect(viewportOf({ west: -400, south: 40, east: -350, north: 50 }, 5).bounds).toMatchObject({
      west: -40,
      east: 10,
    });
  });

  test("has its west east of its east across the antimeridian", () => {
    const { bounds } = viewportOf({ west: 150, south: -50, east: 240, north: 10 }, 3);
    expect(bounds).toMatchObject({ west: 150, east: -120 });
    expect(unwrapped(bounds)).toEqual([
      [150, -50],
      [240, 10],
    ]);
  });

  test("is the whole world when more than that is seen, poles included", () => {
    const { bounds } = viewportOf({ west: -300, south: -85.05, east: 300, north: 85.05 }, 0);
    expect(isWholeWorld(bounds)).toBe(true);
    expect(bounds.north).toBe(90);
    const filling = viewportOf({ west: -179.9999999999, south: -85.05, east: 179.9999999999, north: 85.05 }, 0.57);
    expect(isWholeWorld(filling.bounds)).toBe(true);
  });
});

describe("the world in its pane", () => {
  test("fits the smaller side at the least zoom, also as a globe", () => {
    expect(512 * 2 ** leastZoom(390, 844)).toBeCloseTo(390);
    expect((512 * 2 ** leastGlobeZoom(700, 900)) / Math.PI).toBeCloseTo(700 * 0.86);
  });

  test("leaves no gap above or below while it is larger than the pane", () => {
    const edge = heldLatitude(89, 2, 800);
    const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (edge * Math.PI) / 360)) / (2 * Math.PI);
    expect(y * 512 * 4).toBeCloseTo(400);
    expect(heldLatitude(47, 5, 800)).toBe(47);
  });

  test("stands in the middle of a pane that is higher", () => {
    expect(heldLatitude(60, -0.4, 844)).toBe(0);
  });
});

describe("the scale", () => {
  const at = (latitude: number, zoom: number) =>
    scaleBar({ bounds: { west: 0, south: latitude - 1, east: 1, north: latitude + 1 }, zoom });

  test("is a round distance of at most 96 pixels", () => {
    for (let zoom = 0; zoom < 18; zoom += 0.37) {
      const { km, pixels } = at(40, zoom);
      expect(pixels).toBeLessThanOrEqual(96 + 1e-9);
      expect(pixels).toBeGreaterThan(96 / 2.5 - 1e-9);
      expect(String(km).replaceAll(/[0.]|e-?\d+/g, "")).toMatch(/^[125]$/);
    }
  });

  test("is shorter in kilometres where the map is stretched", () => {
    expect(at(0, 3).km / at(0, 3).pixels).toBeCloseTo(2 * (at(60, 3).km / at(60, 3).pixels));
    expect(at(0, 0).km / at(0, 0).pixels).toBeCloseTo(40_075.016686 / 512);
  });
});
