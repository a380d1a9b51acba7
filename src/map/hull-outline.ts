import type { Position } from "geojson";
import type { ClusterSummary } from "../model/answer.ts";
import { toLatitude, toLongitude, toMercatorX, toMercatorY, unitsPerPixel } from "../model/mercator.ts";

/** World units (see mercator.ts). */
type Corner = readonly [x: number, y: number];

const ROUND = Math.PI / 12; // angle between two points of a rounded corner

/**
 * Rings around a cluster that stay so many pixels outside its members at this zoom, with round corners. Without a hull, the members
 * stand at one or two places: then around its box, or around its centre.
 */
export function hullOutline(cluster: ClusterSummary, zoom: number, outsidePixels: number): Position[][] {
  const distance = outsidePixels * unitsPerPixel(zoom);
  return cornersOf(cluster).map((corners) =>
    roundedOutside(corners, distance).map(([x, y]) => [toLongitude(x), toLatitude(y)]),
  );
}

function cornersOf({ hull, bounds }: ClusterSummary): Corner[][] {
  const toCorner = (position: Position): Corner => [toMercatorX(position[0]!), toMercatorY(position[1]!)];
  if (hull?.type === "Polygon") return [hull.coordinates[0]!.map(toCorner)];
  if (hull?.type === "MultiPolygon") return hull.coordinates.map((polygon) => polygon[0]!.map(toCorner));
  const { west, south, east, north } = bounds;
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ].map(toCorner),
  ];
}

/** The corners of a convex ring moved outwards by `distance`, closed. A ring that has shrunk to a point becomes a circle. */
export function roundedOutside(ring: readonly Corner[], distance: number): Corner[] {
  const corners = clockwise(
    ring.filter(([x, y], at) => x !== ring[(at + 1) % ring.length]![0] || y !== ring[(at + 1) % ring.length]![1]),
  );
  if (corners.length === 0) return circle(ring[0]!, distance);
  const outside: Corner[] = [];
  corners.forEach(([x, y], at) => {
    const before = corners[(at + corners.length - 1) % corners.length]!;
    const after = corners[(at + 1) % corners.length]!;
    const start = Math.atan2(y - before[1], x - before[0]) - Math.PI / 2;
    const turn = turnBetween(start, Math.atan2(after[1] - y, after[0] - x) - Math.PI / 2);
    const steps = Math.max(1, Math.ceil(turn / ROUND));
    for (let step = 0; step <= steps; step++) {
      const angle = start + (turn * step) / steps;
      outside.push([x + distance * Math.cos(angle), y + distance * Math.sin(angle)]);
    }
  });
  outside.push(outside[0]!);
  return outside;
}

/** 0 … π: a convex ring only turns one way. */
const turnBetween = (from: number, to: number): number => (to - from + 4 * Math.PI) % (2 * Math.PI);

/** Clockwise on the screen, where y grows downwards, the outside lies to the left of each edge. */
function clockwise(ring: readonly Corner[]): readonly Corner[] {
  let area = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    area += (x - ring[0]![0]) * (nextY - ring[0]![1]) - (nextX - ring[0]![0]) * (y - ring[0]![1]);
  });
  return area < 0 ? [...ring].reverse() : ring;
}

function circle([x, y]: Corner, radius: number): Corner[] {
  const steps = Math.round((2 * Math.PI) / ROUND);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((step % steps) * 2 * Math.PI) / steps;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
