import type { FacetChoice, TerritoryCount, TerritorySheet } from "../model/answer.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
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
export function rowsPerTerritory(atlas: Atlas, territories: Territories, mask?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(NO_TERRITORY + 1);
  const rows = mask ?? new Uint8Array(atlas.size).fill(1);
  inBlocks(atlas.size, (from, to) => countRows(atlas.territory, rows, from, to, counts));
  const known = counts.slice(0, territories.size);
  addUp(territories, known);
  return known;
}

function countRows(codes: Uint16Array, mask: Uint8Array, from: number, to: number, counts: Uint32Array): void {
  for (let row = from; row < to; row++) counts[codes[row]!]! += mask[row]!;
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

/** Rows per code of each column. */
interface Tallies {
  readonly sectors: Uint32Array;
  readonly kinds: Uint32Array;
  readonly directories: Uint32Array;
  /** Rows, those with a position, those of them that are exact. */
  readonly totals: Uint32Array;
}

/** One pass over the selected rows inside. */
function sumRows(atlas: Atlas, mask: Uint8Array, inside: Uint8Array) {
  const { sectors, kinds, directories } = atlas;
  const tallies: Tallies = {
    sectors: new Uint32Array(sectors.combinations.length),
    kinds: new Uint32Array(kinds.combinations.length),
    directories: new Uint32Array(directories.length),
    totals: new Uint32Array(3),
  };
  inBlocks(atlas.size, (from, to) => addRows(atlas, mask, inside, from, to, tallies));
  const checked = checkedYears(atlas, mask, inside);
  return {
    count: tallies.totals[0]!,
    placed: tallies.totals[1]!,
    exact: tallies.totals[2]!,
    sectors: termCounts(tallies.sectors, sectors.combinations, SECTORS, "other-sector"),
    kinds: termCounts(tallies.kinds, kinds.combinations, KINDS, "unclassified"),
    sources: directories.flatMap(({ source }, index) => {
      const rows = tallies.directories[index]!;
      return rows === 0 ? [] : { id: source.id, title: source.title, rows };
    }),
    ...(checked && { checked }),
  };
}

function addRows(atlas: Atlas, mask: Uint8Array, inside: Uint8Array, from: number, to: number, tallies: Tallies): void {
  const { placed, directory, territory, approximate } = atlas;
  const [sectorCodes, kindCodes] = [atlas.sectors.codes, atlas.kinds.codes];
  const { sectors, kinds, directories, totals } = tallies;
  for (let row = from; row < to; row++) {
    if ((mask[row]! & inside[territory[row]!]!) === 0) continue;
    sectors[sectorCodes[row]!]!++;
    kinds[kindCodes[row]!]!++;
    directories[directory[row]!]!++;
    const isPlaced = row < placed ? 1 : 0;
    totals[0]!++;
    totals[1]! += isPlaced;
    totals[2]! += isPlaced & (1 - approximate[row]!);
  }
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
