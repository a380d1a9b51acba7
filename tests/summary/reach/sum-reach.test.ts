import { expect, test } from "vitest";
import { sumReach } from "../../../src/summary/reach/sum-reach.ts";

const sum = (km: readonly number[], population: readonly number[], beyondKm = 25) =>
  sumReach({ km: Float64Array.from(km), population: Float64Array.from(population) }, beyondKm, 2);

test("a place at the very distance does not lie beyond it", () => {
  expect(sum([25, 25.01, 3], [0, 0, 0])).toEqual({ places: 3, beyond: 1, medianKm: 25, farthest: [1, 0] });
});

test("inhabitants count where they are known, and are none where they are known nowhere", () => {
  expect(sum([10, 30, 40, 50], [300, 100, 0, 0])).toMatchObject({
    beyond: 3,
    medianKm: 35,
    inhabitants: { places: 2, share: 0.25 },
    farthest: [3, 2],
  });
  expect(sum([10], [0])).not.toHaveProperty("inhabitants");
});

test("without a place there is nothing to share, and of places equally far away the first is named", () => {
  expect(sum([], [])).toBeUndefined();
  expect(sum([7, 7, 7], [1, 1, 1])!.farthest).toEqual([0, 1]);
});
