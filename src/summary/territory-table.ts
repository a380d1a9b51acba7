import type { Atlas } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import { rowsPerTerritory } from "./rows-per-territory.ts";
import { topSectors } from "./top-sectors.ts";

export interface TerritoryLine {
  /** Index into the territories; -1 for rows that lie in none of the level. */
  readonly territory: number;
  readonly count: number;
  /** Of all selected rows, 0 … 1. */
  readonly share: number;
  /** Per 1,000 km²; absent without a known area. */
  readonly density?: number;
  /** Rows per top sector, in the order of TOP_SECTOR_IDS; a row counts once in each of its own. */
  readonly sectors: readonly number[];
}

/**
 * The territories of a level in which rows are selected, most rows first, and at the end the rows that lie in none of them, so that all
 * counts add up. Where a subregion lies in another, its rows count in both.
 */
export function territoryTable(
  atlas: Atlas,
  selection: Selection,
  territories: Territories,
  level: Level,
): readonly TerritoryLine[] {
  const { mask, count: all } = selection;
  const counts = rowsPerTerritory(atlas, territories, mask);
  const bySector = TOP_SECTOR_IDS.map((_, sector) =>
    rowsPerTerritory(atlas, territories, maskOfSector(atlas, mask, sector)),
  );
  const sectorTotals = TOP_SECTOR_IDS.map((_, sector) => countIn(maskOfSector(atlas, mask, sector)));
  const wanted = LEVELS.indexOf(level);
  const lines = [...counts.keys()]
    .filter((at) => territories.level[at] === wanted && counts[at]! > 0)
    .map((at): TerritoryLine => {
      const [count, areaKm2] = [counts[at]!, territories.areaKm2[at]!];
      return {
        territory: at,
        count,
        share: count / all,
        ...(areaKm2 > 0 && { density: (count / areaKm2) * 1000 }),
        sectors: bySector.map((rows) => rows[at]!),
      };
    })
    .sort((a, b) => b.count - a.count || (territories.id[a.territory]! < territories.id[b.territory]! ? -1 : 1));
  const outermost = lines.filter(({ territory }) => territories.level[territories.parent[territory]!] !== wanted);
  const rest = all - outermost.reduce((sum, { count }) => sum + count, 0);
  if (rest === 0) return lines;
  const sectors = sectorTotals.map((total, at) => total - outermost.reduce((sum, line) => sum + line.sectors[at]!, 0));
  return [...lines, { territory: -1, count: rest, share: rest / all, sectors }];
}

function maskOfSector(atlas: Atlas, mask: Uint8Array, sector: number): Uint8Array {
  const { codes, starts, sectors } = topSectors(atlas);
  const has = Uint8Array.from({ length: starts.length - 1 }, (_, code) =>
    sectors.subarray(starts[code]!, starts[code + 1]!).includes(sector) ? 1 : 0,
  );
  return mask.map((one, row) => one & has[codes[row]!]!);
}

const countIn = (mask: Uint8Array): number => mask.reduce((sum, one) => sum + one, 0);
