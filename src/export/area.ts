import { bboxClip, rewind, truncate } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Source } from "../model/source.ts";

const DECIMALS = 7;

/** An area of the map, a territory, the hull of a cluster or one of the reader's own, with what is known of it. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** Degrees; may reach past 180 or jump across it. Null when the members have no area. */
  readonly shape: Polygon | MultiPolygon | null;
  /** Figures of the rows in it: counts, shares, km2; counts by sector. */
  readonly figures: Readonly<Record<string, string | number | Readonly<Record<string, number>>>>;
}

export interface AboutAreas {
  readonly attribution: readonly string[];
  readonly sources: readonly Source[];
  /** What the areas are, in a sentence. */
  readonly description: string;
}

/** A feature collection of areas after RFC 7946: right-hand rings, cut at the antimeridian, at most 7 decimals. */
export function areasGeoJson(areas: readonly Area[], { attribution, sources, description }: AboutAreas): string {
  const features = areas.map(
    ({ id, name, shape, figures }): Feature<Polygon | MultiPolygon | null> => ({
      type: "Feature",
      id,
      geometry: shape && tidyShape(shape),
      properties: { id, name, ...figures },
    }),
  );
  const collection = { type: "FeatureCollection", description, attribution: attribution.join("\n"), sources, features };
  return `${JSON.stringify(collection)}\n`;
}

/** Right-hand rings, no side across the antimeridian, at most 7 decimals. */
export function tidyShape(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const rounded = truncate(shape, { precision: DECIMALS });
  const parts = polygonsOf(rounded).flatMap(cutAtAntimeridian);
  const whole: Polygon | MultiPolygon =
    parts.length === 1 ? { type: "Polygon", coordinates: parts[0]! } : { type: "MultiPolygon", coordinates: parts };
  return rewind(truncate(whole, { precision: DECIMALS }), { reverse: false }) as Polygon | MultiPolygon;
}

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** The parts of a polygon that lie in each world, moved into -180 … 180. */
function cutAtAntimeridian(rings: readonly Position[][]): Position[][][] {
  const whole = unrolled(rings);
  const [west, east] = stretchOf(whole);
  const parts: Position[][][] = [];
  for (let world = Math.floor((west + 180) / 360); world * 360 - 180 < east; world++) {
    const middle = world * 360;
    if (west >= middle - 180 && east <= middle + 180) return [shifted(whole, -middle)];
    const clipped = bboxClip({ type: "Polygon", coordinates: whole }, [middle - 180, -90, middle + 180, 90]).geometry;
    const pieces = polygonsOf(clipped as Polygon | MultiPolygon);
    parts.push(...pieces.filter(hasWidth).map((piece) => shifted(piece, -middle)));
  }
  return parts;
}

/** A shape that only touches the antimeridian leaves a line there. */
function hasWidth([outer = []]: readonly Position[][]): boolean {
  const [west, east] = stretchOf([outer]);
  return east - west > 10 ** -DECIMALS / 2;
}

/** The westernmost and the easternmost longitude. */
function stretchOf(rings: readonly Position[][]): readonly [number, number] {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of rings) {
    for (const [longitude = 0] of ring) [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
  }
  return [west, east];
}

/** A side longer than half the world is one that goes the other way round; holes follow the outer ring. */
function unrolled(rings: readonly Position[][]): Position[][] {
  const start = rings[0]?.[0]?.[0] ?? 0;
  return rings.map((ring) => {
    let before = start;
    return ring.map(([longitude = 0, latitude = 0]) => {
      before = longitude - 360 * Math.round((longitude - before) / 360);
      return [before, latitude];
    });
  });
}

const shifted = (rings: readonly Position[][], degrees: number): Position[][] =>
  rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude + degrees, latitude]));
