import type { Field } from "../../model/initiative.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader, recordColumns } from "../record-columns.ts";
import { countItems } from "./data-dictionary.ts";

export const QUALITY_HEADER = ["measure", "value", "rows", "share"] as const;

/** What can be counted about rows without judging them. */
export interface Quality {
  readonly rows: number;
  readonly withPosition: number;
  readonly withoutKind: number;
  readonly withoutSector: number;
  /** Days, months or years of the last check that the rows name; "" when none does. */
  readonly newest: string;
  readonly oldest: string;
  readonly withoutDate: number;
  /** How exact positions are -> rows. */
  readonly precision: ReadonlyMap<string, number>;
  /** Code of a finding at import -> rows that carry it. */
  readonly findings: ReadonlyMap<string, number>;
}

export function qualityOf(chosen: ChosenRows): Quality {
  const columns = recordColumns(chosen);
  const positionOf = positionReader(chosen);
  const without = (field: Field): number => {
    const column = columns.find((each) => each.field === field);
    return column ? countRows(chosen, (row) => !column.isFilledAt(row)) : chosen.rows.length;
  };
  const counts = (field: Field): Map<string, number> => {
    const column = columns.find((each) => each.field === field);
    return column ? countItems(chosen, column) : new Map();
  };
  const dates = [...counts("updated").keys()].sort();
  return {
    rows: chosen.rows.length,
    withPosition: countRows(chosen, (row) => positionOf(row) !== undefined),
    withoutKind: without("kinds"),
    withoutSector: without("sectors"),
    newest: dates.at(-1) ?? "",
    oldest: dates[0] ?? "",
    withoutDate: without("updated"),
    precision: counts("locationPrecision"),
    findings: counts("issues"),
  };
}

function countRows({ rows }: ChosenRows, test: (row: number) => boolean): number {
  let count = 0;
  for (const row of rows) if (test(row)) count++;
  return count;
}

/** quality.csv: a measure, its value where it has one, the rows it holds for and their share of all, 0 … 1. */
export function qualityRecords(quality: Quality): string[][] {
  const { rows, precision, findings } = quality;
  const share = (count: number): string => (rows === 0 ? "" : (count / rows).toFixed(4));
  const counted = (measure: string, count: number, value = ""): string[] => [
    measure,
    value,
    String(count),
    share(count),
  ];
  const each = (measure: string, counts: ReadonlyMap<string, number>): string[][] =>
    [...counts]
      .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (a < b ? -1 : 1))
      .map(([value, count]) => counted(measure, count, value));
  return [
    [...QUALITY_HEADER],
    counted("rows", rows),
    counted("withPosition", quality.withPosition),
    ...each("locationPrecision", precision),
    counted("withoutKind", quality.withoutKind),
    counted("withoutSector", quality.withoutSector),
    counted("withoutDateOfCheck", quality.withoutDate),
    ...(quality.newest === "" ? [] : [["newestCheck", quality.newest, "", ""]]),
    ...(quality.oldest === "" ? [] : [["oldestCheck", quality.oldest, "", ""]]),
    ...each("finding", findings),
  ];
}
