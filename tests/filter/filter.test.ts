import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../src/filter/search.ts";
import { BLOCK } from "../../src/model/blocks.ts";
import { toMercatorX, toMercatorY } from "../../src/model/mercator.ts";
import { EXACTNESS } from "../../src/model/precision.ts";
import { createPrefixSums } from "../../src/model/prefix-sums.ts";
import { EVERYTHING, type Query } from "../../src/model/query.ts";
import { sumRun } from "../../src/model/selection.ts";
import { KINDS, PRACTICES, SECTORS } from "../../src/model/taxonomy.ts";
import { buildDirectory, type PlainRow } from "../support/build-directory.ts";
import {
  countryOf,
  directoryOf,
  exactnessIn,
  kindsOf,
  plainFacet,
  plainSelect,
  practicesOf,
  sectorsOf,
} from "../support/plain-filter.ts";
import { chance, randomQuery, randomWorld, TERRITORIES, TEXTS, WORLDS } from "../support/random-world.ts";

describe("the store against plain objects", () => {
  test("rows and all facets are those of a naive filter, whatever the query", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 60);
        const filter = createFilter(atlas, TERRITORIES, TEXTS);
        for (let round = 0; round < 3; round++) {
          const query = randomQuery(luck);
          const hidden = luck.some(["d0", "d1"], 1);
          const { selection, facets } = filter.select(query, hidden);
          const rows = plainSelect(plain, query, hidden);
          const selected = plain.filter(
            ({ directory, row }) => selection.mask[atlas.rowOf[atlas.starts[directory]! + row]!] === 1,
          );
          expect(selected).toEqual(rows);
          expect(selection.count).toBe(rows.length);
          expect(selection.placed).toBe(rows.filter(({ record }) => record.longitude !== undefined).length);

          const expected = (
            facet: Parameters<typeof plainFacet>[3],
            choices: readonly string[],
            choicesOf: Parameters<typeof plainFacet>[5],
          ) => plainFacet(plain, query, hidden, facet, choices, choicesOf);
          expect([...facets.sectors]).toEqual(expected("sectors", SECTORS.ids, sectorsOf));
          expect([...facets.kinds]).toEqual(expected("kinds", KINDS.ids, kindsOf));
          expect([...facets.practices]).toEqual(expected("practices", PRACTICES.ids, practicesOf));
          const countries = ["", "FR", "DE", "FJ"];
          const perCountry = expected("countries", countries, (each) => [countryOf(each)]);
          expect(countries.map((country) => facets.countries.get(country) ?? 0)).toEqual(perCountry);
          expect([...facets.countries.keys()].every((country) => countries.includes(country))).toBe(true);
          const ids = atlas.directories.map(({ source }) => source.id);
          expect([...facets.directories]).toEqual(expected("directories", ids, (each) => [directoryOf(each)]));
          expect([...facets.exactness]).toEqual(expected("exactness", EXACTNESS, (each) => [exactnessIn(each)]));
          const others = plainSelect(plain, query, hidden, "website");
          expect(facets.website).toBe(others.filter(({ record }) => record.website !== undefined).length);
        }
      }),
      WORLDS,
    );
  });

  test("prefix sums give number and sums of any run of placed rows, in whole numbers", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas } = randomWorld(luck, 130);
        const query = luck.pick<Query>([{ website: true }, {}]);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
        expect(sumRun(atlas, selection, 0, atlas.placed).count).toBe(selection.placed);
        for (let round = 0; round < 20; round++) {
          const ends = [luck.random(), luck.random()].map((part) => Math.round(part * atlas.placed));
          const [from, to] = [Math.min(...ends), Math.max(...ends)];
          const rows = Array.from({ length: to - from }, (_, at) => from + at).filter(
            (row) => selection.mask[row] === 1,
          );
          const sum = (values: Uint32Array) => rows.reduce((total, row) => total + values[row]!, 0);
          expect(sumRun(atlas, selection, from, to)).toEqual({
            count: rows.length,
            sumX: sum(atlas.x),
            sumY: sum(atlas.y),
          });
        }
      }),
    );
  });

  test("rows and facets add up past the end of a block", () => {
    const rows = Array.from({ length: 2 * BLOCK + 3 }, (_, row) => ({
      id: `d:${row}`,
      name: "x",
      ...(row % 5 > 0 && { longitude: row % 180, latitude: row % 80 }),
      ...(row % 3 === 0 && { website: "https://example.org/" }),
      ...(row % 2 === 0 && { sectors: ["repair"] }),
    }));
    const atlas = buildAtlas([buildDirectory("d", rows)], () => undefined);
    const { selection, facets } = createFilter(atlas, undefined, NO_TEXTS).select({ website: true }, []);
    const selected = rows.filter(({ website }) => website);
    expect(Array.from(atlas.rowOf, (at) => selection.mask[at])).toEqual(rows.map(({ website }) => (website ? 1 : 0)));
    expect(selection.count).toBe(selected.length);
    expect(selection.placed).toBe(selected.filter(({ longitude }) => longitude !== undefined).length);
    expect(facets.website).toBe(selected.length);
    expect(facets.sectors[SECTORS.indexOf("repair")!]).toBe(selected.filter(({ sectors }) => sectors).length);
    expect(facets.directories[0]).toBe(selected.length);
  });

  test("P11 rows that are put away count nowhere, with and without a box or words", () => {
    const rows = Array.from({ length: 30 }, (_, row) => ({ id: `d:${row}`, name: "x", longitude: row, latitude: row }));
    const atlas = buildAtlas([buildDirectory("d", rows)], () => undefined);
    const away = [3, 17].map((row) => atlas.rowOf[row]!);
    const filter = createFilter(atlas, undefined, NO_TEXTS, away);
    const everything = filter.select({}, []);
    expect([everything.selection.count, everything.facets.directories[0]]).toEqual([28, 28]);
    expect(away.map((row) => everything.selection.mask[row])).toEqual([0, 0]);
    const box = { west: -1, south: -1, east: 10.5, north: 10.5 };
    expect(filter.select({ within: box }, []).selection.count).toBe(10);
    expect(filter.select({ text: "x" }, []).selection.count).toBe(28);
  });

  test("prefix sums end where the rows end, also when these fill their last step", () => {
    for (const size of [0, 63, 64, 65, 128]) {
      const rows = Array.from({ length: size }, (_, row) => ({ id: `d:${row}`, name: "x", longitude: 1, latitude: 1 }));
      for (const more of [[], [{ id: "d:unplaced", name: "x" }]]) {
        const atlas = buildAtlas([buildDirectory("d", [...rows, ...more])], () => undefined);
        const { selection } = createFilter(atlas, undefined, NO_TEXTS).select({}, []);
        expect(sumRun(atlas, selection, 0, size).count).toBe(size);
      }
    }
  });
});

