import { NO_TERRITORY } from "../model/atlas.ts";
import { placeOf } from "./cell-blocks.ts";
import type { CellGrid } from "./cell-grid.ts";
import { COVERS, EMPTY_CELL, NEXT, PART, SIGNS } from "./cell-lists.ts";
import { columnOf, rowOf } from "./frame.ts";
import { isInEntry } from "./point-in-part.ts";

/**
 * Finds the territory whose polygon holds a point, on its border included, the smallest where several do; -1 when none does, and outside of the frame.
 * Equal to asking Turf's `booleanPointInPolygon`.
 */
export function createExactLocator(grid: CellGrid): (longitude: number, latitude: number) => number {
  const { start, held, blocksInRow } = grid.cells;
  const { west, south, columns, rows, cellsPerDegree } = grid.frame;
  const { partTerritory } = grid.layer;
  const [east, north] = [west + columns / cellsPerDegree, south + rows / cellsPerDegree];
  return (longitude, latitude) => {
    if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north)) return -1;
    const row = rowOf(latitude, south, cellsPerDegree, rows);
    const column = columnOf(longitude, west, cellsPerDegree, columns);
    const cell = held[placeOf(start, blocksInRow, row, column)]!;
    if (cell >= 0) return partTerritory[cell]!;
    return cell === EMPTY_CELL ? -1 : locateInList(grid, -2 - cell, longitude, latitude);
  };
}

/** The same of columns; NO_TERRITORY where none does. A loop of its own: a function that is called for each row takes a third longer. */
export function locateEach(grid: CellGrid, longitude: Float64Array, latitude: Float64Array): Uint16Array {
  const { start, held, blocksInRow } = grid.cells;
  const { west, south, columns, rows, cellsPerDegree } = grid.frame;
  const { partTerritory } = grid.layer;
  const [east, north] = [west + columns / cellsPerDegree, south + rows / cellsPerDegree];
  const found = new Uint16Array(longitude.length).fill(NO_TERRITORY);
  for (let at = 0; at < found.length; at++) {
    const x = longitude[at]!;
    const y = latitude[at]!;
    if (!(x >= west && x <= east && y >= south && y <= north)) continue;
    const row = rowOf(y, south, cellsPerDegree, rows);
    const column = columnOf(x, west, cellsPerDegree, columns);
    const cell = held[placeOf(start, blocksInRow, row, column)]!;
    if (cell >= 0) found[at] = partTerritory[cell]!;
    else if (cell !== EMPTY_CELL) found[at] = locateInList(grid, -2 - cell, x, y); // -1 is written as NO_TERRITORY
  }
  return found;
}

/** Territory of the first part of a list that holds the point, -1 when none does. */
function locateInList(grid: CellGrid, first: number, longitude: number, latitude: number): number {
  const { layer, lists } = grid;
  for (let entry = first; entry >= 0; entry = lists[entry + NEXT]!) {
    if ((lists[entry + SIGNS]! & COVERS) !== 0 || isInEntry(grid, entry, longitude, latitude)) {
      return layer.partTerritory[lists[entry + PART]!]!;
    }
  }
  return -1;
}
