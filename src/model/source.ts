import * as z from "zod/mini";
import { SOURCE_ID_PATTERN } from "./ids.ts";
import { count, date, list, matching, text } from "./schema-parts.ts";

/** Where a directory came from: one per directory and edition. */
export const sourceSchema = z.object({
  /** Short identifier of the source. */
  id: matching(SOURCE_ID_PATTERN),
  /** Title of the directory. */
  title: text(200),
  /** Body that keeps it. */
  publisher: z.optional(text(200)),
  /** Role or body to which corrections go. */
  steward: z.optional(text(200)),
  /** Page or address where corrections are taken. */
  correctionUrl: z.optional(text(500)),
  /** Page of the directory. */
  url: z.optional(text()),
  /** Name of the file read. */
  file: z.optional(text(300)),
  /** Format of the file. */
  format: z.optional(
    z.enum([
      "csv",
      "tsv",
      "geojson",
      "geojsonseq",
      "json",
      "overpass",
      "kml",
      "gpx",
      "topojson",
      "xlsx",
      "parquet",
      "flatgeobuf",
      "murmurations",
      "gogocarto",
      "openfairdb-csv",
      "sse-standard-csv",
      "jsonld",
      "datapackage",
      "other",
    ]),
  ),
  /** Character encoding found. */
  encoding: z.optional(text(40)),
  /** Date of the edition. */
  issued: z.optional(date),
  /** Date the file was obtained. */
  retrieved: z.optional(date),
  /** Version named by the publisher. */
  version: z.optional(text(60)),
  /** SPDX identifier from licences.json. */
  licence: text(),
  /** Address of the licence text. */
  licenceUrl: z.optional(text()),
  /** Credit line asked for. */
  attribution: z.optional(text(500)),
  /** ISO 3166-1 alpha-2 codes covered. */
  countries: z.optional(list),
  /** BCP 47 tags of the texts. */
  languages: z.optional(list),
  /** Rows or features in the file. */
  rows: z.optional(count),
  /** Rows kept after validation. */
  rowsUsed: z.optional(count),
  /** SHA-256 of the file. */
  sha256: z.optional(matching(/^[0-9a-f]{64}$/)),
  /** Name of the column mapping used. */
  mapping: z.optional(text(120)),
  /** What was done with personal columns. */
  personalData: z.optional(z.enum(["none-found", "dropped", "kept-organisation-contact", "kept-with-consent"])),
  /** Names of the columns concerned. */
  personalColumns: z.optional(list),
  /** Id of the source it was made from, if any. */
  wasDerivedFrom: z.optional(text()),
  /** Known limits of coverage and quality. */
  notes: z.optional(text(2000)),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
