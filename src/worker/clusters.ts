import { areaGeoJson } from "../export/area.ts";
import type { ChosenRows } from "../export/chosen-rows.ts";
import { directoriesIn } from "../export/chosen-rows.ts";
import type { Answer, ClusterSummary } from "../model/answer.ts";
import { type Atlas, positionAt } from "../model/atlas.ts";
import { fieldAt } from "../model/directory.ts";
import type { Scope } from "../model/download.ts";
import type { ClusterParameters, Question } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";
import type { TerritorialCluster } from "../model/territory.ts";
import type { Bounds } from "../model/viewport.ts";
import { type Clusters, findClusters, MOST_ROWS_CLUSTERED } from "../territory/clusters.ts";
import { shapeOf } from "../territory/territory-shapes.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { indexById } from "./territory-sheet.ts";

/** A cluster is named after a town of this size within its own reach, or this near. */
const TOWN_PEOPLE = 15_000;
const TOWN_KM = 40;

/** Territorial clusters of the selection. */
export function clustersOf(
  holding: Holding,
  geography: Geography,
  selection: Selection,
  parameters: ClusterParameters,
): NonNullable<Answer["clusters"]> {
  if (selection.placed > MOST_ROWS_CLUSTERED) return { found: [], alone: 0, tooMany: selection.placed };
  const { found, alone } = find(holding, selection, parameters);
  return { found: found.map((cluster) => summarise(holding, geography, cluster)), alone };
}

/** Selected rows of a cluster; none when the selection has no such cluster. */
export function clusterRows(
  holding: Holding,
  selection: Selection,
  parameters: ClusterParameters | undefined,
  id: string,
): Uint32Array {
  const rows = clusterOf(holding, selection, parameters, id)?.rows ?? new Uint32Array();
  const { directory, row } = holding.atlas;
  return rows.slice().sort((a, b) => directory[a]! - directory[b]! || row[a]! - row[b]!);
}

/** A cluster's hull, or a territory's polygon, with its figures as GeoJSON. */
export function clusterArea(
  holding: Holding,
  geography: Geography | undefined,
  { query, hidden, clusters }: Question,
  scope: Scope,
  chosen: ChosenRows,
): string {
  const selection = holding.selectAnywhere(query, hidden);
  const sources = directoriesIn(chosen).map((at) => holding.atlas.directories[at]!.source);
  const attribution = sources.flatMap((source) => source.attribution ?? []);
  const common = { sources, attribution };
  if (scope.what === "cluster" && geography) {
    const cluster = clusterOf(holding, selection, clusters, scope.id);
    if (!cluster) throw new RangeError(`No cluster ${scope.id} is in the selection.`);
    const { place, count, areaKm2, sector, longitude, latitude } = summarise(holding, geography, cluster);
    const description = `Convex hull of ${count} initiatives, each within ${clusters?.radiusKm} km of at least ${clusters?.minimumMembers}.`;
    const figures = { count, areaKm2, leadingSector: TOP_SECTOR_IDS[sector]!, longitude, latitude };
    return areaGeoJson({ id: cluster.id, name: place, shape: cluster.hull, figures, description, ...common });
  }
  const id = scope.what === "territory" ? scope.id : (query.territory ?? "001");
  const territory = geography && indexById(geography.boundaries.territories.id).get(id);
  const shape = territory === undefined ? undefined : shapeOf(geography!.boundaries, territory);
  const areaKm2 = territory === undefined ? Number.NaN : geography!.boundaries.territories.areaKm2[territory]!;
  return areaGeoJson({
    id,
    name: territory === undefined ? id : geography!.boundaries.territories.name[territory]!,
    shape: shape?.geometry ?? null,
    figures: { count: chosen.rows.length, ...(Number.isFinite(areaKm2) && { areaKm2 }) },
    description: "Boundary of a territory, simplified.",
    ...common,
  });
}

function clusterOf(
  holding: Holding,
  selection: Selection,
  parameters: ClusterParameters | undefined,
  id: string,
): TerritorialCluster | undefined {
  if (!parameters || selection.placed > MOST_ROWS_CLUSTERED) return undefined;
  return find(holding, selection, parameters).found.find((cluster) => cluster.id === id);
}

/** The last clusters, since most questions change nothing about them. */
let last: { readonly atlas: object; readonly key: string; readonly clusters: Clusters } | undefined;

function find({ atlas }: Holding, selection: Selection, parameters: ClusterParameters): Clusters {
  const rows = new Uint32Array(selection.placed);
  let found = 0;
  for (let row = 0; row < atlas.placed; row++) if (selection.mask[row] === 1) rows[found++] = row;
  const key = `${parameters.radiusKm} ${parameters.minimumMembers} ${rows.join()}`;
  if (last?.atlas === atlas && last.key === key) return last.clusters;
  const clusters = findClusters(
    {
      rows,
      longitude: (row) => positionAt(atlas, row).longitude,
      latitude: (row) => positionAt(atlas, row).latitude,
      key: (row) => fieldAt(atlas.directories[atlas.directory[row]!]!, "id", atlas.row[row]!),
    },
    parameters,
  );
  last = { atlas, key, clusters };
  return clusters;
}

function summarise(
  { atlas }: Holding,
  { placeFinder, places }: Geography,
  cluster: TerritorialCluster,
): ClusterSummary {
  const { id, rows, hull, areaKm2, longitude, latitude, extentKm } = cluster;
  const mix = mixOf(atlas, rows);
  const near = { withinKm: Math.max(TOWN_KM, extentKm) };
  const town = placeFinder.nearest(longitude, latitude, { ...near, leastPopulation: TOWN_PEOPLE });
  return {
    id,
    count: rows.length,
    place: town < 0 ? "" : places.name[town]!,
    sector: mix[0]![0],
    mix,
    areaKm2,
    longitude,
    latitude,
    hull,
    bounds: boundsOf(Array.from(rows, (row) => positionAt(atlas, row))),
  };
}

/** Shares of the top sectors, largest first; a row with k of them gives each 1/k. */
function mixOf({ sectors }: Atlas, rows: Uint32Array): ClusterSummary["mix"] {
  const sums = new Array<number>(TOP_SECTOR_IDS.length).fill(0);
  const tops = topSectorsOf(Array.from(rows, (row) => sectors.combinations[sectors.codes[row]!]!));
  for (const its of tops) for (const top of its) sums[top]! += 1 / its.length;
  return sums
    .map((sum, sector) => [sector, sum / rows.length] as const)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a);
}

function boundsOf(positions: readonly { readonly longitude: number; readonly latitude: number }[]): Bounds {
  const latitudes = positions.map(({ latitude }) => latitude);
  const longitudes = positions.map(({ longitude }) => longitude);
  const [least, most] = [Math.min(...longitudes), Math.max(...longitudes)];
  const crosses = most - least > 180;
  return {
    west: crosses ? Math.min(...longitudes.filter((longitude) => longitude > 0)) : least,
    east: crosses ? Math.max(...longitudes.filter((longitude) => longitude < 0)) : most,
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}
