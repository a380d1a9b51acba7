import { cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { toListCell } from "../model/list-cell.ts";
import { type Source, sourceSchema } from "../model/source.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { ChosenRows } from "./chosen-rows.ts";

/** Credit lines listed for one source; each row carries its own in any case. */
const MOST_CREDITS = 50;

/** A directory with rows in the download. */
export interface SourceInDownload {
  readonly source: Source;
  readonly rows: number;
  /** Assessments of its in the download. */
  readonly assessments: number;
  readonly licence: LicenceTerm | undefined;
  /** Distinct credit lines: that of the source first, then those of rows that differ. */
  readonly credits: readonly string[];
}

const NO_OPINIONS: ReadonlyMap<number, number> = new Map();

/**
 * The sources of these rows, in the order of the store. `changes` is the sentence that says what was
 * done to the data, for licences that ask for it.
 * @param opinions assessments in the download, by index of the directory that brings them
 */
export function sourcesOf(
  { store, rows }: ChosenRows,
  licenceTerms: readonly LicenceTerm[],
  changes: string,
  opinions: ReadonlyMap<number, number> = NO_OPINIONS,
): SourceInDownload[] {
  const found = store.directories.map((directory, at) => ({
    directory,
    rows: 0,
    assessments: opinions.get(at) ?? 0,
    credits: new Set<string>(),
  }));
  for (const row of rows) {
    const entry = found[store.directory[row]!]!;
    entry.rows++;
    const attribution = entry.directory.fields.get("attribution");
    if (attribution && entry.credits.size < MOST_CREDITS) entry.credits.add(cellAt(attribution, store.row[row]!));
  }
  return found
    .filter((entry) => entry.rows > 0 || entry.assessments > 0)
    .map(({ directory, rows, assessments, credits }) => {
      const licence = licenceTerms.find((term) => term.id === directory.source.licence);
      const own = creditOf(directory, licence, changes);
      return {
        source: directory.source,
        rows,
        assessments,
        licence,
        credits: [...new Set([own, ...credits])].filter(Boolean),
      };
    });
}

/** The credit asked for, or the words that the licence itself proposes. */
function creditOf({ source }: Directory, licence: LicenceTerm | undefined, changes: string): string {
  if (source.attribution) return source.attribution;
  const words: Record<string, string> = {
    title: source.title,
    publisher: source.publisher ?? "",
    issued: source.issued ?? "",
    changes,
  };
  const template = licence?.attributionText ?? "{title}, {publisher}.";
  return template
    .replace("Changes: {changes}.", "{changes}")
    .replace(/(^|, )?\{(\w+)\}/g, (_, comma = "", name: string) => (words[name] ? comma + words[name] : ""))
    .replace(/^, /, "");
}

/** Newest date of the data among these sources, "" when none is known. */
export const newestDate = (sources: readonly SourceInDownload[]): string =>
  sources
    .map(({ source }) => source.issued ?? "")
    .sort()
    .at(-1) ?? "";

const SOURCE_FIELDS = Object.keys(sourceSchema.shape) as (keyof Source)[];

/** Header and records of sources.csv: all that is known about each source, and how many of its rows are in the download; of its assessments where there are any. */
export function sourceRecords(sources: readonly SourceInDownload[]): string[][] {
  const hasAssessments = sources.some(({ assessments }) => assessments > 0);
  const records = sources.map(({ source, rows, assessments }) => [
    ...SOURCE_FIELDS.map((field) => toCell(source[field])),
    String(rows),
    ...(hasAssessments ? [String(assessments)] : []),
  ]);
  return [[...SOURCE_FIELDS, "rowsInDownload", ...(hasAssessments ? ["assessmentsInDownload"] : [])], ...records];
}

const toCell = (value: Source[keyof Source]): string =>
  typeof value === "object" ? toListCell(value) : String(value ?? "");
