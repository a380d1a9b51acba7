import type { Lack } from "./indicator.ts";
import { KINDS, SECTORS, type TermList } from "./taxonomy.ts";

/** What may be far away: initiatives of a kind or of a sector, those of its parts included. */
export type ReachList = "kind" | "sector";

export interface ReachTerm {
  readonly list: ReachList;
  readonly id: string;
}

/** What the reader asks of distances: a term, and how far is too far. */
export interface ReachChoice {
  readonly of: ReachTerm;
  readonly beyondKm: number;
}

export const LEAST_BEYOND_KM = 0.5;
export const MOST_BEYOND_KM = 5000;
/** As far as somebody goes in half an hour. */
export const USUAL_BEYOND_KM = 25;

/** Why nothing is told of distances in a territory. None of these is taken for "no place lies far away". */
export type ReachLack = Extract<Lack, "directory" | "term" | "positions" | "places" | "files">;

/** A populated place with the record of the term that is nearest to it. */
export interface ReachedPlace {
  readonly name: string;
  readonly distanceKm: number;
  /** Town or territory of the nearest, "" when it names none. */
  readonly nearest: string;
  /** Id of the nearest. */
  readonly initiative: string;
}

/** How far the populated places of a territory are from the nearest record of a term, wherever that lies. */
export type Reach =
  | {
      readonly is: "figure";
      readonly places: number;
      /** Places farther away than was asked for. */
      readonly beyond: number;
      readonly medianKm: number;
      /** Of those places whose inhabitants are known; undefined where they are of none. */
      readonly inhabitants?: {
        readonly places: number;
        /** 0 … 1 of their inhabitants live in places farther away than was asked for. */
        readonly share: number;
      };
      /** Records of the term in the territory above to which no distance can be measured. */
      readonly leftOut: number;
      /** The farthest first. */
      readonly farthest: readonly ReachedPlace[];
    }
  | { readonly is: "no-data"; readonly lack: ReachLack };

/** Of a territory, a cluster or an own area, by its id. */
export interface ReachFound {
  readonly id: string;
  readonly reach: Reach;
}

const LISTS: Readonly<Record<ReachList, TermList>> = { kind: KINDS, sector: SECTORS };

export const termsOf = (list: ReachList): TermList => LISTS[list];

/** "kind:credit-union", as links and the command line have it. */
export const reachTermToText = ({ list, id }: ReachTerm): string => `${list}:${id}`;

/** Undefined for what is no term. */
export function readReachTerm(text: string): ReachTerm | undefined {
  const [list, id] = text.split(":");
  if ((list !== "kind" && list !== "sector") || id === undefined) return undefined;
  return LISTS[list].indexOf(id) === undefined ? undefined : { list, id };
}

/** The nearest distance that can be asked for. */
export const clampBeyond = (km: number): number => Math.min(MOST_BEYOND_KM, Math.max(LEAST_BEYOND_KM, km));
