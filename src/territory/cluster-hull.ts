import { area, bboxClip, convex } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * The convex hull on the flat map, in two parts across the antimeridian; null when it has no area or goes round a pole.
 * @param middle a longitude in the middle of the members
 */
export function hullOf(positions: readonly Position[], middle: number): Polygon | MultiPolygon | null {
  const unrolled = positions.map(([longitude, latitude]) => [nearestTurn(longitude!, middle), latitude!]);
  const hull = convex({ type: "MultiPoint", coordinates: outermost(unrolled) })?.geometry;
  if (!hull || area(hull) === 0) return null;
  const longitudes = hull.coordinates[0]!.map(([longitude]) => longitude!);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (east - west > 180) return null;
  return west < -180 || east > 180 ? cut(hull) : hull;
}

/** The same longitude, less than half a turn from the middle. */
const nearestTurn = (longitude: number, middle: number) => longitude + 360 * Math.round((middle - longitude) / 360);

function cut(hull: Polygon): MultiPolygon {
  const coordinates = [-360, 0, 360].flatMap((turn) => {
    const turned: Polygon = {
      type: "Polygon",
      coordinates: hull.coordinates.map((ring) => ring.map(([longitude, latitude]) => [longitude! + turn, latitude!])),
    };
    const part = bboxClip(turned, [-180, -90, 180, 90]).geometry as Polygon;
    return part.coordinates.length > 0 && area(part) > 0 ? [part.coordinates] : [];
  });
  return { type: "MultiPolygon", coordinates };
}

const FEW = 500;
const DIRECTIONS = Array.from(
  { length: 8 },
  (_, at) => [Math.cos((at * Math.PI) / 4), Math.sin((at * Math.PI) / 4)] as const,
);

/** Leaves out what lies well inside, within the eight outermost points, so that Turf has little to sort. */
function outermost(positions: readonly Position[]): Position[] {
  if (positions.length <= FEW) return [...positions];
  const corners = DIRECTIONS.map(([x, y]) => {
    const along = ([longitude, latitude]: Position) => longitude! * x + latitude! * y;
    return positions.reduce((farthest, each) => (along(each) > along(farthest) ? each : farthest));
  }).filter((corner, at, all) => corner !== all[(at + 1) % all.length]);
  const isInside = ([x, y]: Position) =>
    corners.length > 2 &&
    corners.every(([fromX, fromY], at) => {
      const [toX, toY] = corners[(at + 1) % corners.length]!;
      return (toX! - fromX!) * (y! - fromY!) - (toY! - fromY!) * (x! - fromX!) > 0;
    });
  return positions.filter((each) => !isInside(each));
}
