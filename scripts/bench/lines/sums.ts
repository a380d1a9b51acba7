import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../../src/filter/search.ts";
import { SECTORS } from "../../../src/model/taxonomy.ts";
import { countByTerritory, sumTerritory } from "../../../src/summary/territory-sums.ts";
import type { BenchLine } from "../line.ts";
import { type PlainRow, synthetic } from "../synthetic.ts";

const SECTOR_TOP = new Map(SECTORS.ids.map((id, at) => [id, SECTORS.ids[SECTORS.top[at]!]!]));

/** Counts of all countries and regions, and the sheet of the whole world, against the same over objects. */
export const line: BenchLine = {
  name: "sums",
  gate: 0.1,
  goal: 0.03,
  setup(rows) {
    const { directory, territory, territories, plain } = synthetic(rows);
    const atlas = buildAtlas([directory], () => territory);
    const { selection } = createFilter(atlas, territories, NO_TEXTS).select({ website: true }, []);
    const selected = plain.filter(({ website }) => website);
    const ours = () => ({
      countries: countByTerritory(atlas, selection, territories, "country"),
      regions: countByTerritory(atlas, selection, territories, "first"),
      world: sumTerritory(atlas, selection, territories, "001")!,
    });
    return {
      ours,
      peer: () => plainSums(selected),
      check() {
        const [here, there] = [ours(), plainSums(selected)];
        for (const { id, count } of here.countries) same(id, count, there.countries.get(id));
        for (const { id, count } of here.regions) same(id, count, there.regions.get(id));
        for (const { id, count } of here.world.sectors) same(id, count, there.sectors.get(id));
        same("exact", here.world.exact, there.exact);
      },
    };
  },
};

function plainSums(rows: readonly PlainRow[]) {
  const [countries, regions, sectors, kinds] = Array.from({ length: 4 }, () => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let [placed, exact, from, to] = [0, 0, 9999, 0];
  for (const row of rows) {
    add(countries, row.country);
    if (row.region) add(regions, `${row.country}.${row.region}`);
    if (row.sectors.length === 0) add(sectors, "other-sector");
    for (const id of new Set(row.sectors.flatMap((sector) => [sector, SECTOR_TOP.get(sector)!]))) add(sectors, id);
    for (const id of row.kinds) add(kinds, id);
    from = Math.min(from, row.year);
    to = Math.max(to, row.year);
    if (Number.isNaN(row.longitude)) continue;
    placed++;
    if (!row.approximate) exact++;
  }
  return { countries, regions, sectors, kinds, placed, exact, checked: { from, to } };
}

function same(what: string, ours: number, theirs: number | undefined): void {
  if (ours !== (theirs ?? 0)) throw new Error(`${what}: ${ours} here, ${theirs} over objects.`);
}
