import { describe, expect, test } from "vitest";
import { ringSegments, ringWidth } from "../../src/map/donut.ts";

const FULL = 2 * Math.PI;
const mixOf = (...shares: number[]): [number, number][] => shares.map((share, sector) => [sector, share]);

describe("the ring of a mark", () => {
  test("is 28 % of the radius, and never thinner than 4.6 pixels", () => {
    expect(ringWidth(34)).toBeCloseTo(9.52);
    expect(ringWidth(12)).toBe(4.6);
  });

  test("is one piece without a gap when there is one sector", () => {
    expect(ringSegments(mixOf(1), 12)).toEqual([{ sector: 0, from: 0, to: FULL }]);
  });

  test("starts at twelve o'clock with the largest and goes round without gap or overlap", () => {
    const segments = ringSegments(mixOf(0.5, 0.3, 0.2), 30);
    expect(segments[0]!.from).toBe(0);
    expect(segments.at(-1)!.to).toBeCloseTo(FULL);
    segments.slice(1).forEach((segment, at) => {
      expect(segment.from).toBe(segments[at]!.to);
    });
    expect(segments.map(({ sector }) => sector)).toEqual([0, 1, 2]);
  });

  test("shows as many sectors as can be told apart: 3, 5, 9 by radius; the rest is named no sector", () => {
    const mix = mixOf(...Array.from({ length: 12 }, () => 1 / 12));
    expect(ringSegments(mix, 14).map(({ sector }) => sector)).toEqual([0, 1, 2, undefined]);
    expect(ringSegments(mix, 18)).toHaveLength(6);
    expect(ringSegments(mix, 30)).toHaveLength(10);
  });

  test("puts a share under 6 %, on large rings under 2.5 %, into the rest", () => {
    expect(ringSegments(mixOf(0.95, 0.05), 12).map(({ sector }) => sector)).toEqual([0, undefined]);
    expect(ringSegments(mixOf(0.95, 0.05), 24).map(({ sector }) => sector)).toEqual([0, 1]);
    expect(ringSegments(mixOf(0.98, 0.02), 24).map(({ sector }) => sector)).toEqual([0, undefined]);
  });

  test("keeps every share: the angles of any mix add up to the whole", () => {
    for (let seed = 1; seed < 200; seed++) {
      const raw = Array.from({ length: 1 + (seed % 15) }, (_, at) => ((seed * 7919 + at * 104729) % 97) + 1);
      const total = raw.reduce((sum, part) => sum + part, 0);
      const mix = mixOf(...raw.map((part) => part / total).sort((a, b) => b - a));
      const angles = ringSegments(mix, 12 + (seed % 22)).map(({ from, to }) => to - from);
      expect(angles.every((angle) => angle > 0)).toBe(true);
      expect(angles.reduce((sum, angle) => sum + angle, 0)).toBeCloseTo(FULL, 9);
    }
  });
});
