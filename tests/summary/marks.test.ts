import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { type Mark, markRadius } from "../../src/model/mark.ts";
import { toLongitude, toMercatorX, toMercatorY, unitsPerPixel, WORLD } from "../../src/model/mercator.ts";
import { TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";
import { type Bounds, WHOLE_WORLD } from "../../src/model/viewport.ts";
import { largestMark, marksInView } from "../../src/summary/marks-in-view.ts";
import { buildDirectory, type PlainRow } from "../support/build-directory.ts";
import { isPlacedIn, plainSelect, sectorsOf } from "../support/plain-filter.ts";
import {
  chance,
  type PlainInitiative,
  randomBounds,
  randomQuery,
  randomWorld,
  TERRITORIES,
  TEXTS,
  WORLDS,
} from "../support/random-world.ts";

/** x goes on past the antimeridian in a view that crosses it. */
const across = (longitude: number, { west, east }: Bounds): number =>
  toMercatorX(longitude) + (west > east && longitude < west ? WORLD : 0);

/** Pixels by which the two closest circles, halos included, are apart. */
function leastRoom(marks: readonly Mark[], bounds: Bounds, zoom: number, largest: number): number {
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, at) => {
    for (const other of marks.slice(at + 1)) {
      const distance = Math.hypot(
        across(mark.longitude, bounds) - across(other.longitude, bounds),
        toMercatorY(mark.latitude) - toMercatorY(other.latitude),
      );
      const radii = markRadius(mark.count, largest) + markRadius(other.count, largest);
      least = Math.min(least, distance / unitsPerPixel(zoom) - radii - 3);
    }
  });
  return least;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Top sectors of a row, each with its part. */
function shares(initiative: PlainInitiative): number[] {
  const tops = sectorsOf(initiative).filter((id) => TOP_SECTOR_IDS.includes(id));
  return TOP_SECTOR_IDS.map((id) => (tops.includes(id) ? 1 / tops.length : 0));
}

describe("marks against plain objects", () => {
  test("they add up to the rows in view, with their centre, sectors and box, and no two circles overlap", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 120);
        const query = luck.random() < 0.5 ? {} : randomQuery(luck);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
        const bounds = luck.random() < 0.3 ? WHOLE_WORLD : randomBounds(luck);
        const zoom = luck.random() * luck.pick([3, 14, 24]);
        const largest = largestMark(atlas);
        const marks = marksInView(atlas, selection, { bounds, zoom }, { largest });

        const rows = plainSelect(plain, query, []).filter((each) => isPlacedIn(each, bounds));
        expect(sum(marks.map(({ count }) => count))).toBe(rows.length);
        expect(leastRoom(marks, bounds, zoom, largest)).toBeGreaterThan(-1e-3);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);

        const centreX = sum(marks.map(({ longitude, count }) => across(longitude, bounds) * count));
        const expectedX = sum(rows.map(({ record }) => across(record.longitude!, bounds)));
        expect(Math.abs(centreX - expectedX)).toBeLessThanOrEqual(2 * rows.length); // units of a centimetre
        const centreY = sum(marks.map(({ latitude, count }) => toMercatorY(latitude) * count));
        const expectedY = sum(rows.map(({ record }) => toMercatorY(record.latitude!)));
        expect(Math.abs(centreY - expectedY)).toBeLessThanOrEqual(2 * rows.length);

        TOP_SECTOR_IDS.forEach((_, sector) => {
          const drawn = sum(marks.map(({ mix, count }) => count * (mix.find(([each]) => each === sector)?.[1] ?? 0)));
          expect(drawn).toBeCloseTo(sum(rows.map((each) => shares(each)[sector]!)), 6);
        });
        for (const mark of marks) {
          expect(sum(mark.mix.map(([, share]) => share))).toBeCloseTo(1, 9);
          expect(rows.filter((each) => isPlacedIn(each, mark.bounds)).length).toBeGreaterThanOrEqual(mark.count);
          expect(mark.count === 1).toBe(mark.single !== undefined);
          if (mark.single) expect(rows.some(({ record }) => record.id === mark.single?.id)).toBe(true);
        }
      }),
      WORLDS,
    );
  });

  test("a view without its whole cells gives the same rows in the same marks away from its edge", () => {
    const luck = chance(seededRandom(3));
    const rows = Array.from({ length: 3000 }, (_, row) => ({
      id: `d:${row}`,
      name: `${row}`,
      longitude: luck.random() * 40,
      latitude: luck.random() * 40,
    }));
    const view = (west: number) => marksOf(rows, 5, { west, east: west + 30, south: 0, north: 30 });
    const inner = ({ longitude, latitude }: Mark) => longitude > 10 && longitude < 25 && latitude > 5 && latitude < 25;
    const [before, after] = [view(2).filter(inner), view(2.5).filter(inner)];
    const same = before.filter((mark) => after.some(({ id, count }) => id === mark.id && count === mark.count));
    expect(before.length).toBeGreaterThan(50);
    expect(same.length / before.length).toBeGreaterThan(0.9);
  });
});

