import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";
import type { Piece } from "./pieces.ts";

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
  /** Counts the selected rows of a piece; with k top sectors a row gives each 1/k. */
  add(selection: Selection, piece: Piece): void;
  /** Shares of `count` rows, largest first; the tally begins again. */
  take(count: number): Mark["mix"];
}

export function createSectorTally({ sectors }: Atlas): SectorTally {
  const { lists, only } = topSectors(sectors);
  const { codes } = sectors;
  const rowsOf = new Float64Array(TOP_SECTORS.length);
  return {
    add({ mask }, { rows, from, to }) {
      const end = rows ? rows.length : to;
      for (let at = rows ? 0 : from; at < end; at++) {
        const row = rows ? rows[at]! : at;
        if (mask[row] === 0) continue;
        const top = only[codes[row]!]!;
        if (top !== SEVERAL) rowsOf[top]!++;
        else addSeveral(lists[codes[row]!]!, rowsOf);
      }
    },
    take(count) {
      const mix: [sector: number, share: number][] = [];
      for (let sector = 0; sector < rowsOf.length; sector++) {
        if (rowsOf[sector]! > 0) mix.push([sector, rowsOf[sector]! / count]);
      }
      rowsOf.fill(0);
      return mix.sort(([, a], [, b]) => b - a);
    },
  };
}

function addSeveral(tops: readonly number[], rowsOf: Float64Array): void {
  for (let each = 0; each < tops.length; each++) rowsOf[tops[each]!]! += 1 / tops.length;
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
