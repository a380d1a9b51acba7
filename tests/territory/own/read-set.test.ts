import { describe, expect, test } from "vitest";
import { findCrossing } from "../../../src/territory/own/crossings.ts";
import { countFindings } from "../../../src/territory/own/findings.ts";
import { createSetBuilder } from "../../../src/territory/own/set-builder.ts";
import { readAll, ringOf, seeded, shape, square } from "./sets.ts";

const named = (name: string, geometry: unknown) => shape({ name }, geometry);

describe("what is wrong with a shape is told, and costs no other", () => {
  const good = named("good", square(0, 0));

  test.each<[string, unknown, string[]]>([
    ["nothing", null, ["left-out no-shape 1"]],
    ["a geometry without coordinates", { type: "Polygon", coordinates: [] }, ["left-out no-shape 1"]],
    ["an empty collection", { type: "GeometryCollection", geometries: [] }, ["left-out no-shape 1"]],
    ["a point", { type: "Point", coordinates: [1, 2] }, ["left-out not-an-area 1"]],
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      ["left-out not-an-area 1"],
    ],
    ["texts for numbers", { type: "Polygon", coordinates: [[["1", "2"]]] }, ["left-out shape-invalid 1"]],
    ["a type of somebody's own", { type: "Circle", coordinates: [1, 2] }, ["left-out shape-invalid 1"]],
    ["no object", "POLYGON((0 0))", ["left-out shape-invalid 1"]],
    ["metres", { type: "Polygon", coordinates: [ringOf(500_000, 4_600_000, 1000)] }, ["left-out not-degrees 1"]],
    [
      "a ring of two points",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      ["left-out no-area 1"],
    ],
    [
      "a ring on one line",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [2, 2],
            [0, 0],
          ],
        ],
      },
      ["left-out no-area 1"],
    ],
    [
      "a ring twice around the Earth",
      {
        type: "Polygon",
        coordinates: [[...Array.from({ length: 13 }, (_, at) => [((at * 60 + 180) % 360) - 180, 10 + at])]],
      },
      ["left-out around-twice 1", "mended ring-open 1"],
    ],
  ])("%s", (_, geometry, codes) => {
    const { set, codes: found, at } = readAll([named("bad", geometry), good]);
    expect(found.filter((code) => code.startsWith("left-out"))).toEqual(
      codes.filter((code) => code.startsWith("left")),
    );
    expect(set.territories.name).toEqual(["Test", "good"]);
    expect(at(0.5, 0.5)).toBe("good");
  });

  test("points and lines among areas are left out, and the areas stay", () => {
    const { codes, at } = readAll([
      named("mixed", {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [9, 9] },
          { type: "GeometryCollection", geometries: [square(0, 0)] },
        ],
      }),
    ]);
    expect(codes).toEqual(["left-out not-an-area 1"]);
    expect(at(0.5, 0.5)).toBe("mixed");
  });

  test("collections without end are given up", () => {
    let nested: unknown = square(0, 0);
    for (let depth = 0; depth < 120_000; depth++) nested = { type: "GeometryCollection", geometries: [nested] };
    expect(readAll([named("deep", nested), good]).codes).toEqual(["left-out shape-invalid 1"]);
  });

  test("an open ring is closed, another spelling understood", () => {
    const { codes, at } = readAll([named("open", { type: "polygon", coordinates: [ringOf(0, 0).slice(0, 4)] })]);
    expect(codes).toEqual(["mended ring-open 1", "mended type-misspelt 1"]);
    expect(at(0.5, 0.5)).toBe("open");
  });

  test("a hole is a hole; one outside of its outline is left out", () => {
    const { codes, at } = readAll([
      named("ring", { type: "Polygon", coordinates: [ringOf(0, 0, 4), ringOf(1, 1, 1), ringOf(10, 10, 1)] }),
    ]);
    expect(codes).toEqual(["left-out hole-outside 1"]);
    expect([at(0.5, 0.5), at(1.5, 1.5), at(10.5, 10.5)]).toEqual(["ring", "", ""]);
  });

  test("a ring that crosses itself is told with the place, and read by its crossings", () => {
    const { findings, at } = readAll([
      named("bow", {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [2, 2],
            [2, 0],
            [0, 2],
            [0, 0],
          ],
        ],
      }),
    ]);
    expect(findings[0]).toMatchObject({ code: "crosses-itself", severity: "remark" });
    expect(findings[0]!.examples[0]!.found).toBe("1.00000, 1.00000");
    expect([at(0.2, 1), at(1.8, 1), at(1, 0.2), at(1, 1.8)]).toEqual(["bow", "bow", "", ""]);
  });

  test("what could not be read is named by how it begins", () => {
    const { findings } = readAll([{ properties: {}, geometry: undefined, broken: '{"type": ' }, good]);
    expect(findings[0]!.examples).toEqual([
      { code: "unreadable-record", severity: "left-out", shape: 1, name: "1", found: '{"type": ' },
    ]);
  });
});

