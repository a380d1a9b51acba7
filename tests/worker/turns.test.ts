import { afterEach, expect, test, vi } from "vitest";
import { createTurns, meanwhile } from "../../src/worker/turns.ts";

afterEach(() => void vi.restoreAllMocks()); // other files meet the same clock

/** A clock that stands still but for what is added. */
function stoppedClock() {
  let now = 1000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return (ms: number) => {
    now += ms;
  };
}

test("L8 progress is told at once and then four times a second at most", () => {
  const pass = stoppedClock();
  const told: number[] = [];
  const { tell } = createTurns<number>((progress) => told.push(progress));
  for (let step = 0; step < 100; step++) {
    tell(step);
    pass(10);
  }
  expect(told).toEqual([0, 25, 50, 75]);
});

test("L8 others have their turn after 30 ms of work, and not at every step", async () => {
  const pass = stoppedClock();
  const { breathe } = createTurns(() => undefined);
  let turns = 0;
  setImmediate(function count() {
    turns++;
    if (turns < 1000) setImmediate(count);
  });
  for (let step = 0; step < 29; step++) {
    pass(1);
    await breathe();
  }
  expect(turns).toBe(0);
  pass(1);
  await breathe();
  expect(turns).toBeGreaterThan(0);
  turns = 1000;
});

test("steps are taken while others work, a stretch at a time, and are left when these are done", async () => {
  const pass = stoppedClock();
  const taken: number[] = [];
  let arrive: (word: string) => void = () => undefined;
  const awaited = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const steps = (function* () {
    for (let step = 0; ; step++) {
      taken.push(step);
      pass(6);
      if (step === 3) arrive("there");
      yield;
    }
  })();
  expect(await meanwhile(awaited, steps)).toBe("there");
  expect(taken).toEqual([0, 1, 2, 3]); // two in each stretch
  const fails = Promise.reject(new Error("lost"));
  await expect(meanwhile(fails, steps)).rejects.toThrow("lost");
});
