import {
  type Corner,
  circleOf,
  drawnRing,
  LEAST_RADIUS_KM,
  MOST_CORNERS,
  MOST_RADIUS_KM,
  type OwnArea,
  polygonOf,
} from "../model/area/own-area.ts";
import { ringFault } from "../model/area/ring-fault.ts";

/**
 * An own area as it stands in a link: `7.6869,45.0703,25km` for a circle, `7.1,45.2/7.4,45.3/7.2,45` for corners, longitude first as everywhere
 * in a link. Undefined for what comes from a file, which no link has room for.
 */
export function areaToText(area: OwnArea): string | undefined {
  if (area.shape === "circle") return `${area.longitude},${area.latitude},${area.radiusKm}km`;
  return drawnRing(area)
    ?.map(([longitude, latitude]) => `${longitude},${latitude}`)
    .join("/");
}

/** Reads what `areaToText` wrote; undefined for what makes no area. */
export function areaFromText(text: string): OwnArea | undefined {
  const [longitude, latitude, radiusKm] = numbersIn(text.replace(/km$/, ""), 3) ?? [];
  if (text.endsWith("km")) {
    if (longitude === undefined || latitude === undefined || radiusKm === undefined) return undefined;
    const isThere = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return isThere && radiusKm >= LEAST_RADIUS_KM && radiusKm <= MOST_RADIUS_KM
      ? circleOf(longitude, latitude, radiusKm)
      : undefined;
  }
  const parts = text.split("/", MOST_CORNERS + 1);
  const corners = parts.flatMap((part): Corner[] => {
    const [x, y] = numbersIn(part, 2) ?? [];
    return x !== undefined && y !== undefined && Math.abs(x) <= 540 && Math.abs(y) <= 90 ? [[x, y]] : [];
  });
  return corners.length === parts.length && ringFault(corners) === undefined ? polygonOf(corners) : undefined;
}

function numbersIn(text: string, count: number): readonly number[] | undefined {
  const parts = text.split(",");
  return parts.length === count && parts.every((part) => /^-?\d{1,4}(\.\d{1,15})?$/.test(part))
    ? parts.map(Number)
    : undefined;
}
