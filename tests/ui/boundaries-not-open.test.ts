import { expect, test } from "vitest";
import { isNotOpen } from "../../src/ui/boundaries-not-open.tsx";
import { EMPTY_ANSWER } from "../state/fake-client.ts";

test("boundaries that a link names and nobody has opened are told of, of a territory and of a level, and not too early", () => {
  const bounds = { west: 0, south: 0, east: 1, north: 1 };
  const answer = { ...EMPTY_ANSWER, boundarySets: [{ id: "a", title: "A", levelName: "", territories: 1, bounds }] };
  expect(
    ["own:a", "own:a.1", "own:b", "own:b.1", "AT", "first", undefined].map((id) => isNotOpen(id, answer, false)),
  ).toEqual([false, false, true, true, false, false, false]);
  expect(isNotOpen("own:b", answer, true)).toBe(false);
  expect(isNotOpen("own:b", { ...answer, located: false }, false)).toBe(false);
  expect(isNotOpen("own:b", undefined, false)).toBe(false);
});
