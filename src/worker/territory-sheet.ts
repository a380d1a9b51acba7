import type { TerritoryCount, TerritorySheet } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import type { Question } from "../model/question.ts";
import { LEVELS } from "../model/territory.ts";
import { sumTerritory } from "../summary/territory-sums.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { type Ground, groundOf } from "./own/ground.ts";

/** The sheet of the territory that the query names: sums of what is selected in it and, beside them, in the territory above. */
export function territorySheet(
  holding: Holding,
  geography: Geography,
  { query, hidden }: Question,
  language: Language,
): TerritorySheet | undefined {
  const ground = groundOf(holding, geography, query.territory, language);
  if (!ground || query.territory === undefined) return undefined;
  const { territories } = ground;
  const at = indexById(territories.id).get(query.territory);
  if (at === undefined) return undefined;
  const id = territories.id[at]!;
  const above = territories.parent[at]!;
  const parentCount =
    above < 0 ? undefined : holding.selectAnywhere({ ...query, territory: territories.id[above]! }, hidden).count;
  const selection = holding.selectAnywhere(query, hidden);
  const sums = sumTerritory(ground.atlas, selection, territories, id, { hidden, away: holding.away });
  if (!sums) return undefined;
  const [west, south, east, north] = territories.bounds.subarray(4 * at, 4 * at + 4);
  const areaKm2 = territories.areaKm2[at]!;
  const path = ground.pathOf(at);
  return {
    ...sums,
    parentCount: parentCount ?? sums.count,
    id,
    name: path[0]!.name,
    level: LEVELS[territories.level[at]!]!,
    ...(path[0]!.levelName && { levelName: path[0]!.levelName }),
    path,
    bounds: { west: west!, south: south!, east: east!, north: north! },
    ...(Number.isFinite(areaKm2) && { areaKm2 }),
    children: inLanguage(sums.children, ground),
    ...(ground.set && { set: ground.set.title }),
  };
}

/** Counts with the territories' names in the reader's language. */
export function inLanguage(
  counts: readonly TerritoryCount[],
  { territories, nameOf }: Pick<Ground, "territories" | "nameOf">,
): TerritoryCount[] {
  const indexOf = indexById(territories.id);
  return counts.map((count) => ({ ...count, name: nameOf(indexOf.get(count.id)!) }));
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Territory by id; the table is worked out once for the embedded boundaries. */
export function indexById(ids: readonly string[]): ReadonlyMap<string, number> {
  let index = indexes.get(ids);
  if (!index) {
    index = new Map(ids.map((id, at) => [id, at]));
    indexes.set(ids, index);
  }
  return index;
}
