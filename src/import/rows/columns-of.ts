import type { Field } from "../../model/initiative.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";

export function columnsOf(columns: readonly MatchedColumn[], field: Field): readonly MatchedColumn[] {
  const found: MatchedColumn[] = [];
  for (const column of columns) if (column.target.as === "field" && column.target.field === field) found.push(column);
  return found;
}

const VARIED_ROWS = 500;

/** Mostly different texts among the first records: they are kept end to end from the start. */
export const isVaried = ({ profile }: MatchedColumn): boolean =>
  profile.filled >= VARIED_ROWS && profile.distinct > profile.filled / 2;

/** The column whose cells identify the records: one named for it, else the first public number that every record has and none shares. */
export function identifierColumn(columns: readonly MatchedColumn[]): MatchedColumn | undefined {
  const isUnique = ({ profile }: MatchedColumn) => profile.looked > 1 && profile.distinct === profile.looked;
  return columnsOf(columns, "id")[0] ?? columnsOf(columns, "identifiers").find(isUnique);
}
