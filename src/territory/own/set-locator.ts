import type { BoundarySet } from "../../model/boundary-set.ts";
import { type CellGrid, createCellGrid } from "../cell-grid.ts";
import { createExactLocator } from "../exact-locator.ts";
import type { Frame } from "../frame.ts";

export interface SetLocator {
  readonly grid: CellGrid;
  /** Territory of the file's own whose polygon holds the point, on its border included, the smallest where several do; -1 when none does. */
  readonly locate: (longitude: number, latitude: number) => number;
}

export function createSetLocator(set: BoundarySet): SetLocator {
  const grid = createCellGrid(set, set.territories.areaKm2, frameOf(set));
  return { grid, locate: createExactLocator(grid) };
}

const [FEWEST_CELLS, MOST_CELLS] = [4_096, 1_000_000];
const [COARSEST, FINEST] = [1 / 4, 4_000]; // cells per degree

/** As many cells as there are points, about: then few sides lie in each, however small or large the land is. */
function frameOf({ coordinates }: BoundarySet): Frame {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let at = 0; at < coordinates.length; at += 2) {
    west = Math.min(west, coordinates[at]!);
    east = Math.max(east, coordinates[at]!);
    south = Math.min(south, coordinates[at + 1]!);
    north = Math.max(north, coordinates[at + 1]!);
  }
  const [width, height] = [Math.max(0, east - west), Math.max(0, north - south)];
  const wanted = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, coordinates.length / 2));
  const fitting = Math.sqrt(wanted / Math.max(1e-9, width * height));
  const cellsPerDegree = Math.max(COARSEST, Math.min(FINEST, fitting, 1_000_000 / Math.max(width, height, 1e-9)));
  return {
    west,
    south,
    columns: Math.max(1, Math.ceil(width * cellsPerDegree) + 1),
    rows: Math.max(1, Math.ceil(height * cellsPerDegree) + 1),
    cellsPerDegree,
  };
}
