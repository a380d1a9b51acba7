import type { MultiPolygon, Polygon } from "geojson";
import { areaBounds } from "../../model/area/area-bounds.ts";
import { areaTest } from "../../model/area/area-test.ts";
import type { OwnArea, Ring } from "../../model/area/own-area.ts";
import { countryCodes, withDescendants } from "../../model/territory-tree.ts";
import type { Bounds } from "../../model/viewport.ts";
import type { Gazetteer } from "../../territory/gazetteer/read-gazetteer.ts";
import type { Geography } from "../geography.ts";
import { countryAt } from "../geography.ts";
import type { Ground } from "../own/ground.ts";
import { indexById } from "../territory-sheet.ts";
import { countriesIn } from "./countries-in.ts";

/** Ground whose populated places are asked for. */
export interface Land {
  /** ISO alpha-2 codes of the countries that it may have a part of. */
  readonly countries: readonly string[];
  /** Its places among those of a country, ascending. */
  readonly placesOf: (gazetteer: Gazetteer) => readonly number[];
}

/** Of a territory, embedded or one's own. */
export function landOf(ground: Ground, geography: Geography, at: number): Land {
  const { territories, set } = ground;
  const inside = withDescendants(territories, at);
  const lies = set ? (gazetteer: Gazetteer) => locatedIn(ground, gazetteer) : namedIn;
  const placesOf = (gazetteer: Gazetteer): readonly number[] => {
    const territory = lies(gazetteer, territories.id);
    const places: number[] = [];
    for (let place = 0; place < territory.length; place++) if (inside[territory[place]!] === 1) places.push(place);
    return places;
  };
  if (!set) {
    const codes = countryCodes(territories).filter((code, territory) => code !== "" && inside[territory] === 1);
    return { countries: [...new Set(codes)], placesOf };
  }
  const [west, south, east, north] = territories.bounds.subarray(4 * at, 4 * at + 4);
  const bounds = { west: west!, south: south!, east: east!, north: north! };
  return { countries: countriesOf(geography, bounds, (x, y) => inside[ground.locate(x, y)] === 1), placesOf };
}

/** Of an own area. */
export function landOfArea(area: OwnArea, geography: Geography): Land {
  const { holds } = areaTest(area);
  return {
    countries: countriesOf(geography, areaBounds(area), holds),
    placesOf(gazetteer) {
      const places: number[] = [];
      for (let place = 0; place < gazetteer.size; place++)
        if (holds(gazetteer.longitude[place]!, gazetteer.latitude[place]!)) places.push(place);
      return places;
    },
  };
}

/** Of the hull of a cluster; without one there is no ground. */
export function landOfHull(hull: Polygon | MultiPolygon | null, geography: Geography): Land {
  if (!hull) return { countries: [], placesOf: () => [] };
  const polygons = (hull.type === "Polygon" ? [hull.coordinates] : hull.coordinates).map((rings) =>
    rings.map((ring): Ring => ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => [longitude, latitude])),
  );
  return landOfArea({ shape: "polygon", polygons }, geography);
}

const countriesOf = (geography: Geography, bounds: Bounds, holds: (longitude: number, latitude: number) => boolean) =>
  countriesIn({ bounds, holds, countryAt: countryAt(geography), territories: geography.boundaries.territories });

/** Index of the embedded territory of each place, as the gazetteer names it; -1 of none. */
const named = new WeakMap<Gazetteer, Int32Array>();

function namedIn(gazetteer: Gazetteer, ids: readonly string[]): Int32Array {
  const indexOf = indexById(ids);
  const known = named.get(gazetteer) ?? Int32Array.from(gazetteer.territory, (id) => indexOf.get(id) ?? -1);
  named.set(gazetteer, known);
  return known;
}

/** Territory of a set in which each place lies; found once for each set. */
const located = new WeakMap<object, WeakMap<Gazetteer, Int32Array>>();

function locatedIn({ set, locate }: Ground, gazetteer: Gazetteer): Int32Array {
  const ofSet = located.get(set!.coordinates) ?? new WeakMap<Gazetteer, Int32Array>();
  located.set(set!.coordinates, ofSet);
  const { longitude, latitude, size } = gazetteer;
  const known =
    ofSet.get(gazetteer) ??
    Int32Array.from({ length: size }, (_, place) => locate(longitude[place]!, latitude[place]!));
  ofSet.set(gazetteer, known);
  return known;
}
