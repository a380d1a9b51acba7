import { areaGeoJson } from "../export/area.ts";
import { type ChosenRows, directoriesIn } from "../export/chosen-rows.ts";
import type { Scope } from "../model/download.ts";
import type { ClusterChoice, Question } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { shapeOf } from "../territory/territory-shapes.ts";
import { clusterOf } from "./clusters.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { indexById } from "./territory-sheet.ts";

/** Selected rows of a cluster, by directory and row; none when the selection has no such cluster. */
export const clusterRows = (
  holding: Holding,
  selection: Selection,
  choice: ClusterChoice | undefined,
  id: string,
): Uint32Array => clusterOf(holding, selection, choice, id)?.cluster.rows ?? new Uint32Array();

/** A cluster's hull, or a territory's polygon, with its figures as GeoJSON. */
export function areaFile(
  holding: Holding,
  geography: Geography | undefined,
  { query, hidden, clusters }: Question,
  scope: Scope,
  chosen: ChosenRows,
): string {
  const sources = directoriesIn(chosen).map((at) => holding.atlas.directories[at]!.source);
  const attribution = sources.flatMap((source) => source.attribution ?? []);
  const common = { sources, attribution };
  if (scope.what === "cluster" && geography) {
    const found = clusterOf(holding, holding.selectAnywhere(query, hidden), clusters, scope.id);
    if (!found) throw new RangeError(`No cluster ${scope.id} is in the selection.`);
    const { place, count, areaKm2, leading, longitude, latitude, hull } = found.summary(geography);
    const { radiusKm, minimumMembers } = found.parameters;
    const description = `Convex hull of ${count} initiatives, each within ${radiusKm} km of at least ${minimumMembers}.`;
    const figures = { count, areaKm2, leadingSector: TOP_SECTOR_IDS[leading[0]!]!, longitude, latitude };
    return areaGeoJson({ id: scope.id, name: place, shape: hull, figures, description, ...common });
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
