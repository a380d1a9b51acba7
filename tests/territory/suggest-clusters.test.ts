import { expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import { ROUND_DISTANCES_KM } from "../../src/model/question.ts";
import { suggestClusters } from "../../src/territory/suggest-clusters.ts";

/** Rows spread evenly over a square of so many degrees. */
function square(rows: number, degrees: number) {
  const random = seededRandom(rows);
  const [longitude, latitude] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    longitude[row] = 10 + random() * degrees;
    latitude[row] = 45 + random() * degrees;
  }
  return { longitude, latitude };
}

test("the suggested share is that of the rows with enough neighbours", () => {
  const degrees = square(180, 1); // all of them are in the sample
  const { radiusKm, minimumMembers, share } = suggestClusters(degrees);
  const { longitude, latitude } = degrees;
  const rows = [...longitude.keys()];
  const within = (km: number) =>
    rows.filter(
      (row) =>
        rows.filter((other) => distanceKm(longitude[row]!, latitude[row]!, longitude[other]!, latitude[other]!) <= km)
          .length >= minimumMembers,
    ).length / rows.length;
  expect(share).toBeCloseTo(within(radiusKm), 9);
  expect(share).toBeGreaterThanOrEqual(0.5);
  expect(within(ROUND_DISTANCES_KM.findLast((km) => km < radiusKm)!)).toBeLessThan(0.5);
});

test("the thinner rows lie, the wider is the distance", () => {
  const radii = [0.1, 1, 5, 20].map((degrees) => suggestClusters(square(500, degrees)).radiusKm);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
  expect(new Set(radii).size).toBe(4);
});

test("few rows need fewer neighbours, and no rows still have numbers", () => {
  expect(suggestClusters(square(60, 1)).minimumMembers).toBe(3);
  expect(suggestClusters(square(200, 1)).minimumMembers).toBe(5);
  expect(suggestClusters(square(0, 1))).toMatchObject({ minimumMembers: 3, share: 0 });
  expect(suggestClusters(square(1, 1)).radiusKm).toBeLessThanOrEqual(500);
});
