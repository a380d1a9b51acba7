import { describe, expect, test } from "vitest";
import { clearOfLegend, mapPadding } from "../../src/ui/map-padding.ts";

test("what is fitted lies between the search and the sheet of a phone, as high as it stands", () => {
  const [low, half] = [mapPadding(390, 844, "peek"), mapPadding(390, 844, "half")];
  expect(low.bottom).toBeGreaterThanOrEqual(140);
  expect(half.bottom).toBeGreaterThan(422);
  expect(844 - half.top - half.bottom).toBeGreaterThan(200);
  expect(mapPadding(390, 844, "full")).toEqual(half);
});

test("beside columns nothing lies over the map but what floats at its edges", () => {
  expect(mapPadding(1440, 900, "half")).toEqual(mapPadding(1440, 900, "peek"));
});

describe("the legend of coloured territories", () => {
  const pane = { width: 735, height: 790, isRightToLeft: false };
  const wide = { west: 9.5, east: 17.2, south: 46.4, north: 49 };
  const broad = { west: 6, east: 17, south: 43, north: 49 };
  const high = { west: 6.6, east: 18.5, south: 36.6, north: 47.1 };
  const around = mapPadding(1440, 900, "peek");

  test("lies below what is broad and beside what is high", () => {
    expect(clearOfLegend(around, broad, pane)).toEqual({ ...around, bottom: expect.any(Number) });
    expect(clearOfLegend(around, broad, pane).bottom).toBeGreaterThan(around.bottom);
    expect(clearOfLegend(around, high, pane)).toEqual({ ...around, left: expect.any(Number) });
    expect(clearOfLegend(around, high, pane).left).toBeGreaterThan(216);
  });

  test("moves nothing that stays clear of it anyway", () => {
    expect(clearOfLegend(around, wide, pane)).toEqual(around);
  });

  test("lies at the other side where writing runs from right to left, and always below on a phone", () => {
    expect(clearOfLegend(around, high, { ...pane, isRightToLeft: true }).right).toBeGreaterThan(216);
    const phone = { width: 390, height: 844, isRightToLeft: false };
    const { top, bottom, left, right } = clearOfLegend(mapPadding(390, 844, "peek"), high, phone);
    expect(844 - top - bottom).toBeGreaterThan(200);
    expect(390 - left - right).toBeGreaterThan(300);
  });
});
