import { expect, test } from "vitest";
import { createKnownShapes } from "../../src/ui/known-shapes.ts";

test("shapes of a level are fetched once, and those of one's own again when others may stand under their id", async () => {
  const fetched: string[] = [];
  const shapesOf = createKnownShapes(async (level) => {
    fetched.push(level);
    return fetched.length;
  });
  const asked = [
    shapesOf("first", 1),
    shapesOf("first", 2),
    shapesOf("own:a", 2),
    shapesOf("own:a", 2),
    shapesOf("own:a", 3),
  ];
  expect(await Promise.all(asked)).toEqual([1, 1, 2, 2, 3]);
  expect(fetched).toEqual(["first", "own:a", "own:a"]);
});

test("what failed is fetched again", async () => {
  let times = 0;
  const shapesOf = createKnownShapes(async () => {
    if (++times === 1) throw new Error("not there");
    return times;
  });
  await expect(shapesOf("country", 1)).rejects.toThrow("not there");
  expect(await shapesOf("country", 1)).toBe(2);
});
