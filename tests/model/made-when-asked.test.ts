import { expect, test } from "vitest";
import { madeWhenAsked } from "../../src/model/made-when-asked.ts";

test("members are made when they are asked for, and each time anew", () => {
  const asked: number[] = [];
  const list = madeWhenAsked(3, (at) => {
    asked.push(at);
    return { square: at * at };
  });
  expect(list).toHaveLength(3);
  expect(asked).toEqual([]);
  expect(list[2]).toEqual({ square: 4 });
  expect(asked).toEqual([2]);
  expect(list[2]).not.toBe(list[2]);
  expect(list[3]).toBeUndefined();
});

test("it is a list for whoever goes through one", () => {
  const list = madeWhenAsked(3, (at) => at * at);
  expect(Array.isArray(list)).toBe(true);
  expect([...list]).toEqual([0, 1, 4]);
  expect(list.map((each) => each + 1)).toEqual([1, 2, 5]);
  expect(Object.keys(list)).toEqual(["0", "1", "2"]);
  expect(JSON.stringify(list)).toBe("[0,1,4]");
  expect(madeWhenAsked(0, () => 1)).toEqual([]);
});
