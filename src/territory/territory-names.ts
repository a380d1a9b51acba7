import * as z from "zod/mini";
import type { Language } from "../model/language.ts";
import { LEVELS, type Territories } from "../model/territory.ts";
import type { TerritoryTree } from "./read-boundaries.ts";

/** data/boundaries/names/*.json: names in the order of the region table, "" where one is not known or equals the table's. */
const namesSchema = z.array(z.string());

export interface TerritoryNames {
  /** Name in a language, else the English or local one. */
  nameOf(territory: number, language: Language): string;
  /** The names that its inhabitants, or English speakers, use. */
  ownNames(territory: number): string[];
  /** Every name that is known, in every language that has been given. */
  allNames(territory: number): string[];
}

/**
 * Names of countries come from the platform (Intl.DisplayNames), those of world regions from the tree (browsers do not know them), those
 * of first- and second-level regions from files: `own` (local names) and one per language other than English. A language may be missing.
 */
export function createTerritoryNames(
  territories: Territories,
  { regions }: Pick<TerritoryTree, "regions">,
  files: { readonly own: unknown; readonly languages: Readonly<Partial<Record<Language, unknown>>> },
): TerritoryNames {
  const own = namesSchema.parse(files.own);
  const first = territories.size - own.length; // the regions of the table are the last rows of the tree
  const byLanguage = new Map<Language, readonly string[]>();
  for (const [language, names] of Object.entries(files.languages))
    byLanguage.set(language as Language, namesSchema.parse(names));
  const platform = new Map<Language, Intl.DisplayNames>();
  const worldRegions = new Map(regions.map(({ code, labels }) => [code, labels]));
  const displayName = (id: string, language: Language): string => {
    const labels = worldRegions.get(id);
    if (labels) return labels[language];
    if (!/^[A-Z]{2}$/.test(id)) return "";
    let names = platform.get(language);
    if (!names) {
      names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      platform.set(language, names);
    }
    return names.of(id) ?? "";
  };
  const isAbove = (territory: number): boolean => territories.level[territory]! <= LEVELS.indexOf("country");

  return {
    nameOf(territory, language) {
      const name = isAbove(territory)
        ? displayName(territories.id[territory]!, language)
        : byLanguage.get(language)?.[territory - first];
      return name || territories.name[territory]!;
    },
    ownNames: (territory) =>
      known([territories.name[territory]!, isAbove(territory) ? "" : (own[territory - first] ?? "")]),
    allNames(territory) {
      const languages: Language[] = ["en", ...byLanguage.keys()];
      const names = isAbove(territory)
        ? languages.map((language) => displayName(territories.id[territory]!, language))
        : [own[territory - first] ?? "", ...[...byLanguage.values()].map((column) => column[territory - first] ?? "")];
      return known([territories.name[territory]!, ...names]);
    },
  };
}

const known = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== "");
