import type { ClusterSheet } from "../model/answer.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { Order } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import type { TerritorialCluster, Territories } from "../model/territory.ts";
import { countTies } from "../network/count-ties.ts";
import type { Network } from "../network/resolve-ties.ts";
import { listPart } from "../summary/list-part.ts";
import { sumTerritory } from "../summary/territory-sums.ts";

/** Rows of the list that a sheet holds. */
export const ROWS_IN_SHEET = 100;

/** The figures of a cluster, worked out as those of a territory are. */
export function clusterSheet(
  atlas: Atlas,
  selection: Selection,
  { id, rows }: TerritorialCluster,
  network: Network,
  order: Order,
): ClusterSheet {
  const mask = new Uint8Array(atlas.size);
  const territory = new Uint16Array(atlas.size).fill(NO_TERRITORY);
  for (const row of rows) {
    mask[row] = 1;
    territory[row] = 0;
  }
  const { count, exact, sectors, kinds, sources, checked } = sumTerritory(
    { ...atlas, territory },
    selection,
    alone(id),
    id,
  )!;
  return {
    id,
    count,
    exact,
    sectors,
    kinds,
    sources,
    ...(checked && { checked }),
    list: listPart(atlas, { ...selection, mask, count, placed: count }, order, 0, ROWS_IN_SHEET),
    ties: countTies(network, mask),
  };
}

/** A world with one territory in it. */
const alone = (id: string): Territories => ({
  size: 1,
  id: [id],
  parent: Int16Array.of(-1),
  level: Uint8Array.of(0),
  name: [id],
  areaKm2: Float64Array.of(Number.NaN),
  bounds: new Float64Array(4).fill(Number.NaN),
});
