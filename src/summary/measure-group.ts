import type { Atlas } from "../model/atlas.ts";
import { countCodes } from "../model/count-codes.ts";
import type { Mark } from "../model/mark.ts";
import { type Selection, SUM_STEP } from "../model/selection.ts";
import { stepBoxes } from "../model/step-boxes.ts";
import { TOP_SECTORS } from "../model/taxonomy.ts";
import type { Group } from "./merge-pieces.ts";
import { type TopSectors, topSectors } from "./top-sectors.ts";

/** Box in Mercator units, and sectors. */
export interface Measures {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly mix: Mark["mix"];
}

/** West, east, north and south of one piece. */
const box = new Float64Array(4);

/** Counts the sectors of a group's rows, and finds the box around them by looking at those only that can widen it. */
export function measureGroup(atlas: Atlas, { mask }: Selection, { pieces, count }: Group): Measures {
  const { x, y } = atlas;
  const tops = topSectors(atlas);
  const boxes = stepBoxes(atlas);
  const rowsOfCode = new Uint32Array(tops.share.length);
  let [west, east, north, south] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const { rows, from, to, shift } of pieces) {
    emptyBox();
    if (rows) {
      for (const row of rows) {
        rowsOfCode[tops.codes[row]!]!++;
        widenBox(x, y, mask, row, row + 1);
      }
    } else {
      countCodes(rowsOfCode, tops.codes, mask.subarray(from, to), from, to - from);
      widenBySteps(x, y, mask, boxes, from, to);
    }
    west = Math.min(west, box[0]! + shift);
    east = Math.max(east, box[1]! + shift);
    north = Math.min(north, box[2]!);
    south = Math.max(south, box[3]!);
  }
  return { west, east, north, south, mix: sharesOf(tops, rowsOfCode, count) };
}

function emptyBox(): void {
  box[0] = Number.POSITIVE_INFINITY;
  box[1] = 0;
  box[2] = Number.POSITIVE_INFINITY;
  box[3] = 0;
}

/** Widens the box by the selected ones of rows `from` … `to - 1`, passing over the steps that lie in it already. */
function widenBySteps(
  x: Uint32Array,
  y: Uint32Array,
  mask: Uint8Array,
  boxes: Uint32Array,
  from: number,
  to: number,
): void {
  for (let start = from; start < to; ) {
    const step = Math.floor(start / SUM_STEP);
    const end = Math.min(to, (step + 1) * SUM_STEP);
    const at = 4 * step;
    const isInside =
      boxes[at]! >= box[0]! && boxes[at + 1]! <= box[1]! && boxes[at + 2]! >= box[2]! && boxes[at + 3]! <= box[3]!;
    if (!isInside) widenBox(x, y, mask, start, end);
    start = end;
  }
}

function widenBox(x: Uint32Array, y: Uint32Array, mask: Uint8Array, from: number, to: number): void {
  let [west, east, north, south] = [box[0]!, box[1]!, box[2]!, box[3]!];
  for (let row = from; row < to; row++) {
    if (mask[row] === 0) continue;
    const across = x[row]!;
    const down = y[row]!;
    if (across < west) west = across;
    if (across > east) east = across;
    if (down < north) north = down;
    if (down > south) south = down;
  }
  box[0] = west;
  box[1] = east;
  box[2] = north;
  box[3] = south;
}

/** Shares of `count` rows, largest first. */
function sharesOf({ starts, sectors, share }: TopSectors, rowsOfCode: Uint32Array, count: number): Mark["mix"] {
  const rowsOf = new Float64Array(TOP_SECTORS.length);
  for (let code = 0; code < rowsOfCode.length; code++) {
    const rows = rowsOfCode[code]!;
    if (rows === 0) continue;
    const part = rows * share[code]!;
    const end = starts[code + 1]!;
    for (let at = starts[code]!; at < end; at++) rowsOf[sectors[at]!]! += part;
  }
  const mix: [sector: number, share: number][] = [];
  for (let sector = 0; sector < rowsOf.length; sector++) {
    if (rowsOf[sector]! > 0) mix.push([sector, rowsOf[sector]! / count]);
  }
  return mix.sort(([, a], [, b]) => b - a);
}
