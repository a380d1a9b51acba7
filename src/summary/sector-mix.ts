import type { Atlas } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";

export interface TopSectors {
  /** The only top sector of each row, as a position in TOP_SECTORS; SEVERAL when there is more than one. */
  readonly column: Uint8Array;
  /** Top sectors of each combination. */
  readonly lists: readonly (readonly number[])[];
}

export const SEVERAL = 255;
const kept = new WeakMap<Atlas["sectors"], TopSectors>();

/** Worked out once for an atlas. */
export function topSectorColumn({ sectors }: Atlas): TopSectors {
  let known = kept.get(sectors);
  if (!known) {
    const { codes, combinations } = sectors;
    const lists = topSectorsOf(combinations);
    const only = Uint8Array.from(lists, (tops) => (tops.length === 1 ? tops[0]! : SEVERAL));
    const column = new Uint8Array(codes.length);
    for (let row = 0; row < column.length; row++) column[row] = only[codes[row]!]!;
    known = { column, lists };
    kept.set(sectors, known);
  }
  return known;
}

/** Rows per top sector of the selection, by position in TOP_SECTORS; a row with k of them gives each 1/k. */
export function sectorMix(atlas: Atlas, { mask }: Selection): number[] {
  const { lists } = topSectorColumn(atlas);
  const { codes } = atlas.sectors;
  const rowsOfCode = new Uint32Array(lists.length);
  for (let row = 0; row < mask.length; row++) rowsOfCode[codes[row]!]! += mask[row]!;
  const mix = new Array<number>(TOP_SECTORS.length).fill(0);
  lists.forEach((tops, code) => {
    for (const top of tops) mix[top]! += rowsOfCode[code]! / tops.length;
  });
  return mix;
}
