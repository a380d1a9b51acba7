import * as z from "zod/mini";
import { fold } from "../model/fold.ts";
import { readNumbers } from "./packed-numbers.ts";

/** Positions are kept to a hundred metres, which is more than "where a town is" means. */
export const PLACE_STEPS_PER_DEGREE = 1000;
export const POPULATION_STEP = 100;

/** data/places/places.json: towns sorted by country; numbers as in packed-numbers.ts. */
const packedPlacesSchema = z.object({
  countries: z.array(z.string()),
  /** Towns of each country. */
  counts: z.array(z.number()),
  /** Separated by line feeds. */
  names: z.string(),
  capitals: z.array(z.number()),
  /** Steps from the town before, 1/1000 of a degree. */
  longitudes: z.string(),
  latitudes: z.string(),
  /** Hundreds of people, two figures. */
  populations: z.string(),
});
export type PackedPlaces = z.infer<typeof packedPlacesSchema>;

/** Towns as columns; a place is an index. */
export interface Places {
  readonly size: number;
  readonly name: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: readonly string[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly population: Float64Array;
  /** Capitals of countries, ascending. */
  readonly capitals: readonly number[];
}

export const readPlaces = (file: unknown): Places => unpackPlaces(packedPlacesSchema.parse(file));

export function unpackPlaces(packed: PackedPlaces): Places {
  const name = packed.names.split("\n");
  return {
    size: name.length,
    name,
    country: packed.countries.flatMap((country, index) => new Array<string>(packed.counts[index]!).fill(country)),
    longitude: addUp(readNumbers(packed.longitudes)),
    latitude: addUp(readNumbers(packed.latitudes)),
    population: new Float64Array(readNumbers(packed.populations)).map((hundreds) => hundreds * POPULATION_STEP),
    capitals: packed.capitals,
  };
}

/** Degrees from steps of 1/1000 of a degree. */
export function addUp(steps: readonly number[]): Float64Array {
  let place = 0;
  return new Float64Array(steps).map((step) => {
    place += step;
    return place / PLACE_STEPS_PER_DEGREE;
  });
}

export interface PlaceFinder {
  /** Places whose name has the query in it, accents aside: those that begin with it first, then larger before smaller. */
  search(query: string, limit: number): number[];
}

export function createPlaceFinder(places: Places): PlaceFinder {
  const folded = places.name.map(fold);
  const byPopulation = Uint32Array.from(folded.keys()).sort(
    (a, b) => places.population[b]! - places.population[a]! || a - b,
  );

  return {
    search(query, limit) {
      const wanted = fold(query);
      if (wanted === "") return [];
      const groups: [exact: number[], beginning: number[], word: number[], inside: number[]] = [[], [], [], []];
      for (const place of byPopulation) {
        const at = folded[place]!.indexOf(wanted);
        if (at === -1) continue;
        const rank = folded[place] === wanted ? 0 : at === 0 ? 1 : folded[place]!.includes(` ${wanted}`) ? 2 : 3;
        if (groups[rank]!.length < limit) groups[rank]!.push(place);
      }
      return groups.flat().slice(0, limit);
    },
  };
}
