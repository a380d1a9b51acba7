import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../../src/filter/search.ts";
import type { Query } from "../../../src/model/query.ts";
import { SECTORS } from "../../../src/model/taxonomy.ts";
import type { BenchLine } from "../line.ts";
import { plainFacets } from "../plain-facets.ts";
import { synthetic } from "../synthetic.ts";

const FOOD = { ids: ["food-and-farming"], match: "any" } as const;
const COOPERATIVES = {
  ids: ["worker-cooperative", "producer-cooperative", "consumer-cooperative"],
  match: "any",
} as const;

/** One clause changes at each step. */
const CLICKS: readonly Query[] = [
  {},
  { sectors: FOOD },
  { sectors: FOOD, kinds: COOPERATIVES },
  { sectors: FOOD, kinds: COOPERATIVES, countries: ["FR", "DE", "ES", "IT", "JP", "EG"] },
];

/** Selection and all facet counts after each of four clicks, against `array.filter` and the same counts over objects. */
export const line: BenchLine = {
  name: "filter-facets",
  gate: 0.2,
  goal: 0.06,
  setup(rows) {
    const { directory, territory, territories, plain } = synthetic(rows);
    const filter = createFilter(
      buildAtlas([directory], () => territory),
      territories,
      NO_TEXTS,
    );
    const ours = () => CLICKS.map((query) => filter.select(query, []).facets);
    return {
      ours,
      peer: () => CLICKS.map((query) => plainFacets(plain, query)),
      check() {
        for (const query of CLICKS) {
          const { selection, facets } = filter.select(query, []);
          const expected = plainFacets(plain, query);
          same("rows", selection.count, expected.selected.length);
          for (const id of FOOD.ids) {
            const count = expected.facets.get("sectors")!.get(id);
            same(id, facets.sectors[SECTORS.indexOf(id)!]!, count ?? 0);
          }
          for (const [country, count] of expected.facets.get("countries")!) {
            same(country, facets.countries.get(country) ?? 0, count);
          }
          same("website", facets.website, expected.facets.get("website")!.get("yes") ?? 0);
        }
      },
    };
  },
};

function same(what: string, ours: number, theirs: number): void {
  if (ours !== theirs) throw new Error(`${what}: ${ours} here, ${theirs} over objects.`);
}
