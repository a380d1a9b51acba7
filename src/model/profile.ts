import type { ClusterSummary, FacetChoice, TerritoryName } from "./answer.ts";
import type { Outcome, PaintableId } from "./indicator.ts";
import type { Bounds } from "./viewport.ts";

/** Indicators that have one value in a territory. */
export type ProfileId = Exclude<PaintableId, "specialisation">;

/** A top sector in a territory. */
export interface SectorProfile {
  /** Position in TOP_SECTORS. */
  readonly sector: number;
  /** Share of the records, a record with k sectors counting 1/k in each; undefined where there are too few for a mix. */
  readonly share: number | undefined;
  readonly specialisation: Outcome;
}

/** A kind that the territory above has and this one has not. */
export interface GapFound {
  readonly kind: string;
  readonly distanceKm: number;
  /** Town or territory of the nearest, "" when it names none. */
  readonly place: string;
}

/** All figures of a territory or of a cluster: what its sheet shows in time, and a comparison side by side. */
export interface TerritoryProfile {
  readonly id: string;
  /** "" for a cluster, which the page names by its place and sector. */
  readonly name: string;
  /** It is held to the selection that it was found in, as a territory is to the one above. */
  readonly cluster?: ClusterSummary;
  /** From the territory itself up to the world; none for a cluster. */
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
