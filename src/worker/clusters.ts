import type { Answer, ClusterSuggestion, ClusterSummary } from "../model/answer.ts";
import { type Atlas, positionAt } from "../model/atlas.ts";
import { type Directory, fieldAt } from "../model/directory.ts";
import { EXACTNESS, isWide } from "../model/precision.ts";
import type { ClusterChoice, Grouping } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import type { TerritorialCluster } from "../model/territory.ts";
import { hashKeys, type KeyHashes } from "../territory/cluster-id.ts";
import {
  type Clusters,
  describeCluster,
  divideIntoAreas,
  findClusters,
  MOST_ROWS_CLUSTERED,
  MOST_ROWS_DIVIDED,
  type Positioned,
} from "../territory/clusters.ts";
import { suggestClusters } from "../territory/suggest-clusters.ts";
import { summariseCluster } from "./cluster-summary.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";

/** More than anybody reads through, or than the map has room for; every one of them opens by its link. */
export const MOST_CLUSTERS_LISTED = 200;

/** Territorial clusters of the selection: the largest, and the one that is open. */
export function clustersOf(
  holding: Holding,
  geography: Geography,
  selection: Selection,
  choice: ClusterChoice,
  opened: string | undefined,
): Pick<Answer, "clusters" | "tooManyForClusters"> {
  const most = mostRows(choice);
  if (selection.placed > most) return { tooManyForClusters: { rows: selection.placed, most } };
  const work = workOn(holding, selection, choice);
  const { found, alone } = work.clusters;
  const listed = found.slice(0, MOST_CLUSTERS_LISTED);
  const beyond = found.slice(MOST_CLUSTERS_LISTED).filter(({ id }) => id === opened);
  const summaries = [...listed, ...beyond].map(({ id }) => work.summary(id, geography));
  const { parameters, suggestion } = work;
  return { clusters: { found: summaries, count: found.length, alone, parameters, suggestion } };
}

/** Among how many rows groups are sought. */
export const mostRows = (choice: ClusterChoice): number =>
  typeof choice === "object" && "areas" in choice ? MOST_ROWS_DIVIDED : MOST_ROWS_CLUSTERED;

interface FoundCluster {
  readonly cluster: TerritorialCluster;
  readonly parameters: Grouping;
  readonly summary: (geography: Geography) => ClusterSummary;
}

/** A cluster of the selection, and its summary; undefined when the selection has none of this id. */
export const clusterOf = (
  holding: Holding,
  selection: Selection,
  choice: ClusterChoice | undefined,
  id: string,
): FoundCluster | undefined => foundClusters(holding, selection, choice, id)[0];

/** Clusters of the selection, the largest first: all of them, or the one of an id. None beyond the number of rows among which they are sought. */
export function foundClusters(
  holding: Holding,
  selection: Selection,
  choice: ClusterChoice | undefined,
  only?: string,
): readonly FoundCluster[] {
  if (!choice || selection.placed > mostRows(choice)) return [];
  const work = workOn(holding, selection, choice);
  return work.clusters.found
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id }) => ({
      cluster: work.clusterAt(id)!,
      parameters: work.parameters,
      summary: (geography: Geography) => work.summary(id, geography),
    }));
}

/** What was found among some rows; most questions change nothing about it. */
interface Work {
  readonly atlas: Atlas;
  readonly positioned: Positioned;
  readonly suggestion: ClusterSuggestion;
  readonly parameters: Grouping;
  readonly clusters: Clusters;
  readonly clusterAt: (id: string) => TerritorialCluster | undefined;
  readonly summary: (id: string, geography: Geography) => ClusterSummary;
}

let last: Work | undefined;

function workOn({ atlas }: Holding, selection: Selection, choice: ClusterChoice): Work {
  const rows = placedRows(atlas, selection);
  const known = last?.atlas === atlas && isEqual(last.positioned.rows, rows) ? last : undefined;
  const positioned = known?.positioned ?? positionsOf(atlas, rows);
  const suggestion = known?.suggestion ?? suggestClusters(positioned);
  const parameters = groupingOf(choice === "suggested" ? suggestion : choice);
  const isSame = known && JSON.stringify(known.parameters) === JSON.stringify(parameters);
  last = isSame ? known : beginWork(atlas, positioned, suggestion, parameters);
  return last;
}

/** The numbers alone, in one order. */
const groupingOf = (choice: Grouping): Grouping =>
  "areas" in choice ? { areas: choice.areas } : { radiusKm: choice.radiusKm, minimumMembers: choice.minimumMembers };

function beginWork(atlas: Atlas, positioned: Positioned, suggestion: ClusterSuggestion, parameters: Grouping): Work {
  const clusters =
    "areas" in parameters ? divideIntoAreas(positioned, parameters) : findClusters(positioned, parameters);
  const members = new Map(clusters.found.map((each) => [each.id, each]));
  const described = new Map<string, TerritorialCluster>();
  const summaries = new Map<string, ClusterSummary>();
  const clusterAt = (id: string): TerritorialCluster | undefined => {
    const found = members.get(id);
    const cluster = described.get(id) ?? (found && describeCluster(positioned, found));
    if (cluster) described.set(id, cluster);
    return cluster;
  };
  const summary = (id: string, geography: Geography): ClusterSummary => {
    const known = summaries.get(id) ?? summariseCluster(atlas, geography, clusterAt(id)!);
    summaries.set(id, known);
    return known;
  };
  return { atlas, positioned, suggestion, parameters, clusters, clusterAt, summary };
}

/** Selected rows with a position, by directory and row. A point that stands for a region or a country is near to nothing. */
function placedRows({ size, placed, rowOf, exactness }: Atlas, { mask, placed: count }: Selection): Uint32Array {
  const wide = EXACTNESS.map(isWide);
  const rows = new Uint32Array(count);
  let found = 0;
  for (let at = 0; at < size; at++) {
    const row = rowOf[at]!;
    if (row < placed && mask[row] === 1 && !wide[exactness[row]!]) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

const isEqual = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((row, at) => row === b[at]);

function positionsOf(atlas: Atlas, rows: Uint32Array): Positioned {
  const [longitude, latitude] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const keys = { low: new Uint32Array(rows.length), high: new Uint32Array(rows.length) };
  const hashes = atlas.directories.map(hashesOf);
  rows.forEach((row, at) => {
    const position = positionAt(atlas, row);
    longitude[at] = position.longitude;
    latitude[at] = position.latitude;
    const { low, high } = hashes[atlas.directory[row]!]!;
    keys.low[at] = low[atlas.row[row]!]!;
    keys.high[at] = high[atlas.row[row]!]!;
  });
  return { rows, longitude, latitude, keys };
}

/** Directories never change, so the hashes of their ids live as long as they do. */
const kept = new WeakMap<Directory, KeyHashes>();

function hashesOf(directory: Directory): KeyHashes {
  const known = kept.get(directory) ?? hashKeys(directory.size, (row) => fieldAt(directory, "id", row));
  kept.set(directory, known);
  return known;
}
