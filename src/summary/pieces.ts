import { type Atlas, boxTest, type MercatorBox, toMercatorBox } from "../model/atlas.ts";
import { WORLD } from "../model/mercator.ts";
import { cellKey, FINEST_CELL_ZOOM, firstNotBelow, keysPerCell } from "../model/morton.ts";
import { type Selection, sumRun } from "../model/selection.ts";
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
  /** The selected ones of rows from … to - 1, unless they are listed. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[] | undefined;
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
    visitCells(atlas.key, part, zoom, ({ column, line, from, to, whole }) => {
      const cell = { id: `${zoom}/${column}/${line}`, shift, from, to };
      if (cellZoom <= FINEST_CELL_ZOOM && whole) addCell(atlas, selection, cell, pieces);
      else addRows(atlas, selection, cell, cellZoom, isInside, pieces);
    });
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

/** Visits the cells of a zoom that hold rows, in Z-order: from the world down, leaving out what is empty or outside. */
function visitCells(
  key: Uint32Array,
  box: MercatorBox,
  wanted: number,
  visit: (cell: Cell) => void,
  at = wholeWorld(key),
): void {
  const { zoom, column, line, from, to } = at;
  if (zoom === wanted) {
    visit(at);
    return;
  }
  let start = from;
  for (let quarter = 0; quarter < 4 && start < to; quarter++) {
    const part = { zoom: zoom + 1, column: 2 * column + (quarter & 1), line: 2 * line + (quarter >> 1) };
    const end = firstNotBelow(key, cellKey(part.column, part.line, part.zoom) + keysPerCell(part.zoom), start, to);
    if (end > start && touches(box, part)) {
      const whole = at.whole || isWithin(box, part);
      visitCells(key, box, wanted, visit, { ...part, from: start, to: end, whole });
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

/** A cell that lies in view as a whole: the prefix sums know its number and centre. */
function addCell(atlas: Atlas, selection: Selection, cell: Run, pieces: Piece[]): void {
  const { id, shift, from, to } = cell;
  const { count, sumX, sumY } = sumRun(atlas, selection, from, to);
  if (count > FEW) {
    pieces.push({ id, count, sumX: sumX + count * shift, sumY, shift, from, to, rows: undefined });
    return;
  }
  for (let row = from, left = count; left > 0; row++) {
    if (selection.mask[row] === 0) continue;
    pieces.push(pieceOf(atlas, cell, `${id}/${row}`, [row]));
    left--;
  }
}

/** Row by row: cells on the edge of the view, and those finer than the keys, where rows are parted by x and y themselves. */
function addRows(
  atlas: Atlas,
  { mask }: Selection,
  cell: Run,
  cellZoom: number,
  isInside: (row: number) => boolean,
  pieces: Piece[],
): void {
  const { x, y } = atlas;
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
    if (rows.length <= FEW) for (const row of rows) pieces.push(pieceOf(atlas, cell, `${cell.id}/${row}`, [row]));
    else pieces.push(pieceOf(atlas, cell, across === 1 ? cell.id : `${cell.id}/${rows[0]}`, rows));
  }
}

function pieceOf({ x, y }: Atlas, { shift, from, to }: Run, id: string, rows: readonly number[]): Piece {
  let [sumX, sumY] = [shift * rows.length, 0];
  for (const row of rows) {
    sumX += x[row]!;
    sumY += y[row]!;
  }
  return { id, count: rows.length, sumX, sumY, shift, from, to, rows };
}
