import type { Atlas } from "../model/atlas.ts";
import { toLatitude, toLongitude, WORLD } from "../model/mercator.ts";
import type { Selection } from "../model/selection.ts";
import type { Bounds } from "../model/viewport.ts";

const STRIPS = 256;
const STRIP_BITS = 24;

/**
 * The smallest box, to a strip of 1.4 degrees, around the selected rows that have a position: it leaves out the widest empty
 * stretch, so it may cross the antimeridian.
 */
export function extentOf(atlas: Atlas, { mask, placed }: Selection): Bounds | undefined {
  if (placed === 0) return undefined;
  const { x, y } = atlas;
  const [west, east] = [new Float64Array(STRIPS).fill(Number.POSITIVE_INFINITY), new Float64Array(STRIPS).fill(-1)];
  let [north, south] = [WORLD, 0];
  for (let row = 0; row < atlas.placed; row++) {
    if (mask[row] === 0) continue;
    const [across, down] = [x[row]!, y[row]!];
    const strip = across >>> STRIP_BITS;
    if (across < west[strip]!) west[strip] = across;
    if (across > east[strip]!) east[strip] = across;
    if (down < north) north = down;
    if (down > south) south = down;
  }
  const { first, last } = aroundWidestGap(east);
  return {
    west: toLongitude(west[first]!),
    south: south >= WORLD - 1 ? -90 : toLatitude(south + 1),
    east: toLongitude(east[last]! + 1),
    north: north <= 0 ? 90 : toLatitude(north),
  };
}

/** First and last strip with rows, going east from the end of the widest stretch without any. The antimeridian is the gap when nothing is wider. */
function aroundWidestGap(east: Float64Array): { first: number; last: number } {
  const filled = Array.from(east.keys()).filter((strip) => east[strip]! >= 0);
  let [first, last] = [filled[0]!, filled.at(-1)!];
  let widest = first + STRIPS - last;
  for (let at = 1; at < filled.length; at++) {
    const gap = filled[at]! - filled[at - 1]!;
    if (gap <= widest) continue;
    widest = gap;
    first = filled[at]!;
    last = filled[at - 1]!;
  }
  return { first, last };
}
