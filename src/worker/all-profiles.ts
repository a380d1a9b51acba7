import type { Language } from "../model/language.ts";
import { OWN_AREA, type TerritoryProfile } from "../model/profile.ts";
import type { Geography } from "./geography.ts";
import { areaProfileOf, clusterProfilesOf } from "./group-profiles.ts";
import type { Holding } from "./holding.ts";
import type { Jobs } from "./jobs.ts";
import { profilesOf } from "./profiles.ts";

/** Profiles of territories, clusters and the own area. Wishes of a reader who goes on before they are begun are let go of. */
export async function allProfiles(
  holding: Holding,
  geography: Geography,
  { clusters, ...wish }: Jobs["profiles"]["input"],
  language: Language,
  signal: AbortSignal,
): Promise<readonly TerritoryProfile[]> {
  await new Promise((resolve) => setTimeout(resolve)); // what has been cancelled meanwhile is heard
  if (signal.aborted) return [];
  const { query, hidden } = wish;
  const { area } = query;
  const found = profilesOf(holding, geography, wish, language);
  const others = wish.territories.filter((id) => !found.some((each) => each.id === id));
  return [
    ...found,
    ...(clusters ? clusterProfilesOf(holding, geography, { ids: others, query, hidden, clusters }) : []),
    ...(area && others.includes(OWN_AREA) ? [areaProfileOf(holding, geography, { ...query, area }, hidden)] : []),
  ];
}