const select = (rows: readonly PlainRow[], query: Query, hidden: readonly string[] = []) => {
  const atlas = buildAtlas(
    [buildDirectory("one", rows), buildDirectory("two", [{ id: "two:1", name: "Other" }])],
    () => undefined,
  );
  const { selection, facets } = createFilter(atlas, undefined, TEXTS).select(query, hidden);
  const ids = rows.map(({ id }) => id).filter((_, row) => selection.mask[atlas.rowOf[row]!] === 1);
  return { ids, selection, facets, sector: (id: string) => facets.sectors[SECTORS.indexOf(id)!] };
};

const ROWS: readonly PlainRow[] = [
  { id: "one:1", name: "Ferme", sectors: ["crop-farming", "food-processing"] },
  { id: "one:2", name: "Atelier", sectors: ["repair"] },
  { id: "one:3", name: "Les deux", sectors: ["repair", "crop-farming"] },
  { id: "one:4", name: "Inconnue" },
];

describe("facets are honest", () => {
  test("an empty query selects everything", () => {
    expect(select(ROWS, EVERYTHING).selection.count).toBe(5);
    expect(select(ROWS, { sectors: { ids: [], match: "all" }, countries: [], directories: [] }).selection.count).toBe(
      5,
    );
  });

  test("a parent counts each row once and selects its children", () => {
    const { ids, sector } = select(ROWS, { sectors: { ids: ["food-and-farming"], match: "any" } });
    expect(ids).toEqual(["one:1", "one:3"]);
    expect(sector("food-and-farming")).toBe(2);
  });

  test("a facet leaves out its own clause, so ticking one choice does not empty the others", () => {
    const { sector } = select(ROWS, { sectors: { ids: ["repair"], match: "any" } });
    expect(sector("repair")).toBe(2);
    expect(sector("crop-farming")).toBe(2);
    expect(sector("food-processing")).toBe(1);
  });

  test("under all, a count says what adding the choice would leave", () => {
    const { ids, sector } = select(ROWS, { sectors: { ids: ["repair"], match: "all" } });
    expect(ids).toEqual(["one:2", "one:3"]);
    expect(sector("crop-farming")).toBe(1);
    expect(sector("food-processing")).toBe(0);
  });

  test("a row without a sector or kind counts under the term for that", () => {
    const { ids, sector, facets } = select(ROWS, { sectors: { ids: ["other-sector"], match: "any" } });
    expect(ids).toEqual(["one:4"]);
    expect(sector("other-sector")).toBe(2); // with that of the other directory
    expect(facets.kinds[KINDS.indexOf("unclassified")!]).toBe(2);
  });

  test("a hidden directory counts nowhere", () => {
    const { selection, facets } = select(ROWS, { directories: ["two"] }, ["two"]);
    expect(selection.count).toBe(0);
    expect([...facets.directories]).toEqual([4, 0]);
  });
});

