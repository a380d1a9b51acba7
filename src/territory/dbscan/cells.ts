import { mortonKey } from "../../model/morton.ts";
import { BANDS_AROUND, createGrid, type Grid } from "./grid.ts";
import { sortByDigits } from "./sort-by-digits.ts";
import type { Degrees } from "./sphere-points.ts";

/** Rows by cell of the grid. All rows of a cell are within reach of each other; whoever else is lies in one of some twenty cells around. */
export interface Cells {
  readonly size: number;
  /** Rows of cell c are order[start[c]] … order[start[c + 1] - 1], in Z-order: those that follow one another lie close together. */
  readonly start: Uint32Array;
  readonly order: Uint32Array;
  /** Other cells that may hold rows within reach; valid until the next call, and quickest from one cell to the next. */
  readonly around: (cell: number) => readonly number[];
}

/** A Morton key has 16 bits across and 16 down; 11 of each and 10 are enough to lie close together within a cell. */
const STEPS_OF_KEY = 2 ** 32 - 1;
const SPARE_BITS = 10;

interface Band {
  readonly number: number;
  readonly columns: number;
  /** Cells first … end - 1 lie in it. */
  readonly first: number;
  end: number;
}

export function createCells(degrees: Degrees, radiusKm: number): Cells {
  const grid = createGrid(radiusKm);
  const { bandOf, columnOf, order } = sortIntoCells(degrees, grid);
  const [start, column, bandIndex]: [number[], number[], number[]] = [[], [], []];
  const bands: Band[] = [];
  for (let at = 0; at < order.length; at++) {
    const number = bandOf[order[at]!]!;
    const isNewBand = bands.at(-1)?.number !== number;
    if (isNewBand) bands.push({ number, columns: grid.columnsOf(number), first: start.length, end: start.length });
    if (!isNewBand && column.at(-1) === columnOf[order[at]!]) continue;
    start.push(at);
    column.push(columnOf[order[at]!]!);
    bandIndex.push(bands.length - 1);
    bands.at(-1)!.end = start.length;
  }
  start.push(order.length);
  const cells = { size: column.length, start: Uint32Array.from(start), order };
  return { ...cells, around: createAround(grid.reachOf, bands, bandIndex, column) };
}

/** Rows by band, then by column, then in Z-order within their cell. */
function sortIntoCells({ longitude, latitude }: Degrees, grid: Grid) {
  const size = latitude.length;
  const [bandOf, columnOf, within] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (let row = 0; row < size; row++) {
    const north = grid.bandsBelow(latitude[row]!);
    const band = Math.min(grid.bands - 1, Math.floor(north));
    const columns = grid.columnsOf(band);
    const east = ((longitude[row]! + 180) / 360) * columns;
    const column = Math.min(columns - 1, Math.floor(east));
    bandOf[row] = band;
    columnOf[row] = column;
    within[row] = mortonKey((east - column) * STEPS_OF_KEY, (north - band) * STEPS_OF_KEY) >>> SPARE_BITS;
  }
  const order = Uint32Array.from({ length: size }, (_, row) => row);
  for (const key of [within, columnOf, bandOf]) sortByDigits(order, key);
  return { bandOf, columnOf, order };
}

function createAround(
  reachOf: (band: number, other: number) => number,
  bands: readonly Band[],
  bandIndex: readonly number[],
  column: readonly number[],
): Cells["around"] {
  const found: number[] = [];
  let own = -1;
  let near: { readonly band: Band; readonly reach: number }[] = [];
  const add = (band: Band, from: number, to: number, besides: number): void => {
    for (let cell = firstNotBelow(column, from, band); cell < band.end && column[cell]! <= to; cell++) {
      if (cell !== besides) found.push(cell);
    }
  };
  return (cell) => {
    if (bandIndex[cell] !== own) {
      own = bandIndex[cell]!;
      const { number } = bands[own]!;
      near = bands
        .slice(Math.max(0, own - BANDS_AROUND), own + BANDS_AROUND + 1)
        .filter((band) => Math.abs(band.number - number) <= BANDS_AROUND)
        .map((band) => ({ band, reach: reachOf(number, band.number) }));
    }
    found.length = 0;
    const { columns: ownColumns } = bands[own]!;
    for (const { band, reach } of near) {
      const { columns } = band;
      const from = Math.floor((column[cell]! / ownColumns - reach) * columns);
      const to = Math.floor(((column[cell]! + 1) / ownColumns + reach) * columns);
      if (to - from >= columns - 1) add(band, 0, columns, cell);
      else if (from < 0 || to >= columns) {
        add(band, 0, to < columns ? to : to - columns, cell); // across the antimeridian
        add(band, from < 0 ? from + columns : from, columns, cell);
      } else add(band, from, to, cell);
    }
    return found;
  };
}

function firstNotBelow(values: readonly number[], value: number, { first, end }: Band): number {
  let from = first;
  while (from < end) {
    const middle = (from + end) >>> 1;
    if (values[middle]! < value) from = middle + 1;
    else end = middle;
  }
  return from;
}
