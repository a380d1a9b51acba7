import type { SetOrigin } from "../model/boundary-set.ts";
import {
  DOWNLOAD_FORMATS,
  type DownloadFormat,
  type DownloadPlan,
  type LicenceGroup,
  MOST_ROWS,
} from "../model/download.ts";
import type { ExportSentences } from "../model/export-sentences.ts";
import type { Assessed } from "../model/opinion.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { csvPieces, tablePieces } from "./csv.ts";
import { fileName } from "./file-name.ts";
import { geoJsonPieces } from "./geojson.ts";
import { type FileGroup, isForOthers, licenceSplit } from "./licence.ts";
import { type BoundariesInDownload, notesText } from "./notes.ts";
import { isFilledAt } from "./output-columns.ts";
import { type AssessmentGroup, assessmentGroups, assessmentRecords } from "./pack/assessment-files.ts";
import type { AssessmentFile, RowFile } from "./pack/descriptor.ts";
import { type Known, NOTHING_KNOWN } from "./pack/known.ts";
import { packFiles } from "./pack/pack-files.ts";
import { type OutputFile, zipPieces } from "./package.ts";
import { type AboutFile, EXTENSIONS, type RowForm, type WriteRows } from "./row-form.ts";
import { newestDate, type SourceInDownload, sourceRecords, sourcesOf } from "./sources.ts";

export interface DownloadInput {
  readonly chosen: ChosenRows;
  readonly licences: readonly LicenceTerm[];
  /** Code that names the place in file names, such as FR-38; "" = everywhere. */
  readonly placeCode: string;
  /** Boundaries of one's own by which the rows were chosen. */
  readonly boundaries?: SetOrigin;
  /** Assessments by row of the store, for a pack; none without it. */
  readonly assessed?: Assessed;
}

export interface DownloadRequest extends DownloadInput {
  /** `area` is written by `areaGeoJson`. */
  readonly format: Exclude<DownloadFormat, "area">;
  /** The place in words; "" = everywhere. */
  readonly placeName: string;
  /** The filters in words. */
  readonly filters: readonly string[];
  readonly sentences: ExportSentences;
  /** Meanings of fields and names of terms; fields and terms go by their ids without it. */
  readonly known?: Known;
  /** Writes the rows in a format that is not always at hand. */
  readonly writeRows?: WriteRows;
  /** A picture of the map, PNG, for a pack. */
  readonly picture?: Uint8Array<ArrayBuffer>;
}

export interface Download extends OutputFile {
  /** Rows to be written; those of a pack are written once in each form. */
  readonly rows: number;
}

/** The forms in which a pack writes the rows. */
const PACK_FORMS: readonly RowForm[] = ["csv-spreadsheet", "geojson"];
const formsOf = (format: DownloadRequest["format"]): readonly RowForm[] => (format === "pack" ? PACK_FORMS : [format]);

const PRODUCT = "Solidarity Atlas";
const encoder = new TextEncoder();

