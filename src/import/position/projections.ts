import { BRITISH_GRID, type Projection, utmZoneOf, WEB_MERCATOR } from "../../model/projection.ts";
import { createInverse, type Degrees, type Ellipsoid } from "./transverse-mercator.ts";

const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314245 };
const AIRY_1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const RADIANS = Math.PI / 180;

/** No angle in degrees is so large, and hardly a place has fewer metres both ways. */
export const LEAST_METRES = 1000;

/** Turns metres into degrees on WGS 84. Gives NaN for what is far outside of the projection. */
export type ToDegrees = (easting: number, northing: number) => Degrees;

const NOWHERE: Degrees = { longitude: Number.NaN, latitude: Number.NaN };

/** @throws RangeError for a projection that is none of ours */
export function toDegreesFrom(projection: Projection): ToDegrees {
  if (projection === WEB_MERCATOR) return fromWebMercator;
  if (projection === BRITISH_GRID) return fromBritishGrid();
  const utm = utmZoneOf(projection);
  if (!utm) throw new RangeError(`${projection} is no projection that can be read.`);
  const inverse = createInverse({
    ellipsoid: WGS84,
    latitude: 0,
    longitude: utm.zone * 6 - 183,
    easting: 500_000,
    northing: utm.isSouth ? 10_000_000 : 0,
    scale: 0.9996,
  });
  return (easting, northing) =>
    Math.abs(easting - 500_000) > 500_000 || northing < -100_000 || northing > 10_100_000
      ? NOWHERE
      : wrapped(inverse(easting, northing));
}

/** The first and the last zone reach over the antimeridian. */
const wrapped = ({ longitude, latitude }: Degrees): Degrees => ({
  longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
  latitude,
});

const EDGE = Math.PI * WGS84.a;

/** On a sphere as large as the equator: EPSG guidance note 7-2, method 1024. */
function fromWebMercator(easting: number, northing: number): Degrees {
  if (Math.abs(easting) > EDGE || Math.abs(northing) > EDGE) return NOWHERE;
  return {
    longitude: easting / WGS84.a / RADIANS,
    latitude: (2 * Math.atan(Math.exp(northing / WGS84.a)) - Math.PI / 2) / RADIANS,
  };
}

/**
 * The National Grid on Airy's ellipsoid, then moved to WGS 84 by the seven parameters of the Ordnance Survey ("A guide to coordinate systems in
 * Great Britain", 6.6), which are right to about five metres.
 */
function fromBritishGrid(): ToDegrees {
  const inverse = createInverse({
    ellipsoid: AIRY_1830,
    latitude: 49,
    longitude: -2,
    easting: 400_000,
    northing: -100_000,
    scale: 0.9996012717,
  });
  return (easting, northing) => {
    if (easting < 0 || easting > 700_000 || northing < 0 || northing > 1_300_000) return NOWHERE;
    return moved(inverse(easting, northing));
  };
}

const SECONDS = RADIANS / 3600;
const SHIFT = { x: 446.448, y: -125.157, z: 542.06 }; // metres
const TURN = { x: 0.1502 * SECONDS, y: 0.247 * SECONDS, z: 0.8421 * SECONDS };
const GROWTH = 1 - 20.4894e-6;

/** From Airy's ellipsoid to WGS 84, at height 0. */
function moved({ longitude, latitude }: Degrees): Degrees {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  const squared = 1 - (AIRY_1830.b / AIRY_1830.a) ** 2;
  const normal = AIRY_1830.a / Math.sqrt(1 - squared * Math.sin(phi) ** 2);
  const x = normal * Math.cos(phi) * Math.cos(lambda);
  const y = normal * Math.cos(phi) * Math.sin(lambda);
  const z = normal * (1 - squared) * Math.sin(phi);
  return toLatitude(
    SHIFT.x + GROWTH * x - TURN.z * y + TURN.y * z,
    SHIFT.y + TURN.z * x + GROWTH * y - TURN.x * z,
    SHIFT.z - TURN.y * x + TURN.x * y + GROWTH * z,
  );
}

/** Degrees on WGS 84 of a point in space, by Bowring's formula (1976), exact to far less than a millimetre near the ground. */
function toLatitude(x: number, y: number, z: number): Degrees {
  const { a, b } = WGS84;
  const aside = Math.hypot(x, y);
  const angle = Math.atan2(z * a, aside * b);
  const [first, second] = [1 - (b / a) ** 2, (a / b) ** 2 - 1];
  const latitude = Math.atan2(z + second * b * Math.sin(angle) ** 3, aside - first * a * Math.cos(angle) ** 3);
  return { longitude: Math.atan2(y, x) / RADIANS, latitude: latitude / RADIANS };
}
