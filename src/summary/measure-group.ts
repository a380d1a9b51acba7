import type { Atlas } from "../model/atlas.ts";
import type { Mark } from "../model/mark.ts";
import type { Selection } from "../model/selection.ts";
import type { Group } from "./merge-pieces.ts";
import type { Piece } from "./pieces.ts";
import { createSectorTally } from "./sector-mix.ts";

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
export function createMeasure(atlas: Atlas, selection: Selection): (group: Group) => Measures {
  const tally = createSectorTally(atlas);
  return ({ pieces, count }) => {
    const boxes = pieces.map((piece) => {
      const box = measurePiece(atlas, selection, piece);
      tally.add(selection, piece);
      return box;
    });
    return {
      west: Math.min(...boxes.map(({ west }) => west)),
      east: Math.max(...boxes.map(({ east }) => east)),
      north: Math.min(...boxes.map(({ north }) => north)),
      south: Math.max(...boxes.map(({ south }) => south)),
      mix: tally.take(count),
      last: boxes[0]!.last,
    };
  };
}

function measurePiece({ x, y }: Atlas, { mask }: Selection, { rows, from, to, shift }: Piece): Omit<Measures, "mix"> {
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
    last = row;
  }
  return { west: west + shift, east: east + shift, north, south, last };
}
