import type { FacetChoice, TerritoryCount, TerritorySheet } from "../model/answer.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import { KINDS, SECTORS, type TermList } from "../model/taxonomy.ts";
import { countTerms, termsAndAbove } from "../model/term-combinations.ts";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import { addUp, withDescendants } from "../model/territory-tree.ts";
import { checkedYears } from "./checked-years.ts";

/**
 * Rows in every territory, those in its parts included; of the selection, or of all when no mask is given. Rows whose territory is not
 * known are in none.
 */
export function rowsPerTerritory({ territory, size }: Atlas, territories: Territories, mask?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(NO_TERRITORY + 1);
  if (mask) for (let row = 0; row < size; row++) counts[territory[row]!]! += mask[row]!;
  else for (let row = 0; row < size; row++) counts[territory[row]!]!++;
  const known = counts.slice(0, territories.size);
  addUp(territories, known);
  return known;
}

/** Counts of all territories of a level, for the choropleth. */
export function countByTerritory(
  atlas: Atlas,
  selection: Selection,
  territories: Territories,
  level: Level,
): readonly TerritoryCount[] {
  const position = LEVELS.indexOf(level);
  const counts = rowsPerTerritory(atlas, territories, selection.mask);
  return territoryCounts(atlas, territories, counts, (at) => territories.level[at] === position);
}

/** All rows per territory, whatever the filter; counted once for each column of territories. */
const kept = new WeakMap<Uint16Array, Uint32Array>();

function allPerTerritory(atlas: Atlas, territories: Territories): Uint32Array {
  const known = kept.get(atlas.territory) ?? rowsPerTerritory(atlas, territories);
  kept.set(atlas.territory, known);
  return known;
}

function territoryCounts(
  atlas: Atlas,
  territories: Territories,
  counts: Uint32Array,
  isWanted: (territory: number) => boolean,
): TerritoryCount[] {
  const all = allPerTerritory(atlas, territories);
  return territories.id.flatMap((id, at) =>
    isWanted(at) ? { id, name: territories.name[at]!, count: counts[at]!, covered: all[at]! > 0 } : [],
  );
}

/** The figures of a territory's sheet; names in the reader's language, path and shape are added by who asks. */
export type TerritorySums = Pick<
  TerritorySheet,
  | "count"
  | "parentCount"
  | "countUnfiltered"
  | "placed"
  | "exact"
  | "sectors"
  | "kinds"
  | "children"
  | "sources"
  | "checked"
>;

/** Sums over the selected rows in a territory; undefined when there is no such territory. `hidden`: ids of directories that count nowhere. */
export function sumTerritory(
  atlas: Atlas,
  selection: Selection,
  territories: Territories,
  id: string,
  hidden: readonly string[] = [],
): TerritorySums | undefined {
  const territory = territories.id.indexOf(id);
  if (territory < 0) return undefined;
  const parent = territories.parent[territory]!;
  const inside = new Uint8Array(NO_TERRITORY + 1);
  inside.set(withDescendants(territories, territory));
  const counts = rowsPerTerritory(atlas, territories, selection.mask);
  return {
    ...sumRows(atlas, selection.mask, inside),
    parentCount: parent < 0 ? selection.count : counts[parent]!,
    countUnfiltered:
      hidden.length === 0 ? allPerTerritory(atlas, territories)[territory]! : countShown(atlas, inside, hidden),
    children: territoryCounts(atlas, territories, counts, (at) => territories.parent[at] === territory),
  };
}

function countShown({ size, territory, directory, directories }: Atlas, inside: Uint8Array, hidden: readonly string[]) {
  const shown = Uint8Array.from(directories, ({ source }) => (hidden.includes(source.id) ? 0 : 1));
  let count = 0;
  for (let row = 0; row < size; row++) count += inside[territory[row]!]! & shown[directory[row]!]!;
  return count;
}

/** One pass over the selected rows inside. */
function sumRows(atlas: Atlas, mask: Uint8Array, inside: Uint8Array) {
  const { size, directories, directory, territory, approximate } = atlas;
  const [sectorCodes, kindCodes] = [atlas.sectors.codes, atlas.kinds.codes];
  const bySectors = new Uint32Array(atlas.sectors.combinations.length);
  const byKinds = new Uint32Array(atlas.kinds.combinations.length);
  const byDirectory = new Uint32Array(directories.length);
  let [count, placed, exact] = [0, 0, 0];
  for (let row = 0; row < size; row++) {
    if ((mask[row]! & inside[territory[row]!]!) === 0) continue;
    count++;
    bySectors[sectorCodes[row]!]!++;
    byKinds[kindCodes[row]!]!++;
    byDirectory[directory[row]!]!++;
    if (row >= atlas.placed) continue;
    placed++;
    exact += 1 - approximate[row]!;
  }
  const checked = checkedYears(atlas, mask, inside);
  return {
    count,
    placed,
    exact,
    sectors: termCounts(bySectors, atlas.sectors.combinations, SECTORS, "other-sector"),
    kinds: termCounts(byKinds, atlas.kinds.combinations, KINDS, "unclassified"),
    sources: directories.flatMap(({ source }, index) => {
      const rows = byDirectory[index]!;
      return rows === 0 ? [] : { id: source.id, title: source.title, rows };
    }),
    ...(checked && { checked }),
  };
}

/** Terms that some row has, in the order of the taxonomy. */
function termCounts(
  rowsPerCombination: Uint32Array,
  combinations: Atlas["sectors"]["combinations"],
  list: TermList,
  none: string,
): readonly FacetChoice[] {
  const counts = countTerms(rowsPerCombination, termsAndAbove(combinations, list, list.indexOf(none)), list);
  return list.ids.map((id, term) => ({ id, count: counts[term]! })).filter(({ count }) => count > 0);
}
