import { expect, test } from "vitest";
import { grown } from "../../src/model/grown.ts";

test("room that grows holds what was there, then what is blank, and the one before is let go", () => {
  const numbers = Int32Array.of(1, 2, 3);
  expect([...grown(numbers, 0, -1)]).toEqual([1, 2, 3, -1, -1, -1]);
  expect(numbers.length).toBe(0);
  expect([...grown(Uint8Array.of(7), 4)]).toEqual([7, 0, 0, 0]);
  expect(grown(new Float64Array(0), 5)).toEqual(new Float64Array(5));
});
