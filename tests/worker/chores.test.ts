import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Steps } from "../../src/model/steps.ts";
import { createChores } from "../../src/worker/chores.ts";
import { createHolding } from "../../src/worker/holding.ts";
import { imported } from "../import/support/read.ts";

const QUIET_MS = 1000;

describe("what answers can do without", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  /** Each step takes as long as a stretch of work may last. */
  function setUp(steps = 3) {
    const done: number[] = [];
    let clockMs = 0;
    const work = function* () {
      for (let step = 0; step < steps; step++) {
        clockMs += 20;
        done.push(step);
        yield;
      }
    };
    const chores = createChores(work, () => clockMs);
    return { chores, done };
  }

  test("is done when nobody has asked for a moment, a stretch at a time", () => {
    const { chores, done } = setUp();
    chores.begin();
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual([0]);
    vi.runAllTimers();
    expect(done).toEqual([0, 1, 2]);
    chores.putOff(); // nothing is left
    expect(vi.getTimerCount()).toBe(0);
  });

  test("waits again whenever somebody asks, and begins anew when what it is about has changed", () => {
    const { chores, done } = setUp();
    chores.begin();
    vi.advanceTimersByTime(QUIET_MS);
    chores.putOff();
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(done).toEqual([0]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual([0, 1]);
    chores.begin();
    vi.runAllTimers();
    expect(done).toEqual([0, 1, 0, 1, 2]);
  });

  test("stands still beside other work until the last of it has ended, however it ends", async () => {
    const { chores, done } = setUp();
    let [giveUp, end] = [() => {}, () => {}];
    const one = new Promise((_, reject) => (giveUp = () => reject(new Error("It was given up."))));
    const other = new Promise<void>((resolve) => (end = resolve));
    chores.begin();
    vi.advanceTimersByTime(QUIET_MS);
    chores.standStill(one);
    chores.standStill(other);
    vi.runAllTimers();
    chores.putOff();
    vi.runAllTimers();
    expect(done).toEqual([0]);
    giveUp();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(done).toEqual([0]);
    end();
    await vi.runAllTimersAsync();
    expect(done).toEqual([0, 1, 2]);
  });
});

describe("rows of a large directory", () => {
  const CSV = "id,name\n1,Alba\n2,Bora\n3,Cima\n";
  function* locate({ size }: { readonly size: number }): Steps<Uint16Array> {
    yield;
    return new Uint16Array(size).fill(7);
  }

  test("are located later than they come, those of a small one at once", async () => {
    const editions: number[] = [];
    const holding = createHolding((edition) => editions.push(edition), { atOnce: 2 });
    const territories = { size: 0 } as NonNullable<typeof holding.territories>;
    Object.assign(territories, { id: [], parent: new Int16Array(), level: new Uint8Array(), name: [] });
    holding.locateWith(territories, locate);
    expect(holding.isLocated).toBe(true);
    holding.add(await imported("small.csv", "id,name\n1,Alba\n"));
    expect(holding.isLocated).toBe(true);
    holding.add(await imported("large.csv", CSV));
    expect(holding.isLocated).toBe(false);
    expect(new Set(holding.atlas.territory)).toEqual(new Set([7, 0xffff]));
    const before = editions.length;
    const steps = holding.locateRest();
    expect(steps.next().done).toBe(false);
    expect(steps.next().done).toBe(true);
    expect(holding.isLocated).toBe(true);
    expect(new Set(holding.atlas.territory)).toEqual(new Set([7]));
    expect(editions).toHaveLength(before + 1);
    expect(holding.locateRest().next().done).toBe(true); // nothing is left
    expect(editions).toHaveLength(before + 1);
  });
});
