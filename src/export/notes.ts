import type { SetOrigin } from "../model/boundary-set.ts";
import type { LicenceGroup } from "../model/download.ts";
import type { ExportSentences } from "../model/export-sentences.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { SourceInDownload } from "./sources.ts";

export interface NotesInput {
  /** Name of the territory or cluster; "" = everywhere. */
  readonly place: string;
  /** The filters in words. */
  readonly filters: readonly string[];
  readonly files: readonly NotedFile[];
  /** Files of assessments. */
  readonly opinions: readonly NotedFile[];
  readonly sources: readonly SourceInDownload[];
  /** Newest date of the data, "" when not known. */
  readonly date: string;
  /** Rows left out because they may not be passed on. */
  readonly withheld: number;
  /** The same of assessments. */
  readonly withheldOpinions: number;
  /** By which the rows were chosen, where they are nobody's but the reader's. */
  readonly boundaries?: BoundariesInDownload | undefined;
  readonly sentences: ExportSentences;
}

/** Boundaries of one's own, with what is known of their licence. */
export interface BoundariesInDownload extends SetOrigin {
  readonly term: LicenceTerm | undefined;
}

interface NotedFile {
  readonly name: string;
  readonly group: LicenceGroup;
}

/** Text of the notes that lie beside the rows: what this is, how it was chosen, whose it is and what that asks for. */
export function notesText(input: NotesInput): string {
  const { place, filters, files, opinions, sources, date, withheld, withheldOpinions, sentences: say } = input;
  const rows = files.reduce((sum, { group }) => sum + group.rows, 0);
  const chosen = [
    `${say.rows}: ${rows}`,
    ...optional(say.territory, place),
    `${say.filters}: ${filters.length === 0 ? say.noFilters : filters.map(oneLine).join("; ")}`,
    ...optional(say.date, date),
    ...(withheld > 0 ? [`${say.leftOut ?? say.ownUse}: ${withheld}`] : []),
    ...(withheldOpinions > 0 ? [`${say.pack.assessmentsLeftOut}: ${withheldOpinions}`] : []),
  ];
  const ownUse = files.some(({ group }) => group.demand === "not-to-be-passed-on");
  const remarks = [
    say.eachRow,
    ...(new Set(files.map(({ group }) => group)).size > 1 ? [say.severalFiles] : []),
    ...(ownUse ? [say.ownUse] : []),
    say.changes,
    say.warranty,
    say.format,
  ];
  const parts = [
    [say.title, "=".repeat(say.title.length)],
    [say.made],
    chosen,
    ...[...files, ...opinions].map((file) => aboutFile(file, say)),
    ...sources.map((source) => aboutSource(source, say)),
    ...(input.boundaries ? [aboutBoundaries(input.boundaries, say)] : []),
    remarks,
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function aboutFile({ name, group }: NotedFile, say: ExportSentences): string[] {
  const licences = group.licences.map(({ id, title, rows }) => `    ${title} (${id}): ${rows}`);
  return [
    name,
    `  ${say.rows}: ${group.rows}`,
    `  ${say.mixture}: ${group.licence === "" ? say.eachRow : titleOf(group.title, group.licence, group.url)}`,
    ...licences,
  ];
}

function aboutBoundaries({ title, credit, licence, term }: BoundariesInDownload, say: ExportSentences): string[] {
  return [
    `${say.boundaries}: ${oneLine(title)}`,
    `  ${say.licence}: ${titleOf(term?.title ?? "", licence ?? "unknown", term?.url)}`,
    ...optional(`  ${say.credit}`, credit),
  ];
}

function aboutSource(
  { source, rows, assessments, licence, credits }: SourceInDownload,
  say: ExportSentences,
): string[] {
  return [
    `${say.source}: ${oneLine(source.title)}`,
    ...(rows > 0 ? [`  ${say.rows}: ${rows}`] : []),
    ...(assessments > 0 ? [`  ${say.pack.assessments}: ${assessments}`] : []),
    ...optional(`  ${say.publisher}`, source.publisher),
    `  ${say.licence}: ${titleOf(licence?.title ?? "", source.licence, source.licenceUrl ?? licence?.url)}`,
    ...optional(`  ${say.date}`, source.issued),
    ...optional(`  ${say.address}`, source.url),
    ...credits.map((credit) => `  ${say.credit}: ${oneLine(credit)}`),
  ];
}

const titleOf = (title: string, id: string, url = ""): string =>
  [title && title !== id ? `${title} (${id})` : id, url].filter(Boolean).join(", ");

const optional = (word: string, text = ""): string[] => (text === "" ? [] : [`${word}: ${oneLine(text)}`]);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
