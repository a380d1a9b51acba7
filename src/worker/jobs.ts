import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Answer, DirectorySummary, ListRow, TerritoryName } from "../model/answer.ts";
import type { CountryLabels } from "../model/basemap.ts";
import type { BoundarySetSummary } from "../model/boundary-set.ts";
import type { Dots } from "../model/dots.ts";
import type { DownloadFailure, DownloadFormat, DownloadPlan, DownloadProgress, Scope } from "../model/download.ts";
import type { DuplicateProgress } from "../model/duplicates.ts";
import type { ExportSentences } from "../model/export-sentences.ts";
import type { ImportProgress } from "../model/import.ts";
import type { KeptDirectory, StorageFailure } from "../model/kept.ts";
import type { Language } from "../model/language.ts";
import type { Offered } from "../model/painting.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import type { Query } from "../model/query.ts";
import type { ClusterChoice, Question, ShownLevel } from "../model/question.ts";
import type { ReachChoice, ReachFound } from "../model/reach.ts";
import type { IssueKind, NamedIssue, Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { Source } from "../model/source.ts";
import type { Level } from "../model/territory.ts";
import type { BoundaryJobs } from "./jobs-of-boundaries.ts";
import type { CheckProgress, ImportJobs } from "./jobs-of-imports.ts";

/** A place or a territory that a typed word may mean. */
export interface Suggestion {
  readonly kind: "place" | "territory";
  readonly name: string;
  /** Country, or the path above a territory. */
  readonly context: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Territories only. */
  readonly id?: string;
  readonly level?: Level;
}

export type { Checked, CheckProgress } from "./jobs-of-imports.ts";

export interface FileOut {
  readonly name: string;
  readonly blob: Blob;
}

/** A download; without a blob when it already stands where the reader wanted it. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob | undefined;
}

/** Sentences that a downloaded file needs, in the reader's language. */
export type ExportWords = ExportSentences;

/**
 * What the page may ask of the worker: each job with the type of its input and of its output. Progress is
 * reported by those that `ProgressOf` names; what takes long can be cancelled.
 */
export interface Jobs extends ImportJobs, BoundaryJobs {
  /** Opens the embedded directories; `locate` follows by itself and raises the edition when it is done. */
  open: {
    input: { readonly language: Language; readonly away?: readonly string[] };
    output: { readonly edition: number };
  };
  /** Initiatives that count nowhere on this device, by their ids; those of before do again. */
  putAway: { input: { readonly ids: readonly string[] }; output: undefined };
  /** Language of territory names, labels for search, collation. */
  speak: { input: { readonly language: Language }; output: undefined };
  ask: { input: Question; output: Answer };
  /** Takes a directory, or boundaries of one's own ("own:" and the id of their set), out of the atlas; `restore` brings it back until another is removed or it is forgotten. */
  remove: { input: { readonly directory: string }; output: undefined };
  restore: { input: { readonly directory: string }; output: DirectorySummary | BoundarySetSummary | undefined };
  forget: { input: { readonly directory: string }; output: undefined };
  /** Directories on the device; `openKept` opens all that are not open yet, and raises the edition. */
  listKept: { input: undefined; output: Result<readonly KeptDirectory[], StorageFailure> };
  openKept: { input: undefined; output: Result<readonly KeptDirectory[], StorageFailure> };
  keepOnDevice: {
    input: { readonly directory: string; readonly keptOn: string; readonly isHidden: boolean };
    output: Result<KeptDirectory, StorageFailure>;
  };
  /** For the next visit. */
  hideKept: { input: { readonly slot: number; readonly isHidden: boolean }; output: Result<void, StorageFailure> };
  /** Away from the device; what is open stays open. */
  dropKept: { input: { readonly slot: number }; output: Result<void, StorageFailure> };
  dropAllKept: { input: undefined; output: Result<void, StorageFailure> };
  report: { input: { readonly directory: string }; output: Report | undefined };
  /** The account of an import as CSV: every issue, or the left-out rows. `check` names a pending import instead of a directory. */
  reportFile: {
    input: {
      readonly of: { readonly directory: string } | { readonly check: number };
      readonly what: "issues" | "left-out";
      readonly hints: Readonly<Record<string, string>>;
    };
    output: FileOut;
  };
  /** Issues of one kind in the order of the file, so many from `offset` on. */
  findings: {
    input: {
      readonly of: { readonly directory: string } | { readonly check: number };
      readonly kind: IssueKind;
      readonly offset: number;
      readonly count: number;
    };
    output: readonly NamedIssue[];
  };
  /** What was decided at an import, for the next edition of its file. `source`: what the reader says of a pending import. */
  recipeFile: {
    input: {
      readonly of:
        | { readonly directory: string }
        | { readonly check: number; readonly source: Partial<Source>; readonly different?: readonly string[] };
    };
    output: FileOut;
  };
  /** Every selected row with a position as a dot; positions come when they are not those of version `known`. */
  dots: { input: { readonly query: Query; readonly hidden: readonly string[]; readonly known?: number }; output: Dots };
  /** The initiative of a dot; undefined when the rows have changed since. */
  dotAt: { input: { readonly version: number; readonly row: number }; output: ListRow | undefined };
  plan: { input: { readonly scope: Scope; readonly question: Question }; output: DownloadPlan };
  download: {
    input: {
      readonly scope: Scope;
      readonly question: Question;
      /** "notes": what stands beside the rows, on its own. */
      readonly format: DownloadFormat | "notes";
      readonly words: ExportWords;
      /** The filters in words, for the notes. */
      readonly filters: readonly string[];
      /** A picture of the map, PNG, for a pack. */
      readonly picture?: Uint8Array<ArrayBuffer>;
      /** Where the file is written as it is made; else it comes as a blob. */
      readonly to?: FileSystemFileHandle;
    };
    output: Result<SavedFile, DownloadFailure>;
  };
  /** What an initiative says, as a table to put right and to send to whoever keeps its directory (P11). */
  correctionFile: { input: { readonly id: string }; output: FileOut | undefined };
  /** An empty table to fill in, or the list of accepted columns. */
  template: { input: { readonly what: "template" | "columns" }; output: FileOut };
  /**
   * All figures of some territories, of clusters that `clusters` finds in the selection, or of the own area of the query, by their ids; those of none are left out. For territories the
   * clause of the query on a territory does not hold. Nothing when it is cancelled.
   */
  profiles: {
    input: {
      readonly territories: readonly string[];
      readonly query: Query;
      readonly hidden: readonly string[];
      readonly clusters?: ClusterChoice;
    };
    output: readonly TerritoryProfile[];
  };
  /**
   * How far the populated places of these are from the nearest initiative of a term; ids as of `profiles`. Nothing when it is cancelled, or when the
   * directories change meanwhile.
   */
  reach: {
    input: {
      readonly territories: readonly string[];
      readonly query: Query;
      readonly hidden: readonly string[];
      readonly clusters?: ClusterChoice;
      readonly reach: ReachChoice;
    };
    output: readonly ReachFound[];
  };
  /** A comparison as a table, as the page words it; safe for spreadsheets. `date`: of the data, "" when not known. */
  comparisonFile: {
    input: {
      readonly records: readonly (readonly string[])[];
      readonly codes: readonly string[];
      readonly date: string;
    };
    output: FileOut;
  };
  suggest: { input: { readonly text: string }; output: readonly Suggestion[] };
  territoryAt: { input: { readonly longitude: number; readonly latitude: number }; output: readonly TerritoryName[] };
  countryLabels: { input: undefined; output: CountryLabels };
  /** Indicators by which territories of a level can be painted. */
  paintable: {
    input: { readonly level: ShownLevel; readonly question: Question };
    output: Offered;
  };
  /** Polygons of a level (choropleth) or of one territory (its outline). */
  shapes: {
    input: { readonly level: ShownLevel } | { readonly territory: string };
    output: FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly name: string }>;
  };
}

export type JobName = keyof Jobs;

export type ProgressOf<Name extends JobName> = Name extends "download"
  ? DownloadProgress
  : Name extends "duplicates"
    ? DuplicateProgress
    : Name extends "check"
      ? CheckProgress
      : ImportProgress;

export type AnyProgress = ProgressOf<JobName>;

/** Page to worker. */
export type Request =
  | {
      readonly [Name in JobName]: { readonly call: number; readonly job: Name; readonly input: Jobs[Name]["input"] };
    }[JobName]
  | { readonly cancel: number };

/** Worker to page. `edition` comes by itself when the open directories or their territories have changed. */
export type Reply =
  | { readonly call: number; readonly output: unknown }
  | { readonly call: number; readonly progress: AnyProgress }
  | { readonly call: number; readonly failure: string }
  | { readonly edition: number };

/** The page's side of the contract. */
export interface Client {
  run<Name extends JobName>(
    job: Name,
    input: Jobs[Name]["input"],
    options?: { readonly onProgress?: (progress: ProgressOf<Name>) => void; readonly signal?: AbortSignal },
  ): Promise<Jobs[Name]["output"]>;
  /** Tells when the open directories have changed by themselves. */
  onEdition(listener: (edition: number) => void): () => void;
}
