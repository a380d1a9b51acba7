import { area } from "@turf/turf";
import type { Position } from "geojson";
import { distanceKm } from "../model/mercator.ts";
import type { AreaCount, ClusterParameters } from "../model/question.ts";
import type { TerritorialCluster } from "../model/territory.ts";
import { hullOf } from "./cluster-hull.ts";
import { clusterId, type KeyHashes } from "./cluster-id.ts";
import { dbscan } from "./dbscan/dbscan.ts";
import { ALONE } from "./dbscan/label-rows.ts";
import type { Degrees } from "./dbscan/sphere-points.ts";
import { kMeans } from "./k-means.ts";

/** Beyond this an answer would take more than about a second. */
export const MOST_ROWS_CLUSTERED = 250_000;
/** The same of compact areas. */
export const MOST_ROWS_DIVIDED = 20_000;

/** Rows with a position, by directory and row; all columns in their order. */
export interface Positioned extends Degrees {
  readonly rows: Uint32Array;
  readonly keys: KeyHashes;
}

/** Members of a cluster, as places in the columns of what was clustered. */
export interface ClusterMembers {
  readonly id: string;
  readonly members: Uint32Array;
}

export interface Clusters {
  /** Largest first; of equal ones the one with the first row. */
  readonly found: readonly ClusterMembers[];
  /** Rows that belong to none. */
  readonly alone: number;
}

/**
 * Groups in which every member has at least `minimumMembers` within `radiusKm` (itself counted), or is a neighbour of one that has.
 * Throws beyond MOST_ROWS_CLUSTERED rows: the caller says so to the visitor instead.
 */
export function findClusters(positioned: Positioned, parameters: ClusterParameters): Clusters {
  const { rows, keys } = positioned;
  if (rows.length > MOST_ROWS_CLUSTERED) {
    throw new RangeError(
      `${rows.length} rows are more than the ${MOST_ROWS_CLUSTERED} among which clusters are sought.`,
    );
  }
  return groupsIn(dbscan(positioned, parameters), keys);
}

/** So many compact areas; fewer where there are fewer places. Throws beyond MOST_ROWS_DIVIDED rows. */
export function divideIntoAreas(positioned: Positioned, { areas }: AreaCount): Clusters {
  const { rows, keys } = positioned;
  if (rows.length > MOST_ROWS_DIVIDED) {
    throw new RangeError(`${rows.length} rows are more than the ${MOST_ROWS_DIVIDED} that are divided into areas.`);
  }
  return groupsIn(kMeans(positioned, areas), keys);
}

function groupsIn(labels: Int32Array, keys: KeyHashes): Clusters {
  const members: number[][] = [];
  let alone = 0;
  for (const [at, label] of labels.entries()) {
    if (label === ALONE) alone++;
    else if (members[label]) members[label].push(at);
    else members[label] = [at];
  }
  const found = members.filter(Boolean).map((its) => ({ id: clusterId(keys, its), members: Uint32Array.from(its) }));
  found.sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
  return { found, alone };
}

export function describeCluster(positioned: Positioned, { id, members }: ClusterMembers): TerritorialCluster {
  const positions = Array.from(members, (at): Position => [positioned.longitude[at]!, positioned.latitude[at]!]);
  const centre = centreOf(positions);
  const hull = hullOf(positions, centre.longitude);
  const distances = positions.map(([longitude, latitude]) =>
    distanceKm(centre.longitude, centre.latitude, longitude!, latitude!),
  );
  return {
    id,
    rows: members.map((at) => positioned.rows[at]!),
    hull,
    areaKm2: hull ? area(hull) / 1e6 : 0,
    ...centre,
    extentKm: distances.reduce((farthest, distance) => Math.max(farthest, distance), 0),
  };
}

/** Mean direction from the middle of the Earth. */
function centreOf(positions: readonly Position[]): { longitude: number; latitude: number } {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of positions) {
    const [lambda, phi] = [longitude! * radians, latitude! * radians];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  return { longitude: Math.atan2(y, x) / radians, latitude: Math.atan2(z, Math.hypot(x, y)) / radians };
}
