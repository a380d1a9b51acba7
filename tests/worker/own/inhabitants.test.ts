import { expect, test } from "vitest";
import { listInhabitants } from "../../../src/worker/own/inhabitants.ts";
import { createOwnBoundaries } from "../../../src/worker/own/own-boundaries.ts";
import { setOfShapes, shape, square } from "../../territory/own/sets.ts";

test("territories whose inhabitants are corrected are found by name, by code, and by what is around them", () => {
  const records = [
    shape({ name: "Alba", code: "A1", province: "North" }, square(10, 45)),
    shape({ name: "Bora", code: "B1", province: "North" }, square(11, 45)),
    shape({ name: "Northwood", code: "C1", province: "South" }, square(12, 45)),
  ];
  const { set } = setOfShapes(records, { roles: { name: "name", code: "code", parent: "province" } });
  const own = createOwnBoundaries(() => undefined);
  own.add(set);
  const found = (text: string, length = 9) =>
    listInhabitants(own, { set: set.id, text, length })!.entries.map(({ name }) => name);
  expect(found("")).toEqual(["Alba", "Bora", "Northwood"]);
  expect(found("b1")).toEqual(["Bora"]);
  expect(found("NORTH")).toEqual(["Alba", "Bora", "Northwood"]);
  expect(found("South")).toEqual(["Northwood"]);
  expect(found(set.title)).toEqual([]); // the whole is not looked for: all are in it
  expect(found("north", 2)).toEqual(["Alba", "Bora"]);
});
