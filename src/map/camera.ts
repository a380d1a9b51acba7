import { MERCATOR_LATITUDE, TILE_PIXELS } from "../model/mercator.ts";
import type { Bounds, Viewport } from "../model/viewport.ts";

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const GLOBE_SHARE = 0.86; // of the smaller side of the pane
const HAIR = 1e-6; // degrees; a world that just fills the pane is a whole one
const POLAR_EDGE = 84.9; // degrees; a view that reaches the edge of the map shows the poles as well

/**
 * What is seen, with longitudes in -180 … 180 whatever copy of the world it is seen on: `west` > `east` across the antimeridian.
 * @param seen as MapLibre tells it, where longitudes run on past 180
 */
export function viewportOf(seen: Bounds, zoom: number): Viewport {
  const south = seen.south <= -POLAR_EDGE ? -90 : seen.south;
  const north = seen.north >= POLAR_EDGE ? 90 : seen.north;
  if (seen.east - seen.west >= 360 - HAIR) return { bounds: { west: -180, south, east: 180, north }, zoom };
  return { bounds: { west: wrap(seen.west), south, east: wrap(seen.east), north }, zoom };
}

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Bounds as MapLibre wants them: the eastern edge runs on past 180 rather than being smaller than the western one. */
export function unwrapped({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  const limit = (latitude: number): number => Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, latitude));
  return [
    [west, limit(south)],
    [west > east ? east + 360 : east, limit(north)],
  ];
}

/** Zoom at which the whole world, a square, fits the pane. */
export const leastZoom = (width: number, height: number): number =>
  Math.log2(Math.max(64, Math.min(width, height)) / TILE_PIXELS);

/** Zoom at which the globe, whose circumference is the width of the flat world, fills most of the pane. */
export const leastGlobeZoom = (width: number, height: number): number =>
  Math.log2((Math.max(64, Math.min(width, height)) * GLOBE_SHARE * Math.PI) / TILE_PIXELS);

/** Nearest latitude at which the map fills the pane from top to bottom; the equator when the pane is higher than the world. */
export function heldLatitude(latitude: number, zoom: number, height: number): number {
  const world = TILE_PIXELS * 2 ** zoom;
  if (world <= height) return 0;
  const rad = Math.PI / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * rad) / 2)) / (2 * Math.PI); // 0 … 1 from the north
  const half = height / 2 / world;
  const held = Math.min(1 - half, Math.max(half, y));
  return held === y ? latitude : Math.atan(Math.sinh(Math.PI * (1 - 2 * held))) / rad;
}
