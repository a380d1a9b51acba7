import { plainLetters } from "../model/fold.ts";
import { LONGEST_SOURCE_ID } from "../model/ids.ts";
import type { FileStructure } from "../model/import.ts";
import type { Source } from "../model/source.ts";
import { isStandardTable } from "./columns/standard-columns.ts";
import type { Table } from "./table/table.ts";
import type { Words } from "./words.ts";

const FALLBACK_ID = "directory";

/** What a file says about where it came from; the reader's own words go first. */
export function guessSource(
  fileName: string,
  table: Table,
  stated: Partial<Source>,
  sample: SourceSample,
  words: Words,
): Source {
  const stem = fileStem(fileName);
  const { licence, issued, title } = table.stated;
  return {
    id: sample.sourceId ?? toSourceId(stem),
    title: (title ?? (stem.replace(/[_-]+/g, " ").trim() || fileName)).slice(0, 200),
    file: fileName.slice(0, 300),
    format: isStandardTable(table.headers) ? "sse-standard-csv" : formatOf(table.structure),
    encoding: table.structure.encoding,
    licence: (licence === undefined ? undefined : words.licence(licence)) ?? sample.licence ?? "unknown",
    ...(issued !== undefined && { issued }),
    ...stated,
  };
}

export interface SourceSample {
  /** Id that all records looked at name as their source. */
  readonly sourceId?: string;
  /** Licence that all records looked at name. */
  readonly licence?: string;
}

export const fileStem = (name: string): string =>
  name
    .replace(/^.*[\\/]/, "")
    .replace(
      /\.(csv|tsv|txt|json|geojson|geojsonl|geojsonseq|ndjson|jsonld|xlsx|xlsm|parquet|geoparquet|fgb|topojson|kml|kmz|gpx|zip|dsv|psv|ssv)$/i,
      "",
    );

function toSourceId(stem: string): string {
  const id = plainLetters(stem)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, LONGEST_SOURCE_ID);
  return id === "" ? FALLBACK_ID : id;
}

function formatOf({ format, delimiter }: FileStructure): NonNullable<Source["format"]> {
  return format === "csv" && delimiter === "\t" ? "tsv" : format;
}
