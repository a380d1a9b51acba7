import { EARTH_RADIUS_KM, MERCATOR_LATITUDE } from "../mercator.ts";
import type { Bounds } from "../viewport.ts";
import type { Circle, OwnArea } from "./own-area.ts";

const DEGREES = 180 / Math.PI;

/** A box in which an area can be seen; west > east across the antimeridian. For a circle near a pole it is as wide as the world. */
export function areaBounds(area: OwnArea): Bounds {
  if (area.shape === "circle") return around(area);
  const corners = area.polygons.flatMap(([outer]) => outer ?? []);
  const longitudes = corners.map(([longitude]) => longitude);
  const latitudes = corners.map(([, latitude]) => latitude);
  return box(Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes));
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
