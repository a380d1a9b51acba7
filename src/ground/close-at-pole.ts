import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { madeWhenAsked } from "../model/made-when-asked.ts";

/**
 * Rings that go once around the Earth (Antarctica) are closed along the pole. A simplified ring may have lost the corners there,
 * and then runs straight back from one edge of the map to the other.
 */
export function closeAtPole<Properties>(
  land: FeatureCollection<Polygon | MultiPolygon, Properties>,
): FeatureCollection<Polygon | MultiPolygon, Properties> {
  const closedAt = (at: number) => {
    const feature = land.features[at]!;
    return { ...feature, geometry: closed(feature.geometry) };
  };
  return { ...land, features: madeWhenAsked(land.features.length, closedAt) };
}

const closed = (geometry: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(closedRing) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((rings) => rings.map(closedRing)) };

function closedRing(ring: Position[]): Position[] {
  const jump = ring.findIndex((position, at) => at > 0 && Math.abs(position[0]! - ring[at - 1]![0]!) > 359);
  if (jump < 0) return ring;
  const [before, after] = [ring[jump - 1]!, ring[jump]!];
  const pole = Math.sign(before[1]!) * 90;
  return [...ring.slice(0, jump), [before[0]!, pole], [after[0]!, pole], ...ring.slice(jump)];
}
