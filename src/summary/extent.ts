import type { Atlas } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
import { toLatitude, toLongitude, WORLD } from "../model/mercator.ts";
import type { Selection } from "../model/selection.ts";
import type { Bounds } from "../model/viewport.ts";

const STRIPS = 256;
const STRIP_BITS = 24;

/** What each strip holds of the selected rows, from west to east: west is beyond east where it holds none. */
interface Strips {
  readonly west: Uint32Array;
  readonly east: Uint32Array;
  /** Least and greatest y of all. */
  readonly span: Uint32Array;
}

/**
 * The smallest box, to a strip of 1.4 degrees, around the selected rows that have a position: it leaves out the widest empty
 * stretch, so it may cross the antimeridian.
 */
export function extentOf(atlas: Atlas, { mask, placed }: Selection): Bounds | undefined {
  if (placed === 0) return undefined;
  const strips: Strips = {
    west: new Uint32Array(STRIPS).fill(WORLD - 1),
    east: new Uint32Array(STRIPS),
    span: Uint32Array.of(WORLD - 1, 0),
  };
  inBlocks(atlas.placed, (from, to) => spanBlock(strips, atlas, mask, from, to));
  const { west, east, span } = strips;
  const [north, south] = [span[0]!, span[1]!];
  const { first, last } = aroundWidestGap(strips);
  return {
    west: toLongitude(west[first]!),
    south: south >= WORLD - 1 ? -90 : toLatitude(south + 1),
    east: toLongitude(east[last]! + 1),
    north: north <= 0 ? 90 : toLatitude(north),
  };
}

function spanBlock({ west, east, span }: Strips, { x, y }: Atlas, mask: Uint8Array, from: number, to: number): void {
  let north = span[0]!;
  let south = span[1]!;
  for (let row = from; row < to; row++) {
    if (mask[row] === 0) continue;
    const across = x[row]!;
    const down = y[row]!;
    const strip = across >>> STRIP_BITS;
    if (across < west[strip]!) west[strip] = across;
    if (across > east[strip]!) east[strip] = across;
    if (down < north) north = down;
    if (down > south) south = down;
  }
  span[0] = north;
  span[1] = south;
}

/** First and last strip with rows, going east from the end of the widest stretch without any. The antimeridian is the gap when nothing is wider. */
function aroundWidestGap({ west, east }: Strips): { first: number; last: number } {
  const filled = Array.from(east.keys()).filter((strip) => west[strip]! <= east[strip]!);
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
