import { fold } from "../model/fold.ts";
import type { Language } from "../model/language.ts";
import { LEVELS } from "../model/territory.ts";
import type { Geography } from "./geography.ts";
import type { Suggestion } from "./jobs.ts";

const MOST_TERRITORIES = 4;
const MOST_PLACES = 5;

/** Territories and towns whose name begins with, or has in it, what was typed; larger ones first. */
export function suggest(geography: Geography, text: string, language: Language): Suggestion[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  return [...territories(geography, wanted, language), ...places(geography, text, language)];
}

function territories({ boundaries, names }: Geography, wanted: string, language: Language): Suggestion[] {
  const { size, id, level, parent, bounds } = boundaries.territories;
  const found: { readonly territory: number; readonly rank: number }[] = [];
  const folded = foldedNames(boundaries.territories, names);
  for (let territory = 0; territory < size; territory++) {
    const at = folded[territory]!.indexOf(`\n${wanted}`);
    if (at < 0) continue;
    const isWhole = folded[territory]!.startsWith("\n", at + 1 + wanted.length);
    found.push({ territory, rank: (isWhole ? 0 : 10) + level[territory]! });
  }
  found.sort((a, b) => a.rank - b.rank || a.territory - b.territory);
  return found.slice(0, MOST_TERRITORIES).map(({ territory }) => {
    const [west = 0, south = 0, east = 0, north = 0] = bounds.subarray(4 * territory, 4 * territory + 4);
    const width = west <= east ? east - west : east + 360 - west;
    const above = parent[territory]!;
    return {
      kind: "territory",
      name: names.nameOf(territory, language),
      context: above < 0 ? "" : names.nameOf(above, language),
      longitude: ((west + width / 2 + 540) % 360) - 180,
      latitude: (south + north) / 2,
      id: id[territory]!,
      level: LEVELS[level[territory]!]!,
    };
  });
}

function places({ places: towns, placeFinder }: Geography, text: string, language: Language): Suggestion[] {
  const countries = new Intl.DisplayNames(language, { type: "region" });
  return placeFinder.search(text, MOST_PLACES).map((place) => ({
    kind: "place",
    name: towns.name[place]!,
    context: countries.of(towns.country[place]!) ?? towns.country[place]!,
    longitude: towns.longitude[place]!,
    latitude: towns.latitude[place]!,
  }));
}

const known = new WeakMap<object, readonly string[]>();

/** All names of each territory, folded, each between line feeds. */
function foldedNames(table: Geography["boundaries"]["territories"], names: Geography["names"]): readonly string[] {
  let folded = known.get(table);
  if (!folded) {
    folded = Array.from({ length: table.size }, (_, at) => `\n${names.allNames(at).map(fold).join("\n")}\n`);
    known.set(table, folded);
  }
  return folded;
}
