import { distanceKm } from "../model/mercator.ts";
import type { Places } from "./places.ts";

/**
 * Classes of towns from the largest down: a metropolis names an area before a suburb that lies nearer to its middle. An area of a few streets
 * still lies in its city, the further from its middle the larger that is.
 */
const CLASSES = [
  { people: 1_000_000, reachKm: 15 },
  { people: 300_000, reachKm: 10 },
  { people: 100_000, reachKm: 7 },
];
const LEAST_PEOPLE = 15_000;
/** A town of no class may lie this far from a small area. */
const NEAR_KM = 40;
const KM_PER_DEGREE = 111; // of latitude, a little less than it is

/** The towns that may name an area, by latitude; sorted once. */
const kept = new WeakMap<Places, Uint32Array>();

function townsByLatitude(places: Places): Uint32Array {
  const known =
    kept.get(places) ??
    Uint32Array.from([...places.population.keys()].filter((place) => places.population[place]! >= LEAST_PEOPLE)).sort(
      (a, b) => places.latitude[a]! - places.latitude[b]!,
    );
  kept.set(places, known);
  return known;
}

/**
 * The main town of an area around a point: the nearest of the largest class that has one in its inner half, otherwise the nearest town; -1
 * where none is near.
 */
export function mainTown(places: Places, longitude: number, latitude: number, extentKm: number): number {
  const towns = townsByLatitude(places);
  const outer = Math.max(NEAR_KM, extentKm);
  let [best, bestClass, bestDistance] = [-1, CLASSES.length, outer];
  const south = latitude - outer / KM_PER_DEGREE;
  const north = latitude + outer / KM_PER_DEGREE;
  for (let at = firstNotBelow(places, towns, south); at < towns.length; at++) {
    const town = towns[at]!;
    if (places.latitude[town]! > north) break;
    const distance = distanceKm(longitude, latitude, places.longitude[town]!, places.latitude[town]!);
    const rank = classOf(places.population[town]!, distance, extentKm / 2);
    if (rank < bestClass || (rank === bestClass && distance <= bestDistance)) {
      [best, bestClass, bestDistance] = [town, rank, distance];
    }
  }
  return best;
}

function classOf(population: number, distance: number, innerKm: number): number {
  const rank = CLASSES.findIndex(({ people }) => population >= people);
  return rank < 0 || distance > Math.max(innerKm, CLASSES[rank]!.reachKm) ? CLASSES.length : rank;
}

function firstNotBelow({ latitude }: Places, towns: Uint32Array, wanted: number): number {
  let [from, to] = [0, towns.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (latitude[towns[middle]!]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
