import type { OwnLevel } from "./boundary-set.ts";
import type { PaintedBy } from "./painting.ts";
import type { Query } from "./query.ts";
import type { Level } from "./territory.ts";
import type { Viewport } from "./viewport.ts";

/** Name, or distance in km from a point that the visitor chose. */
export type Order =
  | { readonly by: "name" }
  | { readonly by: "distance"; readonly longitude: number; readonly latitude: number };

export interface ClusterParameters {
  /** Two initiatives within this distance are neighbours. */
  readonly radiusKm: number;
  /** Least number of initiatives, itself included, within that distance. */
  readonly minimumMembers: number;
}

/** Distances that people think in, from the smallest to the largest that clusters are sought with. */
export const ROUND_DISTANCES_KM = [0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500] as const;

/** So many compact areas that together hold every initiative with a position. */
export interface AreaCount {
  readonly areas: number;
}

export const LEAST_AREAS = 2;
export const MOST_AREAS = 50;
export const USUAL_AREAS = 12;

/** What groups are found by: their density, or their number. */
export type Grouping = ClusterParameters | AreaCount;

/** Numbers that the visitor chose, or those that the selection itself suggests. */
export type ClusterChoice = Grouping | "suggested";

/** Territories that a choropleth shows: of a level of the embedded ones, or of a set of one's own. */
export type ShownLevel = Level | OwnLevel;

/** What the page wants to know at one moment. */
export interface Question {
  readonly query: Query;
  /** Ids of directories that are open and hidden: they count nowhere. */
  readonly hidden: readonly string[];
  readonly viewport: Viewport;
  readonly order: Order;
  /** First row of the part of the list on screen, and how many. */
  readonly listFrom: number;
  readonly listLength: number;
  /** Id of the initiative whose card is open. */
  readonly selected?: string;
  /** Id of the mark of one place whose rows are listed. */
  readonly place?: { readonly longitude: number; readonly latitude: number };
  /** Counts of every territory of this level, for the choropleth. */
  readonly choropleth?: ShownLevel;
  /** What the choropleth is painted by; without it, by counts. */
  readonly painted?: PaintedBy;
  /** Territorial clusters of the selection. */
  readonly clusters?: ClusterChoice;
  /** Id of the cluster that is open. */
  readonly cluster?: string;
}
