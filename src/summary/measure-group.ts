import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import type { Group } from "./merge-pieces.ts";
import { SEVERAL, topSectorColumn } from "./sector-mix.ts";

/** Box in Mercator units, sectors, and one of the rows. */
export interface Measures {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly mix: Mark["mix"];
  readonly last: number;
}

/** Looks at every row of a group once. With k top sectors a row gives each 1/k. */
export function createMeasure(atlas: Atlas, { mask }: Selection): (group: Group) => Measures {
  const rowsOf = new Float64Array(TOP_SECTORS.length);
  const box = new Float64Array(5);
  return ({ pieces, count }) => {
    rowsOf.fill(0);
    box.set([Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0, 0]);
    for (const { rows, from, to, shift } of pieces) measureRows(atlas, mask, rows, from, to, shift, rowsOf, box);
    const [west, east, north, south, last] = box as unknown as [number, number, number, number, number];
    return { west, east, north, south, last, mix: sharesOf(rowsOf, count) };
  };
}

/** Widens the box (west, east, north, south, last row) by the listed rows, or by the selected ones of `from` … `to - 1`. */
function measureRows(
  atlas: Atlas,
  mask: Uint8Array,
  rows: readonly number[] | undefined,
  from: number,
  to: number,
  shift: number,
  rowsOf: Float64Array,
  box: Float64Array,
): void {
  const { x, y } = atlas;
  const { column, lists } = topSectorColumn(atlas);
  let [west, east, north, south, last] = [0xffffffff, 0, 0xffffffff, 0, 0];
  const end = rows ? rows.length : to;
  for (let at = rows ? 0 : from; at < end; at++) {
    const row = rows ? rows[at]! : at;
    if (mask[row] === 0) continue;
    const across = x[row]!;
    const down = y[row]!;
    west = Math.min(west, across);
    east = Math.max(east, across);
    north = Math.min(north, down);
    south = Math.max(south, down);
    const top = column[row]!;
    if (top === SEVERAL) addSeveral(lists[atlas.sectors.codes[row]!]!, rowsOf);
    else rowsOf[top]!++;
    last = row;
  }
  box[0] = Math.min(box[0]!, west + shift);
  box[1] = Math.max(box[1]!, east + shift);
  box[2] = Math.min(box[2]!, north);
  box[3] = Math.max(box[3]!, south);
  box[4] = last;
}

function addSeveral(tops: readonly number[], rowsOf: Float64Array): void {
  const part = 1 / tops.length;
  for (let each = 0; each < tops.length; each++) rowsOf[tops[each]!]! += part;
}

/** Shares of `count` rows, largest first. */
function sharesOf(rowsOf: Float64Array, count: number): Mark["mix"] {
  const mix: [sector: number, share: number][] = [];
  for (let sector = 0; sector < rowsOf.length; sector++) {
    if (rowsOf[sector]! > 0) mix.push([sector, rowsOf[sector]! / count]);
  }
  return mix.sort(([, a], [, b]) => b - a);
}
