import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import type { Group } from "./merge-pieces.ts";
import { type TopSectors, topSectors } from "./top-sectors.ts";

/** Box in Mercator units, sectors, and one of the rows. */
export interface Measures {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly mix: Mark["mix"];
  readonly last: number;
}

/** Looks at every row of a group once. */
export function createMeasure(atlas: Atlas, { mask }: Selection): (group: Group) => Measures {
  const tops = topSectors(atlas);
  const rowsOf = new Float64Array(TOP_SECTORS.length);
  const box = new Float64Array(5);
  return ({ pieces, count }) => {
    rowsOf.fill(0);
    box.set([Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0, 0]);
    for (const { rows, from, to, shift } of pieces) {
      if (rows) for (const row of rows) measureRows(atlas, tops, mask, row, row + 1, shift, rowsOf, box);
      else measureRows(atlas, tops, mask, from, to, shift, rowsOf, box);
    }
    const [west, east, north, south, last] = box as unknown as [number, number, number, number, number];
    return { west, east, north, south, last, mix: sharesOf(rowsOf, count) };
  };
}

/** Adds the selected ones of rows `from` … `to - 1`: their sectors, and the box around them (west, east, north, south, last row). */
function measureRows(
  { x, y }: Atlas,
  { codes, starts, sectors, share }: TopSectors,
  mask: Uint8Array,
  from: number,
  to: number,
  shift: number,
  rowsOf: Float64Array,
  box: Float64Array,
): void {
  let [west, east, north, south, last] = [0xffffffff, 0, 0xffffffff, 0, 0];
  for (let row = from; row < to; row++) {
    if (mask[row] === 0) continue;
    const across = x[row]!;
    const down = y[row]!;
    west = Math.min(west, across);
    east = Math.max(east, across);
    north = Math.min(north, down);
    south = Math.max(south, down);
    last = row;
    const code = codes[row]!;
    const part = share[code]!;
    const end = starts[code + 1]!;
    for (let at = starts[code]!; at < end; at++) rowsOf[sectors[at]!]! += part;
  }
  box[0] = Math.min(box[0]!, west + shift);
  box[1] = Math.max(box[1]!, east + shift);
  box[2] = Math.min(box[2]!, north);
  box[3] = Math.max(box[3]!, south);
  box[4] = last;
}

/** Shares of `count` rows, largest first. */
function sharesOf(rowsOf: Float64Array, count: number): Mark["mix"] {
  const mix: [sector: number, share: number][] = [];
  for (let sector = 0; sector < rowsOf.length; sector++) {
    if (rowsOf[sector]! > 0) mix.push([sector, rowsOf[sector]! / count]);
  }
  return mix.sort(([, a], [, b]) => b - a);
}
