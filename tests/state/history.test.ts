import fc from "fast-check";
import { expect, test } from "vitest";
import { back, forth, type History, MOST_STEPS, NO_HISTORY, withStep } from "../../src/state/history.ts";

type Numbers = History<number, string>;

test("U4 a step is taken back and made again, and a new one ends what was taken back", () => {
  let history: Numbers = withStep(NO_HISTORY, 0, "one");
  history = withStep(history, 1, "two");
  const undone = back(history, 2)!;
  expect([undone.state, undone.step]).toEqual([1, "two"]);
  const again = forth(undone.history, undone.state)!;
  expect([again.state, again.step, forth(again.history, 2)]).toEqual([2, "two", undefined]);
  expect(forth(withStep(undone.history, 1, "three"), 3)).toBeUndefined();
  expect([back(NO_HISTORY, 0), forth(NO_HISTORY, 0)]).toEqual([undefined, undefined]);
});

test("U4 any walk through the steps is that of a list with a mark in it", () => {
  const moves = fc.array(fc.constantFrom("step", "step", "back", "forth"), { maxLength: 250 });
  fc.assert(
    fc.property(moves, (walk) => {
      let [history, now]: [Numbers, number] = [NO_HISTORY, 0];
      let [list, mark] = [[0], 0];
      walk.forEach((move, at) => {
        if (move === "step") {
          history = withStep(history, now, `${at}`);
          now = at + 1;
          list = [...list.slice(0, mark + 1), now].slice(-MOST_STEPS - 1);
          mark = list.length - 1;
        } else {
          const made = (move === "back" ? back : forth)(history, now);
          if (made) [history, now] = [made.history, made.state];
          mark = Math.max(0, Math.min(list.length - 1, mark + (move === "back" ? -1 : 1)));
        }
        expect(now).toBe(list[mark]);
        expect([history.past.length, history.future.length]).toEqual([mark, list.length - 1 - mark]);
      });
    }),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 1000) },
  );
});

test("U4 at least 20 steps are remembered", () => expect(MOST_STEPS).toBeGreaterThanOrEqual(20));
