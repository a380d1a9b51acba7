import { grown } from "../model/grown.ts";
import { BLOCK, type CellBlocks, createBlocks } from "./cell-blocks.ts";
import { type CellLists, createLists, EMPTY_CELL, ENDS_WEST, STARTS_WEST } from "./cell-lists.ts";
import { type EdgeRows, indexEdges } from "./edge-rows.ts";
import { columnOf, type Frame, rowOf } from "./frame.ts";
import { partsByBand } from "./parts-by-band.ts";
import type { Parts } from "./read-boundaries.ts";

/**
 * The world, or a part of it, in square cells: a cell lies wholly in one part, in none, or is crossed by edges and has a list of the parts in question.
 * Parts of smaller territories come first, so that an enclave wins over what surrounds it.
 */
export interface CellGrid {
  readonly layer: Parts;
  readonly frame: Frame;
  readonly cells: CellBlocks;
  readonly lists: CellLists;
  readonly rows: EdgeRows;
}

/** Where clipping rounds, a cell too many is taken. */
const ROUNDING_DEGREES = 1e-9;

/** `areaKm2` is of territories; every point lies in the frame. Takes about 100 ms for the embedded countries. */
export function createCellGrid(layer: Parts, areaKm2: Float64Array, frame: Frame): CellGrid {
  const { cellsPerDegree, columns, rows, west: left, south: bottom } = frame;
  const edgeRows = indexEdges(layer, frame);
  const band = new Int32Array(columns * BLOCK);
  const blocks = createBlocks(columns, rows);
  const lists = createLists();
  const { edges, firstRow, partOffset, slotOffset } = edgeRows;
  const { partTerritory, coordinates } = layer;

  // The edges that touch a column of the row, one after another: the last one of a column, and the one before each.
  const last = new Int32Array(columns);
  let [touchingPoint, before] = [new Int32Array(FIRST_TOUCHES), new Int32Array(FIRST_TOUCHES)];
  const stamp = new Int32Array(columns).fill(-1);
  let marking = 0;
  const fillRow = (part: number, row: number) => {
    const south = row / cellsPerDegree + bottom - ROUNDING_DEGREES;
    const north = (row + 1) / cellsPerDegree + bottom + ROUNDING_DEGREES;
    const middle = (south + north) / 2;
    const touched: number[] = [];
    const crossings: number[] = [];
    marking++;
    let touches = 0;
    const slot = partOffset[part]! - firstRow[part]! + row;
    for (let k = slotOffset[slot]!; k < slotOffset[slot + 1]!; k++) {
      const point = edges[k]!;
      const x1 = coordinates[2 * point]!;
      const y1 = coordinates[2 * point + 1]!;
      const x2 = coordinates[2 * point + 2]!;
      const y2 = coordinates[2 * point + 3]!;
      if (y1 > middle !== y2 > middle) crossings.push(crossingAt(middle, x1, y1, x2, y2));
      const a = clipToRow(x1, y1, x2, y2, x1, y1, south, north);
      const b = clipToRow(x1, y1, x2, y2, x2, y2, south, north);
      const to = columnOf(Math.max(a, b) + ROUNDING_DEGREES, left, cellsPerDegree, columns);
      for (
        let column = columnOf(Math.min(a, b) - ROUNDING_DEGREES, left, cellsPerDegree, columns);
        column <= to;
        column++
      ) {
        if (stamp[column] !== marking) {
          stamp[column] = marking;
          last[column] = -1;
          touched.push(column);
        }
        if (touches === before.length) [touchingPoint, before] = [grown(touchingPoint), grown(before)];
        touchingPoint[touches] = point;
        before[touches] = last[column]!;
        last[column] = touches++;
      }
    }
    touched.sort(ascending);
    crossings.sort(ascending);
    let crossed = 0;
    for (let position = 0; position < touched.length; position++) {
      const column = touched[position]!;
      const west = column / cellsPerDegree + left;
      while (crossed < crossings.length && crossings[crossed]! < west) crossed++;
      const first = (row % BLOCK) * columns;
      const cell = first + column;
      band[cell] = lists.put(part, band[cell]!);
      let beyond = crossed; // edges that a ray to the west meets from the middle of the row, without those that are listed
      for (let at = last[column]!; at >= 0; at = before[at]!) {
        const point = touchingPoint[at]!;
        const x1 = coordinates[2 * point]!;
        const y1 = coordinates[2 * point + 1]!;
        const x2 = coordinates[2 * point + 2]!;
        const y2 = coordinates[2 * point + 3]!;
        if (y1 > middle !== y2 > middle && crossingAt(middle, x1, y1, x2, y2) < west) beyond++;
        const startsWest =
          columnOf(x1 + ROUNDING_DEGREES, left, cellsPerDegree, columns) < column &&
          rowOf(y1, bottom, cellsPerDegree, rows) === row;
        const endsWest =
          columnOf(x2 + ROUNDING_DEGREES, left, cellsPerDegree, columns) < column &&
          rowOf(y2, bottom, cellsPerDegree, rows) === row;
        if (startsWest && y1 <= middle) beyond++;
        if (endsWest && y2 <= middle) beyond++;
        lists.edge(point, (startsWest ? STARTS_WEST : 0) | (endsWest ? ENDS_WEST : 0));
      }
      lists.endEdges(beyond % 2 === 1);
      const next = touched[position + 1] ?? columns;
      while (crossed < crossings.length && crossings[crossed]! < (column + 1) / cellsPerDegree + left) crossed++;
      if (crossed % 2 === 1) band.fill(part, cell + 1, first + next);
    }
  };

  const order = Array.from(partTerritory.keys()).sort(
    (a, b) => areaKm2[partTerritory[b]!]! - areaKm2[partTerritory[a]!]! || b - a,
  );
  const lowest = (part: number) => firstRow[part]!;
  const highest = (part: number) => firstRow[part]! + partOffset[part + 1]! - partOffset[part]! - 1;
  const { start, parts } = partsByBand(order, Math.ceil(rows / BLOCK), BLOCK, lowest, highest);
  for (let from = 0, at = 0; from < rows; from += BLOCK) {
    band.fill(EMPTY_CELL);
    for (const end = start[from / BLOCK + 1]!; at < end; at++) {
      const part = parts[at]!;
      const final = Math.min(from + BLOCK - 1, highest(part));
      for (let row = Math.max(from, lowest(part)); row <= final; row++) fillRow(part, row);
    }
    blocks.add(band);
  }
  return { layer, frame, cells: blocks.finish(), lists: lists.finish(), rows: edgeRows };
}

/** So many touches of a row have room at first. */
const FIRST_TOUCHES = 1 << 12;

/** Longitude at which an edge comes through a latitude. */
const crossingAt = (latitude: number, x1: number, y1: number, x2: number, y2: number): number =>
  x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1);

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
