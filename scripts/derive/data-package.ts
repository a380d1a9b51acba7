import { createHash } from "node:crypto";
import { FIELD_TYPES, type Initiative } from "../../src/model/initiative.ts";
import type { Source } from "../../src/model/source.ts";
import { DIRECTORY_SOURCES } from "./directory-sources.ts";

/** Id of a licence -> title and address. */
export type Licences = ReadonlyMap<string, { readonly title: string; readonly url: string }>;

/** datapackage.json of one directory: a Data Package of version 2 with, under `source`, the record of the directory as a source. */
export function dataPackage(
  sourceId: string,
  initiatives: readonly Initiative[],
  columns: readonly (keyof Initiative)[],
  csv: string,
  licences: Licences,
) {
  const { source, licenceAsStated, alsoLicensed, consent } = DIRECTORY_SOURCES[sourceId]!;
  const geoNames = initiatives.some((initiative) => initiative.attribution?.includes("GeoNames"));
  const named = [source.licence, ...(alsoLicensed ? [alsoLicensed] : []), ...(geoNames ? ["CC-BY-4.0"] : [])];
  const countries = initiatives.map((initiative) => initiative.countryCode).filter((code) => code !== undefined);
  const record: Source = {
    id: sourceId,
    ...source,
    ...(geoNames && { attribution: `${source.attribution} Town centres: GeoNames (CC BY 4.0).` }),
    ...(licences.get(source.licence)?.url && { licenceUrl: licences.get(source.licence)!.url }),
    file: "initiatives.csv",
    format: "csv",
    encoding: "UTF-8",
    countries: [...new Set(countries)].sort(),
    rows: initiatives.length,
    rowsUsed: initiatives.length,
    sha256: createHash("sha256").update(csv).digest("hex"),
    personalData: consent === "not-recorded" ? "none-found" : "dropped",
    notes: `${source.notes} Licence in the words of the source: ${licenceAsStated}.`,
  };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: sourceId,
    title: source.title,
    licenses: [...new Set(named)].map((id) => ({
      name: id,
      title: licences.get(id)?.title,
      path: licences.get(id)?.url || undefined,
    })),
    sources: [{ title: `${source.publisher}: ${source.title}`, path: source.url }],
    resources: [
      {
        name: "initiatives",
        path: "initiatives.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: { primaryKey: ["id"], fields: columns.map(schemaField) },
      },
    ],
    source: record,
  };
}

function schemaField(field: keyof Initiative) {
  const type = FIELD_TYPES[field];
  if (type === "list") return { name: field, type: "string", separator: ";" };
  return { name: field, type: type === "integer" || type === "number" || type === "year" ? type : "string" };
}
