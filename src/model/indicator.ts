import type { Field } from "./initiative.ts";

/** Why an indicator has nothing to say of a territory. */
export type Lack =
  /** No open directory has a row here: that is not zero. */
  | "directory"
  /** The boundary has no polygon, or the area is not that of a territory. */
  | "area"
  /** The boundary brings no number of inhabitants. */
  | "population"
  /** Nothing is above this territory with which it could be compared. */
  | "parent"
  /** No record here has a kind or a sector. */
  | "terms"
  /** No record here has a figure. */
  | "figures"
  /** No directory with records here tells of practices. */
  | "practices"
  /** No record here was assessed. */
  | "assessments"
  /** No record here says when it was checked. */
  | "dates"
  /** No record here was founded long enough ago in a directory that says what has closed. */
  | "closings"
  /** Neither here nor in the territory above is a record of the term that distances were asked to. */
  | "term"
  /** Those of the territory above are on no map, or only with their region or country. */
  | "positions"
  /** No populated place is known here. */
  | "places"
  /** A file of places did not come. */
  | "files";

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What an indicator says of a territory: a figure, that there are too few records for one, or that there is nothing to make one of. The three
 * are never taken for one another, least of all for zero.
 */
export type Outcome =
  | {
      readonly is: "figure";
      readonly value: number;
      /** Records that the figure rests on, of those that there are in the territory. */
      readonly n: number;
      readonly of: number;
      /** Years that the figures of records are of, where they say so. */
      readonly years?: YearSpan;
      /** 0 … 1: records without a known kind or sector, which are left out. */
      readonly unclassified?: number;
    }
  | { readonly is: "too-few"; readonly n: number; readonly floor: number }
  | { readonly is: "no-data"; readonly lack: Lack };

/** What is added up over records; every one with its unit in docs/indicators.md. */
export const SUMMED = [
  "members",
  "membersWomen",
  "jobs",
  "jobsFte",
  "jobsInclusion",
  "jobsGreen",
  "volunteers",
  "beneficiaries",
  "housingUnits",
  "landAreaHa",
  "energyKwhYear",
  "wasteAvoidedT",
] as const satisfies readonly Field[];
export type Summed = (typeof SUMMED)[number];

/** Fields of percentages, of which there are means. */
export const AVERAGED = ["surplusReinvestedPct", "localPurchasePct"] as const satisfies readonly Field[];
export type Averaged = (typeof AVERAGED)[number];

/** Indicators that there are several of in a territory: of each top sector, each practice, each dimension of assessments. */
export const CHOSEN = ["specialisation", "practiceShare", "assessmentMean"] as const;
export type Chosen = (typeof CHOSEN)[number];

export const isChosen = (id: string): id is Chosen => CHOSEN.includes(id as Chosen);

/** Indicators of one number that can be painted on a map; those of `CHOSEN` are that of one term. */
export const PAINTABLE_IDS = [
  "count",
  "density",
  "perInhabitants",
  "sectorDiversity",
  "kindDiversity",
  "specialisation",
  "freshness",
  "survival",
  "practiceShare",
  "assessmentMean",
  "women",
  ...AVERAGED,
  ...SUMMED,
] as const;
export type PaintableId = (typeof PAINTABLE_IDS)[number];

export const isPaintable = (id: string | undefined): id is PaintableId => PAINTABLE_IDS.includes(id as PaintableId);

/**
 * How a value is written: whole numbers; records per 1,000 km2 or per 100,000 inhabitants; a number of equal terms ("5.2"); a quotient in which
 * 1 is as much as in the parent; a share of 0 … 1; kilometres; a score of 1 … 5.
 */
export type IndicatorFormat = "count" | "rate" | "effective" | "quotient" | "share" | "distance" | "score";

export const FORMAT_OF: Readonly<Record<PaintableId, IndicatorFormat>> = {
  count: "count",
  density: "rate",
  perInhabitants: "rate",
  sectorDiversity: "effective",
  kindDiversity: "effective",
  specialisation: "quotient",
  freshness: "share",
  survival: "share",
  practiceShare: "share",
  assessmentMean: "score",
  women: "share",
  surplusReinvestedPct: "share",
  localPurchasePct: "share",
  members: "count",
  membersWomen: "count",
  jobs: "count",
  jobsFte: "count",
  jobsInclusion: "count",
  jobsGreen: "count",
  volunteers: "count",
  beneficiaries: "count",
  housingUnits: "count",
  landAreaHa: "count",
  energyKwhYear: "count",
  wasteAvoidedT: "count",
};

/** Fewest records for a figure (DOMAIN section 4; three for sums is also what keeps single records apart from them). */
export const FLOORS = {
  mix: 5,
  diversity: 10,
  specialisation: 10,
  term: 3,
  sum: 3,
  practice: 5,
  assessment: 3,
  survival: 20,
} as const;
