import type { DownloadFormat } from "../model/download.ts";
import type { Source } from "../model/source.ts";
import type { ChosenRows } from "./chosen-rows.ts";

/** Formats that are one file of rows. */
export type RowForm = Exclude<DownloadFormat, "pack" | "area">;

/** What a file of rows says about itself. */
export interface AboutFile {
  /** What it holds, in words. */
  readonly title: string;
  /** SPDX id of the file as a whole; "" when only the rows carry theirs. */
  readonly licence: string;
  /** Address of its text, "" when there is none. */
  readonly licenceUrl: string;
  /** Address of the text of a licence, by its SPDX id; undefined where none is known. */
  readonly licenceUrlOf: (id: string) => string | undefined;
  /** Every credit line, in the words asked for. */
  readonly attribution: readonly string[];
  readonly sources: readonly Source[];
  /** English name of a kind, sector or practice; undefined for what is none. */
  readonly labelOf: (field: "kinds" | "sectors" | "practices", id: string) => string | undefined;
}

/** Writes the chosen rows, piece by piece; each piece may be written over the one before. */
export type WriteRows = (chosen: ChosenRows, about: AboutFile) => Iterable<Uint8Array<ArrayBuffer>>;

/** Formats whose writers are fetched when they are asked for. */
export type LazyForm = Exclude<RowForm, "csv" | "csv-spreadsheet" | "geojson">;

/** A new format is one new file and one new line here. */
const WRITERS: Readonly<Record<LazyForm, () => Promise<WriteRows>>> = {
  xlsx: async () => (await import("./forms/xlsx.ts")).xlsxPieces,
  kml: async () => (await import("./forms/kml.ts")).kmlPieces,
  flatgeobuf: async () => (await import("./forms/flatgeobuf.ts")).flatgeobufPieces,
  geoparquet: async () => (await import("./forms/geoparquet.ts")).geoparquetPieces,
  jsonld: async () => (await import("./forms/json-ld.ts")).jsonLdPieces,
  murmurations: async () => (await import("./forms/murmurations.ts")).murmurationsPieces,
};

/** The writer of a format; undefined for those that are always at hand. */
export async function loadWriter(format: string): Promise<WriteRows | undefined> {
  return Object.hasOwn(WRITERS, format) ? WRITERS[format as LazyForm]() : undefined;
}

export const EXTENSIONS: Readonly<Record<RowForm, string>> = {
  csv: "csv",
  "csv-spreadsheet": "csv",
  geojson: "geojson",
  xlsx: "xlsx",
  kml: "kml",
  flatgeobuf: "fgb",
  geoparquet: "parquet",
  jsonld: "jsonld",
  murmurations: "json",
};
