import { expect, test } from "vitest";
import { ownTerritoryId } from "../../scripts/atlas/own-boundaries.ts";
import { setOfShapes, shape, square } from "../territory/own/sets.ts";

test("a territory of one's own is called by id, code, or a name that one alone has; what a file says stays text on a terminal", () => {
  const records = [
    shape({ name: "Alba", code: "A1" }, square(10, 45)),
    shape({ name: "Bora\u001b]0;hidden\u0007", code: "B1" }, square(12, 45)),
    ...Array.from({ length: 7 }, (_, at) => shape({ name: "Twin", code: `T${at}` }, square(14 + 2 * at, 45))),
  ];
  const { set } = setOfShapes(records, { roles: { name: "name", code: "code" } });
  const [whole, alba] = set.territories.id;
  for (const word of ["A1", "alba", alba!, alba!.replace(`${whole}.`, "")])
    expect(ownTerritoryId(word, set)).toBe(alba);
  expect(() => ownTerritoryId("twin", set)).toThrow(/^Several .*\.T0, .*\.T4 …\. Name one by its id\.$/);
  expect(() => ownTerritoryId("Bora", set)).toThrow("Did you mean Bora\\u001b]0;hidden\\u0007?");
});
