import type { Parts } from "./read-boundaries.ts";

/** A cell without any part; others hold a part that covers all of the cell, or -2 - n where n is the first entry of a list. */
export const EMPTY_CELL = -1;

/** The box that is divided into cells, which are counted from its south-western corner. */
export interface Frame {
  /** Degrees. */
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellsPerDegree: number;
}

export const worldFrame = (cellsPerDegree: number): Frame => ({
  west: -180,
  south: -90,
  columns: 360 * cellsPerDegree,
  rows: 180 * cellsPerDegree,
  cellsPerDegree,
});

/**
 * The world, or a part of it, in square cells: a cell lies wholly in one part, in none, or is crossed by edges and has a list of the parts in question.
 * Parts of smaller territories come first, so that an enclave wins over what surrounds it.
 */
export interface CellGrid {
  readonly layer: Parts;
  readonly frame: Frame;
  readonly cells: Int32Array;
  /** Lists of parts: the part, whether it covers the whole cell, and the next entry, -1 at the end. */
  readonly listPart: Int32Array;
  readonly listCovers: Uint8Array;
  readonly listNext: Int32Array;
  readonly slabs: EdgeSlabs;
}

/**
 * The edges of parts by slabs, which run around the Earth like rows of cells: those of a part from `firstSlab`, the slot of the first one in
 * `partOffset`, the edges that touch the slab of a slot from `slotOffset`. Four numbers an edge (both ends), side by side in memory because
 * that is where the time goes.
 */
export interface EdgeSlabs {
  readonly slabsPerDegree: number;
  /** Slabs of the whole frame. */
  readonly slabs: number;
  readonly firstSlab: Int32Array;
  readonly partOffset: Uint32Array;
  readonly slotOffset: Uint32Array;
  readonly edges: Float64Array;
}

/** Slabs are lower than cells, so that a point is compared with few edges. */
const SLABS_PER_CELL = 4;

/** Where clipping rounds, a cell too many is taken. */
const ROUNDING_DEGREES = 1e-9;

/** `areaKm2` is of territories; every point lies in the frame. Takes about 100 ms for the embedded countries. */
export function createCellGrid(layer: Parts, areaKm2: Float64Array, frame: Frame): CellGrid {
  const { cellsPerDegree, columns, rows, west: left, south: bottom } = frame;
  const slabs = indexEdges(layer, frame);
  const cells = new Int32Array(columns * rows).fill(EMPTY_CELL);
  const lists = createLists();
  const { edges, slabsPerDegree, firstSlab, partOffset, slotOffset } = slabs;
  const { partTerritory } = layer;

  const stamp = new Int32Array(columns).fill(-1);
  let marking = 0;
  const fillRow = (part: number, row: number) => {
    const south = row / cellsPerDegree + bottom;
    const north = (row + 1) / cellsPerDegree + bottom;
    const middle = (south + north) / 2;
    const touched: number[] = [];
    const crossings: number[] = [];
    marking++;
    const base = partOffset[part]! - firstSlab[part]!;
    const from = Math.max(base + row * SLABS_PER_CELL, partOffset[part]!);
    const to = Math.min(base + (row + 1) * SLABS_PER_CELL, partOffset[part + 1]!);
    for (let k = slotOffset[from]!, slot = from; k < slotOffset[to]!; k++) {
      while (k >= slotOffset[slot + 1]!) slot++;
      const [x1, y1, x2, y2] = [edges[4 * k]!, edges[4 * k + 1]!, edges[4 * k + 2]!, edges[4 * k + 3]!];
      // An edge lies in each slab that it touches; here it counts once.
      if (slot > from && rowOf(Math.min(y1, y2), bottom, slabsPerDegree, slabs.slabs) < slot - base) continue;
      if (y1 > middle !== y2 > middle) crossings.push(x1 + ((middle - y1) / (y2 - y1)) * (x2 - x1));
      const [a, b] = clipToRow(x1, y1, x2, y2, south, north);
      const last = columnOf(Math.max(a, b) + ROUNDING_DEGREES, left, cellsPerDegree, columns);
      for (
        let column = columnOf(Math.min(a, b) - ROUNDING_DEGREES, left, cellsPerDegree, columns);
        column <= last;
        column++
      ) {
        if (stamp[column] === marking) continue;
        stamp[column] = marking;
        touched.push(column);
      }
    }
    touched.sort(ascending);
    crossings.sort(ascending);
    let crossed = 0;
    for (const [position, column] of touched.entries()) {
      const cell = row * columns + column;
      cells[cell] = lists.put(part, cells[cell]!);
      const next = touched[position + 1] ?? columns;
      while (crossed < crossings.length && crossings[crossed]! < (column + 1) / cellsPerDegree + left) crossed++;
      if (crossed % 2 === 1) cells.fill(part, cell + 1, row * columns + next);
    }
  };

  const order = Array.from(partTerritory.keys()).sort(
    (a, b) => areaKm2[partTerritory[b]!]! - areaKm2[partTerritory[a]!]! || b - a,
  );
  for (const part of order) {
    const first = firstSlab[part]!;
    const last = first + partOffset[part + 1]! - partOffset[part]! - 1;
    for (let row = Math.floor(first / SLABS_PER_CELL); row <= last / SLABS_PER_CELL; row++) fillRow(part, row);
  }
  return { layer, frame, cells, ...lists.finish(), slabs };
}

