import type { ClusterSummary } from "../model/answer.ts";
import { type Atlas, positionAt } from "../model/atlas.ts";
import { OTHER_SECTOR, TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";
import type { TerritorialCluster } from "../model/territory.ts";
import type { Bounds } from "../model/viewport.ts";
import { mainTown } from "../territory/main-town.ts";
import type { Geography } from "./geography.ts";

/** What the list and the map show of a cluster. */
export function summariseCluster(atlas: Atlas, { places }: Geography, cluster: TerritorialCluster): ClusterSummary {
  const { id, rows, hull, areaKm2, longitude, latitude, extentKm } = cluster;
  const town = mainTown(places, longitude, latitude, extentKm);
  return {
    id,
    count: rows.length,
    place: town < 0 ? "" : places.name[town]!,
    leading: leadingOf(mixOf(atlas, rows)),
    areaKm2,
    longitude,
    latitude,
    hull,
    bounds: boundsOf(atlas, cluster),
  };
}

type Mix = readonly (readonly [sector: number, share: number])[];

/** Shares of the top sectors, largest first; a row with k of them gives each 1/k. */
function mixOf({ sectors }: Atlas, rows: Uint32Array): Mix {
  const sums = new Array<number>(TOP_SECTOR_IDS.length).fill(0);
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(sectors.codes[row]!, (counts.get(sectors.codes[row]!) ?? 0) + 1);
  const codes = [...counts.keys()];
  const tops = topSectorsOf(codes.map((code) => sectors.combinations[code]!));
  codes.forEach((code, at) => {
    for (const top of tops[at]!) sums[top]! += counts.get(code)! / tops[at]!.length;
  });
  return sums
    .map((sum, sector) => [sector, sum / rows.length] as const)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a);
}

const LEAST_SHARE = 0.1;
/** A second sector leads as well when it has this part of the first one's share. */
const NEARLY_AS_MUCH = 0.6;

/** "Not classified" says nothing of a cluster, so it leads only where nothing else does. */
function leadingOf(mix: Mix): readonly number[] {
  const [first, second] = mix.filter(([sector, share]) => sector !== OTHER_SECTOR && share >= LEAST_SHARE);
  if (!first) return [mix[0]![0]];
  return second && second[1] >= NEARLY_AS_MUCH * first[1] ? [first[0], second[0]] : [first[0]];
}

/** West is greater than east across the antimeridian. */
function boundsOf(atlas: Atlas, { rows, longitude: middle }: TerritorialCluster): Bounds {
  let [west, east, south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 90, -90];
  for (const row of rows) {
    const { longitude, latitude } = positionAt(atlas, row);
    const unrolled = longitude + 360 * Math.round((middle - longitude) / 360);
    west = Math.min(west, unrolled);
    east = Math.max(east, unrolled);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west: west < -180 ? west + 360 : west, east: east > 180 ? east - 360 : east, south, north };
}
