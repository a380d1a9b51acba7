import { FIELD_TYPES, type Field } from "./initiative.ts";

/** A column by its name, wherever it stands in a file. */
export interface ColumnName {
  readonly header: string;
  /** Which of the columns of this name, 1 = the first; 1 where it is absent. */
  readonly occurrence?: number | undefined;
}

/** How the columns that are read as one field become one text. */
export interface Join {
  /** Between the texts; nothing stands beside an empty one. */
  readonly separator: string;
  /** The columns in their order; those that are not named come after them, as they stand in the file. */
  readonly order?: readonly ColumnName[] | undefined;
}
export type Joins = { readonly [Name in Field]?: Join | undefined };

/** What stands between the items of a cell, besides line breaks, ";" and "|". */
export type ListSeparators = { readonly [Name in Field]?: string | undefined };

/** Where a part of a cell goes; "extra": kept beside the fields. */
export type PartTarget = Field | "extra";

/** How the cells of one column become several fields. */
export type Split =
  /** The postcode divides: "Via Roma 3, 40121 Bologna", "12 High Street, Leeds, LS1 4AP". */
  | { readonly by: "address" }
  /** A cell has as many parts as there are targets, or it stays whole in the first. */
  | { readonly by: "separator"; readonly separator: string; readonly into: readonly PartTarget[] };

/** What may stand between texts that are joined. */
export const JOINERS = [" ", ", ", "\n", ""] as const;
export const USUAL_JOINER = " ";

export const LONGEST_SEPARATOR = 5;
export const MOST_PARTS = 12;

/** Fields of free text, which several columns can fill. */
const JOINABLE: ReadonlySet<Field> = new Set<Field>([
  "name",
  "legalName",
  "description",
  "mission",
  "kindRaw",
  "legalForm",
  "sectorRaw",
  "street",
  "locality",
  "district",
  "region",
  "postcode",
  "areaServed",
  "impactSource",
  "openingHours",
  "sizeBand",
  "attribution",
]);

export const isJoinable = (field: Field): boolean => JOINABLE.has(field);

export const isList = (field: Field): boolean => FIELD_TYPES[field] === "list";

/** Which of the columns of its name each is. */
export function occurrences(headers: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const occurrence = (seen.get(header) ?? 0) + 1;
    seen.set(header, occurrence);
    return occurrence;
  });
}

/** Several columns that fill one field, as the first rows come out. */
export interface JoinOutcome {
  readonly field: Field;
  /** Indexes, in their order. */
  readonly columns: readonly number[];
  /** Undefined: the first that is filled counts. */
  readonly separator: string | undefined;
  /** The reader said so; otherwise the names of the columns do. */
  readonly isChosen: boolean;
  readonly rows: readonly { readonly line: number; readonly text: string }[];
}

/** A column that gives several fields, as the first rows come out. */
export interface SplitOutcome {
  readonly column: number;
  readonly targets: readonly PartTarget[];
  /** `parts` by target; a cell that does not fit stands whole in the first. */
  readonly rows: readonly {
    readonly line: number;
    readonly cell: string;
    readonly parts: readonly string[];
    readonly fits: boolean;
  }[];
}

export interface Arrangement {
  readonly joins: readonly JoinOutcome[];
  readonly splits: readonly SplitOutcome[];
  /** Columns whose cells look like whole addresses that can be split, by index. */
  readonly addresses: readonly number[];
}
