import { getHeapStatistics } from "node:v8";
import { expect, test } from "vitest";
import { alternate } from "../../../scripts/bench/harness.ts";
import { createSurroundings } from "../../../scripts/bench/surroundings.ts";

const ROUNDS = 5;
const TEXT_BYTES = 32 << 20;

/** The collector as it is, and a clock by which every run takes so long that the fewest rounds are enough. */
function surroundings() {
  let clockMs = 0;
  return { ...createSurroundings(), now: () => (clockMs += 1000) };
}

test("what one side has returned is gone when the other begins", async () => {
  const alive: boolean[] = [];
  let result: WeakRef<object> | undefined;
  const side = async () => {
    alive.push(result?.deref() !== undefined);
    const made = Array.from({ length: 1000 }, (_, at) => ({ at }));
    result = new WeakRef(made);
    return made;
  };
  await alternate({ ours: side, peer: side }, surroundings());
  expect(alive.slice(2)).toEqual(Array(2 * ROUNDS).fill(false)); // nothing is collected before the first two, which are not timed
});

test("a text in which one side has found a pattern is gone when the other begins", async () => {
  const heaps: number[] = [];
  const ours = async () => void heaps.push(getHeapStatistics().used_heap_size);
  const peer = async () => void /$/.test("a".repeat(TEXT_BYTES));
  await alternate({ ours, peer }, surroundings());
  const [first = 0, ...others] = heaps;
  expect(Math.max(...others.map((bytes) => bytes - first))).toBeLessThan(TEXT_BYTES / 2);
});
