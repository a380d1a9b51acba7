/**
 * Plane coordinates in metres that can be turned into degrees, by their EPSG codes: Web Mercator, the British National Grid, and the zones of UTM
 * on WGS 84.
 */
export type Projection = `EPSG:${number}`;

export const WEB_MERCATOR: Projection = "EPSG:3857";
export const BRITISH_GRID: Projection = "EPSG:27700";
const [UTM_NORTH, UTM_SOUTH, ZONES] = [32600, 32700, 60];

const ofZone = (first: number, zone: number): Projection => `EPSG:${first + zone}`;
const zones = Array.from({ length: ZONES }, (_, at) => at + 1);

export const PROJECTIONS: readonly Projection[] = [
  WEB_MERCATOR,
  BRITISH_GRID,
  ...zones.map((zone) => ofZone(UTM_NORTH, zone)),
  ...zones.map((zone) => ofZone(UTM_SOUTH, zone)),
];

export const isProjection = (id: string): id is Projection => (PROJECTIONS as readonly string[]).includes(id);

export interface UtmZone {
  readonly zone: number;
  readonly isSouth: boolean;
}

/** The zone of UTM that a projection is; undefined for the others. */
export function utmZoneOf(projection: Projection): UtmZone | undefined {
  const code = Number(projection.slice("EPSG:".length));
  const isSouth = code > UTM_SOUTH;
  const zone = code - (isSouth ? UTM_SOUTH : UTM_NORTH);
  return zone >= 1 && zone <= ZONES ? { zone, isSouth } : undefined;
}
