import { grown } from "../model/grown.ts";
import { partsByBand } from "./parts-by-band.ts";
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
  readonly cells: CellBlocks;
  /** Lists of parts: the part, whether it covers the whole cell, and the next entry, -1 at the end. */
  readonly listPart: Int32Array;
  readonly listCovers: Uint8Array;
  readonly listNext: Int32Array;
  readonly slabs: EdgeSlabs;
}

/**
 * The edges of parts by slabs, which run around the Earth like rows of cells: those of a part from `firstSlab`, the slot of the first one in
 * `partOffset`, the edges that touch the slab of a slot from `slotOffset`. An edge is the point of the layer that it runs from, its other end the point
 * behind that: four numbers side by side in memory, because that is where the time goes.
 */
export interface EdgeSlabs {
  readonly slabsPerDegree: number;
  /** Slabs of the whole frame. */
  readonly slabs: number;
  readonly firstSlab: Int32Array;
  readonly partOffset: Uint32Array;
  readonly slotOffset: Uint32Array;
  readonly edges: Uint32Array;
}

/** What each cell holds, in square blocks: most lie on the sea or inside one territory, and all that hold the same are one. */
export interface CellBlocks {
  readonly blocksInRow: number;
  /** Place of the first cell of each block. */
  readonly start: Uint32Array;
  readonly held: Int32Array;
}

const BLOCK_BITS = 3;
const BLOCK = 1 << BLOCK_BITS; // cells across
const WITHIN = BLOCK - 1;

/** What a cell holds: a part, EMPTY_CELL, or -2 - the first entry of a list. */
export const heldBy = ({ blocksInRow, start, held }: CellBlocks, row: number, column: number): number =>
  held[
    start[(row >> BLOCK_BITS) * blocksInRow + (column >> BLOCK_BITS)]! +
      ((row & WITHIN) << BLOCK_BITS) +
      (column & WITHIN)
  ]!;

/** Slabs are lower than cells, so that a point is compared with few edges. */
const SLABS_PER_CELL = 4;

/** Where clipping rounds, a cell too many is taken. */
const ROUNDING_DEGREES = 1e-9;

/** `areaKm2` is of territories; every point lies in the frame. Takes about 100 ms for the embedded countries. */
export function createCellGrid(layer: Parts, areaKm2: Float64Array, frame: Frame): CellGrid {
  const { cellsPerDegree, columns, rows, west: left, south: bottom } = frame;
  const slabs = indexEdges(layer, frame);
  const band = new Int32Array(columns * BLOCK);
  const blocks = createBlocks(columns, rows);
  const lists = createLists();
  const { edges, slabsPerDegree, firstSlab, partOffset, slotOffset } = slabs;
  const { partTerritory, coordinates } = layer;

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
      const end = 2 * edges[k]!;
      const x1 = coordinates[end]!;
      const y1 = coordinates[end + 1]!;
      const x2 = coordinates[end + 2]!;
      const y2 = coordinates[end + 3]!;
      // An edge lies in each slab that it touches; here it counts once.
      if (slot > from && rowOf(Math.min(y1, y2), bottom, slabsPerDegree, slabs.slabs) < slot - base) continue;
      if (y1 > middle !== y2 > middle) crossings.push(x1 + ((middle - y1) / (y2 - y1)) * (x2 - x1));
      const a = clipToRow(x1, y1, x2, y2, x1, y1, south, north);
      const b = clipToRow(x1, y1, x2, y2, x2, y2, south, north);
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
    for (let position = 0; position < touched.length; position++) {
      const column = touched[position]!;
      const first = (row % BLOCK) * columns;
      const cell = first + column;
      band[cell] = lists.put(part, band[cell]!);
      const next = touched[position + 1] ?? columns;
      while (crossed < crossings.length && crossings[crossed]! < (column + 1) / cellsPerDegree + left) crossed++;
      if (crossed % 2 === 1) band.fill(part, cell + 1, first + next);
    }
  };

  const order = Array.from(partTerritory.keys()).sort(
    (a, b) => areaKm2[partTerritory[b]!]! - areaKm2[partTerritory[a]!]! || b - a,
  );
  const lowest = (part: number) => Math.floor(firstSlab[part]! / SLABS_PER_CELL);
  const highest = (part: number) =>
    Math.floor((firstSlab[part]! + partOffset[part + 1]! - partOffset[part]! - 1) / SLABS_PER_CELL);
  const { start, parts } = partsByBand(order, Math.ceil(rows / BLOCK), BLOCK, lowest, highest);
  for (let from = 0, at = 0; from < rows; from += BLOCK) {
    band.fill(EMPTY_CELL);
    for (const end = start[from / BLOCK + 1]!; at < end; at++) {
      const part = parts[at]!;
      const last = Math.min(from + BLOCK - 1, highest(part));
      for (let row = Math.max(from, lowest(part)); row <= last; row++) fillRow(part, row);
    }
    blocks.add(band);
  }
  return { layer, frame, cells: blocks.finish(), ...lists.finish(), slabs };
}

function createBlocks(columns: number, rows: number) {
  const blocksInRow = Math.ceil(columns / BLOCK);
  const start = new Uint32Array(blocksInRow * Math.ceil(rows / BLOCK));
  const startOf = new Map<number, number>(); // of blocks that hold one thing
  const size = BLOCK * BLOCK;
  let held = new Int32Array(FIRST_ENTRIES);
  let [blocks, used] = [0, 0];
  return {
    /** The next rows, as many as a block has. */
    add(band: Int32Array): void {
      for (let left = 0; left < columns; left += BLOCK) {
        const right = Math.min(columns, left + BLOCK);
        if (used + size > held.length) held = grown(held);
        const first = band[left]!;
        held.fill(first, used, used + size); // also what is beyond the last column: a block inside may hold the same
        let isAlike = true;
        for (let row = 0; row < BLOCK; row++) {
          for (let column = left; column < right; column++) {
            const value = band[row * columns + column]!;
            if (value !== first) isAlike = false;
            held[used + row * BLOCK + column - left] = value;
          }
        }
        const known = isAlike ? startOf.get(first) : undefined;
        start[blocks++] = known ?? used;
        if (known !== undefined) continue;
        if (isAlike) startOf.set(first, used);
        used += size;
      }
    },
    finish: (): CellBlocks => ({ blocksInRow, start, held: held.slice(0, used) }),
  };
}

export const columnOf = (longitude: number, west: number, cellsPerDegree: number, columns: number): number =>
  Math.max(0, Math.min(columns - 1, ((longitude - west) * cellsPerDegree) | 0));

export const rowOf = (latitude: number, south: number, cellsPerDegree: number, rows: number): number =>
  Math.max(0, Math.min(rows - 1, ((latitude - south) * cellsPerDegree) | 0));

const ascending = (a: number, b: number): number => a - b;

/** Longitude of an end of an edge, `x` and `y`, or where the edge comes into a row on the way from it. */
function clipToRow(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x: number,
  y: number,
  south: number,
  north: number,
): number {
  if (y >= south && y <= north) return x;
  return x1 + (((y < south ? south : north) - y1) / (y2 - y1)) * (x2 - x1);
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
  const edges = new Uint32Array(slotOffset.at(-1)!);
  const next = slotOffset.slice();
  forEachTouch((slot, point) => {
    edges[next[slot]!++] = point;
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
    if (size === part.length) [part, covers, next] = [grown(part), grown(covers), grown(next)];
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
