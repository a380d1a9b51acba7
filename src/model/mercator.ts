/** Latitude at which the square of Web Mercator ends, in degrees. */
export const MERCATOR_LATITUDE = 85.051128779806604;
/** The world is 2^32 units wide and high; (0, 0) is its north-west corner. */
export const WORLD = 2 ** 32;
/** Pixels of a tile, as MapLibre counts them: at zoom z the world is 512 · 2^z pixels wide. */
export const TILE_PIXELS = 512;

const clampUnit = (unit: number): number => Math.min(WORLD - 1, Math.max(0, Math.floor(unit)));

/** Longitude in degrees -> 0 … 2^32 - 1. */
export const toMercatorX = (longitude: number): number => clampUnit(((longitude + 180) / 360) * WORLD);

/** Latitude in degrees -> 0 … 2^32 - 1, growing southwards; clamped beyond 85.05°, for drawing only. */
export function toMercatorY(latitude: number): number {
  const sine = Math.sin((Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, latitude)) * Math.PI) / 180);
  return clampUnit((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD);
}

export const toLongitude = (x: number): number => (x / WORLD) * 360 - 180;
export const toLatitude = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - 90;

/** World units in one screen pixel at a zoom (may be fractional). */
export const unitsPerPixel = (zoom: number): number => WORLD / (TILE_PIXELS * 2 ** zoom);

/** Mean radius of the Earth (IUGG R1), the one Turf uses. */
export const EARTH_RADIUS_KM = 6371.0088;
/** Of latitude, on that sphere. */
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** Distance on the sphere in km (haversine, mean radius of IUGG). Degrees in. */
export function distanceKm(longitudeA: number, latitudeA: number, longitudeB: number, latitudeB: number): number {
  const rad = Math.PI / 180;
  const dLat = Math.sin(((latitudeB - latitudeA) * rad) / 2);
  const dLon = Math.sin(((longitudeB - longitudeA) * rad) / 2);
  const a = dLat * dLat + Math.cos(latitudeA * rad) * Math.cos(latitudeB * rad) * dLon * dLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
