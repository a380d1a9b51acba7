import type { ColumnTarget } from "../../model/import.ts";
import type { Field } from "../../model/initiative.ts";

/** By these a table is known as the "standard" one of the solidarity economy, which the maps of its networks are made from. */
const TELLING = ["Identifier", "Organisational Structure", "Primary Activity", "Geo Container"];

/** What its columns are; those left out are judged like any other. */
const FIELDS: Readonly<Record<string, Field>> = {
  Identifier: "id",
  Name: "name",
  Description: "description",
  "Organisational Structure": "kinds",
  "Primary Activity": "sectors",
  Activities: "sectors",
  "Street Address": "street",
  Locality: "locality",
  Region: "region",
  Postcode: "postcode",
  "Country ID": "countryCode",
  Website: "website",
  Twitter: "links",
  Facebook: "links",
  "Companies House Number": "identifiers",
  Qualifiers: "practices",
  "Membership Type": "membershipBase",
  "Base Membership Type": "membershipBase",
  Latitude: "latitude",
  Longitude: "longitude",
  "Geo Container Latitude": "latitude",
  "Geo Container Longitude": "longitude",
};

export interface StandardColumn {
  readonly target: ColumnTarget;
  /** The place that was found for an address stands in where the record has no own point. */
  readonly isFallback: boolean;
}

export const isStandardTable = (headers: readonly string[]): boolean =>
  TELLING.every((header) => headers.includes(header));

/** Undefined for a column that the standard does not know. */
export function standardColumn(header: string): StandardColumn | undefined {
  const field = Object.hasOwn(FIELDS, header) ? FIELDS[header] : undefined;
  return field && { target: { as: "field", field }, isFallback: header.startsWith("Geo Container ") };
}
