import { describe, expect, test } from "vitest";
import { alternate, measureGrowth, median, runLine } from "../../../scripts/bench/harness.ts";
import type { BenchLine } from "../../../scripts/bench/line.ts";
import { toJson, toRow, warnings } from "../../../scripts/bench/report.ts";

/** A clock that moves only when somebody works. */
function stub() {
  const log: string[] = [];
  let clockMs = 0;
  const work = (name: string, ms: number) => () => {
    log.push(name);
    clockMs += ms;
  };
  return { log, work, surroundings: { now: () => clockMs, collect: async () => void log.push("collect") } };
}

/** Takes as many milliseconds as there are thousands of rows; the peer ten times that. */
function lineOf(work: ReturnType<typeof stub>["work"], change: Partial<BenchLine> = {}): BenchLine {
  const setup = (rows: number) => ({ ours: work("ours", rows / 1000), peer: work("peer", rows / 100) });
  return { name: "example", gate: 0.2, goal: 0.1, setup, ...change };
}

describe("the benchmark", () => {
  test("lets both sides run in turn, after a collection, each first every other time", async () => {
    const { log, work, surroundings } = stub();
    const outcome = await alternate({ ours: work("ours", 500), peer: work("peer", 1000) }, surroundings);
    expect(outcome).toEqual({ oursMs: 500, peerMs: 1000, ratio: 0.5 });
    expect(log.slice(2, 10)).toEqual(["collect", "ours", "collect", "peer", "collect", "peer", "collect", "ours"]);
    expect(log.filter((entry) => entry === "ours")).toHaveLength(6);
  });

  test("repeats a quick line often, however slow its peer is, and a slow one five times", async () => {
    const roundsOf = async (oursMs: number, peerMs: number) => {
      const { log, work, surroundings } = stub();
      await alternate({ ours: work("ours", oursMs), peer: work("peer", peerMs) }, surroundings);
      return log.filter((entry) => entry === "ours").length - 1;
    };
    expect(await roundsOf(1, 10)).toBe(25);
    expect(await roundsOf(50, 10_000)).toBe(25);
    expect(await roundsOf(150, 300)).toBe(10);
    expect(await roundsOf(1000, 300)).toBe(5);
  });

  test("measures growth in turn, short runs repeated, so that a single slow one says nothing", async () => {
    const { log, work, surroundings } = stub();
    expect(await measureGrowth(work("all", 500), work("fewer", 5), surroundings)).toBe(100);
    expect(log.slice(0, 5)).toEqual(["fewer", "collect", "all", "collect", "fewer"]);
    expect(log.filter((entry) => entry === "all")).toHaveLength(5);
    expect(log.filter((entry) => entry === "fewer")).toHaveLength(1 + 5 * 20);
  });

  test("measures the ratio and the growth, and holds them to their gates", async () => {
    const { work, surroundings } = stub();
    const outcome = await runLine(lineOf(work), 1_000_000, surroundings);
    expect(outcome).toMatchObject({
      rows: 1_000_000,
      oursMs: 1000,
      peerMs: 10_000,
      ratio: 0.1,
      growth: 10,
      passed: true,
    });
    expect((await runLine(lineOf(work, { gate: 0.09 }), 1_000_000, surroundings)).passed).toBe(false);
    const steep = await runLine(lineOf(work, { growth: { divisor: 10, gate: 9 } }), 1_000_000, surroundings);
    expect(steep.passed).toBe(false);
    const flat = await runLine(lineOf(work, { growth: false, rows: 20_000 }), 1_000_000, surroundings);
    expect(flat).toMatchObject({ rows: 20_000, growth: undefined, passed: true });
  });

  test("a peer that ran on a part of the rows is scaled up", async () => {
    const { work, surroundings } = stub();
    const contest = { ours: work("ours", 100), peer: work("peer", 100), peerScale: 50 };
    expect(await alternate(contest, surroundings)).toMatchObject({ peerMs: 5000, ratio: 0.02 });
  });

  test("sides that disagree are not timed", async () => {
    const { work, log, surroundings } = stub();
    const check = () => {
      throw new Error("3 of 4 rows agree");
    };
    const setup = () => ({ ours: work("ours", 1), peer: work("peer", 1), check });
    await expect(runLine(lineOf(work, { setup, growth: false }), 10, surroundings)).rejects.toThrow("3 of 4");
    expect(log).toEqual([]);
  });

  test("reports for machines and for people, and warns of a ratio 30 % above the stored one", async () => {
    const { work, surroundings } = stub();
    const outcome = await runLine(lineOf(work), 1_000_000, surroundings);
    expect(toJson(1_000_000, [outcome])).toEqual({
      rows: 1_000_000,
      ratios: { example: 0.1 },
      growth: { example: 10 },
      milliseconds: { example: { ours: 1000, peer: 10_000 } },
    });
    expect(toRow(outcome)).toMatch(/^example .* x10: 10\.0 +13 {2}goal$/);
    const fourfold = await runLine(lineOf(work, { growth: { divisor: 4, gate: 8 } }), 20_000, surroundings);
    expect(toRow(fourfold)).toMatch(/ x4: 4\.0 +8 /);
    expect(toRow({ ...outcome, passed: false })).toMatch(/MISSED$/);
    expect(warnings([outcome], { example: 0.076 })).toEqual(["example: the ratio is 0.100, and was 0.0760."]);
    expect(warnings([outcome], { example: 0.08, other: 0.01 })).toEqual([]);
  });

  test("the median of an even number of values lies between the two in the middle", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 5])).toBe(5);
    expect(() => median([])).toThrow(RangeError);
  });
});