describe("a box", () => {
  const at = (longitude: number, latitude: number, id: string): PlainRow => ({ id, name: id, longitude, latitude });

  test("holds rows on its very edge, and none a hair outside", () => {
    const edge = 2.3522219;
    const rows = [at(edge, 10, "one:on"), at(edge - 1e-9, 10, "one:outside"), at(edge + 1e-9, 10, "one:inside")];
    expect(toMercatorX(edge)).toBe(toMercatorX(edge - 1e-9)); // the units alone could not tell
    const { ids } = select(rows, { within: { west: edge, south: 10, east: 5, north: 10 } });
    expect(ids).toEqual(["one:on", "one:inside"]);
  });

  test("tells latitudes apart that are drawn at the same height beyond 85 degrees", () => {
    expect(toMercatorY(86)).toBe(toMercatorY(89));
    const { ids } = select([at(0, 86, "one:86"), at(0, 89, "one:89")], {
      within: { west: -10, south: 87, east: 10, north: 90 },
    });
    expect(ids).toEqual(["one:89"]);
  });

  test("I9 may cross the antimeridian", () => {
    const rows = [at(179, 0, "one:a"), at(-179, 0, "one:b"), at(0, 0, "one:c"), at(180, 0, "one:d")];
    const { ids } = select(rows, { within: { west: 170, south: -20, east: -170, north: 20 } });
    expect(ids).toEqual(["one:a", "one:b", "one:d"]);
  });
});

describe("a filter kept in use", () => {
  test("another text or box is not answered with the last one", () => {
    const atlas = buildAtlas([buildDirectory("one", ROWS)], () => undefined);
    const filter = createFilter(atlas, undefined, NO_TEXTS);
    const count = (query: Query) => filter.select(query, []).selection.count;
    expect([count({ text: "ferme" }), count({}), count({ text: "les" }), count({ text: "deux les" })]).toEqual([
      1, 4, 1, 1,
    ]);
    expect(count({ text: "  " })).toBe(4);
    expect(filter.select({}, ["one"]).selection.count).toBe(0);
    expect(filter.select({}, []).facets).toEqual(createFilter(atlas, undefined, NO_TEXTS).select({}, []).facets);
    expect(filter.select({}, [])).toBe(filter.select({}, []));
  });

  test("buffers of one's own outlive the next call", () => {
    const atlas = buildAtlas([buildDirectory("one", ROWS)], () => undefined);
    const filter = createFilter(atlas, undefined, NO_TEXTS);
    const { selection } = filter.select({ text: "ferme" }, [], createPrefixSums(atlas));
    filter.select(EVERYTHING, []);
    expect(selection.mask.reduce((sum, each) => sum + each, 0)).toBe(1);
  });
});
