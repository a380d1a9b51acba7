import type { MultiPolygon, Polygon } from "geojson";

/** From the whole to the parts; subregions may lie in subregions, as UN M49 has them. "own": of boundaries that the reader has brought. */
export const LEVELS = ["world", "region", "subregion", "country", "first", "second", "own"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The tree of territories as columns; a territory is an index into them, parents stand before their children.
 * Ids: UN M49 (world and its regions), ISO 3166-1 alpha-2 (countries, Kosovo is XK), ISO 3166-2 (first and second level). What has
 * no code: a country keeps its name as id, a region its HASC code or name after a dot ("KE.CE").
 */
export interface Territories {
  readonly size: number;
  readonly id: readonly string[];
  /** -1 for the world. */
  readonly parent: Int16Array | Int32Array;
  /** Position in LEVELS. */
  readonly level: Uint8Array;
  /** English, or the local name where no English one is known. */
  readonly name: readonly string[];
  /** Of the shipped polygons on the sphere; NaN where there is no polygon. */
  readonly areaKm2: Float64Array;
  /** Four per territory: west, south, east, north in degrees; west > east across the antimeridian, NaN without a polygon. */
  readonly bounds: Float64Array;
  /** Inhabitants; NaN where it is not known, absent where it is of none. */
  readonly population?: Float64Array;
}

/** A group of rows that lie close together, found by density. */
export interface TerritorialCluster {
  /** Follows from the keys of its members, so the same members give the same id on every visit. */
  readonly id: string;
  /** By directory, then by row. */
  readonly rows: Uint32Array;
  /** Convex; in two parts across the antimeridian. Null when its members lie at fewer than three places, on one line, or around a pole. */
  readonly hull: Polygon | MultiPolygon | null;
  /** Of the hull, 0 without one. */
  readonly areaKm2: number;
  /** Mean place of the members on the sphere, degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** From the centre to its farthest member. */
  readonly extentKm: number;
}
