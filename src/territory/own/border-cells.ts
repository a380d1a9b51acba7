import type { BoundarySet } from "../../model/boundary-set.ts";
import { KM_PER_DEGREE } from "../../model/mercator.ts";

/** Degrees; `west` may lie beyond the edge of the map. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Two parts of a set that may lie side by side, the second moved by some degrees to the east. */
export interface Stretch {
  readonly one: number;
  readonly other: number;
  readonly shift: number;
  /** Where both may be. */
  readonly box: Box;
}

export interface BorderCells {
  add(stretch: Stretch): void;
  /** Cells with a line of a second part that lie on, or beside, a cell with a line of the first. */
  readonly shared: number;
}

/** Columns of a row of cells: more than there are around the Earth. */
const COLUMNS = 2 ** 24;

/** Counts the cells of a fine grid through which the borders of two territories run side by side. */
export function createBorderCells(set: BoundarySet, cellKm: number): BorderCells {
  const shared = new Set<number>();
  return {
    add({ one, other, shift, box }) {
      const middle = Math.max(-89, Math.min(89, (box.south + box.north) / 2));
      const up = cellKm / KM_PER_DEGREE;
      const across = up / Math.cos((middle * Math.PI) / 180);
      const first = new Set<number>();
      forCells(set, one, 0, box, across, up, (cell) => {
        for (let row = -1; row <= 1; row++)
          for (let column = -1; column <= 1; column++) first.add(cell + row * COLUMNS + column);
      });
      if (first.size === 0) return;
      forCells(set, other, shift, box, across, up, (cell) => {
        if (first.has(cell)) shared.add(cell);
      });
    },
    get shared() {
      return shared.size;
    },
  };
}

/** Visits the cells of the lines of a part in a box, each at least once. */
function forCells(
  { coordinates, ringStart, partStart }: BoundarySet,
  part: number,
  shift: number,
  { west, south, east, north }: Box,
  across: number,
  up: number,
  visit: (cell: number) => void,
): void {
  for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
    for (let point = ringStart[ring]!; point + 1 < ringStart[ring + 1]!; point++) {
      const [x, toX] = [coordinates[2 * point]! + shift, coordinates[2 * point + 2]! + shift];
      const [y, toY] = [coordinates[2 * point + 1]!, coordinates[2 * point + 3]!];
      if (Math.max(x, toX) < west || Math.min(x, toX) > east || Math.max(y, toY) < south || Math.min(y, toY) > north)
        continue;
      const stretch = clip(x, y, toX - x, toY - y, west, south, east, north);
      if (!stretch) continue;
      const [from, to] = stretch;
      const length = Math.max(Math.abs(toX - x) / across, Math.abs(toY - y) / up) * (to - from);
      const steps = Math.max(1, Math.ceil(2 * length));
      for (let step = 0; step <= steps; step++) {
        const along = from + ((to - from) * step) / steps;
        const column = Math.floor((x + (toX - x) * along + 540) / across);
        visit(Math.floor((y + (toY - y) * along + 90) / up) * COLUMNS + column);
      }
    }
  }
}

/** The stretch of a line, as parts of its length, that lies in a box (Liang and Barsky 1984). */
function clip(
  x: number,
  y: number,
  across: number,
  up: number,
  west: number,
  south: number,
  east: number,
  north: number,
): readonly [from: number, to: number] | undefined {
  let [from, to] = [0, 1];
  for (const [way, room] of [
    [-across, x - west],
    [across, east - x],
    [-up, y - south],
    [up, north - y],
  ] as const) {
    if (way === 0) {
      if (room < 0) return undefined;
      continue;
    }
    const at = room / way;
    if (way < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    if (from > to) return undefined;
  }
  return [from, to];
}
