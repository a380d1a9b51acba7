import type { Atlas } from "../../model/atlas.ts";
import { fieldAt } from "../../model/directory.ts";
import type { Language } from "../../model/language.ts";
import { OWN_AREA } from "../../model/profile.ts";
import type { Query } from "../../model/query.ts";
import type { Reach, ReachChoice, ReachFound, ReachLack } from "../../model/reach.ts";
import type { Steps } from "../../model/steps.ts";
import { termAbove, termAnywhere, termPerTerritory } from "../../summary/reach/rows-of-term.ts";
import { sumReach } from "../../summary/reach/sum-reach.ts";
import { countedPerTerritory } from "../../summary/rows-per-territory.ts";
import type { Gazetteer } from "../../territory/gazetteer/read-gazetteer.ts";
import { foundClusters } from "../clusters.ts";
import type { FindGazetteer } from "../gazetteers.ts";
import type { Geography } from "../geography.ts";
import type { Holding } from "../holding.ts";
import type { Jobs } from "../jobs.ts";
import { type Ground, groundOf } from "../own/ground.ts";
import { placeOfRow } from "../place-of-row.ts";
import { indexById } from "../territory-sheet.ts";
import { createTurns, takeTurns, whileOpen } from "../turns.ts";
import { type Land, landOf, landOfArea, landOfHull } from "./lands.ts";
import { type NearestOfTerm, nearestOfTerm } from "./nearest-of-term.ts";

type ReachWish = Jobs["reach"]["input"];

export interface ReachStock {
  readonly holding: Holding;
  readonly geography: Geography;
  readonly language: Language;
  readonly findGazetteer: FindGazetteer;
}

/** So many places are named. */
const MOST_FARTHEST = 5;
const PLACES_PER_STEP = 2048;

/**
 * Distances from the populated places of territories to the nearest row of a term, wherever that lies. For territories the clause of the query on
 * a territory does not hold, and for the own area its own does not: the nearest may lie beyond the border. Undefined when it is given up, or when
 * other rows have come meanwhile.
 */
export async function reachOf(
  stock: ReachStock,
  wish: ReachWish,
  signal: AbortSignal,
): Promise<readonly ReachFound[] | undefined> {
  const lasting = whileOpen(stock.holding, signal);
  const wanted = landsOf(stock, wish);
  const countries = [...new Set(wanted.flatMap(({ land }) => land.countries))];
  const files = new Map(
    await Promise.all(countries.map(async (country) => [country, await stock.findGazetteer(country)] as const)),
  );
  if (lasting.aborted) return undefined;
  const asked = wanted.map(selecting(stock.holding, wish));
  const { breathe } = createTurns(() => undefined);
  return takeTurns(measureAll(asked, wish.reach, files), breathe, lasting);
}

/** All, and those to which a distance can be measured. */
interface TermRows {
  readonly all: number;
  readonly measured: number;
}

interface Wanted {
  readonly id: string;
  readonly land: Land;
  /** Among whose rows the nearest is sought. */
  readonly query: Query;
  readonly ground: Pick<Ground, "atlas" | "nameOf">;
  /** Rows of the term in what lies above, among which the territory is seen; or that nothing is known of it at all. */
  readonly termAbove: (mask: Uint8Array) => TermRows | "directory";
}

function landsOf({ holding, geography, language }: ReachStock, wish: ReachWish): readonly Wanted[] {
  const { query, hidden, clusters, reach } = wish;
  const { territory: _, ...anywhere } = query;
  const embedded = groundOf(holding, geography, undefined, language)!;
  const anywhereOf = (mask: Uint8Array) => termAnywhere(termPerTerritory(embedded.atlas, mask, reach.of));
  return wish.territories.flatMap((id): Wanted[] => {
    const ground = groundOf(holding, geography, id, language);
    const at = ground && indexById(ground.territories.id).get(id);
    if (ground && at !== undefined) {
      const { atlas, territories } = ground;
      const counted = () => countedPerTerritory(atlas, territories, { hidden, away: holding.away })[at]!;
      const above = (mask: Uint8Array) =>
        counted() === 0 ? "directory" : termAbove(termPerTerritory(atlas, mask, reach.of), territories, at);
      const land = landOf(ground, geography, at);
      return [{ id, land, query: anywhere, ground: { ...ground, atlas }, termAbove: above }];
    }
    if (id === OWN_AREA && query.area) {
      const { area, ...others } = query;
      const above = (mask: Uint8Array) =>
        holding.selectAnywhere({ area }, hidden).count === 0 ? "directory" : anywhereOf(mask);
      return [{ id, land: landOfArea(area, geography), query: others, ground: embedded, termAbove: above }];
    }
    return foundClusters(holding, holding.selectAnywhere(query, hidden), clusters, id).map(({ cluster }) => ({
      id,
      land: landOfHull(cluster.hull, geography),
      query,
      ground: embedded,
      termAbove: anywhereOf,
    }));
  });
}

