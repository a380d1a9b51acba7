import type { Bounds } from "./viewport.ts";

/**
 * What a download holds: always exactly the selected rows, narrowed to a territory, a cluster or all clusters when these are named. `area`: all
 * that the own area of the query holds, wherever the map stands.
 */
export type Scope =
  | { readonly what: "shown" }
  | { readonly what: "territory"; readonly id: string }
  | { readonly what: "cluster"; readonly id: string }
  | { readonly what: "clusters" }
  | { readonly what: "area" };

export const DOWNLOAD_FORMATS = [
  "pack",
  "csv-spreadsheet",
  "xlsx",
  "csv",
  "geojson",
  "kml",
  "flatgeobuf",
  "geoparquet",
  "jsonld",
  "murmurations",
  "area",
] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Rows that a format can hold, where they are limited. */
export const MOST_ROWS: Partial<Readonly<Record<DownloadFormat, number>>> = { xlsx: 100_000 };

/** What may be handed on of a mixture of licences. */
export interface LicenceGroup {
  /** SPDX id that the file as a whole may carry; "" when only the rows carry theirs. */
  readonly licence: string;
  readonly title: string;
  readonly url?: string;
  readonly demand: "none" | "attribution" | "share-alike" | "non-commercial" | "not-to-be-passed-on";
  readonly rows: number;
  readonly licences: readonly { readonly id: string; readonly title: string; readonly rows: number }[];
}

/** What a download would be, shown before it is made. */
export interface DownloadPlan {
  readonly rows: number;
  /** Rows that a list of profiles has room for: those with a web page. */
  readonly profiles: number;
  /** More than one: the rows cannot be one database, and the download is a zip with a file for each. */
  readonly groups: readonly LicenceGroup[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly licence: string;
    readonly issued: string;
    readonly rows: number;
  }[];
  readonly fileNames: Readonly<Record<DownloadFormat, string>>;
  readonly bounds?: Bounds;
}

/** How far the writing of a download has come. */
export interface DownloadProgress {
  /** 0 … 1. */
  readonly share: number;
  readonly bytes: number;
}

/** `not-written`: the place that the reader chose takes no more, or none at all. */
export type DownloadFailure = "cancelled" | "not-written";