export const columnOf = (longitude: number, west: number, cellsPerDegree: number, columns: number): number =>
  Math.max(0, Math.min(columns - 1, ((longitude - west) * cellsPerDegree) | 0));

export const rowOf = (latitude: number, south: number, cellsPerDegree: number, rows: number): number =>
  Math.max(0, Math.min(rows - 1, ((latitude - south) * cellsPerDegree) | 0));

const ascending = (a: number, b: number): number => a - b;

/** Longitudes between which an edge runs while it is inside a row. */
function clipToRow(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  south: number,
  north: number,
): readonly [number, number] {
  const at = (y: number) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  const clip = (x: number, y: number) => (y < south ? at(south) : y > north ? at(north) : x);
  return [clip(x1, y1), clip(x2, y2)];
}

/** Sorts the edges of every part into the slabs that they touch. */
function indexEdges({ coordinates, ringStart, partStart }: Parts, { south, rows, cellsPerDegree }: Frame): EdgeSlabs {
  const slabsPerDegree = cellsPerDegree * SLABS_PER_CELL;
  const slabs = rows * SLABS_PER_CELL;
  const parts = partStart.length - 1;
  const firstSlab = new Int32Array(parts);
  const partOffset = new Uint32Array(parts + 1);
  for (let part = 0; part < parts; part++) {
    let [lowest, highest] = [slabs, 0];
    for (let point = ringStart[partStart[part]!]!; point < ringStart[partStart[part + 1]!]!; point++) {
      const slab = rowOf(coordinates[2 * point + 1]!, south, slabsPerDegree, slabs);
      if (slab < lowest) lowest = slab;
      if (slab > highest) highest = slab;
    }
    firstSlab[part] = lowest;
    partOffset[part + 1] = partOffset[part]! + highest - lowest + 1;
  }

  const forEachTouch = (visit: (slot: number, point: number) => void) => {
    for (let part = 0; part < parts; part++) {
      const base = partOffset[part]! - firstSlab[part]!;
      for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
        for (let point = ringStart[ring]!; point < ringStart[ring + 1]! - 1; point++) {
          const from = rowOf(coordinates[2 * point + 1]!, south, slabsPerDegree, slabs);
          const to = rowOf(coordinates[2 * point + 3]!, south, slabsPerDegree, slabs);
          for (let slab = Math.min(from, to); slab <= Math.max(from, to); slab++) visit(base + slab, point);
        }
      }
    }
  };
  const slotOffset = new Uint32Array(partOffset[parts]! + 1);
  forEachTouch((slot) => slotOffset[slot + 1]!++);
  for (let slot = 1; slot < slotOffset.length; slot++) slotOffset[slot]! += slotOffset[slot - 1]!;
  const edges = new Float64Array(4 * slotOffset.at(-1)!);
  const next = slotOffset.slice();
  forEachTouch((slot, point) => {
    edges.set(coordinates.subarray(2 * point, 2 * point + 4), 4 * next[slot]!++);
  });
  return { slabsPerDegree, slabs, firstSlab, partOffset, slotOffset, edges };
}

/** Room for so many entries at first; it doubles when it is full. */
const FIRST_ENTRIES = 1 << 16;

function createLists() {
  let part = new Int32Array(FIRST_ENTRIES);
  let covers = new Uint8Array(FIRST_ENTRIES);
  let next = new Int32Array(FIRST_ENTRIES);
  let size = 0;
  const add = (itsPart: number, itCovers: number, itsNext: number): number => {
    if (size === part.length) [part, covers, next] = [grown(part), grownBytes(covers), grown(next)];
    part[size] = itsPart;
    covers[size] = itCovers;
    next[size] = itsNext;
    return size++;
  };
  return {
    /** Puts a part before what a cell holds, and gives what the cell holds then. */
    put(itsPart: number, cell: number): number {
      const rest = cell === EMPTY_CELL ? -1 : cell >= 0 ? add(cell, 1, -1) : -2 - cell;
      return -2 - add(itsPart, 0, rest);
    },
    finish: () => ({ listPart: part.slice(0, size), listCovers: covers.slice(0, size), listNext: next.slice(0, size) }),
  };
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}

function grownBytes(column: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * column.length);
  larger.set(column);
  return larger;
}
