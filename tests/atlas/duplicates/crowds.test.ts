import { expect, test } from "vitest";
import { createBestPairs, MOST_PAIRS } from "../../../src/atlas/duplicates/best-pairs.ts";
import { nearPairs } from "../../../src/atlas/duplicates/near-pairs.ts";
import type { Rows } from "../../../src/atlas/duplicates/rows.ts";

/** All at one point, each under its own name. */
const crowd = (size: number, own: number) =>
  ({
    size,
    own,
    latitude: new Float64Array(size).fill(10),
    longitude: new Float64Array(size).fill(20),
    nameHash: Uint32Array.from({ length: size }, (_, at) => at),
    directoryOf: (at: number) => (at < own ? 0 : 1),
  }) as Partial<Rows> as Rows;

test("a crowd of another directory costs no more than its rows, and every row that is looked at meets some of it", () => {
  const size = 200_000;
  const met = new Set<number>();
  let visits = 0;
  const steps = nearPairs(crowd(size, 3), (one) => {
    met.add(one);
    visits++;
  });
  let turns = 0;
  while (!steps.next().done) turns++;
  expect([...met].sort()).toEqual([0, 1, 2]);
  expect(visits).toBeLessThan(1000);
  expect(turns).toBeGreaterThan(10);
});

test("others have their turn while a crowd is compared, not only between its rows", () => {
  const steps = nearPairs(crowd(4000, 4000), () => undefined);
  let turns = 0;
  while (!steps.next().done) turns++;
  expect(turns).toBeGreaterThan(10);
});

test("pairs beyond a million are neither held nor counted, so that a file of equal rows fits into memory", () => {
  const pairs = createBestPairs(crowd(2048, 2048));
  for (let one = 0; one < 2048; one++) for (let other = one + 1; other < 2048; other++) pairs.add(one, other, 0.97);
  expect(pairs.counts()).toEqual([{ directory: -1, all: MOST_PAIRS, sure: MOST_PAIRS }]);
  expect(pairs.first(2)).toEqual([
    [0, 1, 0.97],
    [0, 2, 0.97],
  ]);
});
