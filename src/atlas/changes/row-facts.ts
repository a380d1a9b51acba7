import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";
import { readListCell } from "../../model/list-cell.ts";
import { distanceKm } from "../../model/mercator.ts";

/** What tells one entry from another, of the rows of one edition. */
export interface RowFacts {
  readonly directory: Directory;
  /** The identifier that the file gives the row; "" where the id was made of name and place. */
  readonly identifier: (row: number) => string;
  /** Folded; "" where the name was made of file and line. */
  readonly name: (row: number) => string;
  /** Without scheme, "www." and what follows "?" or "#". */
  readonly website: (row: number) => string;
  /** Position to about ten metres, else the address; "" when neither is known. */
  readonly place: (row: number) => string;
  /** The whole address, folded; "" without a street. */
  readonly street: (row: number) => string;
  /** Folded, with the country. */
  readonly locality: (row: number) => string;
  readonly publicIdentifiers: (row: number) => readonly string[];
  /** NaN where there is none, or where it may not be told. */
  readonly longitude: (row: number) => number;
  readonly latitude: (row: number) => number;
  readonly isSheltered: (row: number) => boolean;
  /** The point was worked out from the address: it stands for a town or an area, and says nothing of its own. */
  readonly isWorkedOut: (row: number) => boolean;
  readonly cell: (field: Field, row: number) => string;
}

const DECIMALS = 4;
const AREAS: readonly string[] = ["locality", "district", "region", "country"];
const ADDRESS = ["street", "postcode", "locality", "district", "region", "countryCode"] as const;

/** `sheltered`: rows whose place may not be told; those whose point was blurred are known without it. */
export function rowFacts(directory: Directory, sheltered: ReadonlySet<number>): RowFacts {
  const { fields, source, line } = directory;
  const reader = (column: Column | undefined) => (column ? (row: number) => cellAt(column, row) : () => "");
  const readers = new Map<Field, (row: number) => string>();
  const cell = (field: Field, row: number): string => {
    let read = readers.get(field);
    if (!read) {
      read = reader(fields.get(field));
      readers.set(field, read);
    }
    return read(row);
  };
  const method = fields.get("locationMethod");
  const blurred = method?.type === "coded" ? method.values.indexOf("generalised") : -1;
  const isBlurred = (row: number) =>
    method?.type === "coded" ? method.codes[row] === blurred : cell("locationMethod", row) === "generalised";
  const isSheltered = (row: number) => sheltered.has(row) || isBlurred(row);
  const degrees = (field: "longitude" | "latitude") => {
    const column = fields.get(field);
    return (row: number) => (column?.type === "number" && !isSheltered(row) ? column.values[row]! : Number.NaN);
  };
  const [longitude, latitude] = [degrees("longitude"), degrees("latitude")];
  const file = source.file ?? "";
  const prefix = `${source.id}:`;

  const addressOf = (row: number) =>
    (["street", "postcode", "locality", "countryCode"] as const)
      .map((field) => fold(cell(field, row)))
      .join("|")
      .replace(/^\|+$/, "");

  return {
    directory,
    identifier(row) {
      if (directory.hasMadeIds) return "";
      const id = cell("id", row);
      const own = id.startsWith(prefix) ? id.slice(prefix.length) : id;
      return /^(?:[^:]*:)?~/.test(own) ? "" : own;
    },
    name(row) {
      const name = cell("name", row);
      const end = ` ${line[row]}`;
      if (name.endsWith(end) && file !== "" && file.startsWith(name.slice(0, -end.length))) return "";
      return fold(name);
    },
    website: (row) =>
      cell("website", row)
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, "")
        .replace(/\/+$/, ""),
    place(row) {
      const [east, north] = [longitude(row), latitude(row)];
      return Number.isNaN(east) ? addressOf(row) : `${east.toFixed(DECIMALS)} ${north.toFixed(DECIMALS)}`;
    },
    street: (row) => (cell("street", row) === "" ? "" : addressOf(row)),
    locality(row) {
      const locality = fold(cell("locality", row));
      return locality === "" ? "" : `${locality}|${cell("countryCode", row)}`;
    },
    publicIdentifiers: (row) => readListCell(cell("identifiers", row)),
    longitude,
    latitude,
    isSheltered,
    isWorkedOut: (row) =>
      cell("locationMethod", row) === "centroid" &&
      AREAS.includes(cell("locationPrecision", row)) &&
      cell("locationUncertaintyM", row) !== "",
    cell,
  };
}

/** Between a row of one edition and a row of the other; NaN where a position is not known or not told. */
export const kmBetween = (one: RowFacts, a: number, other: RowFacts, b: number): number =>
  distanceKm(one.longitude(a), one.latitude(a), other.longitude(b), other.latitude(b));

/** Both points follow from one address: where they differ, the working out did, not what the files say. */
export const isOneAddress = (one: RowFacts, a: number, other: RowFacts, b: number): boolean =>
  one.isWorkedOut(a) && other.isWorkedOut(b) && ADDRESS.every((field) => one.cell(field, a) === other.cell(field, b));
