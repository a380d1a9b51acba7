import type { Language } from "../model/language.ts";
import { OWN_AREA, type TerritoryProfile } from "../model/profile.ts";
import type { Geography } from "./geography.ts";
import { areaProfileOf, clusterProfilesOf } from "./group-profiles.ts";
import type { Holding } from "./holding.ts";
import type { Jobs } from "./jobs.ts";
import { profilesOf } from "./profiles.ts";
import { createTurns, takeTurns, whileOpen } from "./turns.ts";

/** Profiles of territories, clusters and the own area. Whoever asks meanwhile is heard, and a wish that is given up is let go of. */
export async function allProfiles(
  holding: Holding,
  geography: Geography,
  { clusters, ...wish }: Jobs["profiles"]["input"],
  language: Language,
  signal: AbortSignal,
): Promise<readonly TerritoryProfile[]> {
  await new Promise((resolve) => setTimeout(resolve)); // what has been cancelled meanwhile is heard
  if (signal.aborted) return [];
  const { breathe } = createTurns(() => undefined);
  let found: readonly TerritoryProfile[] | undefined;
  while (!found && !signal.aborted)
    // when what is open has changed meanwhile, they begin anew
    found = await takeTurns(profilesOf(holding, geography, wish, language), breathe, whileOpen(holding, signal));
  if (!found) return [];
  const { query, hidden } = wish;
  const { area } = query;
  const others = wish.territories.filter((id) => !found.some((each) => each.id === id));
  return [
    ...found,
    ...(clusters ? clusterProfilesOf(holding, geography, { ids: others, query, hidden, clusters }) : []),
    ...(area && others.includes(OWN_AREA) ? [areaProfileOf(holding, geography, { ...query, area }, hidden)] : []),
  ];
}
