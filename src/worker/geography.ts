import { NO_TERRITORY } from "../model/atlas.ts";
import { cellAt, type NumberColumn } from "../model/column.ts";
import { type Directory, fieldAt, numberAt } from "../model/directory.ts";
import type { Language } from "../model/language.ts";
import { exactnessOf, isWide } from "../model/precision.ts";
import type { Steps } from "../model/steps.ts";
import { countryCodes } from "../model/territory-tree.ts";
import { createTerritoryFinder, type TerritoryFinder } from "../territory/find-territory.ts";
import { createTownFinder } from "../territory/find-town.ts";
import { countryOfTowns } from "../territory/gazetteer/country-of-towns.ts";
import { createLocator, type Locator } from "../territory/locate.ts";
import { createPlaceFinder, type PlaceFinder, type Places, readPlaces } from "../territory/places.ts";
import { type Boundaries, readBoundaries, territoryTreeSchema } from "../territory/read-boundaries.ts";
import { createTerritoryNames, type TerritoryNames } from "../territory/territory-names.ts";
import type { Shipped } from "./shipped-files.ts";

/** Boundaries, towns and names, read once. */
export interface Geography {
  readonly boundaries: Boundaries;
  readonly locator: Locator;
  readonly finder: TerritoryFinder;
  readonly names: TerritoryNames;
  readonly places: Places;
  readonly placeFinder: PlaceFinder;
}

const NAME_LANGUAGES = ["es", "fr", "pt", "de", "it", "ca", "ar"] as const satisfies readonly Language[];

export async function readGeography({ geography }: Shipped): Promise<Geography> {
  const [tree, regionTable, countries, regions, placesFile, own, ...languages] = await Promise.all([
    geography("tree"),
    geography("region-table"),
    geography("countries"),
    geography("regions"),
    geography("places"),
    geography("names-own"),
    ...NAME_LANGUAGES.map((language) => geography(`names-${language}`)),
  ]);
  const boundaries = readBoundaries({ tree, regionTable, countries, regions });
  const upper = territoryTreeSchema.parse(tree);
  const names = createTerritoryNames(boundaries.territories, upper, {
    own,
    languages: Object.fromEntries(NAME_LANGUAGES.map((language, at) => [language, languages[at]])),
  });
  const places = readPlaces(placesFile);
  const locator = createLocator(boundaries);
  const finder = createTerritoryFinder(boundaries.territories, upper, names, createTownFinder(places, locator.locate));
  return { boundaries, locator, finder, names, places, placeFinder: createPlaceFinder(places) };
}

/** ISO alpha-2 code of the country that holds a point, "" where none does. */
export function countryAt({ locator, boundaries }: Geography): (longitude: number, latitude: number) => string {
  const codes = countryCodes(boundaries.territories);
  return (longitude, latitude) => codes[locator.country(longitude, latitude)] ?? "";
}

const ROWS_PER_STEP = 2 ** 14;

/** Finest territory of every row: by its position, otherwise by what its address names. */
export function* locateDirectory({ locator, finder, boundaries }: Geography, directory: Directory): Steps<Uint16Array> {
  const { size, fields } = directory;
  const territory = new Uint16Array(size).fill(NO_TERRITORY);
  const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
  if (longitude?.type === "number" && latitude?.type === "number") {
    const stated = statedCountries(directory, finder);
    for (let from = 0; from < size; from += ROWS_PER_STEP) {
      const to = Math.min(size, from + ROWS_PER_STEP);
      const part = ({ values }: NumberColumn) => values.subarray(from, to);
      territory.set(locator.locateAll(part(longitude), part(latitude), stated?.(from, to)), from);
      yield;
    }
  }
  // Where the file names countries, a blank one is not known rather than the usual one.
  const home = fields.has("countryCode")
    ? ""
    : homeOf(directory, finder, boundaries) || homeOfPoints(territory, boundaries);
  const wide = wideRows(directory);
  for (const row of wide) territory[row] = NO_TERRITORY;
  const known = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    if (territory[row] !== NO_TERRITORY) continue;
    const [countryCode, regionCode] = [fieldAt(directory, "countryCode", row), fieldAt(directory, "regionCode", row)];
    const region = fieldAt(directory, "region", row) || regionCode;
    const [district, locality] = [fieldAt(directory, "district", row), fieldAt(directory, "locality", row)];
    const address = `${countryCode}\n${region}\n${district}\n${locality}`;
    let found = known.get(address);
    if (found === undefined) {
      found = finder.ofAddress({ countryCode: countryCode || home, region, district, locality });
      known.set(address, found);
    }
    if (found >= 0) territory[row] = found;
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  for (const row of wide) {
    if (territory[row] !== NO_TERRITORY) continue;
    const country = locator.nearestCountry(numberAt(directory, "longitude", row), numberAt(directory, "latitude", row));
    if (country >= 0) territory[row] = country;
  }
  return territory;
}

