import type { MultiPolygon, Polygon } from "geojson";
import type { Assessment } from "./assessment.ts";
import type { BoundarySetSummary } from "./boundary-set.ts";
import type { Classification } from "./directory.ts";
import type { Outcome } from "./indicator.ts";
import type { Initiative } from "./initiative.ts";
import type { Mark } from "./mark.ts";
import type { Exactness } from "./precision.ts";
import type { ClusterParameters, Grouping } from "./question.ts";
import type { Source } from "./source.ts";
import type { Level } from "./territory.ts";
import type { Bounds } from "./viewport.ts";

export interface ListRow {
  readonly id: string;
  readonly name: string;
  /** Language of the name where known, for `lang`. */
  readonly language?: string;
  /** Position in TOP_SECTORS of the primary sector. */
  readonly sector: number;
  /** Id of the primary kind, "" when not known. */
  readonly kind: string;
  readonly locality: string;
  /** Absent: no position. */
  readonly longitude?: number;
  readonly latitude?: number;
  readonly approximate: boolean;
  /** No more than a region or a country is known of its place. */
  readonly wide?: true;
  readonly distanceKm?: number;
}

export interface FacetChoice {
  readonly id: string;
  /** Rows there would be with this choice. */
  readonly count: number;
}

export interface Facets {
  readonly sectors: readonly FacetChoice[];
  readonly kinds: readonly FacetChoice[];
  readonly practices: readonly FacetChoice[];
  readonly countries: readonly FacetChoice[];
  readonly directories: readonly FacetChoice[];
  readonly website: number;
  /** How exact the place is, from the exact to what has no position. */
  readonly exactness: readonly (FacetChoice & { readonly id: Exactness })[];
}

/** One end of a tie as seen from the open card. */
export interface TieEnd {
  /** Relation id, or the id of its inverse when the tie points here. */
  readonly relation: string;
  /** Absent: the other end is in no open directory. */
  readonly id?: string;
  readonly name: string;
  readonly url?: string;
  readonly sector?: number;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly distanceKm?: number;
  readonly basis: "declared" | "inferred";
}

export interface TerritoryName {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** What the reader calls such a territory, of boundaries of one's own. */
  readonly levelName?: string;
}

/** Another record that may be the same initiative. */
export interface SameInitiative {
  readonly id: string;
  readonly name: string;
  readonly sector: number;
  /** Title of its directory. */
  readonly directory: string;
  /** 0 … 1. */
  readonly score: number;
}

/** What somebody thinks of an initiative, and where that is from. */
export interface CardAssessment {
  readonly assessment: Assessment;
  readonly overall?: { readonly value: number; readonly basis: "given" | "mean" };
  /** Title of the directory that brought it. */
  readonly source: string;
  readonly licence: string;
}

/** Everything known about one initiative. */
export interface Card {
  readonly id: string;
  readonly initiative: Initiative;
  readonly extra: readonly (readonly [name: string, cell: string])[];
  readonly sector: number;
  readonly source: Source;
  readonly line: number;
  readonly classifications: readonly Classification[];
  /** From the finest known territory up to the world. */
  readonly territories: readonly TerritoryName[];
  readonly ties: readonly TieEnd[];
  /** Others of the same networks, nearest first, at most 50; `siblingCount` counts them all. */
  readonly siblings: readonly TieEnd[];
  readonly siblingCount: number;
  /** The newest first; absent where nobody has assessed it. */
  readonly assessments?: readonly CardAssessment[];
  /** What lies at the same place under nearly the same name, likeliest first. */
  readonly mayBeSame: readonly SameInitiative[];
  /** Address as written -> address that is safe to open: absolute http or https without a user name. The page shows nothing else as a link. */
  readonly safeLinks: Readonly<Record<string, string>>;
}

export interface TerritoryCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Some open directory has a row here, whatever the filter. */
  readonly covered: boolean;
  /** What the choropleth is painted by, where that is not the count. */
  readonly outcome?: Outcome;
}

/** A territory as a sheet of figures. */
export interface TerritorySheet {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly levelName?: string;
  /** Title of the boundaries of one's own that it is of. */
  readonly set?: string;
  /** From the territory itself up to the world. */
  readonly path: readonly TerritoryName[];
  readonly bounds: Bounds;
  readonly areaKm2?: number;
  /** Selected rows in it, in its parent, and those in it whatever the filter. */
  readonly count: number;
  readonly parentCount: number;
  readonly countUnfiltered: number;
  readonly placed: number;
  readonly exact: number;
  /** How exact the places of its rows are, from the exact to what has no position. */
  readonly exactness: Facets["exactness"];
  readonly sectors: readonly FacetChoice[];
  readonly kinds: readonly FacetChoice[];
  readonly children: readonly TerritoryCount[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly rows: number }[];
  /** Oldest and newest year in which a row was checked. */
  readonly checked?: { readonly from: number; readonly to: number };
}

