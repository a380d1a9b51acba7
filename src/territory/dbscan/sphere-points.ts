import { distanceKm, EARTH_RADIUS_KM } from "../../model/mercator.ts";

/** Positions as points on a sphere of radius 1: distances need no trigonometry, and nothing special happens at poles or antimeridian. */
export interface SpherePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Columns in degrees, or in any order of their rows. */
export interface Degrees {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** Points of the rows in this order. */
export function toSphere({ longitude, latitude }: Degrees, order: Uint32Array): SpherePoints {
  const size = order.length;
  const points = { x: new Float64Array(size), y: new Float64Array(size), z: new Float64Array(size) };
  for (let at = 0; at < size; at++) {
    const lambda = longitude[order[at]!]! * RADIANS;
    const phi = latitude[order[at]!]! * RADIANS;
    points.x[at] = Math.cos(phi) * Math.cos(lambda);
    points.y[at] = Math.cos(phi) * Math.sin(lambda);
    points.z[at] = Math.sin(phi);
  }
  return points;
}

/** Tells whether points lie within a distance of each other, exactly as `distanceKm` of their degrees has it. */
export interface Reach {
  readonly radiusKm: number;
  /** Square of the chord that spans the radius: squares below `surely` are within it, above `hardly` beyond it. */
  readonly surely: number;
  readonly hardly: number;
  readonly isWithin: (a: number, b: number) => boolean;
}

/** A chord is off by less than this part of itself times the radius of the sphere. */
const ROUNDING = 1e-14;

export function createReach(degrees: Degrees, order: Uint32Array, points: SpherePoints, radiusKm: number): Reach {
  const { longitude, latitude } = degrees;
  const { x, y, z } = points;
  const chord = chordOf(radiusKm);
  const [surely, hardly] = [chord * (chord - ROUNDING), chord * (chord + ROUNDING)];
  return {
    radiusKm,
    surely,
    hardly,
    isWithin(a, b) {
      const square = (x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2 + (z[a]! - z[b]!) ** 2;
      if (square <= surely) return true;
      if (square > hardly) return false;
      const [one, other] = [order[a]!, order[b]!];
      return distanceKm(longitude[one]!, latitude[one]!, longitude[other]!, latitude[other]!) <= radiusKm;
    },
  };
}

/** Straight line, on the sphere of radius 1, between two points that are so far apart on the ground; half the Earth at most. */
export const chordOf = (distance: number): number => 2 * Math.sin(Math.min(Math.PI, distance / EARTH_RADIUS_KM) / 2);

const RADIANS = Math.PI / 180;
