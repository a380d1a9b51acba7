import type { Language } from "../model/language.ts";
import type { ClassMethod, PaintedBy, PaintedGround } from "../model/painting.ts";
import { EVERYTHING, type Query } from "../model/query.ts";
import type { ClusterChoice, Order } from "../model/question.ts";
import type { ReachChoice } from "../model/reach.ts";

/** So many territories stand beside each other at most. */
export const MOST_COMPARED = 4;

/** Where the map stands: centre in degrees, MapLibre's zoom. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the answer column shows when no card, place or report lies over it. */
export const PANELS = ["list", "sheet", "clusters", "area", "directories"] as const;
export type Panel = (typeof PANELS)[number];

/** The few facts from which everything on the page follows, and which a link holds. The viewport is kept beside them. */
export interface Facts {
  /** Without `within`, which follows from the viewport. */
  readonly query: Query;
  readonly hidden: readonly string[];
  readonly order: Order;
  /** The list holds only what is in view. */
  readonly follows: boolean;
  readonly panel: Panel;
  readonly selected?: string;
  /** A mark of several rows at one point that was opened. */
  readonly place?: { readonly longitude: number; readonly latitude: number };
  readonly choropleth?: PaintedGround;
  /** Absent: by counts. */
  readonly painted?: PaintedBy;
  /** Absent: natural breaks. */
  readonly classes?: Exclude<ClassMethod, "jenks">;
  /** Territories have circles instead of colours. */
  readonly circles?: true;
  /** The map shows every initiative as a dot. */
  readonly dots?: true;
  readonly clusters?: ClusterChoice;
  readonly cluster?: string;
  /** Territories side by side, by their ids. */
  readonly compare?: readonly string[];
  /** Of what sheets and comparisons tell how far away it is. */
  readonly reach?: ReachChoice;
  /** Absent: as the reader's browser asks. */
  readonly language?: Language;
}

export const AT_FIRST: Facts = {
  query: EVERYTHING,
  hidden: [],
  order: { by: "name" },
  follows: true,
  panel: "list",
};

/** A change of facts; a key that is `undefined` is taken away. */
export type FactsChange = { readonly [Key in keyof Facts]?: Facts[Key] | undefined };

export function changed(facts: Facts, change: FactsChange): Facts {
  const next: Record<string, unknown> = { ...facts, ...change };
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  return next as unknown as Facts;
}