/** What a download would be: its rows, files and sources. */
export function planDownload(input: DownloadInput): DownloadPlan {
  const { files, sources, date } = contents(input);
  return {
    rows: files.reduce((sum, { rows }) => sum + rows.length, 0),
    profiles: countWebPages({ ...input.chosen, rows: joined(files) }),
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

function countWebPages({ store, rows }: ChosenRows): number {
  const websites = store.directories.map(({ fields }) => fields.get("website"));
  let count = 0;
  for (const row of rows) {
    const column = websites[store.directory[row]!];
    if (column && isFilledAt({ from: "column", column, otherwise: "" }, store.row[row]!, row)) count++;
  }
  return count;
}

function downloadNames(place: string, date: string, files: number): DownloadPlan["fileNames"] {
  const nameOf = (format: DownloadFormat): string => {
    if (format === "pack") return fileName({ place, date, extension: "zip" });
    if (format === "area") return fileName({ place, date, part: "area", extension: "geojson" });
    const part = NAMED_PARTS[format] ?? (files === 1 ? "" : format);
    return fileName({ place, date, part, extension: files === 1 ? EXTENSIONS[format] : "zip" });
  };
  return Object.fromEntries(DOWNLOAD_FORMATS.map((format) => [format, nameOf(format)])) as DownloadPlan["fileNames"];
}

/** Formats that their ending does not tell apart. */
const NAMED_PARTS: Partial<Readonly<Record<DownloadFormat, string>>> = {
  "csv-spreadsheet": "spreadsheet",
  murmurations: "murmurations",
};

/**
 * A download. Rows that may be one database come as the one file that was asked for, with licence and credit on each row. Where they may not, and
 * for a pack, it is a zip with a file for each licence group, sources.csv and the notes; together exactly the rows chosen. A pack holds every form
 * and only what may be passed on.
 */
export function makeDownload(request: DownloadRequest): Download {
  const content = contents(request);
  const name = downloadNames(request.placeCode, content.date, content.files.length)[request.format];
  const files = filesOf(content, request);
  const chosen = content.files.reduce((sum, file) => sum + file.rows.length, 0);
  const most = MOST_ROWS[request.format] ?? Number.POSITIVE_INFINITY;
  if (chosen > most) throw new RangeError(`${chosen} rows were asked of ${request.format}, which holds ${most}.`);
  const rows = chosen * formsOf(request.format).length;
  return { name, rows, pieces: name.endsWith(".zip") ? zipPieces(files) : files[0]!.pieces };
}

/** The notes on their own: source, licence, credit, date, filters and count of a download. */
export const notesFile = (request: DownloadRequest): OutputFile => downloadFiles(request).at(-1)!;

/** The files of a download: rows first, what describes them in a pack, then sources.csv and ATTRIBUTION.txt. */
export const downloadFiles = (request: DownloadRequest): OutputFile[] => filesOf(contents(request), request);

function filesOf(content: Contents, request: DownloadRequest): OutputFile[] {
  const { files, sources, date, assessments, withheldOpinions } = content;
  const { chosen, format, placeCode, placeName, filters, sentences } = request;
  const named = files.flatMap(({ group, rows }) =>
    formsOf(format).map((form) => ({
      name: fileName({
        place: placeCode,
        date,
        part: files.length > 1 ? partOf(group) : "",
        extension: EXTENSIONS[form],
      }),
      form,
      group,
      rows,
      pieces: rowPieces({ ...chosen, rows }, form, group, request),
    })),
  );
  const withheld = chosen.rows.length - files.reduce((sum, { rows }) => sum + rows.length, 0);
  const notes = notesText({
    place: placeName,
    filters,
    files: named,
    opinions: assessments,
    sources,
    date,
    withheld,
    withheldOpinions,
    boundaries: boundariesOf(request),
    sentences,
  });
  return [
    ...named.map(({ name, pieces }) => ({ name, pieces })),
    ...assessments.map(({ name, opinions }) => ({
      name,
      pieces: tablePieces(assessmentRecords(chosen.store, opinions)),
    })),
    ...(format === "pack" ? describing(content, named, request) : []),
    { name: "sources.csv", pieces: tablePieces(sourceRecords(sources)) },
    { name: "ATTRIBUTION.txt", pieces: [encoder.encode(notes)] },
  ];
}

function boundariesOf({ boundaries, licences }: DownloadInput): BoundariesInDownload | undefined {
  const id = boundaries?.licence ?? "unknown";
  return boundaries && { ...boundaries, term: licences.find((term) => term.id === id) };
}

const describing = (
  { files, sources, date, assessments }: Contents,
  named: readonly RowFile[],
  { chosen, placeName, sentences, known = NOTHING_KNOWN, picture, boundaries }: DownloadRequest,
): OutputFile[] =>
  packFiles({
    chosen: { ...chosen, rows: joined(files) },
    files: named,
    assessments,
    sources,
    date,
    placeName,
    sentences,
    known,
    picture,
    boundaries,
  });

interface Contents {
  readonly files: readonly FileGroup[];
  readonly sources: readonly SourceInDownload[];
  /** Newest date of the data, "" when none is known. */
  readonly date: string;
  /** Files of assessments in a pack, and how many assessments may not be passed on. */
  readonly assessments: readonly AssessmentFile[];
  readonly withheldOpinions: number;
}

/** Rows parted by licence, and their sources. */
function contents(input: DownloadInput & Partial<DownloadRequest>): Contents {
  const { chosen, licences, format, sentences, assessed } = input;
  const split = licenceSplit(chosen, licences);
  const files = format === "pack" ? split.files.filter(({ group }) => isForOthers(group)) : split.files;
  const rows = { ...chosen, rows: joined(files) };
  const { groups, withheld } =
    format === "pack" && assessed ? assessmentGroups(rows, assessed, licences) : { groups: [], withheld: 0 };
  const assessments = groups.map((group) => ({ ...group, name: assessmentName(group, groups.length) }));
  const sources = sourcesOf(rows, licences, sentences?.changes ?? "", opinionsPerDirectory(groups));
  return { files, sources, date: newestDate(sources), assessments, withheldOpinions: withheld };
}

const assessmentName = ({ group }: AssessmentGroup, all: number): string =>
  all === 1 ? "assessments.csv" : `assessments_${partOf(group)}.csv`;

/** By index of the directory that brought them. */
function opinionsPerDirectory(groups: readonly AssessmentGroup[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { opinions } of groups)
    for (const { directory } of opinions) counts.set(directory, (counts.get(directory) ?? 0) + 1);
  return counts;
}

function rowPieces(
  chosen: ChosenRows,
  form: RowForm,
  { licence, url = "" }: LicenceGroup,
  { licences, sentences, placeName, known = NOTHING_KNOWN, writeRows }: DownloadRequest,
): Iterable<Uint8Array<ArrayBuffer>> {
  if (form === "csv" || form === "csv-spreadsheet")
    return csvPieces(chosen, { spreadsheetSafe: form === "csv-spreadsheet" });
  const sources = sourcesOf(chosen, licences, sentences.changes);
  const about: AboutFile = {
    title: [PRODUCT, placeName].filter(Boolean).join(": "),
    licence,
    licenceUrl: url,
    licenceUrlOf: (id) => licences.find((term) => term.id === id)?.url,
    attribution: [...new Set(sources.flatMap(({ credits }) => credits))],
    sources: sources.map(({ source }) => source),
    labelOf: (field, id) => known.terms[field].get(id)?.en,
  };
  if (form === "geojson") return geoJsonPieces(chosen, about);
  if (!writeRows) throw new Error(`Nothing was fetched that writes ${form}.`);
  return writeRows(chosen, about);
}

function joined(files: readonly FileGroup[]): Uint32Array {
  if (files.length === 1) return files[0]!.rows;
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
