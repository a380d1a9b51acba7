import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { EXACTNESS } from "../../src/model/precision.ts";
import { KINDS, SECTORS, TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";
import { LEVELS } from "../../src/model/territory.ts";
import { sectorMix } from "../../src/summary/sector-mix.ts";
import { countByTerritory, sumTerritory } from "../../src/summary/territory-sums.ts";
import { directoryOf, exactnessIn, kindsOf, pathOf, plainSelect, sectorsOf } from "../support/plain-filter.ts";
import { chance, type PlainInitiative, randomQuery, randomWorld, TERRITORIES, TEXTS } from "../support/random-world.ts";

const COARSE = ["locality", "country"];

function askRandomWorld(seed: number) {
  const luck = chance(seededRandom(seed));
  const { atlas, plain } = randomWorld(luck, 60);
  const query = randomQuery(luck);
  const hidden = luck.some(["d0"], 1);
  const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, hidden);
  return { luck, atlas, plain, hidden, selection, rows: plainSelect(plain, query, hidden) };
}

const liesIn = (id: string) => (each: PlainInitiative) => pathOf(each).some((at) => TERRITORIES.id[at] === id);

describe("sums of territories against plain objects", () => {
  test("counts of every level", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, plain, hidden, selection, rows } = askRandomWorld(seed);
        const shown = plain.filter((each) => !hidden.includes(directoryOf(each)));
        for (const level of LEVELS) {
          const uncounted = { hidden, away: [] };
          for (const { id, count, covered } of countByTerritory(atlas, selection, TERRITORIES, level, uncounted)) {
            expect(count).toBe(rows.filter(liesIn(id)).length);
            expect(covered).toBe(shown.some(liesIn(id)));
          }
        }
      }),
    );
  });

  test("a sheet of any territory", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { luck, atlas, plain, hidden, selection, rows } = askRandomWorld(seed);
        const shown = plain.filter((each) => !hidden.includes(directoryOf(each)));
        const id = luck.pick(TERRITORIES.id);
        const inside = rows.filter(liesIn(id));
        const sums = sumTerritory(atlas, selection, TERRITORIES, id, { hidden, away: [] })!;
        const parent = TERRITORIES.parent[TERRITORIES.id.indexOf(id)]!;
        const years = inside.flatMap(({ record, directory }) => {
          const date = record.updated ?? atlas.directories[directory]!.source.issued;
          return date === undefined ? [] : Number(date.slice(0, 4));
        });
        const counted = (ids: readonly string[], of: (each: PlainInitiative) => readonly string[]) =>
          ids
            .map((term) => ({ id: term, count: inside.filter((each) => of(each).includes(term)).length }))
            .filter(({ count }) => count > 0);
        expect(sums).toEqual({
          count: inside.length,
          parentCount: parent < 0 ? rows.length : rows.filter(liesIn(TERRITORIES.id[parent]!)).length,
          countUnfiltered: shown.filter(liesIn(id)).length,
          placed: inside.filter(({ record }) => record.longitude !== undefined).length,
          exact: inside.filter(
            ({ record }) =>
              record.longitude !== undefined &&
              record.locationMethod !== "centroid" &&
              !COARSE.includes(record.locationPrecision ?? ""),
          ).length,
          exactness: EXACTNESS.map((exactness) => ({
            id: exactness,
            count: inside.filter((each) => exactnessIn(each) === exactness).length,
          })),
          sectors: counted(SECTORS.ids, sectorsOf),
          kinds: counted(KINDS.ids, kindsOf),
          children: TERRITORIES.id
            .filter((_, at) => TERRITORIES.parent[at] === TERRITORIES.id.indexOf(id))
            .map((child) => ({
              id: child,
              name: TERRITORIES.name[TERRITORIES.id.indexOf(child)],
              count: rows.filter(liesIn(child)).length,
              covered: shown.some(liesIn(child)),
            })),
          sources: atlas.directories.flatMap(({ source }) => {
            const of = inside.filter((each) => directoryOf(each) === source.id).length;
            return of === 0 ? [] : { id: source.id, title: source.title, rows: of };
          }),
          ...(years.length > 0 && { checked: { from: Math.min(...years), to: Math.max(...years) } }),
        });
      }),
    );
  });

  test("every territory is the sum of its parts and of the rows whose part is not known", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, selection, rows } = askRandomWorld(seed);
        TERRITORIES.id.forEach((id, at) => {
          const sums = sumTerritory(atlas, selection, TERRITORIES, id)!;
          const notKnown = rows.filter(({ territory }) => territory === at).length;
          expect(sums.count).toBe(sums.children.reduce((total, { count }) => total + count, notKnown));
          for (const child of sums.children) {
            expect(sumTerritory(atlas, selection, TERRITORIES, child.id)!.parentCount).toBe(sums.count);
          }
        });
      }),
    );
  });

  test("rows per top sector add up to the selection", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, selection, rows } = askRandomWorld(seed);
        const mix = sectorMix(atlas, selection);
        expect(mix.reduce((sum, part) => sum + part, 0)).toBeCloseTo(rows.length, 6);
        TOP_SECTOR_IDS.forEach((id, sector) => {
          const parts = rows.map((each) => {
            const tops = sectorsOf(each).filter((term) => TOP_SECTOR_IDS.includes(term));
            return tops.includes(id) ? 1 / tops.length : 0;
          });
          expect(mix[sector]).toBeCloseTo(
            parts.reduce((sum, part) => sum + part, 0),
            6,
          );
        });
      }),
    );
  });

  test("a territory that is none has no sheet", () => {
    const { atlas, selection } = askRandomWorld(1);
    expect(sumTerritory(atlas, selection, TERRITORIES, "__proto__")).toBeUndefined();
  });
});
