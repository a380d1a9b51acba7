import type { Polygon } from "geojson";

const EARTH_RADIUS_M = 6_371_008.8; // mean radius of IUGG
const STEPS = 64;

/** The points at a distance on the sphere, as a closed ring. Degrees in and out; near the antimeridian longitudes run on past 180. */
export function circleAround(longitude: number, latitude: number, metres: number): Polygon {
  const rad = Math.PI / 180;
  const angle = metres / EARTH_RADIUS_M;
  const sinLatitude = Math.sin(latitude * rad);
  const cosLatitude = Math.cos(latitude * rad);
  const ring = Array.from({ length: STEPS + 1 }, (_, step) => {
    const bearing = -((step % STEPS) * 2 * Math.PI) / STEPS; // leftwards, so that the ring is right-handed
    const sine = sinLatitude * Math.cos(angle) + cosLatitude * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosLatitude, Math.cos(angle) - sinLatitude * sine);
    return [longitude + turn / rad, Math.asin(sine) / rad];
  });
  return { type: "Polygon", coordinates: [ring] };
}
