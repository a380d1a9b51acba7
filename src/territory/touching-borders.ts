import type { Territories } from "../model/territory.ts";
import { ancestorsAt } from "../model/territory-tree.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";

/** Lines of two countries along the same border differ by a kilometre or two, since each country is drawn alone. */
const CELL_DEGREES = 0.05;
/** So many cells of the grid must hold both borders: at a corner two that do not touch share one or two. */
const LEAST_CELLS = 3;
const COLUMNS = 360 / CELL_DEGREES;

/**
 * Regions of other countries that lie beside a region across the border, where the layer draws that border twice: their lines run through the same
 * cells of a fine grid.
 * @param ancestors the territory of the wanted level in which each lies
 * @param abroad countries that share a border with that of the region, so that no strait is taken for one
 */
export function touchingBorders(
  { territories, regions }: Boundaries,
  ancestors: Int16Array,
  territory: number,
  abroad: readonly number[],
): readonly number[] {
  if (abroad.length === 0) return [];
  const countryOf = ancestorsAt(territories, "country");
  const own = new Set<number>();
  const cellsOf = new Map<number, Set<number>>();
  forParts(
    regions,
    (at) => ancestors[at] === territory,
    (_, cell) => own.add(cell),
  );
  const isAbroad = (at: number): boolean =>
    ancestors[at]! >= 0 && abroad.includes(countryOf[at]!) && areNear(territories, territory, at);
  forParts(regions, isAbroad, (at, cell) => {
    if (!own.has(cell)) return;
    const owner = ancestors[at]!;
    const shared = cellsOf.get(owner) ?? new Set<number>();
    cellsOf.set(owner, shared);
    shared.add(cell);
  });
  return [...cellsOf].filter(([, cells]) => cells.size >= LEAST_CELLS).map(([owner]) => owner);
}

/** Boxes that are a cell apart at most; those across the antimeridian are looked at more closely. */
function areNear({ bounds }: Territories, one: number, other: number): boolean {
  const [west, south, east, north] = bounds.subarray(4 * one, 4 * one + 4);
  const [otherWest, otherSouth, otherEast, otherNorth] = bounds.subarray(4 * other, 4 * other + 4);
  if (south! > otherNorth! + CELL_DEGREES || otherSouth! > north! + CELL_DEGREES) return false;
  if (west! > east! || otherWest! > otherEast!) return true;
  return west! <= otherEast! + CELL_DEGREES && otherWest! <= east! + CELL_DEGREES;
}

/** Visits the cells of the grid through which the lines of some territories run. */
function forParts(
  { coordinates, ringStart, partStart, partTerritory }: Layer,
  isWanted: (territory: number) => boolean,
  visit: (territory: number, cell: number) => void,
): void {
  for (const [part, territory] of partTerritory.entries()) {
    if (!isWanted(territory)) continue;
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      for (let point = ringStart[ring]!; point + 1 < ringStart[ring + 1]!; point++) {
        const [x, y, toX, toY] = coordinates.subarray(2 * point, 2 * point + 4);
        forLine(x!, y!, toX! - x!, toY! - y!, (cell) => visit(territory, cell));
      }
    }
  }
}

function forLine(x: number, y: number, across: number, up: number, visit: (cell: number) => void): void {
  const steps = Math.max(1, Math.ceil((2 * Math.max(Math.abs(across), Math.abs(up))) / CELL_DEGREES));
  for (let step = 0; step < steps; step++) {
    const column = Math.floor((x + (across * step) / steps + 180) / CELL_DEGREES);
    const row = Math.floor((y + (up * step) / steps + 90) / CELL_DEGREES);
    visit(row * COLUMNS + column);
  }
}
