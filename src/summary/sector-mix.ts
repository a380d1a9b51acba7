import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";

interface TopSectors {
  readonly lists: readonly (readonly number[])[];
  /** The only top sector of a combination, SEVERAL when there is more than one. */
  readonly only: Uint8Array;
}

const SEVERAL = 255;
const kept = new WeakMap<Atlas["sectors"], TopSectors>();

function topSectors(column: Atlas["sectors"]): TopSectors {
  let known = kept.get(column);
  if (!known) {
    const lists = topSectorsOf(column.combinations);
    known = { lists, only: Uint8Array.from(lists, (tops) => (tops.length === 1 ? tops[0]! : SEVERAL)) };
    kept.set(column, known);
  }
  return known;
}

export interface SectorTally {
  /** Counts a row by its code of sectors: with k top sectors it gives each 1/k. */
  add(code: number): void;
  /** Shares of `count` rows, largest first; the tally begins again. */
  take(count: number): Mark["mix"];
}

export function createSectorTally({ sectors }: Atlas): SectorTally {
  const { lists, only } = topSectors(sectors);
  const rows = new Float64Array(TOP_SECTORS.length);
  return {
    add(code) {
      const top = only[code]!;
      if (top !== SEVERAL) rows[top]!++;
      else for (const each of lists[code]!) rows[each]! += 1 / lists[code]!.length;
    },
    take(count) {
      const mix = Array.from(rows, (number, sector) => [sector, number / count] as const)
        .filter(([, share]) => share > 0)
        .sort(([, a], [, b]) => b - a);
      rows.fill(0);
      return mix;
    },
  };
}

/** Rows per top sector of the selection, by position in TOP_SECTORS. */
export function sectorMix({ sectors, size }: Atlas, { mask }: Selection): number[] {
  const { lists } = topSectors(sectors);
  const rowsOfCode = new Uint32Array(lists.length);
  for (let row = 0; row < size; row++) rowsOfCode[sectors.codes[row]!]! += mask[row]!;
  const mix = new Array<number>(TOP_SECTORS.length).fill(0);
  lists.forEach((tops, code) => {
    for (const top of tops) mix[top]! += rowsOfCode[code]! / tops.length;
  });
  return mix;
}
