import { fold } from "../model/fold.ts";
import type { TownFinder } from "./find-territory.ts";
import type { Places } from "./places.ts";

/** Of two towns of one name the larger is meant when it is so many times as large. */
const CLEARLY_LARGER = 20;

/** Finds the territory in which a town of the gazetteer lies; not when two towns of the name could be meant. */
export function createTownFinder(places: Places, locate: (longitude: number, latitude: number) => number): TownFinder {
  const byName = new Map<string, number[]>();
  for (let place = 0; place < places.size; place++) {
    const key = `${places.country[place]} ${fold(places.name[place]!)}`;
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  return (name, country) => {
    const [largest, second] = (byName.get(`${country} ${fold(name)}`) ?? []).sort(
      (a, b) => places.population[b]! - places.population[a]!,
    );
    if (largest === undefined) return -1;
    if (second !== undefined && places.population[largest]! < CLEARLY_LARGER * places.population[second]!) return -1;
    return locate(places.longitude[largest]!, places.latitude[largest]!);
  };
}
