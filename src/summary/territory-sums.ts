import type { FacetChoice, TerritoryCount, TerritorySheet } from "../model/answer.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { BLOCK, inBlocks } from "../model/blocks.ts";
import { countCodes } from "../model/count-codes.ts";
import { EXACTNESS } from "../model/precision.ts";
import type { Selection } from "../model/selection.ts";
import { KINDS, SECTORS, type TermList } from "../model/taxonomy.ts";
import { countTerms, termsAndAbove } from "../model/term-combinations.ts";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import { withDescendants } from "../model/territory-tree.ts";
import { checkedYears } from "./checked-years.ts";
import { ALL_COUNT, countedPerTerritory, rowsPerTerritory, withParts } from "./rows-per-territory.ts";

/** Counts of all territories of a level, for the choropleth; of those of the file, where they are of one's own. */
export function countByTerritory(
  atlas: Atlas,
  selection: Selection,
  territories: Territories,
  level: Level,
  uncounted = ALL_COUNT,
): readonly TerritoryCount[] {
  const position = LEVELS.indexOf(level);
  const counts = rowsPerTerritory(atlas, territories, selection.mask);
  const isParent = level === "own" ? parentsIn(territories) : undefined;
  return territoryCounts(
    territories,
    counts,
    countedPerTerritory(atlas, territories, uncounted),
    (at) => territories.level[at] === position && isParent?.[at] !== 1,
  );
}

function parentsIn({ size, parent }: Territories): Uint8Array {
  const isParent = new Uint8Array(size);
  for (let at = 0; at < size; at++) if (parent[at]! >= 0) isParent[parent[at]!] = 1;
  return isParent;
}

function territoryCounts(
  territories: Territories,
  counts: Uint32Array,
  all: Uint32Array,
  isWanted: (territory: number) => boolean,
): TerritoryCount[] {
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
  | "exactness"
  | "sectors"
  | "kinds"
  | "children"
  | "sources"
  | "checked"
>;

/** Sums over the selected rows in a territory; undefined when there is no such territory. */
export function sumTerritory(
  atlas: Atlas,
  selection: Selection,
  territories: Territories,
  id: string,
  uncounted = ALL_COUNT,
): TerritorySums | undefined {
  const territory = territories.id.indexOf(id);
  if (territory < 0) return undefined;
  const parent = territories.parent[territory]!;
  const inside = new Uint8Array(NO_TERRITORY + 1);
  inside.set(withDescendants(territories, territory));
  const { rowsOfTerritory, ...sums } = sumRows(atlas, selection.mask, inside);
  const counts = withParts(territories, rowsOfTerritory);
  const all = countedPerTerritory(atlas, territories, uncounted);
  return {
    ...sums,
    parentCount: parent < 0 ? selection.count : counts[parent]!,
    countUnfiltered: all[territory]!,
    children: territoryCounts(territories, counts, all, (at) => territories.parent[at] === territory),
  };
}

/** Of the rows of one block those that are selected and inside. */
const holds = new Uint8Array(BLOCK);

/** One pass: the selected rows of every territory, and the figures of those inside. */
function sumRows(atlas: Atlas, mask: Uint8Array, inside: Uint8Array) {
  const { sectors, kinds, directories } = atlas;
  const rowsOf = {
    exactness: new Uint32Array(EXACTNESS.length),
    sectors: new Uint32Array(sectors.combinations.length),
    kinds: new Uint32Array(kinds.combinations.length),
    directories: new Uint32Array(directories.length),
    territory: new Uint32Array(NO_TERRITORY + 1),
  };
  let [count, placed, exact] = [0, 0, 0];
  inBlocks(atlas.size, (from, to) => {
    const length = to - from;
    countCodes(rowsOf.territory, atlas.territory, mask.subarray(from, to), from, length);
    const here = markInside(mask, inside, atlas.territory, from, to);
    if (here === 0) return;
    count += here;
    countCodes(rowsOf.sectors, sectors.codes, holds, from, length);
    countCodes(rowsOf.kinds, kinds.codes, holds, from, length);
    countCodes(rowsOf.directories, atlas.directory, holds, from, length);
    countCodes(rowsOf.exactness, atlas.exactness, holds, from, length);
    if (from >= atlas.placed) return;
    const placedHere = to <= atlas.placed ? here : countHeld(atlas.placed - from);
    placed += placedHere;
    exact += placedHere - countApproximate(atlas.approximate, from, Math.min(to, atlas.placed) - from);
  });
  const checked = checkedYears(atlas, mask, inside);
  return {
    rowsOfTerritory: rowsOf.territory,
    count,
    placed,
    exact,
    exactness: EXACTNESS.map((id, at) => ({ id, count: rowsOf.exactness[at]! })),
    sectors: termCounts(rowsOf.sectors, sectors.combinations, SECTORS, "other-sector"),
    kinds: termCounts(rowsOf.kinds, kinds.combinations, KINDS, "unclassified"),
    sources: directories.flatMap(({ source }, index) => {
      const rows = rowsOf.directories[index]!;
      return rows === 0 ? [] : { id: source.id, title: source.title, rows };
    }),
    ...(checked && { checked }),
  };
}

function markInside(mask: Uint8Array, inside: Uint8Array, territory: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    const one = mask[row]! & inside[territory[row]!]!;
    holds[row - from] = one;
    count += one;
  }
  return count;
}

function countHeld(length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) count += holds[at]!;
  return count;
}

function countApproximate(approximate: Uint8Array, from: number, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) count += approximate[from + at]! & holds[at]!;
  return count;
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
