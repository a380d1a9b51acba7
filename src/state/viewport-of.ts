import { toLatitude, toLongitude, toMercatorX, toMercatorY, unitsPerPixel, WORLD } from "../model/mercator.ts";
import { type Viewport, WHOLE_WORLD } from "../model/viewport.ts";
import type { View } from "./facts.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map of this size shows when it stands there: known before there is a map, or without one. */
export function viewportOf({ longitude, latitude, zoom }: View, { width, height }: Size): Viewport {
  const [x, y] = [toMercatorX(longitude), toMercatorY(latitude)];
  const [halfWidth, halfHeight] = [width, height].map((pixels) => (pixels / 2) * unitsPerPixel(zoom)) as [
    number,
    number,
  ];
  const north = toLatitude(Math.max(0, y - halfHeight));
  const south = toLatitude(Math.min(WORLD, y + halfHeight));
  if (2 * halfWidth >= WORLD) return { bounds: { ...WHOLE_WORLD, north, south }, zoom };
  const wrapped = (unit: number) => toLongitude((unit + WORLD) % WORLD);
  return { bounds: { west: wrapped(x - halfWidth), east: wrapped(x + halfWidth), north, south }, zoom };
}
