import type { OwnLevel } from "./boundary-set.ts";
import type { Chosen, PaintableId } from "./indicator.ts";
import type { Level } from "./territory.ts";

/** Levels that can be painted. */
export const PAINTED_LEVELS = ["region", "subregion", "country", "first"] as const satisfies readonly Level[];
export type PaintedLevel = (typeof PAINTED_LEVELS)[number];
/** A level, or the territories of a set of boundaries of one's own. */
export type PaintedGround = PaintedLevel | OwnLevel;

/** What territories are painted by. */
export interface PaintedBy {
  readonly id: PaintableId;
  /** Of `specialisation`: position in TOP_SECTORS. */
  readonly sector?: number;
  /** Of `practiceShare`: index into PRACTICES. */
  readonly practice?: number;
  /** Of `assessmentMean`: index into DIMENSIONS. */
  readonly dimension?: number;
}

/** Which member names the one that is meant of indicators that there are several of. */
export const CHOSEN_BY = {
  specialisation: "sector",
  practiceShare: "practice",
  assessmentMean: "dimension",
} as const satisfies Readonly<Record<Chosen, keyof PaintedBy>>;
export type ChosenBy = (typeof CHOSEN_BY)[Chosen];

/** What territories can be painted by, because it says something of one of them. */
export interface Offered {
  readonly ids: readonly PaintableId[];
  /** Indexes as in `PaintedBy`. */
  readonly practices: readonly number[];
  readonly dimensions: readonly number[];
}

export const NOTHING_OFFERED: Offered = { ids: [], practices: [], dimensions: [] };

export const BY_COUNT: PaintedBy = { id: "count" };

/** How classes are cut: where the values leave gaps, or so that each holds about as many territories. */
export const CLASS_METHODS = ["jenks", "quantile"] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** A territory as it is painted. One without `value` and `lack` has none: what is counted there is zero. */
export interface PaintedTerritory {
  readonly id: string;
  readonly name: string;
  readonly value?: number;
  /** The value in the reader's digits, "" when nothing is written on the territory. */
  readonly label: string;
  /** Too few records for a figure, or nothing that one could be made of: neither is zero. */
  readonly lack?: "few" | "no-data";
}

/** What a choropleth shows. */
export interface Painting {
  readonly territories: readonly PaintedTerritory[];
  readonly method: ClassMethod;
  /** Values are whole numbers. */
  readonly whole: boolean;
  /** Circles by size instead of colours. */
  readonly symbols: boolean;
}