function marksOf(rows: readonly PlainRow[], zoom: number, bounds: Bounds = WHOLE_WORLD): readonly Mark[] {
  const atlas = buildAtlas([buildDirectory("d", rows)], () => undefined);
  const { selection } = createFilter(atlas, undefined, TEXTS).select({}, []);
  return marksInView(atlas, selection, { bounds, zoom }, { largest: largestMark(atlas) });
}

const at = (longitude: number, latitude: number, more: Partial<PlainRow> = {}): PlainRow => ({
  id: `d:${longitude},${latitude}`,
  name: "Somewhere",
  longitude,
  latitude,
  ...more,
});

describe("a mark", () => {
  test("of one row is that row, where it stands", () => {
    const row = at(5.7245, 45.1885, { locationPrecision: "locality", locationUncertaintyM: 800 });
    const [mark] = marksOf([row], 8);
    expect(mark).toMatchObject({
      longitude: 5.7245,
      latitude: 45.1885,
      count: 1,
      onePlace: true,
      single: { id: "d:5.7245,45.1885", name: "Somewhere", approximate: true, uncertaintyM: 800 },
    });
  });

  test("of a row of which only the region is known says so, and so does that of several", () => {
    const row = at(5.7245, 45.1885, { locationPrecision: "region" });
    expect(marksOf([row], 8)[0]!.single).toMatchObject({ approximate: true, wide: true });
    expect(marksOf([row, { ...row, id: "d:2" }], 8)).toMatchObject([{ count: 2, approximate: true, wide: true }]);
    const inTown = at(5.7245, 45.1885, { locationPrecision: "locality" });
    expect(marksOf([inTown], 8)[0]!.single).not.toHaveProperty("wide");
  });

  test("of rows at one address says so at every zoom; of two addresses it does not", () => {
    const near = { id: "d:2", name: "Next door", longitude: 5.724505, latitude: 45.188503 };
    for (const zoom of [2, 12, 18, 21])
      expect(marksOf([at(5.7245, 45.1885), near], zoom)).toMatchObject([{ onePlace: true }]);
    expect(marksOf([at(5.7245, 45.1885), near], 12)[0]).not.toHaveProperty("approximate");
    const inTown = { locationPrecision: "locality" } as const;
    expect(marksOf([at(5.7245, 45.1885, inTown), { ...near, ...inTown }], 12)).toMatchObject([{ approximate: true }]);
    const far = { ...near, longitude: 5.73 };
    expect(marksOf([at(5.7245, 45.1885), far], 2)).toMatchObject([{ onePlace: false, count: 2 }]);
    expect(marksOf([at(5.7245, 45.1885), far], 21)).toHaveLength(2);
  });

  test("shares out rows of several top sectors, the largest share first", () => {
    const rows = [
      at(1, 1, { sectors: ["repair", "crop-farming", "food-processing"] }),
      at(1, 1, { id: "d:2", sectors: ["crop-farming"] }),
      at(1, 1, { id: "d:3" }),
    ];
    const mix = marksOf(rows, 3)[0]!.mix.map(([sector, share]) => [TOP_SECTOR_IDS[sector], share]);
    expect(mix).toEqual([
      ["food-and-farming", 0.5],
      ["other-sector", 1 / 3],
      ["environment-and-circularity", 0.5 / 3],
    ]);
  });

  test("I9 across the antimeridian stands between its rows, and so does its box", () => {
    const pacific = { west: 170, south: -40, east: -170, north: 0 };
    const [mark, ...others] = marksOf([at(179.9, -17), at(-179.7, -17)], 3, pacific);
    expect(others).toEqual([]);
    expect(mark!.longitude).toBeCloseTo(-179.9, 6);
    expect(mark!.bounds.west).toBeCloseTo(179.9, 6);
    expect(mark!.bounds.east).toBeCloseTo(-179.7, 6);
  });

  test("near a pole is drawn on the map and boxed where it is", () => {
    const [mark] = marksOf([at(10, 89, { id: "d:1" }), at(10, 88, { id: "d:2" })], 3);
    expect(mark!.count).toBe(2);
    expect(mark!.latitude).toBeCloseTo(85.0511, 3);
    expect(mark!.bounds.north).toBe(90);
    expect(marksOf([at(10, 89)], 3)[0]!.latitude).toBeCloseTo(85.0511, 3);
  });

  test("rows without a position are never drawn", () => {
    expect(marksOf([{ id: "d:1", name: "Nowhere" }], 3)).toEqual([]);
    expect(toLongitude(0)).toBe(-180); // and not at a corner of the world either
  });
});
