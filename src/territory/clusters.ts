import { area, clustersDbscan, convex } from "@turf/turf";
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import { distanceKm } from "../model/mercator.ts";
import type { ClusterParameters } from "../model/question.ts";
import type { TerritorialCluster } from "../model/territory.ts";

/** Turf's DBSCAN compares every row with every other: seconds from here on. */
export const MOST_ROWS_CLUSTERED = 5_000;

/** Rows with a position, as columns. */
export interface Positioned {
  readonly rows: Uint32Array;
  readonly longitude: (row: number) => number;
  readonly latitude: (row: number) => number;
  /** Names a row on every visit: the id of its initiative. */
  readonly key: (row: number) => string;
}

export interface Clusters {
  /** Largest first; of equal ones the one with the smaller id. */
  readonly found: readonly TerritorialCluster[];
  /** Rows that belong to none. */
  readonly alone: number;
}

/**
 * Groups in which every member has at least `minimumMembers` within `radiusKm` (itself counted), or is a neighbour of one that has.
 * Throws beyond MOST_ROWS_CLUSTERED rows: the caller says so to the visitor instead.
 */
export function findClusters(positioned: Positioned, { radiusKm, minimumMembers }: ClusterParameters): Clusters {
  const { rows } = positioned;
  if (rows.length > MOST_ROWS_CLUSTERED) {
    throw new RangeError(
      `${rows.length} rows are more than the ${MOST_ROWS_CLUSTERED} among which clusters are sought.`,
    );
  }
  const points: FeatureCollection<Point, { row: number }> = {
    type: "FeatureCollection",
    features: Array.from(rows, (row) => pointOf(positioned, row)),
  };
  const marked = clustersDbscan(points, radiusKm, { units: "kilometers", minPoints: minimumMembers });
  const members = new Map<number, number[]>();
  let alone = 0;
  for (const { properties } of marked.features) {
    const { cluster, row } = properties as { cluster?: number; row: number };
    if (cluster === undefined) alone++;
    else members.set(cluster, [...(members.get(cluster) ?? []), row]);
  }
  const found = [...members.values()].map((its) => describeCluster(positioned, its));
  found.sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
  return { found, alone };
}

const pointOf = ({ longitude, latitude }: Positioned, row: number): Feature<Point, { row: number }> => ({
  type: "Feature",
  properties: { row },
  geometry: { type: "Point", coordinates: [longitude(row), latitude(row)] },
});

function describeCluster(positioned: Positioned, members: readonly number[]): TerritorialCluster {
  const rows = Uint32Array.from(members).sort();
  const centre = centreOf(positioned, rows);
  const hull = hullOf(positioned, rows);
  return {
    id: clusterId(Array.from(rows, positioned.key)),
    rows,
    hull,
    areaKm2: hull ? area(hull) / 1e6 : 0,
    ...centre,
    extentKm: rows.reduce(
      (farthest, row) =>
        Math.max(
          farthest,
          distanceKm(centre.longitude, centre.latitude, positioned.longitude(row), positioned.latitude(row)),
        ),
      0,
    ),
  };
}

/** Mean direction from the middle of the Earth. */
function centreOf({ longitude, latitude }: Positioned, rows: Uint32Array): { longitude: number; latitude: number } {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const row of rows) {
    const [lambda, phi] = [longitude(row) * radians, latitude(row) * radians];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  return { longitude: Math.atan2(y, x) / radians, latitude: Math.atan2(z, Math.hypot(x, y)) / radians };
}

/** Convex, on the flat map: Turf's DBSCAN does not join neighbours across the antimeridian either. */
function hullOf(positioned: Positioned, rows: Uint32Array): Polygon | null {
  const features = Array.from(rows, (row) => pointOf(positioned, row));
  const hull = convex({ type: "FeatureCollection", features })?.geometry ?? null;
  return hull && area(hull) > 0 ? hull : null;
}

/** "c-" and 64 bits of the sorted keys (FNV-1a, twice 32 bits), in base 36. */
function clusterId(keys: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const letter of [...keys].sort().join("\n")) {
    const code = letter.codePointAt(0)!;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193);
  }
  return `c-${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, "0")}`;
}