/** Rows whose point stands for a region or a country: what they lie in is told by their address, not by that point. */
function wideRows({ fields, size }: Directory): readonly number[] {
  const [precision, latitude] = [fields.get("locationPrecision"), fields.get("latitude")];
  if (!precision || latitude?.type !== "number") return [];
  const rows: number[] = [];
  for (let row = 0; row < size; row++)
    if (!Number.isNaN(latitude.values[row]!) && isWide(exactnessOf(cellAt(precision, row)))) rows.push(row);
  return rows;
}

/** A position at a border is believed to lie in the country that its row states: those of rows `from` … `to - 1`, by their place among them. */
function statedCountries(
  { fields }: Directory,
  finder: TerritoryFinder,
): ((from: number, to: number) => Uint16Array) | undefined {
  const column = fields.get("countryCode");
  if (column?.type !== "coded") return undefined;
  const countries = Uint16Array.from(column.values, (code) => {
    const country = code === "" ? -1 : finder.country(code);
    return country < 0 ? NO_TERRITORY : country;
  });
  const { codes } = column;
  return (from, to) => {
    const stated = new Uint16Array(to - from);
    for (let row = from; row < to; row++) stated[row - from] = countries[codes[row]!]!;
    return stated;
  };
}

/**
 * The country of rows that name none, "" where it is not clear: that of the directory, of its regions, of its points, or of its towns.
 */
export function homeCountry(directory: Directory, land: Geography, localities: readonly string[]): string {
  const { fields } = directory;
  if (fields.has("countryCode")) return "";
  return (
    homeOf(directory, land.finder, land.boundaries) ||
    homeOfPoints(locatePoints(directory, land), land.boundaries) ||
    countryOfTowns(localities, land.places)
  );
}

function locatePoints({ fields }: Directory, { locator }: Geography): Uint16Array {
  const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
  if (longitude?.type !== "number" || latitude?.type !== "number") return new Uint16Array(0);
  return locator.locateAll(longitude.values, latitude.values);
}

/** A directory that names no country still lies in one when its source or nearly all of its regions say so. */
function homeOf({ fields, size, source }: Directory, finder: TerritoryFinder, { territories }: Boundaries): string {
  if (source.countries?.length === 1) return source.countries[0]!;
  for (const field of ["region", "district"] as const) {
    const column = fields.get(field);
    if (!column) continue;
    const country = finder.inferCountry(Array.from({ length: size }, (_, row) => cellAt(column, row)));
    if (country >= 0) return territories.id[country]!;
  }
  return "";
}

/** The country of nine tenths of the points of a directory, when there are enough to tell. */
function homeOfPoints(territory: Uint16Array, { territories }: Boundaries): string {
  const countries = countryCodes(territories);
  const rowsOf = new Map<string, number>();
  let placed = 0;
  for (const found of territory) {
    const country = found === NO_TERRITORY ? "" : countries[found]!;
    if (country === "") continue;
    placed++;
    rowsOf.set(country, (rowsOf.get(country) ?? 0) + 1);
  }
  const [most] = [...rowsOf].sort(([, a], [, b]) => b - a);
  return most && placed >= LEAST_POINTS_FOR_A_COUNTRY && most[1] >= 0.9 * placed ? most[0] : "";
}

const LEAST_POINTS_FOR_A_COUNTRY = 10;
