import { detached } from "../../import/store/cell-builder.ts";
import type { Language } from "../../model/language.ts";
import type { PlaceCandidate, SeveralPlaces } from "../../model/places.ts";
import { LEVELS } from "../../model/territory.ts";
import type { Geography } from "../geography.ts";
import type { WrittenAddress } from "./addresses.ts";
import { candidateKey, chosenTown, type Town } from "./find-places.ts";

/** More than anybody decides by hand; the report has all of them. */
const MOST_LISTED = 200;
const MOST_CANDIDATES = 12;

/** Gathers what may be several places, with what the reader chose. */
export interface SeveralList {
  /** Counts a row of this address; the town that the reader chose for it, undefined when none. */
  choose(key: string, address: WrittenAddress, towns: readonly Town[]): Town | undefined;
  finish(): readonly SeveralPlaces[];
}

interface Entry extends SeveralPlaces {
  rows: number;
}

export function createSeveralList(
  { boundaries: { territories }, names }: Geography,
  language: Language,
  chosen: Readonly<Record<string, string>> = {},
): SeveralList {
  const entries = new Map<string, Entry>();
  const indexOf = new Map(territories.id.map((id, territory) => [id, territory]));

  /** Region and country, or the two innermost regions inside one country. */
  function contextOf(id: string): string {
    const path: string[] = [];
    for (
      let at = indexOf.get(id)!;
      at >= 0 && territories.level[at]! >= LEVELS.indexOf("country");
      at = territories.parent[at]!
    )
      path.push(names.nameOf(at, language));
    return path.join(", ");
  }

  const candidate = (town: Town): PlaceCandidate => ({
    key: candidateKey(town),
    name: town.name,
    context: contextOf(town.territory),
    population: town.population,
  });

  return {
    choose(key, { locality, region, district }, towns) {
      const choice = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
      const entry = entries.get(key);
      if (entry) entry.rows++;
      else
        entries.set(key, {
          key,
          locality: detached(locality),
          region: detached(region || district),
          rows: 1,
          candidates: towns.slice(0, MOST_CANDIDATES).map(candidate),
          ...(choice !== undefined && { chosen: choice }),
        });
      return chosenTown(towns, choice);
    },
    finish: () =>
      [...entries.values()].sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1)).slice(0, MOST_LISTED),
  };
}
