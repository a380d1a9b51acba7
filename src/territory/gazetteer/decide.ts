import { distanceKm } from "../../model/mercator.ts";
import type { Gazetteer } from "./read-gazetteer.ts";

/** Places of one name this near to one another are one town with its parts. */
const ONE_TOWN_KM = 15;
/** Of several places the largest is meant when it has so many times the people of all others together. */
const CLEARLY_LARGER = 20;
/** Of a place whose inhabitants are not known. */
const LEAST_POPULATION = 500;
/** A row of the same postcode lies this near to the town that is meant. */
const NEIGHBOUR_KM = 30;

/** Of places of one name those that stand for themselves, the largest first: parts of a town go with it. */
export function distinctPlaces(gazetteer: Gazetteer, places: readonly number[]): readonly number[] {
  const { population } = gazetteer;
  const distinct: number[] = [];
  for (const place of places.toSorted((a, b) => population[b]! - population[a]! || a - b))
    if (!distinct.some((other) => isNear(gazetteer, place, other))) distinct.push(place);
  return distinct;
}

/** The one that is meant, undefined when nothing decides. `distinct`: the largest first. */
export function decide({ population }: Gazetteer, distinct: readonly number[]): number | undefined {
  const [largest, ...others] = distinct;
  if (largest === undefined || others.length === 0) return largest;
  const rest = others.reduce((sum, place) => sum + Math.max(LEAST_POPULATION, population[place]!), 0);
  return population[largest]! >= CLEARLY_LARGER * rest ? largest : undefined;
}

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** The only one of several that has a neighbour near; undefined when none or more than one has. */
export function decideByNeighbours<P extends Point>(
  distinct: readonly P[],
  neighbours: readonly Point[],
): P | undefined {
  const near = distinct.filter(({ longitude, latitude }) =>
    neighbours.some((point) => distanceKm(longitude, latitude, point.longitude, point.latitude) <= NEIGHBOUR_KM),
  );
  return near.length === 1 ? near[0] : undefined;
}

function isNear({ longitude, latitude }: Gazetteer, one: number, other: number): boolean {
  if (Math.abs(latitude[one]! - latitude[other]!) > 0.2) return false; // degrees, more than 15 km
  return distanceKm(longitude[one]!, latitude[one]!, longitude[other]!, latitude[other]!) <= ONE_TOWN_KM;
}
