import { fold } from "../model/fold.ts";
import { LEVELS, type Territories } from "../model/territory.ts";
import { COUNTRIES_AS_REGIONS, COUNTRY_ALIASES } from "./country-aliases.ts";
import { countryAbove } from "./locate.ts";
import { bareForms, nameForms } from "./name-forms.ts";
import type { TerritoryTree } from "./read-boundaries.ts";
import { REGION_ALIASES } from "./region-aliases.ts";
import type { TerritoryNames } from "./territory-names.ts";

/** What a row says about where it is, as written. */
export interface Address {
  readonly countryCode?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly district?: string | undefined;
  readonly locality?: string | undefined;
}

/** Territories are indices; -1 means that none, or more than one, is meant. */
export interface TerritoryFinder {
  /** By name in any language, ISO alpha-2, alpha-3 or number. */
  country(text: string): number;
  /**
   * By name in any language, or by ISO 3166-2 code ("FR-38"; inside a country also "38" or "NSW"). `country` is -1 when it is not known:
   * the region must then be the only one of its name. Of a first and a second level with one name, `prefer` decides.
   */
  region(text: string, country: number, prefer?: "first" | "second"): number;
  /** Finest territory that the address names: district, region, town, country. */
  ofAddress(address: Address): number;
  /** The one country to which at least nine tenths of these regions belong; -1 for fewer than three names, or when two would do. */
  inferCountry(regions: Iterable<string>): number;
}

/** The town of a name in a country, as the territory in which it lies; -1 when unknown or not clear. */
export type TownFinder = (name: string, country: string) => number;

export function createTerritoryFinder(
  territories: Territories,
  tree: TerritoryTree,
  names: TerritoryNames,
  town: TownFinder = () => -1,
): TerritoryFinder {
  const { id, level, parent, size } = territories;
  const countryOf = countryAbove(parent, level);
  const indexOf = new Map(id.map((one, index) => [one, index]));
  const countries = indexCountries(territories, tree, names);
  const own = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  const codes = new Map<string, number[]>();
  for (let territory = 0; territory < size; territory++) {
    if (level[territory]! <= LEVELS.indexOf("country")) continue;
    for (const name of names.ownNames(territory)) put(own, fold(name), territory);
    for (const name of names.allNames(territory)) {
      put(whole, fold(name), territory);
      const forms = nameForms(name);
      for (const form of forms) put(parts, form, territory);
      for (const form of bareForms(name, forms)) put(bare, form, territory);
    }
    const code = /^[A-Z]{2}-(.+)$/.exec(id[territory]!)?.[1];
    if (code !== undefined) put(codes, fold(code), territory);
  }

  const country = (text: string): number => countries.get(fold(text)) ?? -1;

  const region = (text: string, home: number, prefer: "first" | "second" = "second"): number => {
    const byCode = indexOf.get(text.trim().toUpperCase());
    if (byCode !== undefined && countryOf[byCode] !== byCode && isIn(byCode, home)) return byCode;
    const wanted = nameForms(text);
    const alias = home === -1 ? undefined : regionAlias(id[home]!, fold(text));
    if (alias !== undefined) return indexOf.get(`${id[home]}-${alias}`)!; // a test knows them all
    for (const [index, keys] of [
      [own, [fold(text)]],
      [whole, [fold(text)]],
      [parts, wanted],
      [codes, home === -1 ? [] : [fold(text)]],
      [bare, bareForms(text)],
    ] as const) {
      const found = new Set(keys.flatMap((key) => index.get(key) ?? []).filter((candidate) => isIn(candidate, home)));
      if (found.size > 0) return atLevel(pick([...found], prefer), text, prefer);
    }
    return home === -1 ? -1 : regionWithOwnCode(text, home);
  };

  const isIn = (territory: number, home: number): boolean => home === -1 || countryOf[territory] === home;

  const pick = (found: readonly number[], prefer: "first" | "second"): number => {
    if (found.length === 1) return found[0]!;
    if (new Set(found.map((territory) => countryOf[territory])).size > 1) return -1;
    const preferred = found.filter((territory) => LEVELS[level[territory]!] === prefer);
    const only = preferred.length > 0 ? preferred : found;
    return only.length === 1 ? only[0]! : -1;
  };

  /** "Madrid" is a province, and the region around it when a first level is meant. */
  const atLevel = (territory: number, text: string, prefer: "first" | "second"): number => {
    if (territory === -1 || prefer === "second" || LEVELS[level[territory]!] !== "second") return territory;
    const above = parent[territory]!;
    return bareForms(text).some((form) => bare.get(form)?.includes(above)) ? above : territory;
  };

  /** "La Réunion" in France: a country of its own here. */
  const regionWithOwnCode = (text: string, home: number): number => {
    const listed = COUNTRIES_AS_REGIONS[id[home]!];
    if (!listed) return -1;
    const code = text.trim().toUpperCase().replace(`${id[home]}-`, "");
    const own = listed[code] ?? Object.values(listed).find((one) => indexOf.get(one) === country(text));
    return own === undefined ? -1 : (indexOf.get(own) ?? -1);
  };

  const ofAddress = ({
    countryCode = "",
    country: countryName = "",
    region: regionName = "",
    district = "",
    locality = "",
  }: Address) => {
    const stated = orElse(country(countryCode), () => country(countryName));
    // "England" and the like stand in many country columns.
    const part = stated === -1 && countryName !== "" ? region(countryName, -1, "first") : -1;
    const home = part >= 0 ? countryOf[part]! : stated;
    const outer = regionName === "" ? -1 : region(regionName, home, "first");
    const homeOfOuter = outer >= 0 ? countryOf[outer]! : home;
    const inner = district === "" ? -1 : region(district, homeOfOuter, "second");
    if (inner >= 0 && (outer === -1 || inner === outer || isBelow(parent, inner, outer))) return inner;
    if (outer >= 0) return outer;
    const inTown = home >= 0 && locality !== "" ? town(locality, id[home]!) : -1;
    if (inTown >= 0 && countryOf[inTown] === home) return inTown;
    return part >= 0 ? part : home;
  };

  const inferCountry = (regions: Iterable<string>): number => {
    const rowsOf = new Map<string, number>();
    for (const name of regions) {
      const folded = fold(name);
      if (folded !== "") rowsOf.set(folded, (rowsOf.get(folded) ?? 0) + 1);
    }
    if (rowsOf.size < LEAST_NAMES_FOR_A_COUNTRY) return -1;
    const explained = new Map<number, number>();
    let all = 0;
    for (const [name, rows] of rowsOf) {
      const found = [parts, codes, bare].flatMap((index) => index.get(name) ?? []);
      for (const home of new Set(found.map((territory) => countryOf[territory]!))) {
        explained.set(home, (explained.get(home) ?? 0) + rows);
      }
      all += rows;
    }
    const enough = [...explained].filter(([, rows]) => rows >= 0.9 * all);
    return enough.length === 1 ? enough[0]![0] : -1;
  };

  return { country, region, ofAddress, inferCountry };
}

