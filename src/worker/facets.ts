import type { FacetChoice, Facets } from "../model/answer.ts";
import type { Atlas } from "../model/atlas.ts";
import { EXACTNESS } from "../model/precision.ts";
import type { FacetCounts } from "../model/selection.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";

/** Counts by index as choices by id, in the order of the taxonomy. */
export function facetsOf({ directories }: Atlas, counts: FacetCounts): Facets {
  return {
    sectors: choices(SECTORS, counts.sectors),
    kinds: choices(KINDS, counts.kinds),
    practices: choices(PRACTICES, counts.practices),
    countries: Array.from(counts.countries, ([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count),
    // One of assessments alone has no rows to be chosen.
    directories: directories
      .map(({ source, size }, at) => ({ id: source.id, size, count: counts.directories[at]! }))
      .filter(({ size }) => size > 0)
      .map(({ id, count }) => ({ id, count })),
    website: counts.website,
    exactness: EXACTNESS.map((id, at) => ({ id, count: counts.exactness[at]! })),
  };
}

const choices = ({ ids }: TermList, counts: Uint32Array): FacetChoice[] =>
  ids.map((id, at) => ({ id, count: counts[at]! }));
