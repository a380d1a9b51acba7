import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { madeWhenAsked } from "../model/made-when-asked.ts";

/**
 * Outlines of the land without the cuts along the antimeridian and without the bottom of the world, which no coast follows.
 * Land borders are in them as well: they are drawn over.
 */
export function coastLines(land: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<MultiLineString> {
  return {
    type: "FeatureCollection",
    features: madeWhenAsked(land.features.length, (at) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "MultiLineString", coordinates: ringsOf(land.features[at]!.geometry).flatMap(withoutCuts) },
    })),
  };
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

function withoutCuts(ring: Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  const finish = (): void => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  ring.forEach((position, at) => {
    const before = ring[at - 1];
    if (before && isCut(before, position)) finish();
    line.push(position);
  });
  finish();
  return lines;
}

const EDGE_LONGITUDE = 179.99;
const EDGE_LATITUDE = -85;

const isCut = ([x1, y1]: Position, [x2, y2]: Position): boolean =>
  (Math.abs(x1!) >= EDGE_LONGITUDE && Math.abs(x2!) >= EDGE_LONGITUDE) ||
  (y1! <= EDGE_LATITUDE && y2! <= EDGE_LATITUDE);
