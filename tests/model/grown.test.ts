import { expect, test } from "vitest";
import { grown } from "../../src/model/grown.ts";

test("room that grows holds what was there, then what is blank, and the one before is let go", () => {
  const numbers = Int32Array.of(1, 2, 3);
  expect([...grown(numbers, 0, -1)]).toEqual([1, 2, 3, -1, -1, -1]);
  expect(numbers.length).toBe(0);
  expect([...grown(Uint8Array.of(7), 4)]).toEqual([7, 0, 0, 0]);
  expect(grown(new Float64Array(0), 5)).toEqual(new Float64Array(5));
});

test("room grows to twice of what it was, or to what is wanted where that is more", () => {
  const sizes = [0, 1, 3, 4, 7, 8, 9, 100];
  for (const size of sizes) {
    for (const least of [0, ...sizes]) {
      for (const blank of [0, 5]) {
        const before = Uint16Array.from({ length: size }, (_, at) => at + 1);
        const after = grown(before, least, blank);
        expect(after).toBeInstanceOf(Uint16Array);
        expect(after.length).toBe(Math.max(least, 2 * size));
        expect([...after]).toEqual(Array.from(after, (_, at) => (at < size ? at + 1 : blank)));
        expect(before.length).toBe(0);
      }
    }
  }
});

test("room that cannot be had is an error, and what was there stays", () => {
  const before = Float64Array.of(1, 2);
  expect(() => grown(before, 2 ** 53)).toThrow(RangeError);
  expect([...before]).toEqual([1, 2]);
});