function regionAlias(country: string, folded: string): string | undefined {
  const aliases = REGION_ALIASES[country];
  return aliases && Object.hasOwn(aliases, folded) ? aliases[folded] : undefined;
}

const LEAST_NAMES_FOR_A_COUNTRY = 3;

function indexCountries({ id, level }: Territories, tree: TerritoryTree, names: TerritoryNames): Map<string, number> {
  const index = new Map<string, number>();
  const indexOf = new Map(id.map((one, territory) => [one, territory]));
  for (let territory = 0; territory < id.length; territory++) {
    if (LEVELS[level[territory]!] !== "country") continue;
    for (const name of [id[territory]!, ...names.allNames(territory)]) index.set(fold(name), territory);
  }
  for (const { code, alpha3, numeric } of tree.countries) {
    if (alpha3 !== null) index.set(fold(alpha3), indexOf.get(code)!);
    if (numeric !== null) index.set(numeric, indexOf.get(code)!);
  }
  for (const [alias, code] of Object.entries(COUNTRY_ALIASES)) index.set(alias, indexOf.get(code)!);
  return index;
}

const orElse = (territory: number, other: () => number): number => (territory === -1 ? other() : territory);

function put(index: Map<string, number[]>, key: string, territory: number): void {
  const found = index.get(key);
  if (!found) index.set(key, [territory]);
  else if (!found.includes(territory)) found.push(territory);
}

function isBelow(parent: Territories["parent"], territory: number, above: number): boolean {
  for (let at = territory; at >= 0; at = parent[at]!) if (at === above) return true;
  return false;
}
