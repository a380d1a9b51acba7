import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryFromParameters, queryToParameters } from "../../src/filter/link.ts";
import { EXACTNESS } from "../../src/model/precision.ts";
import { type Query, querySchema } from "../../src/model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../../src/model/taxonomy.ts";
import { testFiles } from "../support/test-files.ts";

const read = (link: string): Query => queryFromParameters(new URLSearchParams(link.replace(/^[#?]/, "")));

const ids = (list: TermList) => fc.uniqueArray(fc.constantFrom(...list.ids), { minLength: 1, maxLength: 5 });
const choices = (list: TermList) =>
  fc.record({ ids: ids(list), match: fc.constantFrom("any" as const, "all" as const) });
const anyText = (maxLength: number) => fc.string({ unit: "grapheme", minLength: 1, maxLength: maxLength / 10 });
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value + 0); // no -0
const box = fc
  .record({ west: degrees(180), east: degrees(180), one: degrees(90), other: degrees(90) })
  .map(({ west, east, one, other }) => ({ west, east, south: Math.min(one, other), north: Math.max(one, other) }));
const countries = fc.constantFrom("", "FR", "XK", "AR");
const queries: fc.Arbitrary<Query> = fc.record(
  {
    text: anyText(300),
    sectors: choices(SECTORS),
    kinds: choices(KINDS),
    practices: choices(PRACTICES),
    countries: fc.uniqueArray(countries, { minLength: 1 }),
    directories: fc.uniqueArray(anyText(200), { minLength: 1, maxLength: 4 }),
    website: fc.boolean(),
    exactness: fc.uniqueArray(fc.constantFrom(...EXACTNESS), { minLength: 1 }),
    territory: anyText(40),
    within: box,
  },
  { requiredKeys: [] },
);

describe("U5 the query is in the link", () => {
  test("and comes back from it as it was", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(querySchema.safeParse(query).success).toBe(true);
        expect(read(queryToParameters(query).toString())).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  test("in words that a person can read", () => {
    const query: Query = {
      text: "pain bio",
      sectors: { ids: ["food-and-farming", "repair"], match: "all" },
      countries: ["FR", ""],
      website: true,
      exactness: ["exact", "town"],
      territory: "FR-38",
    };
    expect(decodeURIComponent(queryToParameters(query).toString())).toBe(
      "q=pain+bio&sector=food-and-farming&sector=repair&sectors=all&country=FR&country=&website=yes&place=exact&place=town&territory=FR-38",
    );
    expect(queryToParameters({ text: "", sectors: { ids: [], match: "all" }, countries: [] }).toString()).toBe("");
  });
});

describe("S7 a link is not trusted", () => {
  test("whatever stands in it gives a query that holds the schema", () => {
    const names = [
      "q",
      "sector",
      "sectors",
      "kind",
      "country",
      "directory",
      "website",
      "place",
      "territory",
      "bbox",
      "__proto__",
    ];
    const parameter = fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.string({ unit: "binary", maxLength: 400 }),
    );
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        expect(querySchema.safeParse(queryFromParameters(new URLSearchParams(parameters))).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("unknown ids and wrong values are dropped, the rest stays", () => {
    expect(
      read("sector=repair&sector=toString&sector=nonsense&kind=__proto__&website=maybe&country=France&territory="),
    ).toEqual({
      sectors: { ids: ["repair"], match: "any" },
    });
    expect(read("website=toString&place=valueOf&place=town")).toEqual({ exactness: ["town"] });
  });

  test("a box is clamped, may cross the antimeridian, and is dropped when it is none", () => {
    expect(read("bbox=170,-20,-170,-15").within).toEqual({ west: 170, south: -20, east: -170, north: -15 });
    expect(read("bbox=-999,-95,999,95").within).toEqual({ west: -180, south: -90, east: 180, north: 90 });
    for (const wrong of ["", "1,2,3", "1,2,3,4,5", "NaN,0,1,1", "0,,1,1", "1e400,0,1,1", "0,50,1,40"]) {
      expect(read(`bbox=${wrong}`)).toEqual({});
    }
  });

  const file = testFiles("corpora/hostile/links.json");
  test.skipIf(!file)("hostile links give what is said of them, and no exception", () => {
    const links = JSON.parse(readFileSync(file!, "utf8")) as { link: string; repeat?: string; times?: number }[];
    expect(links.length).toBeGreaterThan(10);
    const found = new Map(
      links.map(({ link, repeat = "", times = 0 }) => [link, read(link + repeat.repeat(times))] as const),
    );
    for (const query of found.values()) expect(querySchema.safeParse(query).success).toBe(true);
    const meant = [...found].filter(([, query]) => Object.keys(query).length > 0);
    expect(new Map(meant)).toEqual(
      new Map([
        ["#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", { text: "<img src=x onerror=alert(1)>" }],
        ["#bbox=170,-20,-170,-15", { within: { west: 170, south: -20, east: -170, north: -15 } }],
      ]),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
