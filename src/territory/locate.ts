import { NO_TERRITORY } from "../model/atlas.ts";
import { LEVELS, type Territories } from "../model/territory.ts";
import { createLayerLocator, FARTHEST_KM } from "./layer-locator.ts";
import type { Boundaries } from "./read-boundaries.ts";

/** Simplified coasts leave harbours and small islands outside; up to here they belong to the nearest territory. */
export const COASTAL_KM = FARTHEST_KM;

/** Our borders are simplified: a row so near to the country that it states is taken at its word. */
export const BORDER_KM = 3;

export interface Locator {
  /** Country whose polygon holds the point, exactly; -1 when none does. */
  country(longitude: number, latitude: number): number;
  /** Finest region whose polygon holds the point, exactly, of whatever country; -1 when none does. */
  region(longitude: number, latitude: number): number;
  /** As `country`, else the country whose border is nearest within COASTAL_KM. */
  nearestCountry(longitude: number, latitude: number): number;
  /**
   * Finest territory of a place: the country (exact, else nearest), and in it the region that holds the point, else its nearest region
   * within COASTAL_KM. Without a country the region's word counts. -1 far from land. `stated`, a country, is believed when it is at most
   * BORDER_KM away.
   */
  locate(longitude: number, latitude: number, stated?: number): number;
  /** `country` for columns; NO_TERRITORY where none is, also for missing positions (NaN). */
  countries(longitude: Float64Array, latitude: Float64Array): Uint16Array;
  /** `locate` for columns; `stated` has the country that each row states, NO_TERRITORY for none. */
  locateAll(longitude: Float64Array, latitude: Float64Array, stated?: Uint16Array): Uint16Array;
}

/** Cells per degree: of countries, which every row needs, and of regions, coarser because finer ones would save them little. */
const COUNTRY_CELLS = 10;
const REGION_CELLS = 5;

/** Prepares the grids: about 0.3 s and 65 MB for the embedded boundaries. */
export function createLocator({ territories, countries, regions }: Boundaries): Locator {
  const countryLocator = createLayerLocator(countries, territories.areaKm2, COUNTRY_CELLS);
  const regionLocator = createLayerLocator(regions, territories.areaKm2, REGION_CELLS);
  const countryOf = countryAbove(territories.parent, territories.level);
  const hasRegions = new Uint8Array(territories.size);
  for (const region of regions.territory) hasRegions[countryOf[region]!] = 1;

  const nearestCountry = (longitude: number, latitude: number): number => {
    const country = countryLocator.locate(longitude, latitude);
    return country >= 0 ? country : countryLocator.nearest(longitude, latitude, COASTAL_KM);
  };

  const locate = (longitude: number, latitude: number, stated = -1): number => {
    const drawn = countryLocator.locate(longitude, latitude);
    const country = stated === drawn || stated < 0 || !isAtBorder(longitude, latitude, stated) ? drawn : stated;
    if (country >= 0 && hasRegions[country] === 0) return country;
    const region = regionLocator.locate(longitude, latitude);
    if (region >= 0 && (country === -1 || countryOf[region] === country)) return region;
    const home = country >= 0 ? country : countryLocator.nearest(longitude, latitude, COASTAL_KM);
    if (home === -1 || hasRegions[home] === 0) return home;
    const near = regionLocator.nearest(longitude, latitude, COASTAL_KM, (candidate) => countryOf[candidate] === home);
    return near >= 0 ? near : home;
  };

  const isAtBorder = (longitude: number, latitude: number, country: number): boolean =>
    countryLocator.nearest(longitude, latitude, BORDER_KM, (candidate) => candidate === country) === country;

  const locateAll = (longitude: Float64Array, latitude: Float64Array, stated?: Uint16Array): Uint16Array => {
    const found = new Uint16Array(longitude.length);
    for (let row = 0; row < found.length; row++) {
      const country = stated?.[row] ?? NO_TERRITORY;
      const territory = locate(longitude[row]!, latitude[row]!, country === NO_TERRITORY ? -1 : country);
      found[row] = territory === -1 ? NO_TERRITORY : territory;
    }
    return found;
  };

  return {
    country: countryLocator.locate,
    region: regionLocator.locate,
    nearestCountry,
    locate,
    countries: countryLocator.locateAll,
    locateAll,
  };
}

/** Of every territory the country that it is or lies in, -1 above countries. */
export function countryAbove(parent: Territories["parent"], level: Uint8Array): Int16Array {
  const country = LEVELS.indexOf("country");
  const found = new Int16Array(parent.length).fill(-1);
  for (let territory = 0; territory < parent.length; territory++) {
    if (level[territory] === country) found[territory] = territory;
    else if (level[territory]! > country) found[territory] = found[parent[territory]!]!;
  }
  return found;
}
