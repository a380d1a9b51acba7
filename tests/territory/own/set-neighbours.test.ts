import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import type { BoundarySet } from "../../../src/model/boundary-set.ts";
import { finish } from "../../../src/model/steps.ts";
import { neighboursInSet } from "../../../src/territory/own/set-neighbours.ts";
import { ringOf, seeded, setOfShapes, shape, square } from "./sets.ts";

const named = (name: string, geometry: Geometry, more: Record<string, unknown> = {}) =>
  shape({ name, ...more }, geometry);
const polygon = (...ring: [number, number][]): Geometry => ({ type: "Polygon", coordinates: [[...ring, ring[0]!]] });

/** The names beside each territory, of every one of the file's own. */
function beside({ set }: { readonly set: BoundarySet }): Record<string, string[]> {
  const { size, name } = set.territories;
  const found: Record<string, string[]> = {};
  for (let at = set.firstLeaf; at < size; at++)
    found[name[at]!] = finish(neighboursInSet(set, at)).map((other) => name[other]!);
  return found;
}

describe("neighbours in boundaries of one's own", () => {
  test("share a border, and not a corner alone", () => {
    const set = setOfShapes([
      named("A", square(10, 45)),
      named("B", square(11, 45)),
      named("C", square(10, 46)),
      named("D", square(11, 46)),
      named("Island", square(14, 45)),
    ]);
    expect(beside(set)).toEqual({ A: ["B", "C"], B: ["A", "D"], C: ["A", "D"], D: ["B", "C"], Island: [] });
  });

  test("may draw their border with other points, and some metres apart", () => {
    const east = polygon([11.0005, 45], [12, 45], [12, 46], [11, 46], [11.0004, 45.7], [10.9996, 45.31]);
    expect(beside(setOfShapes([named("A", square(10, 45)), named("B", east)]))).toEqual({ A: ["B"], B: ["A"] });
    const apart = square(11.05, 45); // 4 km of sea between them
    expect(beside(setOfShapes([named("A", square(10, 45)), named("B", apart)]))).toEqual({ A: [], B: [] });
  });

  test("may share a short piece of a long border, and one may lie in the hole of another", () => {
    const ring: Geometry = { type: "Polygon", coordinates: [ringOf(0, 40, 4), ringOf(1, 41)] };
    const found = beside(
      setOfShapes([named("Around", ring), named("Inside", square(1, 41)), named("Beside", square(4, 43.7, 1))]),
    );
    expect(found).toEqual({ Around: ["Inside", "Beside"], Inside: ["Around"], Beside: ["Around"] });
  });

  test("are found across the 180th meridian, whether a border lies on it or crosses it", () => {
    const set = setOfShapes([
      named("West", polygon([178, -18], [180, -18], [180, -16], [178, -16])),
      named("East", polygon([-180, -18], [-178, -18], [-178, -16], [-180, -16])),
      named("Over", polygon([179, -16], [181, -16], [181, -15], [179, -15])),
    ]);
    expect(beside(set)).toEqual({ West: ["East", "Over"], East: ["West", "Over"], Over: ["West", "East"] });
  });

  test("of the territories around others share a border of their parts, and the whole has none", () => {
    const records = [0, 1, 2, 3].map((at) =>
      named(`P${at}`, square(10 + at, 45), { province: at < 2 ? "North" : at === 2 ? "South" : "Far" }),
    );
    const { set } = setOfShapes(records, { roles: { parent: "province" } });
    const names = (at: number) => finish(neighboursInSet(set, at)).map((other) => set.territories.name[other]!);
    const index = (name: string) => set.territories.name.indexOf(name);
    expect(names(index("North"))).toEqual(["South"]);
    expect(names(index("South")).sort()).toEqual(["Far", "North"]);
    expect(names(0)).toEqual([]);
  });

  test("are the same whoever of the two is asked, also where lines are drawn carelessly", () => {
    const random = seeded(7);
    const shaken = (value: number) => value + (random() - 0.5) * 0.006;
    const records = Array.from({ length: 100 }, (_, at) => {
      const [x, y] = [5 + (at % 10) * 0.5, 44 + Math.floor(at / 10) * 0.5];
      const corners: [number, number][] = [
        [x, y],
        [x + 0.5, y],
        [x + 0.5, y + 0.5],
        [x, y + 0.5],
      ];
      return named(`no. ${at}`, polygon(...corners.map(([a, b]): [number, number] => [shaken(a), shaken(b)])));
    });
    const found = beside(setOfShapes(records));
    for (const [name, others] of Object.entries(found))
      for (const other of others) expect(found[other]).toContain(name);
    expect(found["no. 44"]).toEqual(["no. 34", "no. 43", "no. 45", "no. 54"]);
  });
});
