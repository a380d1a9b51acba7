import { describe, expect, test } from "vitest";
import { chartOf } from "../../../scripts/bench/chart.ts";

const chart = chartOf([
  {
    title: "Node & co",
    bars: [
      { name: "quick", ratio: 0.01, gate: 0.1 },
      { name: "slow", ratio: 0.5, gate: 0.1 },
    ],
  },
  { title: "Chromium", bars: [{ name: "beyond", ratio: 9, gate: 1 }] },
]);

const widths = Array.from(
  chart.matchAll(/<rect class="([^"]+)" x="150" y="\d+" width="([\d.]+)"/g),
  ([, kind, width]) => [kind, Number(width)],
);

describe("the chart of the benchmark", () => {
  test("draws a bar for each line, longer for a larger part, and tells those over their gate apart", () => {
    expect(widths.map(([kind]) => kind)).toEqual(["bar", "bar missed", "bar missed"]);
    const [quick, slow, beyond] = widths.map(([, width]) => Number(width));
    expect(quick).toBeGreaterThan(0);
    expect(slow).toBeGreaterThan(quick!);
    expect(beyond).toBeGreaterThan(slow!);
    expect(beyond).toBeLessThanOrEqual(500); // the picture ends, the figure beside it does not
    expect(chart).toContain(">9.00<");
  });

  test("says the same in words, reads on dark ground, and is well-formed", () => {
    expect(chart).toMatch(/<desc[^>]*>Node &amp; co; quick 0\.010; slow 0\.50; Chromium; beyond 9\.00<\/desc>/);
    expect(chart).toContain("@media (prefers-color-scheme: dark)");
    const open = chart.match(/<(?!\/)[a-z]+[^>]*[^/]>/g)!.length;
    expect(chart.match(/<\/[a-z]+>/g)).toHaveLength(open);
  });
});
