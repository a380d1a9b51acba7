import type { MultiPolygon, Polygon } from "geojson";
import { areaBounds } from "../model/area/area-bounds.ts";
import { circleAround } from "../model/area/circle-around.ts";
import type { Corner, OwnArea } from "../model/area/own-area.ts";
import { distanceKm, EARTH_RADIUS_KM } from "../model/mercator.ts";
import type { Bounds } from "../model/viewport.ts";
import { mainTown } from "../territory/main-town.ts";
import { ringAreaKm2 } from "../territory/measure.ts";
import type { Geography } from "./geography.ts";

/** What is known of an own area before anything in it is counted. */
export interface AreaProfile {
  /** Says which area it is in names of files: the same area, the same id. */
  readonly id: string;
  /** Main place, "" when none is near. */
  readonly place: string;
  /** Place and size without a word of any language, for notes and titles. */
  readonly name: string;
  readonly shape: Polygon | MultiPolygon;
  readonly areaKm2: number;
  /** Degrees; of a polygon the middle of its box. */
  readonly longitude: number;
  readonly latitude: number;
  readonly bounds: Bounds;
}

export function areaProfile(area: OwnArea, { places }: Geography): AreaProfile {
  const shape = shapeOf(area);
  const bounds = areaBounds(area);
  const { west, east, south, north } = bounds;
  const longitude = area.shape === "circle" ? area.longitude : intoWorld((west + east + (west > east ? 360 : 0)) / 2);
  const latitude = area.shape === "circle" ? area.latitude : (south + north) / 2;
  const extentKm =
    area.shape === "circle"
      ? area.radiusKm
      : cornersOf(shape).reduce((farthest, [x, y]) => Math.max(farthest, distanceKm(longitude, latitude, x, y)), 0);
  const areaKm2 = area.shape === "circle" ? capKm2(area.radiusKm) : polygonsKm2(shape);
  const town = mainTown(places, longitude, latitude, extentKm);
  const place = town < 0 ? "" : places.name[town]!;
  const size = area.shape === "circle" ? `${area.radiusKm} km` : `${Math.round(areaKm2)} km²`;
  return {
    id: idOf(area),
    place,
    name: [place, size].filter(Boolean).join(" · "),
    shape,
    areaKm2,
    longitude,
    latitude,
    bounds,
  };
}

function shapeOf(area: OwnArea): Polygon | MultiPolygon {
  if (area.shape === "circle") return circleAround(area.longitude, area.latitude, area.radiusKm * 1000);
  const coordinates = area.polygons.map((rings) =>
    rings.map((ring) => [...ring, ring[0]!].map(([longitude, latitude]) => [longitude, latitude])),
  );
  return coordinates.length === 1
    ? { type: "Polygon", coordinates: coordinates[0]! }
    : { type: "MultiPolygon", coordinates };
}

const polygonsOf = (shape: Polygon | MultiPolygon) =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

const cornersOf = (shape: Polygon | MultiPolygon): Corner[] =>
  polygonsOf(shape).flatMap(([outer = []]) =>
    outer.map(([longitude = 0, latitude = 0]): Corner => [longitude, latitude]),
  );

const intoWorld = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);

/** Of the part of the sphere within a distance. */
const capKm2 = (radiusKm: number): number =>
  2 * Math.PI * EARTH_RADIUS_KM ** 2 * (1 - Math.cos(radiusKm / EARTH_RADIUS_KM));

function polygonsKm2(shape: Polygon | MultiPolygon): number {
  let sum = 0;
  for (const rings of polygonsOf(shape)) {
    rings.forEach((ring, at) => {
      const size = ringAreaKm2(Float64Array.from(ring.flat()));
      sum += at === 0 ? size : -size;
    });
  }
  return sum;
}

/** "25km-45.0703N-7.6869E" for a circle, "area-" and a sum of its corners for a polygon. */
function idOf(area: OwnArea): string {
  if (area.shape === "circle") {
    const { longitude, latitude, radiusKm } = area;
    const along = `${Math.abs(latitude)}${latitude < 0 ? "S" : "N"}`;
    return `${radiusKm}km-${along}-${Math.abs(longitude)}${longitude < 0 ? "W" : "E"}`;
  }
  let bits = 0x811c9dc5; // FNV-1a
  for (const letter of JSON.stringify(area.polygons)) bits = Math.imul(bits ^ letter.charCodeAt(0), 0x01000193);
  return `area-${(bits >>> 0).toString(36)}`;
}
