import { EARTH_RADIUS_KM } from "../model/mercator.ts";
import type { Parts } from "./read-boundaries.ts";

const RADIANS = Math.PI / 180;

/**
 * Area on the sphere of a closed ring of longitudes and latitudes. Chamberlain and Duquette, "Some Algorithms for Polygons on a
 * Sphere" (2007), the formula of turf.area.
 */
export function ringAreaKm2(ring: Float64Array): number {
  const points = ring.length / 2 - 1;
  let sum = 0;
  for (let index = 0; index < points; index++) {
    const before = index === 0 ? points - 1 : index - 1;
    const after = index === points - 1 ? 0 : index + 1;
    sum += (ring[2 * after]! - ring[2 * before]!) * RADIANS * Math.sin(ring[2 * index + 1]! * RADIANS);
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** The narrowest box around some parts of a layer; west > east when that one crosses the antimeridian. */
export function boundsOfParts({ coordinates, ringStart, partStart }: Parts, parts: readonly number[]): Box {
  const boxes = parts.map((part): Box => {
    let [west, south, east, north] = [180, 90, -180, -90];
    const outline = partStart[part]!;
    for (let point = ringStart[outline]!; point < ringStart[outline + 1]!; point++) {
      const longitude = coordinates[2 * point]!;
      const latitude = coordinates[2 * point + 1]!;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
    return [west, south, east, north];
  });
  return narrowest(boxes);
}

/** The box around two; NaN is the empty box. */
export function combineBounds(one: ArrayLike<number>, other: ArrayLike<number>): Box {
  const boxes = [one, other]
    .filter((box) => !Number.isNaN(box[0]!))
    .map((box): Box => [box[0]!, box[1]!, box[2]!, box[3]!]);
  return narrowest(
    boxes.flatMap(([west, south, east, north]): Box[] =>
      west <= east
        ? [[west, south, east, north]]
        : [
            [west, south, 180, north],
            [-180, south, east, north],
          ],
    ),
  );
}

/** Leaves out the widest gap of longitude between the boxes, none of which crosses the antimeridian. */
function narrowest(boxes: readonly Box[]): Box {
  const sorted = [...boxes].sort((a, b) => a[0] - b[0]);
  let [south, north, farthest] = [90, -90, -180]; // one by one: there may be more boxes than a call takes
  for (const box of boxes) {
    south = Math.min(south, box[1]);
    north = Math.max(north, box[3]);
    farthest = Math.max(farthest, box[2]);
  }
  let reach = sorted[0]![2];
  let widest = 0;
  let [west, east] = [sorted[0]![0], farthest];
  const outside = 360 - (east - west);
  for (const box of sorted) {
    if (box[0] - reach > Math.max(widest, outside)) {
      widest = box[0] - reach;
      [west, east] = [box[0], reach];
    }
    reach = Math.max(reach, box[2]);
  }
  return [west, south, east, north];
}
