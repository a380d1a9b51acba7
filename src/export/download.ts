import type { DownloadFormat, DownloadPlan, LicenceGroup } from "../model/download.ts";
import type { ExportSentences } from "../model/export-sentences.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { csvPieces, tablePieces } from "./csv.ts";
import { fileName } from "./file-name.ts";
import { geoJsonPieces } from "./geojson.ts";
import { type FileGroup, isForOthers, licenceSplit } from "./licence.ts";
import { notesText } from "./notes.ts";
import { type OutputFile, zipPieces } from "./package.ts";
import { newestDate, type SourceInDownload, sourceRecords, sourcesOf } from "./sources.ts";

/** Formats that hold rows; an area is written by `areaPieces`. */
export type RowFormat = Exclude<DownloadFormat, "area">;

export interface DownloadInput {
  readonly chosen: ChosenRows;
  readonly licences: readonly LicenceTerm[];
  /** Code that names the place in file names, such as FR-38; "" = everywhere. */
  readonly placeCode: string;
}

export interface DownloadRequest extends DownloadInput {
  readonly format: RowFormat;
  /** The place in words; "" = everywhere. */
  readonly placeName: string;
  /** The filters in words. */
  readonly filters: readonly string[];
  readonly sentences: ExportSentences;
}

export interface Download extends OutputFile {
  /** Rows to be written; those of a pack are written once in each form. */
  readonly rows: number;
}

type Form = Exclude<RowFormat, "pack">;

/** The forms in which each format writes the rows. */
const FORMS: Readonly<Record<RowFormat, readonly Form[]>> = {
  "csv-spreadsheet": ["csv-spreadsheet"],
  csv: ["csv"],
  geojson: ["geojson"],
  pack: ["csv-spreadsheet", "geojson"],
};

const encoder = new TextEncoder();

/** What a download would be: its rows, files and sources. */
export function planDownload(input: DownloadInput): DownloadPlan {
  const { files, sources, date } = contents(input);
  return {
    rows: files.reduce((sum, { rows }) => sum + rows.length, 0),
    groups: files.map(({ group }) => group),
    sources: sources.map(({ source: { id, title, licence, issued = "" }, rows }) => ({
      id,
      title,
      licence,
      issued,
      rows,
    })),
    fileNames: downloadNames(input.placeCode, date, files.length),
  };
}

function downloadNames(place: string, date: string, files: number): DownloadPlan["fileNames"] {
  const name = (extension: string, part: string) =>
    fileName({ place, date, part, extension: files === 1 ? extension : "zip" });
  return {
    "csv-spreadsheet": name("csv", "spreadsheet"),
    csv: name("csv", files === 1 ? "" : "csv"),
    geojson: name("geojson", files === 1 ? "" : "geojson"),
    pack: fileName({ place, date, extension: "zip" }),
    area: fileName({ place, date, part: "area", extension: "geojson" }),
  };
}

/**
 * A download. Rows that may be one database come as the one file that was asked for, with licence and credit on each row. Where they may not, and
 * for a pack, it is a zip with a file for each licence group, sources.csv and the notes; together exactly the rows chosen. A pack holds every form
 * and only what may be passed on.
 */
export function makeDownload(request: DownloadRequest): Download {
  const content = contents(request);
  const name = downloadNames(request.placeCode, content.date, content.files.length)[request.format];
  const files = filesOf(content, request);
  const rows = content.files.reduce((sum, file) => sum + file.rows.length, 0) * FORMS[request.format].length;
  return { name, rows, pieces: name.endsWith(".zip") ? zipPieces(files) : files[0]!.pieces };
}

/** The notes on their own: source, licence, credit, date, filters and count of a download. */
export const notesFile = (request: DownloadRequest): OutputFile => downloadFiles(request).at(-1)!;

/** The files of a download: rows first, then sources.csv and ATTRIBUTION.txt. */
export const downloadFiles = (request: DownloadRequest): OutputFile[] => filesOf(contents(request), request);

function filesOf({ files, sources, date }: Contents, request: DownloadRequest): OutputFile[] {
  const { chosen, format, placeCode, placeName, filters, sentences } = request;
  const named = files.flatMap(({ group, rows }) =>
    FORMS[format].map((form) => ({
      name: fileName({
        place: placeCode,
        date,
        part: files.length > 1 ? partOf(group) : "",
        extension: form === "geojson" ? "geojson" : "csv",
      }),
      group,
      pieces: rowPieces({ ...chosen, rows }, form, group, request),
    })),
  );
  const withheld = chosen.rows.length - files.reduce((sum, { rows }) => sum + rows.length, 0);
  const notes = notesText({ place: placeName, filters, files: named, sources, date, withheld, sentences });
  return [
    ...named.map(({ name, pieces }) => ({ name, pieces })),
    { name: "sources.csv", pieces: tablePieces(sourceRecords(sources)) },
    { name: "ATTRIBUTION.txt", pieces: [encoder.encode(notes)] },
  ];
}

interface Contents {
  readonly files: readonly FileGroup[];
  readonly sources: readonly SourceInDownload[];
  /** Newest date of the data, "" when none is known. */
  readonly date: string;
}

/** Rows parted by licence, and their sources. */
function contents({ chosen, licences, format, sentences }: DownloadInput & Partial<DownloadRequest>): Contents {
  const split = licenceSplit(chosen, licences);
  const files = format === "pack" ? split.files.filter(({ group }) => isForOthers(group)) : split.files;
  const sources = sourcesOf({ ...chosen, rows: joined(files) }, licences, sentences?.changes ?? "");
  return { files, sources, date: newestDate(sources) };
}

function rowPieces(
  chosen: ChosenRows,
  form: Form,
  { licence }: LicenceGroup,
  { licences, sentences }: DownloadRequest,
): Iterable<Uint8Array> {
  if (form !== "geojson") return csvPieces(chosen, { spreadsheetSafe: form === "csv-spreadsheet" });
  const sources = sourcesOf(chosen, licences, sentences.changes);
  const attribution = [...new Set(sources.flatMap(({ credits }) => credits))];
  return geoJsonPieces(chosen, { licence, attribution, sources: sources.map(({ source }) => source) });
}

function joined(files: readonly FileGroup[]): Uint32Array {
  const rows = new Uint32Array(files.reduce((sum, file) => sum + file.rows.length, 0));
  let at = 0;
  for (const file of files) {
    rows.set(file.rows, at);
    at += file.rows.length;
  }
  return rows;
}

/** Tells the files of one download apart. */
function partOf({ licence, demand, licences }: LicenceGroup): string {
  if (licence) return licence;
  if (demand === "none" || demand === "attribution") return "open";
  return demand === "not-to-be-passed-on" ? "own-use" : licences.map(({ id }) => id).join("-");
}