describe("codes and names", () => {
  test("the same code and name are one territory in parts", () => {
    const records = [0, 2, 4].map((west) => shape({ name: "Isles", code: "I" }, square(west, 0)));
    const { set, codes, at } = readAll([...records, shape({ name: "Main", code: "M" }, square(9, 0))], {
      roles: { code: "code" },
    });
    expect(set.territories.id).toEqual(["own:test", "own:test.I", "own:test.M"]);
    expect(codes).toEqual(["mended joined 2"]);
    expect([at(0.5, 0.5), at(2.5, 0.5), at(4.5, 0.5), at(3.5, 0.5)]).toEqual(["Isles", "Isles", "Isles", ""]);
  });

  test("the same code of another name gets a key of its own", () => {
    const { set, findings } = readAll(
      [shape({ name: "A", code: "1" }, square(0, 0)), shape({ name: "B", code: "1" }, square(2, 0))],
      { roles: { code: "code" } },
    );
    expect(set.territories.id).toEqual(["own:test", "own:test.1", "own:test.1-2"]);
    expect(findings[0]!.examples[0]).toMatchObject({ code: "same-code", name: "B", found: "1: A" });
  });

  test("without a code the name is the key, without a name the code, without both the number", () => {
    const { set, codes } = readAll([
      shape({ name: "São Tomé" }, square(0, 0)),
      shape({ name: "São Tomé" }, square(2, 0)),
      shape({}, square(4, 0)),
      shape({ name: "العربية" }, square(6, 0)),
    ]);
    expect(set.territories.id.slice(1)).toEqual([
      "own:test.sao-tome",
      "own:test.sao-tome-2",
      "own:test.3",
      "own:test.العربية",
    ]);
    expect(codes).toEqual(["remark no-name 1", "remark same-name 1"]);
  });

  test("parents stand above, with the area and the people of their parts", () => {
    const { set } = readAll(
      [
        shape({ name: "A", province: "North", pop: 10 }, square(0, 0)),
        shape({ name: "B", province: "North", pop: "1 000" }, square(1, 0)),
        shape({ name: "C", province: "South", pop: "many" }, square(0, -2)),
        shape({ name: "D", province: "South", pop: 5 }, square(1, -2)),
      ],
      { title: "Districts", levelName: "district" },
    );
    const { territories } = set;
    expect(territories.name).toEqual(["Districts", "North", "South", "A", "B", "C", "D"]);
    expect([...territories.parent]).toEqual([-1, 0, 0, 1, 1, 2, 2]);
    expect([...territories.population!]).toEqual([Number.NaN, 1010, Number.NaN, 10, 1000, Number.NaN, 5]);
    expect(territories.areaKm2[1]).toBeCloseTo(territories.areaKm2[3]! + territories.areaKm2[4]!, 6);
    expect([...territories.bounds.subarray(4, 8)]).toEqual([0, 0, 2, 1]);
  });
});

test("territories and those around them are no more in all than a row can name; what is beyond is told", () => {
  const findings = countFindings();
  const builder = createSetBuilder(findings, 6);
  const described = { isUnnamed: false, code: "", population: Number.NaN, populationText: "" };
  for (let at = 0; at < 5; at++)
    builder.add(at + 1, { ...described, name: `A${at}`, parent: `P${at}` }, [[ringOf(2 * at, 0)]]);
  const { territories } = builder.finish({ id: "test", title: "Test", levelName: "", parentName: "" });
  expect(territories.name).toEqual(["Test", "P0", "P1", "A0", "A1"]);
  expect(findings.finish()).toMatchObject([{ code: "too-many", severity: "left-out", count: 3 }]);
});

