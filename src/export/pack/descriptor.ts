import type { SetOrigin } from "../../model/boundary-set.ts";
import { ASSESSMENT_COLUMNS } from "../../model/dimensions.ts";
import type { LicenceGroup } from "../../model/download.ts";
import { markFormula } from "../../model/formula-mark.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { type RecordColumn, recordColumns } from "../record-columns.ts";
import type { RowForm } from "../row-form.ts";
import type { SourceInDownload } from "../sources.ts";
import type { AssessmentGroup } from "./assessment-files.ts";
import { COLUMNS_HEADER, TERMS_HEADER } from "./data-dictionary.ts";
import type { Known } from "./known.ts";
import { QUALITY_HEADER } from "./quality.ts";

/** A file of rows in a pack. */
export interface RowFile {
  readonly name: string;
  readonly form: RowForm;
  readonly group: LicenceGroup;
  readonly rows: Uint32Array;
}

/** A file of assessments in a pack. */
export interface AssessmentFile extends AssessmentGroup {
  readonly name: string;
}

export interface DescriptorInput {
  readonly chosen: ChosenRows;
  readonly files: readonly RowFile[];
  readonly assessments: readonly AssessmentFile[];
  readonly sources: readonly SourceInDownload[];
  /** Header of sources.csv. */
  readonly sourceColumns: readonly string[];
  readonly title: string;
  readonly about: string;
  /** Newest date of the data, "" when not known. */
  readonly date: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly known: Known;
  readonly hasPicture: boolean;
  /** By which the rows were chosen, where they are the reader's own. */
  readonly boundaries?: SetOrigin | undefined;
}

/** datapackage.json of a pack, after version 2.0: every file with its schema, licence and sources. */
export function packDescriptor(input: DescriptorInput): string {
  const { files, assessments, sources, title, about, date, boundaries } = input;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: nameOf(files[0]?.name ?? "solidarity-atlas"),
    title,
    description: about,
    ...(date && { version: date }),
    ...listed("licenses", distinctLicences([...files, ...assessments])),
    ...listed("sources", [...sources.map(sourceOf), ...(boundaries ? [boundarySource(boundaries)] : [])]),
    ...listed("contributors", contributorsOf(sources)),
    resources: [...rowResources(input), ...assessmentResources(input), ...tables(input)],
  };
  return `${JSON.stringify(descriptor, undefined, 1)}\n`;
}

/** Lower case without its ending, as names in a data package are. */
const nameOf = (file: string): string =>
  file
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-");

const listed = <T>(key: string, list: readonly T[]) => (list.length === 0 ? {} : { [key]: list });

const boundarySource = ({ title, credit }: SetOrigin) => ({ title: credit ? `${credit}: ${title}` : title });

const sourceOf = ({ source: { title, publisher, url } }: SourceInDownload) => ({
  title: publisher ? `${publisher}: ${title}` : title,
  ...(url && { path: url }),
});

/** Bodies that publish or keep a source; no person. */
function contributorsOf(sources: readonly SourceInDownload[]) {
  const roles = new Map<string, Set<string>>();
  const add = (title: string | undefined, role: string) => {
    if (title) roles.set(title, (roles.get(title) ?? new Set()).add(role));
  };
  for (const { source } of sources) {
    add(source.publisher, "publisher");
    add(source.steward, "steward");
  }
  return [...roles].map(([title, own]) => ({ title, roles: [...own] }));
}

/** The licence of a file as a whole, or those of its rows where it has none. */
const licencesOf = ({ licence, title, url, licences }: LicenceGroup) =>
  licence
    ? [{ name: licence, title, ...(url && { path: url }) }]
    : licences.map(({ id, title: own }) => ({ name: id, title: own }));

function distinctLicences(files: readonly Pick<RowFile, "group">[]) {
  const all = files.flatMap(({ group }) => licencesOf(group));
  return [...new Map(all.map((licence) => [licence.name, licence])).values()];
}

/** The rows are called initiatives; where there are several files, each also by what its licence group is. */
function rowResources(input: DescriptorInput) {
  const { files, chosen } = input;
  const isParted = files.filter(({ form }) => form !== "geojson").length > 1;
  return files.map(({ name, form, group, rows }) => {
    const part = isParted ? `-${nameOf(name).split("_").at(-1)}` : "";
    const common = { path: name, encoding: "utf-8", ...listed("licenses", licencesOf(group)) };
    if (form === "geojson")
      return { name: `initiatives${part}-geojson`, format: "geojson", mediatype: "application/geo+json", ...common };
    return {
      name: `initiatives${part}`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      ...common,
      schema: {
        fields: recordColumns({ ...chosen, rows }).map((column) => schemaField(column, input)),
        missingValues: [""],
        primaryKey: ["id"],
      },
    };
  });
}

/** The assessments of the initiatives, joined to these by their ids where they lie in one table. */
function assessmentResources({ files, assessments, known }: DescriptorInput) {
  const isOneTable = files.filter(({ form }) => form !== "geojson").length === 1;
  const reference = { resource: "initiatives", fields: ["id"] };
  return assessments.map(({ name, group }) => ({
    name: nameOf(name),
    type: "table",
    path: name,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...listed("licenses", licencesOf(group)),
    schema: {
      fields: ASSESSMENT_COLUMNS.map(
        (column) => known.assessmentFields.find((field) => field.name === column) ?? { name: column, type: "string" },
      ),
      missingValues: [""],
      primaryKey: ["id"],
      ...(isOneTable && { foreignKeys: [{ fields: ["initiativeId"], reference }] }),
    },
  }));
}

/** Named as the header names it: a name that begins like a formula is marked there. */
function schemaField({ name, field }: RecordColumn, { known, labels }: DescriptorInput) {
  const described = field && known.fields.find((each) => each.name === field);
  const { enum: choices, minimum, maximum, required } = described?.constraints ?? {};
  const constraints = {
    ...(required && { required }),
    ...(choices && { enum: choices }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name: markFormula(name),
    type: described?.type ?? "string",
    ...(field && labels[field] && { title: labels[field] }),
    ...(described && { description: described.description }),
    ...(described?.separator && { separator: described.separator }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const NUMBER_COLUMNS: Readonly<Record<string, string>> = {
  filled: "integer",
  rows: "integer",
  rowsUsed: "integer",
  rowsInDownload: "integer",
  assessmentsInDownload: "integer",
  share: "number",
};

/** The small tables that describe the rows, and the picture. */
function tables({ sourceColumns, hasPicture }: DescriptorInput) {
  const table = (name: string, columns: readonly string[]) => ({
    name,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((column) => ({ name: column, type: NUMBER_COLUMNS[column] ?? "string" })),
      missingValues: [""],
    },
  });
  return [
    table("columns", COLUMNS_HEADER),
    table("terms", TERMS_HEADER),
    table("sources", sourceColumns),
    table("quality", QUALITY_HEADER),
    ...(hasPicture ? [{ name: "map", path: "map.png", format: "png", mediatype: "image/png" }] : []),
  ];
}
