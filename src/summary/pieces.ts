import { type Atlas, boxTest, type MercatorBox, toMercatorBox } from "../model/atlas.ts";
import { WORLD } from "../model/mercator.ts";
import { cellKey, FINEST_CELL_ZOOM, firstNotBelow, keysPerCell } from "../model/morton.ts";
import { type Selection, sumRun } from "../model/selection.ts";
import type { Bounds, Viewport } from "../model/viewport.ts";

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
  const isInBox = boxTest(atlas, bounds);
  const zoom = Math.min(cellZoom, FINEST_CELL_ZOOM);
  const pieces: Piece[] = [];
  for (const { box, shift } of partsOf(bounds)) {
    const isInside = (row: number) => atlas.x[row]! >= box.west && atlas.x[row]! <= box.east && isInBox(row);
    const cells: Cell[] = [];
    findCells(atlas.key, box, zoom, wholeWorld(atlas.key), cells);
    for (const { column, line, from, to, whole } of cells) {
      const cell = { id: `${zoom}/${column}/${line}`, shift, from, to };
      if (cellZoom <= FINEST_CELL_ZOOM && whole) addCell(atlas, selection, cell, pieces);
      else addRows(atlas, selection, cell, cellZoom, isInside, pieces);
    }
  }
  return pieces;
}

/** The view in Mercator units, in two when it crosses the antimeridian. An edge of the world is left a unit aside, as no row lies beyond it. */
function partsOf(bounds: Bounds): readonly { readonly box: MercatorBox; readonly shift: number }[] {
  const { west, east, north, south } = toMercatorBox(bounds);
  const box = {
    west: bounds.west === -180 ? -1 : west,
    east: bounds.east === 180 ? WORLD : east,
    north: bounds.north === 90 ? -1 : north,
    south: bounds.south === -90 ? WORLD : south,
  };
  if (bounds.west <= bounds.east) return [{ box, shift: 0 }];
  return [
    { box: { ...box, east: WORLD }, shift: 0 },
    { box: { ...box, west: -1, east: Math.min(east, west - 1) }, shift: WORLD },
  ];
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

/** Finds the cells of a zoom that hold rows, in Z-order: from the world down, leaving out what is empty or outside. */
function findCells(key: Uint32Array, box: MercatorBox, wanted: number, at: Cell, found: Cell[]): void {
  if (at.zoom === wanted) {
    found.push(at);
    return;
  }
  const zoom = at.zoom + 1;
  let from = at.from;
  for (let quarter = 0; quarter < 4 && from < at.to; quarter++) {
    const [column, line] = [2 * at.column + (quarter & 1), 2 * at.line + (quarter >> 1)];
    const to = firstNotBelow(key, cellKey(column, line, zoom) + keysPerCell(zoom), from, at.to);
    const cell = { zoom, column, line, from, to, whole: at.whole || isWithin(box, zoom, column, line) };
    if (to > from && (cell.whole || touches(box, zoom, column, line))) findCells(key, box, wanted, cell, found);
    from = to;
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

function touches({ west, east, north, south }: MercatorBox, zoom: number, column: number, line: number): boolean {
  const width = 2 ** (32 - zoom);
  const [left, top] = [column * width, line * width];
  return left <= east && left + width > west && top <= south && top + width > north;
}

/** Clear of the edges, so that none of its rows needs to be looked at. */
function isWithin({ west, east, north, south }: MercatorBox, zoom: number, column: number, line: number): boolean {
  const width = 2 ** (32 - zoom);
  const [left, top] = [column * width, line * width];
  return left > west && left + width - 1 < east && top > north && top + width - 1 < south;
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
