import type { OwnArea } from "../model/area/own-area.ts";
import { type Atlas, boxTest } from "../model/atlas.ts";
import { isOwn, type OwnLevel } from "../model/boundary-set.ts";
import { createPrefixSums, type PrefixSums } from "../model/prefix-sums.ts";
import type { Query } from "../model/query.ts";
import type { FacetCounts, Selection } from "../model/selection.ts";
import { KINDS, PRACTICES, SECTORS } from "../model/taxonomy.ts";
import { countTerms } from "../model/term-combinations.ts";
import type { Territories } from "../model/territory.ts";
import { type Clauses, createClauses, FAILS_OTHER, fillClauses, type Terms, termsOf } from "./clauses.ts";
import { rowsInArea } from "./rows-in-area.ts";
import { createSearch, type SearchTexts } from "./search.ts";
import { selectRows } from "./select-rows.ts";

export interface Filter {
  /**
   * Rows for which every clause holds, and what each choice would give. `hidden`: ids of directories that count nowhere. The selection
   * lives in `buffers`, by default the filter's own, which the next other query writes over.
   */
  select(query: Query, hidden: readonly string[], buffers?: PrefixSums): Filtered;
}

export interface Filtered {
  readonly selection: Selection;
  readonly facets: FacetCounts;
}

/** Where rows lie in territories that are not of the embedded tree: code of each row, and 1 for the codes inside. Undefined for what no open set has. */
export type RowsInOwn = (
  territory: OwnLevel,
) => { readonly codes: Uint16Array; readonly inside: Uint8Array } | undefined;

/**
 * A filter of one atlas. It remembers the last words searched, so that another clause does not search again.
 * @param away rows that count nowhere, whatever is asked
 */
export function createFilter(
  atlas: Atlas,
  territories: Territories | undefined,
  texts: SearchTexts,
  away: readonly number[] = [],
  rowsInOwn: RowsInOwn = () => undefined,
): Filter {
  const terms = termsOf(atlas, territories);
  const clauses = createClauses(atlas);
  const columns = Object.values(clauses);
  const rowFails = createRowFails(atlas, createSearch(atlas, terms, texts), away, rowsInOwn);
  const pass = (query: Query, hidden: readonly string[], buffers: PrefixSums): Filtered => {
    fillClauses(clauses, atlas, terms, query, hidden);
    const selection = selectRows(atlas, columns, rowFails(query), buffers);
    return { selection, facets: facetCounts(terms, clauses) };
  };
  let own: PrefixSums | undefined;
  let last: (Filtered & { readonly asked: string }) | undefined;
  return {
    select(query, hidden, buffers) {
      if (buffers) return pass(query, hidden, buffers);
      const asked = JSON.stringify([query, hidden]);
      if (last?.asked === asked) return last; // the map was moved, or the list
      own ??= createPrefixSums(atlas);
      last = { asked, ...pass(query, hidden, own) };
      return last;
    },
  };
}

/** Bits of what looks at each row: text, box, own area, territory of one's own, and whether it is put away. Kept until one of them changes. */
function createRowFails(
  atlas: Atlas,
  search: (text: string) => Uint8Array | undefined,
  away: readonly number[],
  rowsInOwn: RowsInOwn,
): (query: Query) => Uint8Array {
  const fails = new Uint8Array(atlas.size);
  let kept: string | undefined;
  let lastArea: { readonly area: OwnArea; readonly rows: Uint8Array } | undefined; // words are typed while it stays
  const inside = (area: OwnArea | undefined): Uint8Array | undefined => {
    if (!area) return undefined;
    if (JSON.stringify(lastArea?.area) !== JSON.stringify(area)) lastArea = { area, rows: rowsInArea(atlas, area) };
    return lastArea?.rows;
  };
  return ({ text, within, area, territory }) => {
    const brought = isOwn(territory) ? territory : undefined;
    const asked = JSON.stringify([text, within, area, brought]);
    if (asked === kept) return fails;
    kept = asked;
    const found = text === undefined ? undefined : search(text);
    const isInside = within && boxTest(atlas, within);
    const own = inside(area);
    fails.fill(0);
    if (found) failOthers(fails, found);
    if (own) failOthers(fails, own);
    if (isInside)
      for (let row = 0; row < fails.length; row++) if (row >= atlas.placed || !isInside(row)) fails[row] = FAILS_OTHER;
    if (brought) {
      const { codes, inside: isIn } = rowsInOwn(brought) ?? {};
      for (let row = 0; row < fails.length; row++) if (isIn?.[codes![row]!] !== 1) fails[row] = FAILS_OTHER;
    }
    for (const row of away) fails[row] = FAILS_OTHER;
    return fails;
  };
}

function failOthers(fails: Uint8Array, rows: Uint8Array): void {
  for (let row = 0; row < fails.length; row++) if (rows[row] !== 1) fails[row] = FAILS_OTHER;
}

function facetCounts(terms: Terms, clauses: Clauses): FacetCounts {
  return {
    sectors: countTerms(clauses.sectors.rows, terms.sectors, SECTORS),
    kinds: countTerms(clauses.kinds.rows, terms.kinds, KINDS),
    practices: countTerms(clauses.practices.rows, terms.practices, PRACTICES),
    countries: countCountries(terms, clauses.territory.rows),
    directories: clauses.directory.rows.slice(),
    website: clauses.website.rows[1]!,
    exactness: clauses.exactness.rows.slice(),
  };
}

function countCountries({ country }: Terms, rowsPerTerritory: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let territory = 0; territory < rowsPerTerritory.length; territory++) {
    const rows = rowsPerTerritory[territory]!;
    if (rows === 0) continue;
    const code = country[territory] ?? "";
    counts.set(code, (counts.get(code) ?? 0) + rows);
  }
  return counts;
}
