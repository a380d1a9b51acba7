import type { Query } from "../../src/model/query.ts";
import {
  LEAST_BEYOND_KM,
  MOST_BEYOND_KM,
  type Reach,
  type ReachChoice,
  readReachTerm,
  termsOf,
  USUAL_BEYOND_KM,
} from "../../src/model/reach.ts";
import { createGazetteers } from "../../src/worker/gazetteers.ts";
import { reachOf } from "../../src/worker/reach/reach.ts";
import type { Options, Values } from "./command.ts";
import type { Stock } from "./stock.ts";
import { EXIT, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** How far the populated places of territories are from something. */
export const REACH = {
  "far-from": {
    type: "string",
    value: "TERM",
    text: "Columns of distances from the places of each territory to the nearest: kind:credit-union, sector:health-and-care.",
  },
  beyond: {
    type: "string",
    value: "KM",
    text: `With --far-from: how far is too far; ${USUAL_BEYOND_KM}km unless said.`,
  },
} as const satisfies Options;

export function readReach({ "far-from": term, beyond }: Values<typeof REACH>): ReachChoice | undefined {
  if (term === undefined) {
    if (beyond !== undefined) throw stop(EXIT.wrongUse, "--beyond goes with --far-from.");
    return undefined;
  }
  const of = readReachTerm(term);
  if (!of) {
    const known = (["kind", "sector"] as const).flatMap((list) => termsOf(list).ids.map((id) => `${list}:${id}`));
    throw unknown("term", term, known);
  }
  const km =
    beyond === undefined ? USUAL_BEYOND_KM : Number(/^(\d+(?:\.\d+)?)\s*(?:km)?$/i.exec(beyond)?.[1] ?? Number.NaN);
  if (!(km >= LEAST_BEYOND_KM && km <= MOST_BEYOND_KM))
    throw stop(
      EXIT.wrongUse,
      `--beyond is a distance from ${LEAST_BEYOND_KM} to ${MOST_BEYOND_KM} km, not "${beyond}".`,
    );
  return { of, beyondKm: km };
}

/** Of each territory by its id; the nearest is sought among all rows that the query holds but for its territory. */
export async function reachById(
  ids: readonly string[],
  query: Query,
  reach: ReachChoice,
  { holding, geography, language }: Stock,
  { shipped }: Surroundings,
): Promise<ReadonlyMap<string, Reach>> {
  const stock = { holding, geography, language, findGazetteer: createGazetteers(shipped.gazetteer) };
  const wish = { territories: ids, query, hidden: [], reach };
  const found = (await reachOf(stock, wish, new AbortController().signal)) ?? [];
  return new Map(found.map(({ id, reach: told }) => [id, told]));
}

/** Blank but for the reason where nothing can be told: that is not zero. */
export const REACH_COLUMNS = [
  "places",
  "places_beyond",
  "share_beyond",
  "inhabitants_share_beyond",
  "median_km",
  "no_distances",
] as const;

export function reachCells(
  reach: Reach | undefined,
): Readonly<Record<(typeof REACH_COLUMNS)[number], string | number>> {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const figure = reach?.is === "figure" ? reach : undefined;
  return {
    places: figure?.places ?? "",
    places_beyond: figure?.beyond ?? "",
    share_beyond: figure ? round(figure.beyond / figure.places, 6) : "",
    inhabitants_share_beyond: figure?.inhabitants ? round(figure.inhabitants.share, 6) : "",
    median_km: figure ? round(figure.medianKm, 3) : "",
    no_distances: reach?.is === "no-data" ? reach.lack : "",
  };
}
