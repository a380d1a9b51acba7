import type { Column } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import type { IssueLog } from "../report/issue-log.ts";
import type { Slice } from "../rows/slice.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import { createDistinctKeys } from "./distinct-keys.ts";

/** A record that repeats the key of an earlier one: the identifier, or name and place where there is none. */
export interface Repeat {
  readonly row: number;
  readonly of: number;
}

export interface Identifiers {
  read(slice: Slice): void;
  /** The identifiers as written, when there is a column of them. */
  column(): Column | undefined;
  at(row: number): string;
  readonly repeats: readonly Repeat[];
  readonly hasColumn: boolean;
}

const PLACE_FIELDS = ["latitude", "longitude", "street", "locality", "postcode", "countryCode"] as const;
const MOST_REPEATS = 200_000;

/** A column named for it, else the first public number that every record has and none shares. */
function identifierColumn(columns: readonly MatchedColumn[]): MatchedColumn | undefined {
  const of = (field: Field) => columns.filter(({ target }) => target.as === "field" && target.field === field);
  const isUnique = ({ profile }: MatchedColumn) => profile.looked > 1 && profile.distinct === profile.looked;
  return of("id")[0] ?? of("identifiers").find(isUnique);
}

/** Keeps the identifiers of a source and notices those that are there twice. */
export function createIdentifiers(columns: readonly MatchedColumn[], log: IssueLog): Identifiers {
  const column = identifierColumn(columns);
  const keyed = columns.filter(
    ({ target }) =>
      (target.as === "field" &&
        (target.field === "name" || (PLACE_FIELDS as readonly string[]).includes(target.field))) ||
      target.as === "address" ||
      target.as === "coordinates" ||
      target.as === "geometry",
  );
  const builder = createCellBuilder();
  const keys = createDistinctKeys();
  const repeats: Repeat[] = [];

  function keyOf(row: readonly string[], slice: Slice, at: number): string {
    let key = "";
    for (const { index } of keyed) key += `${row[index] ?? ""}\n`;
    const shape = slice.shapes?.[at];
    return shape?.longitude === undefined ? key : `${key}${shape.longitude} ${shape.latitude}`;
  }

  return {
    hasColumn: column !== undefined,
    repeats,
    read(slice) {
      const cells = new Array<string>(slice.size);
      for (let at = 0; at < slice.size; at++) {
        const row = slice.rows[at]!;
        const identifier = column ? (row[column.index] ?? "").trim() : "";
        cells[at] = identifier;
        if (column && identifier === "") {
          slice.repaired[at] = 1;
          log.add("id-made", "repair", slice.lines[at]!, "", { field: "id", column: column.header });
        }
        const of = keys.add(identifier === "" ? keyOf(row, slice, at) : identifier, slice.firstRow + at);
        if (of >= 0 && repeats.length < MOST_REPEATS) repeats.push({ row: slice.firstRow + at, of });
      }
      if (column) builder.pushAll(cells);
    },
    column: () => (column ? builder.finish() : undefined),
    at: (row) => builder.at(row),
  };
}
