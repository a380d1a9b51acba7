import { bareKey, namesOfPlace, namesWritten, placeKey } from "./place-names.ts";
import type { Gazetteer } from "./read-gazetteer.ts";

/** Finds places of one country by name. */
export interface PlaceIndex {
  readonly gazetteer: Gazetteer;
  /**
   * Places that a written locality may mean and that pass the test, ascending; of its readings the first that finds one counts. Articles are
   * left out only where the name as it stands finds nothing. `outer`: see `namesWritten`.
   */
  find(locality: string, outer: boolean, isPossible: (place: number) => boolean): readonly number[];
}

/** @param aliases names as the gazetteer has them -> others; of several places of a name only the largest has them */
export function createPlaceIndex(
  gazetteer: Gazetteer,
  aliases: Readonly<Record<string, readonly string[]>> = {},
): PlaceIndex {
  const whole = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  for (let place = 0; place < gazetteer.size; place++) {
    for (const key of namesOfPlace(gazetteer.name[place]!)) {
      put(whole, key, place);
      put(bare, bareKey(key), place);
    }
  }
  for (const [name, others] of Object.entries(aliases)) {
    const [place] = (whole.get(placeKey(name)) ?? []).toSorted(
      (a, b) => gazetteer.population[b]! - gazetteer.population[a]!,
    );
    if (place !== undefined) for (const other of others) put(whole, placeKey(other), place);
  }
  return {
    gazetteer,
    find(locality, outer, isPossible) {
      for (const key of namesWritten(locality, outer)) {
        for (const found of [whole.get(key), bare.get(bareKey(key))]) {
          const possible = found?.filter(isPossible);
          if (possible && possible.length > 0) return possible;
        }
      }
      return [];
    },
  };
}

function put(index: Map<string, number[]>, key: string, place: number): void {
  if (key === "") return;
  const found = index.get(key);
  if (!found) index.set(key, [place]);
  else if (found.at(-1) !== place) found.push(place);
}
