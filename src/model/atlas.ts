import type { Directory } from "./directory.ts";
import { toMercatorX, toMercatorY } from "./mercator.ts";
import type { Steps } from "./steps.ts";
import type { Bounds } from "./viewport.ts";

/**
 * Rows with several terms each: row r holds the terms `combinations[codes[r]]`, the primary one first, the others in the order of their list.
 * `combinations[0]` is empty.
 */
export interface TermColumn {
  readonly codes: Uint16Array | Uint32Array;
  /** Indexes into the list of terms (SECTORS, KINDS, PRACTICES). */
  readonly combinations: readonly (readonly number[])[];
}

/** Code of a row's territory when none is known. */
export const NO_TERRITORY = 0xffff;

/**
 * All open directories as one store of columns. Rows with a position come first, in Z-order: a tile, or a cell of any zoom, is one run
 * of them. Rows without a position follow in the order of their directories; they are counted, listed, filtered and exported,
 * and never drawn.
 */
export interface Atlas {
  readonly directories: readonly Directory[];
  readonly size: number;
  /** Rows 0 … placed - 1 have a position. */
  readonly placed: number;
  /** Index into `directories` of each row. */
  readonly directory: Uint16Array;
  /** Row of each row within its directory. */
  readonly row: Uint32Array;
  /** The way back: row r of directory d is row `rowOf[starts[d] + r]` of the atlas. `starts` has one more than there are directories. */
  readonly rowOf: Uint32Array;
  readonly starts: readonly number[];
  /** Morton key of the upper 16 bits of x and y, ascending; length `placed`. */
  readonly key: Uint32Array;
  /** Web Mercator, 2^32 units the world (see mercator.ts); length `placed`. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly sectors: TermColumn;
  readonly kinds: TermColumn;
  readonly practices: TermColumn;
  /** Index into the table of territories: the finest one known, NO_TERRITORY when none. */
  readonly territory: Uint16Array;
  /** 1 where the row has a web page. */
  readonly website: Uint8Array;
  /** 1 where the point stands for a town or an area rather than an address. */
  readonly approximate: Uint8Array;
  /** How exact the place of each row is: index into EXACTNESS. */
  readonly exactness: Uint8Array;
  /** All rows by folded name, then by directory and row; ordered when first asked for, unless `orderNames` has done so by then. */
  readonly byName: () => Uint32Array;
  /** The first of these that a mask holds, which need not wait until all rows of a large atlas are ordered. */
  readonly firstByName: (mask: Uint8Array, count: number) => Uint32Array;
  readonly orderNames: () => Steps<void>;
}

/** Degrees of a placed row, exactly as its directory has them. */
export function positionAt(atlas: Atlas, row: number): { readonly longitude: number; readonly latitude: number } {
  const fields = atlas.directories[atlas.directory[row]!]!.fields;
  const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
  const at = atlas.row[row]!;
  return {
    longitude: longitude?.type === "number" ? longitude.values[at]! : Number.NaN,
    latitude: latitude?.type === "number" ? latitude.values[at]! : Number.NaN,
  };
}

/** A box in Mercator units; `west` > `east` when it crosses the antimeridian. */
export interface MercatorBox {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

export const toMercatorBox = ({ west, south, east, north }: Bounds): MercatorBox => ({
  west: toMercatorX(west),
  east: toMercatorX(east),
  north: toMercatorY(north),
  south: toMercatorY(south),
});

const isInBounds = ({ west, south, east, north }: Bounds, longitude: number, latitude: number): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);

/** Tells whether a placed row lies in a box. Units decide; degrees only for rows in the very unit of an edge, so the answer is exact. */
export function boxTest(atlas: Atlas, bounds: Bounds): (row: number) => boolean {
  const { west, east, north, south } = toMercatorBox(bounds);
  const crosses = bounds.west > bounds.east;
  const { x, y } = atlas;
  return (row) => {
    const [across, down] = [x[row]!, y[row]!];
    if (down < north || down > south) return false;
    if (crosses ? across < west && across > east : across < west || across > east) return false;
    if (across !== west && across !== east && down !== north && down !== south) return true;
    const { longitude, latitude } = positionAt(atlas, row);
    return isInBounds(bounds, longitude, latitude);
  };
}
