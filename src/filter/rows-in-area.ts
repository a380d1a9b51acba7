import { type AreaTest, areaTest } from "../model/area/area-test.ts";
import type { OwnArea } from "../model/area/own-area.ts";
import type { Atlas } from "../model/atlas.ts";
import { MERCATOR_LATITUDE, toLatitude, toLongitude, WORLD } from "../model/mercator.ts";
import { isWideAt } from "../model/precision.ts";
import { SUM_STEP } from "../model/selection.ts";
import { stepBoxes } from "../model/step-boxes.ts";
import type { Bounds } from "../model/viewport.ts";

/**
 * 1 for each row that lies in an area. Rows stand in Z-order, so most steps of them lie wholly inside or outside, and few are asked one by one.
 * A point that stands for a whole region or country lies in no area: what it stands for may be anywhere in there.
 */
export function rowsInArea(atlas: Atlas, area: OwnArea): Uint8Array {
  const test = areaTest(area);
  const inside = new Uint8Array(atlas.size);
  const boxes = stepBoxes(atlas);
  const holds = rowTest(atlas, test);
  for (let from = 0; from < atlas.placed; from += SUM_STEP) {
    const to = Math.min(atlas.placed, from + SUM_STEP);
    const whole = test.holdsBox(degreesOf(boxes, (4 * from) / SUM_STEP));
    if (whole === false) continue;
    if (whole) inside.fill(1, from, to);
    else for (let row = from; row < to; row++) if (holds(row)) inside[row] = 1;
  }
  for (let row = 0; row < atlas.placed; row++) if (isWideAt(atlas.exactness[row]!)) inside[row] = 0;
  return inside;
}

/** As `positionAt` has it, with the columns looked up once. */
function rowTest({ directories, directory, row: rowIn }: Atlas, { holds }: AreaTest): (row: number) => boolean {
  const none = new Float64Array();
  const columns = directories.map(({ fields }) => {
    const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
    return longitude?.type === "number" && latitude?.type === "number"
      ? { longitude: longitude.values, latitude: latitude.values }
      : { longitude: none, latitude: none };
  });
  return (row) => {
    const { longitude, latitude } = columns[directory[row]!]!;
    const at = rowIn[row]!;
    return holds(longitude[at]!, latitude[at]!);
  };
}

/** A box in units, a unit wider on each side than what was rounded to it; at the edge of the map latitudes run to the pole. */
function degreesOf(boxes: Uint32Array, at: number): Bounds {
  const [west, east, north, south] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!];
  const lowest = toLatitude(Math.min(WORLD, south + 2));
  const highest = toLatitude(Math.max(0, north - 1));
  return {
    west: toLongitude(Math.max(0, west - 1)),
    east: toLongitude(Math.min(WORLD, east + 2)),
    south: lowest <= -MERCATOR_LATITUDE + EDGE ? -90 : lowest,
    north: highest >= MERCATOR_LATITUDE - EDGE ? 90 : highest,
  };
}

const EDGE = 1e-6; // degrees
