import { type Atlas, boxTest, type MercatorBox, toMercatorBox } from "../model/atlas.ts";
import { WORLD } from "../model/mercator.ts";
import { cellKey, FINEST_CELL_ZOOM, firstNotBelow, keysPerCell } from "../model/morton.ts";
import type { Selection } from "../model/selection.ts";
import type { Viewport } from "../model/viewport.ts";

/** Selected rows of one cell, or one of its few rows: what marks are put together from. */
export interface Piece {
  /** Zoom, column and line of the cell; the row behind it when the piece is one row. */
  readonly id: string;
  readonly count: number;
  /** Sums of x and y; x goes on past the antimeridian, so that neighbours stay neighbours. */
  readonly sumX: number;
  readonly sumY: number;
  /** What x goes on by: 0, or the width of the world. */
  readonly shift: number;
  /** The rows: from … to - 1, of which those count that are selected and, where it is given, listed. */
  readonly from: number;
  readonly to: number;
  readonly rows?: readonly number[];
}

const FEW = 4;

/** Selected rows in view by cells of `cellZoom`, which are anchored to the world. Cells with few rows are taken apart into these. */
export function piecesInView(atlas: Atlas, selection: Selection, viewport: Viewport, cellZoom: number): Piece[] {
  const { bounds } = viewport;
  const box = toMercatorBox(bounds);
  const isInBox = boxTest(atlas, bounds);
  const parts: readonly (readonly [MercatorBox, shift: number])[] =
    bounds.west <= bounds.east
      ? [[box, 0]]
      : [
          [{ ...box, east: WORLD - 1 }, 0],
          [{ ...box, west: 0, east: Math.min(box.east, box.west - 1) }, WORLD],
        ];
  const zoom = Math.min(cellZoom, FINEST_CELL_ZOOM);
  const pieces: Piece[] = [];
  for (const [part, shift] of parts) {
    const isInside = (row: number) => atlas.x[row]! >= part.west && atlas.x[row]! <= part.east && isInBox(row);
    for (const { column, line, from, to, whole } of cellsIn(atlas.key, part, zoom)) {
      const cell = { id: `${zoom}/${column}/${line}`, shift, from, to };
      if (cellZoom <= FINEST_CELL_ZOOM && whole) addCell(atlas, selection, cell, pieces);
      else addRows(atlas, selection, cell, cellZoom, isInside, pieces);
    }
  }
  return pieces;
}

interface Cell {
  readonly zoom: number;
  readonly column: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** No edge of the box goes through it. */
  readonly whole: boolean;
}

/** Cells of a zoom that hold rows, as runs of them, in Z-order: from the world down, leaving out what is empty or outside. */
function* cellsIn(key: Uint32Array, box: MercatorBox, wanted: number, at = wholeWorld(key)): Generator<Cell> {
  const { zoom, column, line, from, to } = at;
  if (zoom === wanted) {
    yield at;
    return;
  }
  let start = from;
  for (let quarter = 0; quarter < 4 && start < to; quarter++) {
    const part = { zoom: zoom + 1, column: 2 * column + (quarter & 1), line: 2 * line + (quarter >> 1) };
    const end = firstNotBelow(key, cellKey(part.column, part.line, part.zoom) + keysPerCell(part.zoom), start, to);
    if (end > start && touches(box, part)) {
      yield* cellsIn(key, box, wanted, { ...part, from: start, to: end, whole: at.whole || isWithin(box, part) });
    }
    start = end;
  }
}

const wholeWorld = ({ length }: Uint32Array): Cell => ({
  zoom: 0,
  column: 0,
  line: 0,
  from: 0,
  to: length,
  whole: false,
});

type CellName = Pick<Cell, "zoom" | "column" | "line">;

function edgesOf({ zoom, column, line }: CellName): MercatorBox {
  const width = 2 ** (32 - zoom);
  return { west: column * width, east: (column + 1) * width - 1, north: line * width, south: (line + 1) * width - 1 };
}

function touches(box: MercatorBox, cell: CellName): boolean {
  const { west, east, north, south } = edgesOf(cell);
  return west <= box.east && east >= box.west && north <= box.south && south >= box.north;
}

/** Clear of the edges, so that none of its rows needs to be looked at. */
function isWithin(box: MercatorBox, cell: CellName): boolean {
  const { west, east, north, south } = edgesOf(cell);
  return west > box.west && east < box.east && north > box.north && south < box.south;
}

type Run = Pick<Piece, "id" | "shift" | "from" | "to">;

function addCell(atlas: Atlas, selection: Selection, cell: Run, pieces: Piece[]): void {
  const { sumCount, sumX, sumY } = selection;
  const count = sumCount[cell.to]! - sumCount[cell.from]!;
  if (count === 0) return;
  if (count <= FEW) {
    addRows(atlas, selection, cell, 0, () => true, pieces);
    return;
  }
  const fromMiddle = WORLD / 2 + cell.shift;
  pieces.push({
    ...cell,
    count,
    sumX: sumX[cell.to]! - sumX[cell.from]! + count * fromMiddle,
    sumY: sumY[cell.to]! - sumY[cell.from]! + count * (WORLD / 2),
  });
}

/** Row by row: cells on the edge of the view, and those finer than the keys, where rows are parted by x and y themselves. */
function addRows(
  { x, y }: Atlas,
  { mask }: Selection,
  cell: Run,
  cellZoom: number,
  isInside: (row: number) => boolean,
  pieces: Piece[],
): void {
  const rowsOfPlace = new Map<number, number[]>();
  const unit = 2 ** (32 - cellZoom);
  const across = 2 ** Math.max(0, cellZoom - FINEST_CELL_ZOOM); // finer cells in one of ours, each way
  for (let row = cell.from; row < cell.to; row++) {
    if (mask[row] === 0 || !isInside(row)) continue;
    const place = (Math.floor(x[row]! / unit) % across) * across + (Math.floor(y[row]! / unit) % across);
    const rows = rowsOfPlace.get(place);
    if (rows) rows.push(row);
    else rowsOfPlace.set(place, [row]);
  }
  for (const rows of rowsOfPlace.values()) {
    const parts = rows.length <= FEW ? rows.map((row) => [row]) : [rows];
    for (const part of parts) {
      let [sumX, sumY] = [cell.shift * part.length, 0];
      for (const row of part) {
        sumX += x[row]!;
        sumY += y[row]!;
      }
      const isCell = across === 1 && part === rows;
      pieces.push({
        ...cell,
        id: isCell ? cell.id : `${cell.id}/${part[0]}`,
        count: part.length,
        sumX,
        sumY,
        rows: part,
      });
    }
  }
}
