import type { ClusterSummary, FacetChoice, TerritoryName } from "./answer.ts";
import type { AssessmentMethod, Dimension } from "./dimensions.ts";
import type { Chosen, Outcome, PaintableId } from "./indicator.ts";
import type { Bounds } from "./viewport.ts";

/** Indicators that have one value in a territory. */
export type ProfileId = Exclude<PaintableId, Chosen>;

/** A top sector in a territory. */
export interface SectorProfile {
  /** Position in TOP_SECTORS. */
  readonly sector: number;
  /** Share of the records, a record with k sectors counting 1/k in each; undefined where there are too few for a mix. */
  readonly share: number | undefined;
  readonly specialisation: Outcome;
}

/** What assessments say of the records of a territory. */
export interface AssessmentProfile {
  /** Mean of each dimension that some record here is scored on, each record counting once. */
  readonly means: readonly { readonly dimension: Dimension; readonly outcome: Outcome }[];
  /** Records with an assessment, and the assessments of these. */
  readonly records: number;
  readonly assessments: number;
  readonly methods: readonly { readonly method: AssessmentMethod; readonly count: number }[];
  /** Oldest and newest date. */
  readonly from: string;
  readonly to: string;
  /** Titles of the directories that bring them. */
  readonly sources: readonly string[];
}

/** A kind that the territory above has and this one has not. */
export interface GapFound {
  readonly kind: string;
  readonly distanceKm: number;
  /** Town or territory of the nearest, "" when it names none. */
  readonly place: string;
}

/** Names the own area of the query among the codes of territories, which are none like it. */
export const OWN_AREA = "area";

/** All figures of a territory, a cluster or an own area: what its sheet shows in time, and a comparison side by side. */
export interface TerritoryProfile {
  readonly id: string;
  /** "" for a cluster, which the page names by its place and sector, and for an own area. */
  readonly name: string;
  readonly cluster?: ClusterSummary;
  /** From the territory itself up to the world; none for a cluster or an own area, which are held to the selection instead of a territory above. */
  readonly path: readonly TerritoryName[];
  readonly bounds: Bounds;
  readonly outcomes: Readonly<Record<ProfileId, Outcome>>;
  /** Turnover in each currency that some record here tells one in. */
  readonly turnover: readonly { readonly currency: string; readonly outcome: Outcome }[];
  /** Of the records of the territory above. */
  readonly shareOfParent: Outcome;
  /** Every top sector, in the order of the taxonomy. */
  readonly sectors: readonly SectorProfile[];
  readonly kinds: readonly FacetChoice[];
  /** Share of each practice that some record here declares, the most frequent first. */
  readonly practices: readonly { readonly practice: string; readonly outcome: Outcome }[];
  /** Absent where no record here was assessed, which is not the same as a low score. */
  readonly assessments?: AssessmentProfile;
  readonly gaps: {
    /** Largest town, from which distances are measured; "" when none is known. */
    readonly from: string;
    readonly found: readonly GapFound[];
  };
  readonly ties: { readonly inside: number; readonly outward: number };
  readonly sources: readonly { readonly id: string; readonly title: string; readonly rows: number }[];
  readonly checked?: { readonly from: number; readonly to: number };
  /** Territories that share a border, and the others of the territory above. */
  readonly neighbours: readonly TerritoryName[];
  readonly siblings: readonly TerritoryName[];
}