interface Asked extends Wanted {
  readonly mask: Uint8Array;
  /** Names rows and term among those of all questions. */
  readonly key: string;
  readonly lack: ReachLack | undefined;
  readonly leftOut: number;
}

/** All that is looked up in the open directories, before others have their turn. */
function selecting(holding: Holding, { hidden, reach }: ReachWish): (wanted: Wanted) => Asked {
  const masks = new Map<string, Uint8Array>();
  return (wanted) => {
    const key = JSON.stringify([holding.edition, wanted.query, hidden, reach.of]);
    const mask = masks.get(key) ?? holding.selectAnywhere(wanted.query, hidden).mask.slice();
    masks.set(key, mask);
    const rows = wanted.termAbove(mask);
    if (rows === "directory") return { ...wanted, key, mask, lack: rows, leftOut: 0 };
    const lack = rows.all === 0 ? "term" : rows.measured === 0 ? "positions" : undefined;
    return { ...wanted, key, mask, lack, leftOut: rows.all - rows.measured };
  };
}

type Files = ReadonlyMap<string, Awaited<ReturnType<FindGazetteer>>>;

function* measureAll(all: readonly Asked[], choice: ReachChoice, files: Files): Steps<readonly ReachFound[]> {
  const found: ReachFound[] = [];
  for (const asked of all) {
    const { id, lack } = asked;
    found.push({ id, reach: lack ? { is: "no-data", lack } : yield* measure(asked, choice, files) });
    yield;
  }
  return found;
}

function* measure(
  { land, ground, mask, key, leftOut }: Asked,
  { of, beyondKm }: ReachChoice,
  files: Files,
): Steps<Reach> {
  const { atlas } = ground;
  const places: { readonly gazetteer: Gazetteer; readonly place: number }[] = [];
  for (const country of land.countries) {
    const gazetteer = files.get(country);
    if (gazetteer === "missing") return { is: "no-data", lack: "files" };
    if (gazetteer) for (const place of land.placesOf(gazetteer)) places.push({ gazetteer, place });
    yield;
  }
  if (places.length === 0) return { is: "no-data", lack: "places" };
  const nearest = yield* lastNearest(atlas, mask, key, of);
  yield;
  const [km, population] = [new Float64Array(places.length), new Float64Array(places.length)];
  for (const [at, { gazetteer, place }] of places.entries()) {
    km[at] = nearest.km(gazetteer, place);
    population[at] = gazetteer.population[place]!;
    if (at % PLACES_PER_STEP === PLACES_PER_STEP - 1) yield;
  }
  const sums = sumReach({ km, population }, beyondKm, MOST_FARTHEST)!;
  return {
    is: "figure",
    ...sums,
    leftOut,
    farthest: sums.farthest.map((at) => {
      const { gazetteer, place } = places[at]!;
      const row = nearest.row(gazetteer, place);
      return {
        name: gazetteer.name[place]!,
        distanceKm: km[at]!,
        nearest: placeOfRow(ground, row),
        initiative: fieldAt(atlas.directories[atlas.directory[row]!]!, "id", atlas.row[row]!),
      };
    }),
  };
}

/** Distances to what was asked for last: another distance, or another territory, needs them again. */
const kept = new WeakMap<Uint32Array, { readonly key: string; readonly nearest: NearestOfTerm }>();

function* lastNearest(atlas: Atlas, mask: Uint8Array, key: string, of: ReachChoice["of"]): Steps<NearestOfTerm> {
  const known = kept.get(atlas.rowOf);
  if (known?.key === key) return known.nearest;
  const nearest = yield* nearestOfTerm(atlas, mask, of);
  kept.set(atlas.rowOf, { key, nearest });
  return nearest;
}
