import { fold } from "../../model/fold.ts";
import { NO_PLACE } from "../../model/places.ts";
import { LEVELS } from "../../model/territory.ts";
import { withDescendants } from "../../model/territory-tree.ts";
import type { AreaPoint } from "../../territory/area-points.ts";
import { decide, distinctPlaces, type Point } from "../../territory/gazetteer/decide.ts";
import type { PlaceIndex } from "../../territory/gazetteer/place-index.ts";
import { behindComma } from "../../territory/gazetteer/place-names.ts";
import type { Geography } from "../geography.ts";
import type { WrittenAddress } from "./addresses.ts";

export type PlacedPrecision = "locality" | "district" | "region" | "country";

/** A point that stands for a town or an area. */
export interface Placement {
  readonly precision: PlacedPrecision;
  readonly longitude: number;
  readonly latitude: number;
  readonly uncertaintyM: number;
}

/** What an address is about before its locality is looked up. */
export interface StatedArea {
  /** ISO alpha-2; "" when it is not known. */
  readonly country: string;
  /** Finest territory that the address names or the directory lies in, -1 when none is known. */
  readonly territory: number;
  /** Whether the address names it itself. */
  readonly isNamed: boolean;
}

/** A place of the gazetteer by itself, so that the others can be let go of. */
export interface Town extends Point {
  readonly name: string;
  /** Id of the finest territory in which it lies. */
  readonly territory: string;
  readonly population: number;
}

/** What the gazetteer knows of the locality of an address. */
export type Found =
  | { readonly kind: "place"; readonly placement: Placement }
  /** The largest first. */
  | { readonly kind: "several"; readonly towns: readonly Town[] }
  | { readonly kind: "unknown" };

/** @param home country of rows that name none, "" when it is not known */
export function statedArea(
  { finder, boundaries }: Geography,
  countryOf: Int16Array,
  address: WrittenAddress,
  home: string,
): StatedArea {
  const { countryCode, region, district } = address;
  const territory = finder.ofAddress({ countryCode: countryCode || home, region, district });
  const country = territory < 0 ? -1 : countryOf[territory]!;
  const id = country < 0 ? "" : boundaries.territories.id[country]!;
  return {
    country: /^[A-Z]{2}$/.test(id) ? id : "",
    territory,
    isNamed: territory >= 0 && (countryCode !== "" || territory !== country),
  };
}

export interface PlaceFinder {
  find(written: WrittenAddress, area: StatedArea, index: PlaceIndex): Found;
}

/** Degrees around a district. */
const AROUND = 0.1;

/**
 * Finds places inside the stated area: one of the same name elsewhere is another one. Districts that people name are often larger than those of
 * today ("Plymouth, Devon"), so beside a district what lies in the box around it is looked at, too.
 */
export function createPlaceFinder({ boundaries: { territories }, finder }: Geography): PlaceFinder {
  const { id, level, bounds } = territories;
  const indexOf = new Map(id.map((one, territory) => [one, territory]));
  const insides = new Map<number, Uint8Array>();
  const inside = (territory: number): Uint8Array => {
    const known = insides.get(territory) ?? withDescendants(territories, territory);
    insides.set(territory, known);
    return known;
  };

  const find = (locality: string, territory: number, { gazetteer, find }: PlaceIndex): readonly number[] => {
    const holds = inside(territory);
    const isFiner = LEVELS[level[territory]!] !== "country";
    const found = find(locality, isFiner, (place) => holds[indexOf.get(gazetteer.territory[place]!)!] === 1);
    if (found.length > 0 || LEVELS[level[territory]!] !== "second") return distinctPlaces(gazetteer, found);
    const [west, south, east, north] = bounds.subarray(4 * territory, 4 * territory + 4);
    const isAround = (place: number): boolean => {
      const [x, y] = [gazetteer.longitude[place]!, gazetteer.latitude[place]!];
      return x >= west! - AROUND && x <= east! + AROUND && y >= south! - AROUND && y <= north! + AROUND;
    };
    return distinctPlaces(gazetteer, find(locality, false, isAround));
  };

  return {
    find({ locality }, { territory, country }, index) {
      let places = find(locality, territory, index);
      const behind = places.length > 1 ? behindComma(locality) : "";
      const narrower = behind === "" ? -1 : finder.region(behind, indexOf.get(country)!, "first");
      if (narrower >= 0 && inside(territory)[narrower] === 1) {
        const narrowed = find(locality, narrower, index);
        if (narrowed.length > 0) places = narrowed;
      }
      if (places.length === 0) return { kind: "unknown" };
      const place = decide(index.gazetteer, places);
      if (place !== undefined) return { kind: "place", placement: townPlacement(townAt(index, place)) };
      return { kind: "several", towns: places.map((each) => townAt(index, each)) };
    },
  };
}

/** A locality that no place is known for may itself be a region: "Norfolk". The area is then that region. */
export function areaOfLocality(
  { finder, boundaries }: Geography,
  { locality }: WrittenAddress,
  area: StatedArea,
): StatedArea {
  const { level } = boundaries.territories;
  if (area.territory < 0 || LEVELS[level[area.territory]!] !== "country") return area;
  const territory = finder.region(locality, area.territory, "second");
  return territory < 0 ? area : { ...area, territory, isNamed: true };
}

/** Names an address in what the reader chose: one choice counts for all rows that say the same. */
export const choiceKey = ({ region, district, locality }: WrittenAddress, { country }: StatedArea): string =>
  [fold(locality), fold(region || district), country].join("|");

export const candidateKey = ({ latitude, longitude }: Point): string => `${latitude},${longitude}`;

/** The candidate that the reader chose; undefined when none of these was. */
export function chosenTown(towns: readonly Town[], chosen: string | undefined): Town | undefined {
  if (chosen === undefined || chosen === NO_PLACE) return undefined;
  return towns.find((town) => candidateKey(town) === chosen);
}

export function townPlacement({ longitude, latitude, population }: Town): Placement {
  return { precision: "locality", longitude, latitude, uncertaintyM: townRadiusM(population) };
}

const townAt = ({ gazetteer }: PlaceIndex, place: number): Town => ({
  name: gazetteer.name[place]!,
  territory: gazetteer.territory[place]!,
  longitude: gazetteer.longitude[place]!,
  latitude: gazetteer.latitude[place]!,
  population: gazetteer.population[place]!,
});

/** How far a town may reach: 2 km for a village, 5 for a town of 100,000 people, 12 for one of a million. */
const townRadiusM = (population: number): number => Math.round((2000 + 10 * Math.sqrt(population)) / 100) * 100;

const PRECISIONS: Readonly<Partial<Record<(typeof LEVELS)[number], PlacedPrecision>>> = {
  country: "country",
  first: "region",
  second: "district",
};

export function areaPlacement(level: number, point: AreaPoint): Placement | undefined {
  const precision = PRECISIONS[LEVELS[level]!];
  if (!precision) return undefined;
  const { longitude, latitude, reachKm } = point;
  return { precision, longitude, latitude, uncertaintyM: reachKm * 1000 };
}
