import { describe, expect, test } from "vitest";
import { expectedOf } from "../../../scripts/bench/browser/expected.ts";
import { BROWSER_GATES, outcomesOf, toBrowserJson, toBrowserRow } from "../../../scripts/bench/browser/outcomes.ts";
import { readPoints } from "../../../scripts/bench/browser/points.ts";
import type { Run } from "../../../scripts/bench/browser/sides.ts";

const run = (change: Partial<Run> = {}): Run => ({
  dataMs: 10,
  filterMs: 20,
  blockedMs: 1,
  longestTaskMs: 60,
  peakMb: 300,
  ...change,
});
const peer = run({ dataMs: 1000, filterMs: 100, blockedMs: 100, longestTaskMs: 900, peakMb: 1000 });

describe("the lines in the browser", () => {
  const rounds = [
    { ours: run({ dataMs: 100 }), peer: { ...peer, dataMs: 400 } },
    { ours: run({ dataMs: 10 }), peer },
    { ours: run({ dataMs: 30 }), peer: { ...peer, dataMs: 1500 } },
  ];
  const outcomes = outcomesOf(rounds);
  const named = (name: string) => outcomes.find((each) => each.name === name)!;

  test("are medians of the pairs, held to the gates of the design", () => {
    expect(named("data-to-idle")).toMatchObject({ ours: 30, peer: 1000, ratio: 0.02, gate: 0.05, passed: true });
    expect(named("filter-to-idle")).toMatchObject({ ratio: 0.2, gate: 0.15, passed: false });
    expect(named("peak-memory")).toMatchObject({ unit: "MB", ratio: 0.3, gate: 0.45, passed: true });
    expect(Object.fromEntries(BROWSER_GATES)).toEqual({
      "data-to-idle": 0.05,
      "filter-to-idle": 0.15,
      "main-blocked": 0.05,
      "peak-memory": 0.45,
    });
  });

  test("hold the longest task to a time of its own, whatever the peer does", () => {
    expect(named("longest-task")).toMatchObject({ ours: 60, gate: 100, passed: true });
    const [slow] = outcomesOf([{ ours: run({ longestTaskMs: 120 }), peer }]).filter(
      ({ name }) => name === "longest-task",
    );
    expect(slow!.passed).toBe(false);
    expect(toBrowserRow(slow!)).toMatch(/longest-task.* MISSED$/);
  });

  test("leave out what the system does not tell, and what was not measured", () => {
    const untold = outcomesOf([{ ours: run({ peakMb: undefined }), peer }]).map(({ name }) => name);
    expect(untold).not.toContain("peak-memory");
    expect(untold).not.toContain("dots-frame");
    const [dots] = outcomesOf([{ ours: run({ dots: { filterMs: 50, frameMs: 100 } }), peer }]).filter(
      ({ name }) => name === "dots-filter",
    );
    expect(dots).toMatchObject({ ours: 50, peer: 100, ratio: 0.5, passed: true });
  });

  test("are printed in the shape of the others", () => {
    expect(toBrowserJson(7, outcomes)).toMatchObject({
      rows: 7,
      ratios: { "data-to-idle": 0.02, "filter-to-idle": 0.2 },
      growth: {},
      milliseconds: { "data-to-idle": { ours: 30, peer: 1000 } },
      megabytes: { "peak-memory": { ours: 300, peer: 1000 } },
    });
  });
});

test("both sides get the same points", () => {
  const { kept, withoutWebsite, points, pointCount, pointsWithoutWebsite } = expectedOf(5000);
  const { longitude, latitude, website } = readPoints(points.buffer as ArrayBuffer);
  expect([longitude.length, latitude.length, website.length]).toEqual([pointCount, pointCount, pointCount]);
  expect(website.filter((has) => has === 0)).toHaveLength(pointsWithoutWebsite);
  expect(kept).toBeLessThanOrEqual(5000);
  expect(kept - pointCount).toBeLessThan(50); // positions that cannot be right
  expect(withoutWebsite).toBeGreaterThan(pointsWithoutWebsite - 1);
  expect(Math.max(...latitude.map(Math.abs))).toBeLessThanOrEqual(90);
});
