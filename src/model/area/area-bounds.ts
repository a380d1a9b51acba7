import { EARTH_RADIUS_KM, MERCATOR_LATITUDE } from "../mercator.ts";
import type { Bounds } from "../viewport.ts";
import type { Circle, OwnArea, Ring } from "./own-area.ts";

const DEGREES = 180 / Math.PI;

/** A box in which an area can be seen; west > east across the antimeridian. For a circle near a pole it is as wide as the world. */
export function areaBounds(area: OwnArea): Bounds {
  if (area.shape === "circle") return around(area);
  const boxes = area.polygons.map(([outer = []]) => boxOf(outer));
  const { west, width } = shortestStretch(boxes);
  const south = boxes.reduce((least, each) => Math.min(least, each.south), 90);
  const north = boxes.reduce((most, each) => Math.max(most, each.north), -90);
  return box(west, west + width, south, north);
}

/** Longitudes run on past 180. */
function boxOf(ring: Ring): Bounds {
  let [west, east, south, north] = [540, -540, 90, -90];
  for (const [longitude, latitude] of ring) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  return { west, east, south, north };
}

/** The shortest stretch of longitudes that has all boxes in it: around the Earth without the widest gap between them. */
function shortestStretch(boxes: readonly Bounds[]): { readonly west: number; readonly width: number } {
  const stretches = boxes
    .map(({ west, east }) => ({ from: wrap(west), to: wrap(west) + east - west }))
    .sort((a, b) => a.from - b.from);
  const [first] = stretches;
  let [end, start, widest] = [first!.to, first!.from, 0];
  for (const { from, to } of stretches.slice(1)) {
    if (from - end > widest) [start, widest] = [from, from - end];
    end = Math.max(end, to);
  }
  const rest = first!.from + 360 - end;
  if (rest >= widest) [start, widest] = [first!.from, rest];
  return { west: start, width: 360 - Math.max(0, widest) };
}

function around({ longitude, latitude, radiusKm }: Circle): Bounds {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const up = angle * DEGREES;
  const holdsPole = Math.abs(latitude) + up >= 90;
  const across = holdsPole ? 180 : Math.asin(Math.sin(angle) / Math.cos(latitude / DEGREES)) * DEGREES;
  return box(longitude - across, longitude + across, latitude - up, latitude + up);
}

function box(west: number, east: number, south: number, north: number): Bounds {
  const isWhole = east - west >= 360;
  return {
    west: isWhole ? -180 : wrap(west),
    east: isWhole ? 180 : wrap(east),
    south: Math.max(-MERCATOR_LATITUDE, south),
    north: Math.min(MERCATOR_LATITUDE, north),
  };
}

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
