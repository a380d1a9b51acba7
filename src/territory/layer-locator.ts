import { KM_PER_DEGREE } from "../model/mercator.ts";
import { heldBy } from "./cell-blocks.ts";
import { type CellGrid, createCellGrid } from "./cell-grid.ts";
import { COVERS, EMPTY_CELL, NEXT, PART, SIGNS } from "./cell-lists.ts";
import { createExactLocator, locateEach } from "./exact-locator.ts";
import { columnOf, rowOf, worldFrame } from "./frame.ts";
import type { Layer } from "./read-boundaries.ts";

export interface LayerLocator {
  /**
   * Territory whose polygon holds the point, on its border included; -1 when none does. Equal to asking Turf's
   * `booleanPointInPolygon` for every territory, smaller ones first.
   */
  locate(longitude: number, latitude: number): number;
  /** The same of columns; NO_TERRITORY where none does, also for missing positions (NaN). */
  locateAll(longitude: Float64Array, latitude: Float64Array): Uint16Array;
  /** Territory whose border is nearest, at most `withinKm` (up to FARTHEST_KM) away, among those that `accept` lets through; -1 when there is none. */
  nearest(longitude: number, latitude: number, withinKm: number, accept?: (territory: number) => boolean): number;
}

export const FARTHEST_KM = 20;

export function createLayerLocator(layer: Layer, areaKm2: Float64Array, cellsPerDegree: number): LayerLocator {
  const grid = createCellGrid(layer, areaKm2, worldFrame(cellsPerDegree));
  return {
    locate: createExactLocator(grid),
    locateAll: (longitude, latitude) => locateEach(grid, longitude, latitude),
    nearest: createNearestFinder(grid),
  };
}

/** Looks at the edges of all parts with an edge in the cells around, of the whole world; over such distances the Earth is flat. */
function createNearestFinder(grid: CellGrid): LayerLocator["nearest"] {
  const { layer } = grid;
  const { west, south, cellsPerDegree, columns, rows } = grid.frame;
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
    const lowest = rowOf(latitude - farthest, south, cellsPerDegree, rows);
    const highest = rowOf(latitude + farthest, south, cellsPerDegree, rows);
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
  const { cells, lists } = grid;
  const { cellsPerDegree, columns, rows, south: bottom } = grid.frame;
  const [south, north] = [row / cellsPerDegree - 90 - reach, (row + 1) / cellsPerDegree - 90 + reach];
  const shrink = Math.cos((Math.min(89.9, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180);
  const aside = Math.min(columns >> 1, Math.ceil((reach / shrink) * cellsPerDegree));
  const parts = new Set<number>();
  const highest = rowOf(north, bottom, cellsPerDegree, rows);
  for (let at = rowOf(south, bottom, cellsPerDegree, rows); at <= highest; at++) {
    for (let across = column - aside; across <= column + aside; across++) {
      const cell = heldBy(cells, at, (across + columns) % columns);
      for (let entry = cell < EMPTY_CELL ? -2 - cell : -1; entry >= 0; entry = lists[entry + NEXT]!) {
        if ((lists[entry + SIGNS]! & COVERS) === 0) parts.add(lists[entry + PART]!);
      }
    }
  }
  return Int32Array.from(parts);
}

/** Degrees of latitude to the nearest edge of a part in the given rows. */
function distanceToPart(
  { layer, rows }: CellGrid,
  part: number,
  x: number,
  y: number,
  shrink: number,
  lowest: number,
  highest: number,
): number {
  const { coordinates } = layer;
  const { edges, firstRow, partOffset, slotOffset } = rows;
  const base = partOffset[part]! - firstRow[part]!;
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
