import type { Language } from "../model/language.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import { clusterProfilesOf } from "./cluster-profiles.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import type { Jobs } from "./jobs.ts";
import { profilesOf } from "./profiles.ts";

/** Profiles of territories and of clusters. Wishes of a reader who goes on before they are begun are let go of. */
export async function allProfiles(
  holding: Holding,
  geography: Geography,
  { clusters, ...wish }: Jobs["profiles"]["input"],
  language: Language,
  signal: AbortSignal,
): Promise<readonly TerritoryProfile[]> {
  await new Promise((resolve) => setTimeout(resolve)); // what has been cancelled meanwhile is heard
  if (signal.aborted) return [];
  const found = profilesOf(holding, geography, wish, language);
  const others = wish.territories.filter((id) => !found.some((each) => each.id === id));
  if (!clusters || others.length === 0) return found;
  const { query, hidden } = wish;
  return [...found, ...clusterProfilesOf(holding, geography, { ids: others, query, hidden, clusters })];
}
