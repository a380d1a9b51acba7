import type { Atlas } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
import { countCodes } from "../model/count-codes.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import { topSectors } from "./top-sectors.ts";

/** Rows per top sector of the selection, by position in TOP_SECTORS; a row with k of them gives each 1/k. */
export function sectorMix(atlas: Atlas, { mask }: Selection): number[] {
  const { codes, starts, sectors, share } = topSectors(atlas);
  const rowsOfCode = new Uint32Array(share.length);
  inBlocks(mask.length, (from, to) => countCodes(rowsOfCode, codes, mask.subarray(from, to), from, to - from));
  const mix = new Array<number>(TOP_SECTORS.length).fill(0);
  rowsOfCode.forEach((rows, code) => {
    for (let at = starts[code]!; at < starts[code + 1]!; at++) mix[sectors[at]!]! += rows * share[code]!;
  });
  return mix;
}
