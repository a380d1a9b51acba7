import { expect, test } from "vitest";
import { mapPadding } from "../../src/ui/map-padding.ts";

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
