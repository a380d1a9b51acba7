import type { Viewport } from "../model/viewport.ts";

const EARTH_METRES = 40_075_016.686; // around the equator, WGS 84
const WIDEST = 96; // pixels

/**
 * The round distance that is drawn as a bar below the map, true at the middle of the view.
 * @returns kilometres (0.05 for 50 m) and the length of the bar in pixels, at most 96
 */
export function scaleBar({ bounds, zoom }: Viewport): { readonly km: number; readonly pixels: number } {
  const latitude = Math.min(85, Math.max(-85, (bounds.south + bounds.north) / 2));
  const kmPerPixel = (EARTH_METRES * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom) / 1000;
  const km = roundBelow(WIDEST * kmPerPixel);
  return { km, pixels: km / kmPerPixel };
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `limit`. */
function roundBelow(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  const leading = limit / power;
  return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * power;
}
