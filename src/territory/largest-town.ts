import type { Territories } from "../model/territory.ts";
import { withDescendants } from "../model/territory-tree.ts";
import type { Places } from "./places.ts";

/** Territory in which each town lies, -1 where none is known; found once for each tree of territories. */
const kept = new WeakMap<Territories, Int32Array>();

/** The town with most people in a territory, as an index into the places; -1 where none is known. */
export function largestTown(
  places: Places,
  locate: (longitude: number, latitude: number) => number,
  territories: Territories,
  territory: number,
): number {
  const lies =
    kept.get(territories) ??
    Int32Array.from({ length: places.size }, (_, town) => locate(places.longitude[town]!, places.latitude[town]!));
  kept.set(territories, lies);
  const inside = withDescendants(territories, territory);
  let [largest, people] = [-1, -1];
  for (let town = 0; town < places.size; town++) {
    const at = lies[town]!;
    if (at < 0 || inside[at] !== 1 || places.population[town]! <= people) continue;
    [largest, people] = [town, places.population[town]!];
  }
  return largest;
}
