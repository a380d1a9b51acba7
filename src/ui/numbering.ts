import type { Messages } from "../i18n/en.ts";

/** How records are told apart: by their line in a table, by their number in anything else. */
export type Numbering = "lines" | "records";

/** Formats whose records have a number; the others have lines. */
const NUMBERED: readonly string[] = [
  "geojson",
  "geojsonseq",
  "json",
  "overpass",
  "jsonld",
  "murmurations",
  "gogocarto",
  "kml",
  "gpx",
  "topojson",
  "parquet",
  "flatgeobuf",
];

export const numberingOf = (format: string): Numbering => (NUMBERED.includes(format) ? "records" : "lines");

/** Where a record stands, in words. */
export const lineName = ({ imports: { findings } }: Messages, line: number, numbering: Numbering): string =>
  line === 0 || numbering === "lines" ? findings.line(line) : findings.record(line);
