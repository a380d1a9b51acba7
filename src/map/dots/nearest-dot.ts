import { WORLD } from "../../model/mercator.ts";
import { blocksInView, type DotField, type DotsView } from "./blocks-in-view.ts";

export interface NearestDot {
  readonly row: number;
  /** Dots at the very place of this one, itself included. */
  readonly here: number;
}

/** A place in Mercator units. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Rows this close, in Mercator units, stand at one place, as marks have it. */
const PLACE_UNITS = 120;

/** The dot that is nearest to a place, at most `reach` Mercator units away; of several at one distance the last, which lies on top. */
export function nearestDot(field: DotField, place: Place, reach: number): NearestDot | undefined {
  const { x, y } = field.positions;
  let [nearest, least] = [-1, reach];
  for (const row of rowsAround(field, place, reach)) {
    const distance = Math.hypot(acrossBetween(x[row]!, place.x), y[row]! - place.y);
    if (distance <= least) [nearest, least] = [row, distance];
  }
  if (nearest < 0) return undefined;
  const its = { x: x[nearest]!, y: y[nearest]! };
  let here = 0;
  for (const row of rowsAround(field, its, PLACE_UNITS)) {
    if (acrossBetween(x[row]!, its.x) <= PLACE_UNITS && Math.abs(y[row]! - its.y) <= PLACE_UNITS) here++;
  }
  return { row: nearest, here };
}

/** Around the world, the shorter way. */
function acrossBetween(one: number, other: number): number {
  const distance = Math.abs(one - other) % WORLD;
  return Math.min(distance, WORLD - distance);
}

/** Shown rows of the blocks that a square touches. */
function* rowsAround(field: DotField, { x, y }: Place, reach: number): Generator<number> {
  const square: DotsView = { west: x - reach, east: x + reach, north: y - reach, south: y + reach };
  for (const { from, to } of blocksInView(field, square))
    for (let row = from; row < to; row++) if (field.codes[row] !== 0) yield row;
}
