import type { Polygon, Position } from "geojson";

const EARTH_RADIUS_M = 6_371_008.8; // mean radius of IUGG
const STEPS = 64;

/**
 * The points at a distance on the sphere, as a closed ring. Degrees in and out; near the antimeridian longitudes run on past 180, and a ring that
 * goes round a pole is closed along it.
 */
export function circleAround(longitude: number, latitude: number, metres: number): Polygon {
  const rad = Math.PI / 180;
  const angle = metres / EARTH_RADIUS_M;
  const sinLatitude = Math.sin(latitude * rad);
  const cosLatitude = Math.cos(latitude * rad);
  const ring = Array.from({ length: STEPS + 1 }, (_, step) => {
    const bearing = -((step % STEPS) * 2 * Math.PI) / STEPS; // leftwards, so that the ring is right-handed
    const sine = sinLatitude * Math.cos(angle) + cosLatitude * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosLatitude, Math.cos(angle) - sinLatitude * sine);
    return [longitude + turn / rad, Math.asin(Math.min(1, Math.max(-1, sine))) / rad];
  });
  const isAroundPole = Math.abs(latitude) + angle / rad >= 90;
  return {
    type: "Polygon",
    coordinates: [isAroundPole ? closedAlongPole(ring, longitude, Math.sign(latitude)) : ring],
  };
}

/** All longitudes once, from half a turn west of the centre to half a turn east, then back along the pole. */
function closedAlongPole(ring: readonly Position[], middle: number, pole: number): Position[] {
  const along = ring.slice(1).sort((a, b) => pole * (a[0]! - b[0]!));
  const [west, east] = [middle - 180, middle + 180];
  const [first, last] = pole > 0 ? [west, east] : [east, west];
  const edge = (along[0]![1]! + along.at(-1)![1]!) / 2;
  return [[first, edge], ...along, [last, edge], [last, 90 * pole], [first, 90 * pole], [first, edge]];
}
