import type { AreaSheet } from "../model/answer.ts";
import type { OwnArea } from "../model/area/own-area.ts";
import type { Question } from "../model/question.ts";
import type { Network } from "../network/resolve-ties.ts";
import { areaProfile } from "./area-profile.ts";
import { clusterSheet } from "./cluster-sheet.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";

/** The sheet of the own area that the query names: what is selected in it wherever the map stands, worked out as that of a cluster is. */
export function areaSheet(
  holding: Holding,
  geography: Geography,
  { query, hidden, order }: Question,
  area: OwnArea,
  network: Network,
): AreaSheet {
  const { place, areaKm2, shape, bounds, longitude, latitude } = areaProfile(area, geography);
  const { within: _, area: __, ...others } = query;
  const isFiltered = Object.keys(others).length > 0;
  const countUnfiltered = isFiltered ? holding.selectAnywhere({ area }, hidden).count : undefined;
  const selection = holding.selectAnywhere(query, hidden);
  const rows = rowsOf(selection.mask, selection.count);
  const group = { id: "", rows, hull: null, areaKm2, longitude, latitude, extentKm: 0 };
  const { id: ___, ...sheet } = clusterSheet(holding.atlas, selection, group, network, order);
  return { ...sheet, place, areaKm2, shape, bounds, countUnfiltered: countUnfiltered ?? sheet.count };
}

function rowsOf(mask: Uint8Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows[found++] = row;
  return rows;
}
