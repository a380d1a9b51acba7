import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import type { Group } from "./merge-pieces.ts";
import type { Piece } from "./pieces.ts";
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

type Box = Omit<Measures, "mix">;

/** Looks at every row of a group once. With k top sectors a row gives each 1/k. */
export function createMeasure(atlas: Atlas, selection: Selection): (group: Group) => Measures {
  const rowsOf = new Float64Array(TOP_SECTORS.length + 1);
  return ({ pieces, count }) => {
    rowsOf.fill(0);
    const first = measurePiece(atlas, selection, pieces[0]!, rowsOf);
    let { west, east, north, south } = first;
    for (let at = 1; at < pieces.length; at++) {
      const box = measurePiece(atlas, selection, pieces[at]!, rowsOf);
      west = Math.min(west, box.west);
      east = Math.max(east, box.east);
      north = Math.min(north, box.north);
      south = Math.max(south, box.south);
    }
    return { west, east, north, south, mix: sharesOf(rowsOf, count), last: first.last };
  };
}

function measurePiece(atlas: Atlas, { mask }: Selection, { rows, from, to, shift }: Piece, rowsOf: Float64Array): Box {
  const { x, y } = atlas;
  const { column, lists } = topSectorColumn(atlas);
  let [west, east, north, south, last] = [0xffffffff, 0, 0xffffffff, 0, 0];
  const end = rows ? rows.length : to;
  for (let at = rows ? 0 : from; at < end; at++) {
    const row = rows ? rows[at]! : at;
    if (mask[row] === 0) continue;
    const across = x[row]!;
    const down = y[row]!;
    if (across < west) west = across;
    if (across > east) east = across;
    if (down < north) north = down;
    if (down > south) south = down;
    const top = column[row]!;
    if (top === SEVERAL) addSeveral(lists[atlas.sectors.codes[row]!]!, rowsOf);
    else rowsOf[top]!++;
    last = row;
  }
  return { west: west + shift, east: east + shift, north, south, last };
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
