import type { TerritoryProfile } from "../model/profile.ts";
import type { Query } from "../model/query.ts";
import type { ClusterChoice } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import { countTies } from "../network/count-ties.ts";
import { groupFigures } from "../summary/indicators/territory-figures.ts";
import { sumTerritory } from "../summary/territory-sums.ts";
import { foundClusters } from "./clusters.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { outcomesOf, sectorsOf, shareOfParent, turnoverOf } from "./profiles.ts";
import { networkOf } from "./remembered.ts";

interface ClustersWish {
  /** Ids; those of no cluster of the selection are left out of the answer. */
  readonly ids: readonly string[];
  readonly query: Query;
  readonly hidden: readonly string[];
  readonly clusters: ClusterChoice;
}

/** All figures of some clusters of the selection, each held to the selection as a territory is to the one above. */
export function clusterProfilesOf(
  holding: Holding,
  geography: Geography,
  { ids, query, hidden, clusters }: ClustersWish,
): readonly TerritoryProfile[] {
  const selection = holding.selectAnywhere(query, hidden);
  return ids.flatMap((id) =>
    foundClusters(holding, selection, clusters, id).map((found) => {
      const { rows, areaKm2 } = found.cluster;
      return profileOf(holding, selection, found.summary(geography), rows, areaKm2);
    }),
  );
}

function profileOf(
  holding: Holding,
  { mask, ...selection }: Selection,
  cluster: NonNullable<TerritoryProfile["cluster"]>,
  rows: Uint32Array,
  areaKm2: number,
): TerritoryProfile {
  const inside = new Uint8Array(holding.atlas.size);
  for (const row of rows) inside[row] = 1;
  const { atlas, figures, group } = groupFigures(holding.atlas, mask, inside, areaKm2);
  const sums = sumTerritory(atlas, { ...selection, mask }, figures.territories, figures.territories.id[group]!)!;
  return {
    id: cluster.id,
    name: "",
    cluster,
    path: [],
    bounds: cluster.bounds,
    outcomes: outcomesOf(figures, group),
    turnover: turnoverOf(figures, group),
    shareOfParent: shareOfParent(figures, group),
    sectors: sectorsOf(figures, group),
    kinds: sums.kinds,
    gaps: { from: "", found: [] },
    ties: countTies(networkOf(holding), inside),
    sources: sums.sources,
    ...(sums.checked && { checked: sums.checked }),
    neighbours: [],
    siblings: [],
  };
}
