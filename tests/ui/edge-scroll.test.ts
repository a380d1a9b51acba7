import { expect, test } from "vitest";
import { edgeSpeed } from "../../src/ui/edge-scroll.ts";

test("what lies behind an edge comes the faster the nearer the pointer is to it", () => {
  expect([100, 124, 148, 300, 452, 476, 500].map((at) => edgeSpeed(at, 100, 500))).toEqual([-16, -8, 0, 0, 0, 8, 16]);
});

test("beyond the edge it is as fast as at it, and a narrow part has a middle that stands still", () => {
  expect(edgeSpeed(0, 100, 500)).toBe(-16);
  expect(edgeSpeed(900, 100, 500)).toBe(16);
  expect(edgeSpeed(50, 0, 100)).toBe(0);
});
