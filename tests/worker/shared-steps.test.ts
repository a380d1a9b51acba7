import { expect, test } from "vitest";
import { finish, type Steps } from "../../src/model/steps.ts";
import { shareSteps } from "../../src/worker/shared-steps.ts";

function* counted(taken: number[]): Steps<string> {
  for (let step = 0; step < 4; step++) {
    taken.push(step);
    yield;
  }
  return "end";
}

test("steps that several take are taken once each, whoever takes them", () => {
  const taken: number[] = [];
  const shared = shareSteps(counted(taken));
  const [one, other] = [shared.run(), shared.run()];
  one.next();
  other.next();
  one.next();
  expect(shared.finish()).toBe("end");
  expect(finish(one)).toBe("end");
  expect(finish(other)).toBe("end");
  expect(taken).toEqual([0, 1, 2, 3]);
});

test("steps that have broken off never come to an end that they do not have", () => {
  const shared = shareSteps(
    (function* (): Steps<string> {
      yield;
      throw new Error("broken");
    })(),
  );
  expect(shared.isBroken).toBe(false);
  expect(() => shared.finish()).toThrow("broken");
  expect(shared.isBroken).toBe(true);
  expect(() => shared.finish()).toThrow("broken off before");
  expect(() => finish(shared.run())).toThrow("broken off before");
});