describe("what the properties are", () => {
  test.each<[Record<string, unknown>[], Record<string, string>]>([
    [
      [
        { INSEE_COM: "01001", NOM_COM: "L'Abergement-Clémenciat", NOM_DEP: "Ain", POPULATION: 779 },
        { INSEE_COM: "01002", NOM_COM: "L'Abergement-de-Varey", NOM_DEP: "Ain", POPULATION: 256 },
        { INSEE_COM: "02001", NOM_COM: "Abbécourt", NOM_DEP: "Aisne", POPULATION: 517 },
        { INSEE_COM: "02002", NOM_COM: "Achery", NOM_DEP: "Aisne", POPULATION: 613 },
      ],
      { name: "NOM_COM", code: "INSEE_COM", population: "POPULATION" },
    ],
    [
      [
        { AGS: "01001", GEN: "Flensburg", EWZ: 90164 },
        { AGS: "01002", GEN: "Kiel", EWZ: 246794 },
      ],
      { name: "GEN", code: "AGS", population: "EWZ" },
    ],
    [
      [
        { fid: 1, whatever: "Cascadia", url: "https://one.example/" },
        { fid: 2, whatever: "Sonora", url: "https://two.example/" },
      ],
      { name: "whatever", code: "fid", population: "" },
    ],
    [
      [
        { nombre: "Osona", habitantes: "160.000", codigo: "24" },
        { nombre: "Bages", habitantes: "180.000", codigo: "07" },
      ],
      { name: "nombre", code: "codigo", population: "habitantes" },
    ],
  ])("are guessed from headers and values: %#", (rows, expected) => {
    const { roles } = readAll(rows.map((row, at) => shape(row, square(2 * at, 0))));
    const guessed = Object.fromEntries(Object.keys(expected).map((role) => [role, roles[role as "name"].property]));
    expect(guessed).toEqual(expected);
  });

  test("what the reader chooses goes before, also to take none", () => {
    const rows = [
      { name: "A", label: "Alpha", id: "1" },
      { name: "B", label: "Beta", id: "2" },
    ];
    const { set, roles } = readAll(
      rows.map((row, at) => shape(row, square(2 * at, 0))),
      {
        roles: { name: "label", code: "" },
      },
    );
    expect(set.territories.name.slice(1)).toEqual(["Alpha", "Beta"]);
    expect(set.code.slice(1)).toEqual(["", ""]);
    expect(roles.name).toEqual({ property: "label", reason: "chosen" });
  });
});

test("crossings are found on long rings, and a budget that is spent is told", () => {
  const random = seeded(9);
  for (let round = 0; round < 40; round++) {
    const corners = 30 + Math.floor(2000 * random());
    const ring = Array.from({ length: corners }, (_, at): [number, number] => {
      const angle = (2 * Math.PI * at) / corners;
      const reach = 1 + 0.2 * Math.sin(9 * angle);
      return [10 + reach * Math.cos(angle), 50 + reach * Math.sin(angle)];
    });
    const closed = (points: [number, number][]) => [...points, points[0]!];
    expect(findCrossing(closed(ring), { left: 1e9 })).toBeUndefined();
    const at = 1 + Math.floor((corners - 3) * random());
    [ring[at], ring[at + 1]] = [ring[at + 1]!, ring[at]!]; // the way turns back on itself
    const crossing = findCrossing(closed(ring), { left: 1e9 });
    expect(crossing).not.toBe("not-checked");
    expect(crossing).toEqual(kinks(closed(ring)) ? [expect.any(Number), expect.any(Number)] : undefined);
  }
  const line = Array.from({ length: 400 }, (_, at): [number, number] => [at % 2, at / 400]);
  expect(findCrossing([...line, line[0]!], { left: 1000 })).toBe("not-checked");
});

/** Of all pairs of sides, whether some cross. */
function kinks(ring: readonly [number, number][]): boolean {
  const left = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  for (let one = 0; one + 1 < ring.length; one++)
    for (let other = one + 2; other + 1 < ring.length; other++) {
      const [a, b, c, d] = [ring[one]!, ring[one + 1]!, ring[other]!, ring[other + 1]!];
      if (left(a, b, c) * left(a, b, d) < 0 && left(c, d, a) * left(c, d, b) < 0) return true;
    }
  return false;
}