export interface ClusterSummary {
  readonly id: string;
  readonly count: number;
  /** Main place, "" when no larger one is near. */
  readonly place: string;
  /** Positions in TOP_SECTORS of the one or two sectors that lead. */
  readonly leading: readonly number[];
  readonly areaKm2: number;
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  readonly hull: Polygon | MultiPolygon | null;
  readonly bounds: Bounds;
}

/** Numbers to begin with, and the part of the rows, about, that have enough neighbours with them. */
export interface ClusterSuggestion extends ClusterParameters {
  readonly share: number;
}

/** Territorial clusters of the selection. */
export interface ClustersFound {
  /** The largest, and the one that is open. */
  readonly found: readonly ClusterSummary[];
  readonly count: number;
  /** Rows with a position that are in none. */
  readonly alone: number;
  /** With which numbers they were sought, and which ones the selection suggests. */
  readonly parameters: Grouping;
  readonly suggestion: ClusterSuggestion;
}

/** More rows are selected than clusters are sought among. */
export interface TooManyForClusters {
  readonly rows: number;
  readonly most: number;
}

/** A cluster as a sheet of figures, like a territory's. */
export interface ClusterSheet
  extends Pick<TerritorySheet, "id" | "count" | "exact" | "sectors" | "kinds" | "sources" | "checked"> {
  /** Its first rows, in the order of the list. */
  readonly list: readonly ListRow[];
  /** Ties between two of its rows, and those of its rows with others. */
  readonly ties: { readonly inside: number; readonly outward: number };
}

/** What the selection holds in an own area. */
export interface AreaSheet extends Omit<ClusterSheet, "id"> {
  /** Main place, "" when none is near. */
  readonly place: string;
  readonly areaKm2: number;
  readonly shape: Polygon | MultiPolygon;
  readonly bounds: Bounds;
  /** Rows in it whatever the other filters. */
  readonly countUnfiltered: number;
}

/** Ties of the selected initiative with both ends on the map. */
export interface Arc {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly from: readonly [longitude: number, latitude: number];
  readonly to: readonly [longitude: number, latitude: number];
}

/** An open directory in a line of the panel. */
export interface DirectorySummary {
  readonly id: string;
  readonly source: Source;
  readonly brought: boolean;
  readonly rows: number;
  readonly placed: number;
  /** Absent where it brings none. */
  readonly assessments?: number;
  readonly hasReport: boolean;
  /** What was decided at its import can be had again. */
  readonly hasRecipe?: true;
}

/** What the page shows at one moment; as small for four million initiatives as for forty. */
export interface Answer {
  /** Grows with every change of the open directories. */
  readonly edition: number;
  /** Rows of all open, shown directories. */
  readonly all: number;
  /** Selected rows, those of them with a position, and those of them in the viewport. */
  readonly total: number;
  readonly placed: number;
  readonly inView: number;
  readonly facets: Facets;
  /** Rows per top sector of the selection, a row with k top sectors giving each 1/k. */
  readonly mix: readonly number[];
  readonly marks: readonly Mark[];
  /** Count of the largest mark of all open rows at world zoom; marks are scaled by it. */
  readonly largestMark: number;
  /** Box of the selected rows with a position. */
  readonly extent?: Bounds;
  readonly list: readonly ListRow[];
  readonly listFrom: number;
  /** Rows at the place asked for. */
  readonly place?: readonly ListRow[];
  readonly card?: Card;
  readonly arcs: readonly Arc[];
  readonly territory?: TerritorySheet;
  readonly choropleth?: readonly TerritoryCount[];
  readonly clusters?: ClustersFound;
  /** Instead of clusters. */
  readonly tooManyForClusters?: TooManyForClusters;
  /** The cluster that is open. */
  readonly cluster?: ClusterSheet;
  /** The area of the reader's own that the query names. */
  readonly area?: AreaSheet;
  readonly directories: readonly DirectorySummary[];
  /** Boundaries of one's own that are open. */
  readonly boundarySets: readonly BoundarySetSummary[];
  /** Ids of the directories whose rows the map shows, the one with most of them first. */
  readonly sourcesInView: readonly string[];
  /** Date of the newest edition among the shown directories, "" when none is known. */
  readonly newestEdition: string;
  /** False until boundaries have come and every row is located. */
  readonly located: boolean;
}
