import type { Projection } from "../../model/projection.ts";
import { type ToDegrees, toDegreesFrom } from "../position/projections.ts";
import type { OpenedShape } from "./open-shapes.ts";

const known = new Map<Projection, ToDegrees>();

/** A shape with its metres as degrees. What lies outside of the projection stays as it is written, and is no place in degrees. */
export function inDegrees(shape: OpenedShape, projection: Projection | undefined): OpenedShape {
  if (!projection) return shape;
  const toDegrees = known.get(projection) ?? toDegreesFrom(projection);
  known.set(projection, toDegrees);
  return { ...shape, geometry: turned(shape.geometry, toDegrees) };
}

/** Collections in collections are no deeper in any drawing. */
const DEEPEST = 80;

function turned(value: unknown, toDegrees: ToDegrees, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const [easting, northing] = value as readonly unknown[];
    if (typeof easting !== "number" || typeof northing !== "number")
      return value.map((each) => turned(each, toDegrees, depth + 1));
    const { longitude, latitude } = toDegrees(easting, northing);
    return Number.isNaN(latitude) ? value : [longitude, latitude];
  }
  if (typeof value !== "object" || value === null) return value;
  const { coordinates, geometries } = value as { readonly coordinates?: unknown; readonly geometries?: unknown };
  return {
    ...value,
    ...(coordinates !== undefined && { coordinates: turned(coordinates, toDegrees, depth + 1) }),
    ...(Array.isArray(geometries) && { geometries: geometries.map((each) => turned(each, toDegrees, depth + 1)) }),
  };
}
