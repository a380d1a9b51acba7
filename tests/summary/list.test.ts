import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { fold } from "../../src/model/fold.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import type { Order } from "../../src/model/question.ts";
import { extentOf } from "../../src/summary/extent.ts";
import { listPart, rowsAtPlace } from "../../src/summary/list-part.ts";
import { marksInView } from "../../src/summary/marks-in-view.ts";
import { rowsOfScope } from "../../src/summary/rows-of-scope.ts";
import { buildDirectory, type PlainRow } from "../support/build-directory.ts";
import { isPlacedIn, pathOf, plainSelect } from "../support/plain-filter.ts";
import {
  chance,
  type PlainInitiative,
  randomQuery,
  randomWorld,
  TERRITORIES,
  TEXTS,
  WORLDS,
} from "../support/random-world.ts";

const POINT = { by: "distance", longitude: 179.5, latitude: -10 } as const;
const bytes = ({ record }: PlainInitiative) => Buffer.from(fold(record.name));
const distance = ({ record: { longitude, latitude } }: PlainInitiative): number =>
  longitude === undefined
    ? Number.POSITIVE_INFINITY
    : distanceKm(POINT.longitude, POINT.latitude, longitude, latitude!);
const byDistance = (a: PlainInitiative, b: PlainInitiative): number =>
  distance(a) === distance(b) ? 0 : distance(a) - distance(b);

describe("the list against plain objects", () => {
  test("any part of it holds the rows of a naive sort, by name and by distance", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 60);
        const query = randomQuery(luck);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
        const rows = plainSelect(plain, query, []);
        const from = Math.floor(luck.random() * 40);
        const part = (order: Order) => listPart(atlas, selection, order, from, 20).map(({ id }) => id);
        const expected = (compare: (a: PlainInitiative, b: PlainInitiative) => number) =>
          rows
            .toSorted(compare)
            .slice(from, from + 20)
            .map(({ record }) => record.id);
        expect(part({ by: "name" })).toEqual(expected((a, b) => Buffer.compare(bytes(a), bytes(b))));
        expect(part(POINT)).toEqual(expected(byDistance));
      }),
      WORLDS,
    );
  });

  test("rows of a download are the selected ones of its territory, in the order of the directories", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 60);
        const query = randomQuery(luck);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
        const scope = luck.pick([undefined, "001", "FR", "FR-38", "nowhere"]);
        const rows = rowsOfScope(atlas, selection, TERRITORIES, scope);
        const expected = plainSelect(plain, query, []).filter(
          (each) => scope === undefined || pathOf(each).some((at) => TERRITORIES.id[at] === scope),
        );
        expect(Array.from(rows, (row) => `d${atlas.directory[row]}:${atlas.row[row]}`)).toEqual(
          expected.map(({ record }) => record.id),
        );
      }),
    );
  });

  test("the extent holds every selected row with a position, with an edge at the outermost", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 12);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select({}, []);
        const placed = plain.filter(({ record }) => record.longitude !== undefined);
        const extent = extentOf(atlas, selection);
        expect(extent === undefined).toBe(placed.length === 0);
        if (!extent) return;
        expect(placed.every((each) => isPlacedIn(each, extent))).toBe(true);
        expect(placed.some(({ record }) => Math.abs(record.longitude! - extent.west) < 1e-6)).toBe(true);
      }),
    );
  });
});

const listOf = (rows: readonly PlainRow[]) => {
  const atlas = buildAtlas([buildDirectory("d", rows)], () => undefined);
  return { atlas, selection: createFilter(atlas, undefined, TEXTS).select({}, []).selection };
};

describe("a row of the list", () => {
  test("says what the store knows, and no distance without a point", () => {
    const { atlas, selection } = listOf([
      {
        id: "d:1",
        name: "Épicerie",
        language: "fr",
        sectors: ["food-processing", "repair"],
        kinds: ["worker-cooperative"],
        locality: "Grenoble",
        longitude: 5.72,
        latitude: 45.18,
      },
      { id: "d:2", name: "Zeta" },
    ]);
    expect(listPart(atlas, selection, { by: "name" }, 0, 5)).toEqual([
      {
        id: "d:1",
        name: "Épicerie",
        language: "fr",
        sector: 0,
        kind: "worker-cooperative",
        locality: "Grenoble",
        longitude: 5.72,
        latitude: 45.18,
        approximate: false,
      },
      { id: "d:2", name: "Zeta", sector: 14, kind: "", locality: "", approximate: false },
    ]);
    const [first, last] = listPart(atlas, selection, { by: "distance", longitude: 5.72, latitude: 46.18 }, 0, 5);
    expect(first!.distanceKm).toBeCloseTo(111.2, 1);
    expect(last).not.toHaveProperty("distanceKm");
  });

  test("all rows of a mark of one place are found by its position, by name", () => {
    const rows = ["Beta", "Alpha", "Gamma"].map((name, at) => ({
      id: `d:${at}`,
      name,
      longitude: 5.72 + at * 4e-6,
      latitude: 45.18,
    }));
    const { atlas, selection } = listOf([...rows, { id: "d:9", name: "Delta", longitude: 5.7203, latitude: 45.18 }]);
    const view = { bounds: { west: 5, south: 45, east: 6, north: 46 }, zoom: 22 };
    const mark = marksInView(atlas, selection, view, { largest: 4 }).find(({ count }) => count === 3)!;
    expect(mark.onePlace).toBe(true);
    expect(rowsAtPlace(atlas, selection, mark).map(({ name }) => name)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(rowsAtPlace(atlas, selection, { longitude: 0, latitude: 0 })).toEqual([]);
  });

  test("rows around the antimeridian have a box that crosses it", () => {
    const { atlas, selection } = listOf([
      { id: "d:1", name: "Suva", longitude: 178.4, latitude: -18.1 },
      { id: "d:2", name: "Taveuni", longitude: -179.9, latitude: -16.8 },
    ]);
    const extent = extentOf(atlas, selection)!;
    expect(extent.west).toBeCloseTo(178.4, 6);
    expect(extent.east).toBeCloseTo(-179.9, 6);
  });
});
