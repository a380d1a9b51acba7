import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { circleAround } from "../model/area/circle-around.ts";
import { type Corner, unrolledRing } from "../model/area/own-area.ts";
import { distanceKm } from "../model/mercator.ts";
import type { Sketched } from "./map-view.ts";

/** Sides are straight in degrees, which a flat map bends: longer ones are drawn in steps. */
const STEP = 1; // degree

/** The chosen area, what is being drawn with the pointer as its next corner, and the corners that are set. */
export function ownAreaFeatures(
  area: Polygon | MultiPolygon | undefined,
  sketch: Sketched | undefined,
  pointer: Corner | undefined,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...(area && !sketch ? [feature(withSteps(area))] : []),
      ...(sketch ? sketchFeatures(sketch, pointer) : []),
    ],
  };
}

function sketchFeatures({ shape, corners, radiusKm }: Sketched, pointer: Corner | undefined): Feature[] {
  const points = corners.map(([longitude, latitude]) => feature({ type: "Point", coordinates: [longitude, latitude] }));
  const [first] = corners;
  if (!first) return [];
  if (shape === "circle") {
    const [longitude, latitude] = first;
    const km = pointer ? distanceKm(longitude, latitude, ...pointer) : radiusKm;
    return [feature(circleAround(longitude, latitude, km * 1000)), ...points];
  }
  const ring = unrolledRing(pointer ? [...corners, pointer] : corners).map(([x, y]): Position => [x, y]);
  if (ring.length < 2) return points;
  const line: Feature = feature({ type: "LineString", coordinates: stepped(ring) });
  return ring.length < 3
    ? [line, ...points]
    : [feature(withSteps({ type: "Polygon", coordinates: [[...ring, ring[0]!]] })), ...points];
}

const feature = (geometry: Feature["geometry"]): Feature => ({ type: "Feature", properties: {}, geometry });

const withSteps = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  shape.type === "Polygon"
    ? { ...shape, coordinates: shape.coordinates.map(stepped) }
    : { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(stepped)) };

function stepped(line: readonly Position[]): Position[] {
  return line.flatMap((to, at) => {
    const from = line[at - 1];
    if (!from) return [to];
    const [across, up] = [to[0]! - from[0]!, to[1]! - from[1]!];
    const steps = across === 0 || up === 0 ? 1 : Math.ceil(Math.hypot(across, up) / STEP);
    return Array.from({ length: steps }, (_, step) => {
      const part = (step + 1) / steps;
      return part === 1 ? to : [from[0]! + across * part, from[1]! + up * part];
    });
  });
}
