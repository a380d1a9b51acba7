import { booleanPointInPolygon } from "@turf/turf";
import { KM_PER_DEGREE } from "../model/mercator.ts";
import { type CellGrid, columnOf, createCellGrid, EMPTY_CELL, heldBy, rowOf, worldFrame } from "./cell-grid.ts";
import type { Layer, Parts } from "./read-boundaries.ts";

export interface LayerLocator {
  /**
   * Territory whose polygon holds the point, on its border included; -1 when none does. Equal to asking Turf's
   * `booleanPointInPolygon` for every territory, smaller ones first.
   */
  locate(longitude: number, latitude: number): number;
  /** Territory whose border is nearest, at most `withinKm` (up to FARTHEST_KM) away, among those that `accept` lets through; -1 when there is none. */
  nearest(longitude: number, latitude: number, withinKm: number, accept?: (territory: number) => boolean): number;
}

export const FARTHEST_KM = 20;
/** Below this share of its terms the sign of a cross product could be rounding; Turf decides then, with exact arithmetic. */
const DOUBT = 1e-14;

export function createLayerLocator(layer: Layer, areaKm2: Float64Array, cellsPerDegree: number): LayerLocator {
  const grid = createCellGrid(layer, areaKm2, worldFrame(cellsPerDegree));
  return { locate: createExactLocator(grid), nearest: createNearestFinder(grid) };
}

/** `locate` of a locator, over cells of any frame: nothing lies outside of it. */
export function createExactLocator(grid: CellGrid): LayerLocator["locate"] {
  const { cells, listPart, listCovers, listNext } = grid;
  const { west, south, columns, rows, cellsPerDegree } = grid.frame;
  const [east, north] = [west + columns / cellsPerDegree, south + rows / cellsPerDegree];
  const { partTerritory } = grid.layer;
  return (longitude, latitude) => {
    if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north)) return -1;
    const row = rowOf(latitude, south, cellsPerDegree, rows);
    const cell = heldBy(cells, row, columnOf(longitude, west, cellsPerDegree, columns));
    if (cell >= 0) return partTerritory[cell]!;
    if (cell === EMPTY_CELL) return -1;
    for (let entry = -2 - cell; entry >= 0; entry = listNext[entry]!) {
      const part = listPart[entry]!;
      if (listCovers[entry] === 1 || isInPart(grid, part, longitude, latitude)) return partTerritory[part]!;
    }
    return -1;
  };
}

