import type { OwnArea } from "../model/area/own-area.ts";
import { OWN_AREA, type TerritoryProfile } from "../model/profile.ts";
import type { Query } from "../model/query.ts";
import type { ClusterChoice } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import type { Bounds } from "../model/viewport.ts";
import { countTies } from "../network/count-ties.ts";
import { groupFigures } from "../summary/indicators/territory-figures.ts";
import { sumTerritory } from "../summary/territory-sums.ts";
import { areaProfile } from "./area-profile.ts";
import { foundClusters } from "./clusters.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { assessmentsOf, outcomesOf, practicesOf, sectorsOf, shareOfParent, turnoverOf } from "./profiles.ts";
import { assessedIn, networkOf } from "./remembered.ts";

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
      const cluster = found.summary(geography);
      const inside = new Uint8Array(holding.atlas.size);
      for (const row of rows) inside[row] = 1;
      const { bounds } = cluster;
      return { ...profileOf(holding, selection, inside, { id, areaKm2, bounds, hidden, isCovered: true }), cluster };
    }),
  );
}

/** All figures of the own area that the query names, held to the selection without it. */
export function areaProfileOf(
  holding: Holding,
  geography: Geography,
  { area, ...others }: Query & { readonly area: OwnArea },
  hidden: readonly string[],
): TerritoryProfile {
  const { areaKm2, bounds } = areaProfile(area, geography);
  const isCovered = holding.selectAnywhere({ area }, hidden).count > 0;
  const inside = holding.selectAnywhere({ ...others, area }, hidden).mask.slice();
  const group = { id: OWN_AREA, areaKm2, bounds, hidden, isCovered };
  return profileOf(holding, holding.selectAnywhere(others, hidden), inside, group);
}

interface Group {
  readonly id: string;
  readonly areaKm2: number;
  readonly bounds: Bounds;
  /** Ids of directories. */
  readonly hidden: readonly string[];
  /** Some directory that counts has a row there, whatever the filter. */
  readonly isCovered: boolean;
}

function profileOf(
  holding: Holding,
  selection: Selection,
  inside: Uint8Array,
  { id, areaKm2, bounds, hidden, isCovered }: Group,
): TerritoryProfile {
  const { atlas, figures, group } = groupFigures(
    holding.atlas,
    selection.mask,
    inside,
    areaKm2,
    assessedIn(holding, hidden),
    isCovered,
  );
  const sums = sumTerritory(atlas, selection, figures.territories, figures.territories.id[group]!)!;
  return {
    id,
    name: "",
    path: [],
    bounds,
    outcomes: outcomesOf(figures, group),
    turnover: turnoverOf(figures, group),
    shareOfParent: shareOfParent(figures, group),
    sectors: sectorsOf(figures, group),
    practices: practicesOf(figures, group),
    ...assessmentsOf(figures, group, atlas),
    kinds: sums.kinds,
    gaps: { from: "", found: [] },
    ties: countTies(networkOf(holding), inside),
    sources: sums.sources,
    ...(sums.checked && { checked: sums.checked }),
    neighbours: [],
    siblings: [],
  };
}
