import { booleanPointInPolygon } from "@turf/turf";
import type { CellGrid } from "./cell-grid.ts";
import { type CellLists, FIRST_EDGE, MARK_BITS, PART, SIGN_BITS, SIGNS } from "./cell-lists.ts";
import { rowOf } from "./frame.ts";
import type { Parts } from "./read-boundaries.ts";

/** Whether the part of an entry holds a point of its cell, on its border included, by the edges that cross the cell. */
export function isInEntry({ layer, lists }: CellGrid, entry: number, x: number, y: number): boolean {
  return isOdd(crossingsIn(lists, entry, layer.coordinates, x, y), layer, lists[entry + PART]!, x, y);
}

/** Whether a part holds a point of the frame, on its border included, by the edges of the whole row. */
export function isInPart({ layer, frame, rows }: CellGrid, part: number, x: number, y: number): boolean {
  const { edges, firstRow, partOffset, slotOffset } = rows;
  const slot = partOffset[part]! + rowOf(y, frame.south, frame.cellsPerDegree, frame.rows) - firstRow[part]!;
  if (slot < partOffset[part]! || slot >= partOffset[part + 1]!) return false; // above or below the part
  let crossings = 0;
  const end = slotOffset[slot + 1]!;
  for (let at = slotOffset[slot]!; at < end && crossings < ON_BORDER; at++) {
    const crossing = crossingOf(layer.coordinates, edges[at]!, x, y);
    crossings = crossing < ON_BORDER ? crossings ^ crossing : crossing;
  }
  return isOdd(crossings, layer, part, x, y);
}

const ON_BORDER = 2;
/** The sign of a cross product could be rounding: Turf decides then, with exact arithmetic. */
const IN_DOUBT = 3;
/** Up to this share of its terms. */
const DOUBT = 1e-14;

const isOdd = (crossings: number, layer: Parts, part: number, x: number, y: number): boolean =>
  crossings === IN_DOUBT
    ? booleanPointInPolygon([x, y], { type: "Polygon", coordinates: ringsOfPart(layer, part) })
    : crossings > 0;

/**
 * 1 where a ray to the west of a point of the cell meets the part of an entry an odd number of times, else 0, ON_BORDER or IN_DOUBT. No branch depends
 * on which side of an edge the point lies, as none could be foreseen.
 */
function crossingsIn(lists: CellLists, entry: number, coordinates: Float64Array, x: number, y: number): number {
  const signs = lists[entry + SIGNS]!;
  let crossings = signs >> 1; // IS_ODD is in its lowest bit
  const end = entry + FIRST_EDGE + (signs >> SIGN_BITS);
  for (let at = entry + FIRST_EDGE; at < end; at++) {
    const edge = lists[at]!;
    const point = edge >> MARK_BITS;
    const v1 = coordinates[2 * point + 1]! - y;
    const v2 = coordinates[2 * point + 3]! - y;
    const one = (coordinates[2 * point + 2]! - x) * v1;
    const other = (coordinates[2 * point]! - x) * v2;
    const cross = one - other;
    const isBelow1 = Number(v1 <= 0);
    const isBelow2 = Number(v2 <= 0);
    let crossing = (isBelow1 ^ isBelow2) & (isBelow2 ^ Number(cross > 0));
    if (v1 === 0 || v2 === 0 || Math.abs(cross) <= DOUBT * (Math.abs(one) + Math.abs(other))) {
      crossing = crossingOf(coordinates, point, x, y);
      if (crossing >= ON_BORDER) return crossing;
    }
    crossings ^= crossing ^ (edge & isBelow1) ^ ((edge >> 1) & isBelow2); // STARTS_WEST and ENDS_WEST
  }
  return crossings & 1;
}

/** Whether a ray to the west meets an edge, 0 or 1, by the rule of point-in-polygon-hao, which Turf uses; else ON_BORDER or IN_DOUBT. */
function crossingOf(coordinates: Float64Array, point: number, x: number, y: number): number {
  const v1 = coordinates[2 * point + 1]! - y;
  const v2 = coordinates[2 * point + 3]! - y;
  if ((v1 > 0 && v2 > 0) || (v1 < 0 && v2 < 0)) return 0;
  const u1 = coordinates[2 * point]! - x;
  const u2 = coordinates[2 * point + 2]! - x;
  if (u1 > 0 && u2 > 0) return 0;
  if (u1 < 0 && u2 < 0) return v1 <= 0 !== v2 <= 0 ? 1 : 0;
  if (v1 === 0 && v2 === 0) return (u2 <= 0 && u1 >= 0) || (u1 <= 0 && u2 >= 0) ? ON_BORDER : 0;
  const one = u2 * v1;
  const other = u1 * v2;
  const cross = one - other;
  if (Math.abs(cross) <= DOUBT * (Math.abs(one) + Math.abs(other))) return IN_DOUBT;
  return (cross > 0 && v2 > 0 && v1 <= 0) || (cross < 0 && v2 <= 0 && v1 > 0) ? 1 : 0;
}

function ringsOfPart({ coordinates, ringStart, partStart }: Parts, part: number): [number, number][][] {
  const rings: [number, number][][] = [];
  for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
    const points: [number, number][] = [];
    for (let point = ringStart[ring]!; point < ringStart[ring + 1]!; point++) {
      points.push([coordinates[2 * point]!, coordinates[2 * point + 1]!]);
    }
    rings.push(points);
  }
  return rings;
}