/** The crossing rule of point-in-polygon-hao, which Turf uses, over the edges that touch the slab. */
export function isInPart({ layer, frame, slabs }: CellGrid, part: number, x: number, y: number): boolean {
  const { edges, slabsPerDegree, firstSlab, partOffset, slotOffset } = slabs;
  const slot = partOffset[part]! + rowOf(y, frame.south, slabsPerDegree, slabs.slabs) - firstSlab[part]!;
  if (slot < partOffset[part]! || slot >= partOffset[part + 1]!) return false; // above or below the part
  const { coordinates } = layer;
  let crossings = 0;
  const end = slotOffset[slot + 1]!;
  for (let edge = slotOffset[slot]!; edge < end; edge++) {
    const at = 2 * edges[edge]!;
    const v1 = coordinates[at + 1]! - y;
    const v2 = coordinates[at + 3]! - y;
    if ((v1 > 0 && v2 > 0) || (v1 < 0 && v2 < 0)) continue;
    const u1 = coordinates[at]! - x;
    const u2 = coordinates[at + 2]! - x;
    if (u1 > 0 && u2 > 0) continue;
    if (u1 < 0 && u2 < 0) {
      if (v1 <= 0 !== v2 <= 0) crossings++;
      continue;
    }
    if (v1 === 0 && v2 === 0) {
      if ((u2 <= 0 && u1 >= 0) || (u1 <= 0 && u2 >= 0)) return true;
      continue;
    }
    const [one, other] = [u2 * v1, u1 * v2];
    const cross = one - other;
    if (Math.abs(cross) <= DOUBT * (Math.abs(one) + Math.abs(other))) {
      return booleanPointInPolygon([x, y], { type: "Polygon", coordinates: ringsOfPart(layer, part) });
    }
    if ((cross > 0 && v2 > 0 && v1 <= 0) || (cross < 0 && v2 <= 0 && v1 > 0)) crossings++;
  }
  return crossings % 2 === 1;
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

/** Looks at the edges of all parts with an edge in the cells around, of the whole world; over such distances the Earth is flat. */
function createNearestFinder(grid: CellGrid): LayerLocator["nearest"] {
  const { layer } = grid;
  const { west, south, cellsPerDegree, columns, rows } = grid.frame;
  const { slabsPerDegree, slabs } = grid.slabs;
  const farthest = FARTHEST_KM / KM_PER_DEGREE;
  const known = new Map<number, Int32Array>();
  return (longitude, latitude, withinKm, accept = () => true) => {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return -1;
    if (withinKm > FARTHEST_KM)
      throw new RangeError(`${withinKm} km is beyond the ${FARTHEST_KM} km that can be searched.`);
    const row = rowOf(latitude, south, cellsPerDegree, rows);
    const column = columnOf(longitude, west, cellsPerDegree, columns);
    const cell = row * columns + column;
    const parts = known.get(cell) ?? partsAround(grid, row, column, farthest);
    known.set(cell, parts);
    const shrink = Math.cos((latitude * Math.PI) / 180);
    const lowest = rowOf(latitude - farthest, south, slabsPerDegree, slabs);
    const highest = rowOf(latitude + farthest, south, slabsPerDegree, slabs);
    let nearest = -1;
    let least = withinKm / KM_PER_DEGREE;
    for (const part of parts) {
      const territory = layer.partTerritory[part]!;
      if (!accept(territory)) continue;
      const distance = distanceToPart(grid, part, longitude, latitude, shrink, lowest, highest);
      if (distance < least || (distance === least && nearest === -1)) [nearest, least] = [territory, distance];
    }
    return nearest;
  };
}

/** Parts with an edge in a cell that some point of the given cell could reach, `reach` in degrees of latitude. */
function partsAround(grid: CellGrid, row: number, column: number, reach: number): Int32Array {
  const { cells, listPart, listCovers, listNext } = grid;
  const { cellsPerDegree, columns, rows, south: bottom } = grid.frame;
  const [south, north] = [row / cellsPerDegree - 90 - reach, (row + 1) / cellsPerDegree - 90 + reach];
  const shrink = Math.cos((Math.min(89.9, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180);
  const aside = Math.min(columns >> 1, Math.ceil((reach / shrink) * cellsPerDegree));
  const parts = new Set<number>();
  const highest = rowOf(north, bottom, cellsPerDegree, rows);
  for (let at = rowOf(south, bottom, cellsPerDegree, rows); at <= highest; at++) {
    for (let across = column - aside; across <= column + aside; across++) {
      const cell = heldBy(cells, at, (across + columns) % columns);
      for (let entry = cell < EMPTY_CELL ? -2 - cell : -1; entry >= 0; entry = listNext[entry]!) {
        if (listCovers[entry] === 0) parts.add(listPart[entry]!);
      }
    }
  }
  return Int32Array.from(parts);
}

/** Degrees of latitude to the nearest edge of a part in the given slabs. */
function distanceToPart(
  { layer, slabs }: CellGrid,
  part: number,
  x: number,
  y: number,
  shrink: number,
  lowest: number,
  highest: number,
): number {
  const { coordinates } = layer;
  const { edges, firstSlab, partOffset, slotOffset } = slabs;
  const base = partOffset[part]! - firstSlab[part]!;
  const from = Math.max(base + lowest, partOffset[part]!);
  const to = Math.min(base + highest + 1, partOffset[part + 1]!);
  let least = Number.POSITIVE_INFINITY;
  for (let k = slotOffset[Math.min(from, to)]!; k < slotOffset[to]!; k++) {
    const at = 2 * edges[k]!;
    const turn = coordinates[at]! - x > 180 ? -360 : coordinates[at]! - x < -180 ? 360 : 0;
    const x1 = (coordinates[at]! - x + turn) * shrink;
    const y1 = coordinates[at + 1]! - y;
    const alongX = (coordinates[at + 2]! - coordinates[at]!) * shrink;
    const alongY = coordinates[at + 3]! - y - y1;
    const length = alongX * alongX + alongY * alongY;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * alongX + y1 * alongY) / length));
    const [offX, offY] = [x1 + share * alongX, y1 + share * alongY];
    least = Math.min(least, offX * offX + offY * offY);
  }
  return Math.sqrt(least);
}
