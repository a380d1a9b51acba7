import { readListCell } from "../../model/list-cell.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { type RecordColumn, recordColumns } from "../record-columns.ts";
import { type Known, TERM_FIELDS } from "./known.ts";

export const COLUMNS_HEADER = ["column", "label", "meaning", "type", "unit", "vocabulary", "filled"] as const;
export const TERMS_HEADER = ["field", "term", "label", "labelEnglish", "rows"] as const;

/** columns.csv: what each column of the rows means, how its cells are to be read, and how many rows have one. */
export function columnRecords(
  chosen: ChosenRows,
  { fields }: Known,
  labels: Readonly<Record<string, string>>,
): string[][] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const records = recordColumns(chosen).map((column) => {
    const { name, field } = column;
    const described = field && byName.get(field);
    const isOfTerms = TERM_FIELDS.some((each) => each === field);
    return [
      name,
      (field && labels[field]) || "",
      described?.description ?? "",
      described?.separator ? `list (${described.separator})` : (described?.type ?? "string"),
      described?.unit ?? "",
      isOfTerms ? "terms.csv" : (described?.constraints?.enum?.join(";") ?? ""),
      String(filledRows(chosen, column)),
    ];
  });
  return [[...COLUMNS_HEADER], ...records];
}

function filledRows({ rows }: ChosenRows, { isFilledAt }: RecordColumn): number {
  let filled = 0;
  for (const row of rows) if (isFilledAt(row)) filled++;
  return filled;
}

/** terms.csv: the names of all terms in the rows, and how many rows have each, the most frequent first. */
export function termRecords(chosen: ChosenRows, { language, terms }: Known): string[][] {
  const columns = recordColumns(chosen);
  const records = TERM_FIELDS.flatMap((field) => {
    const column = columns.find((each) => each.field === field);
    if (!column) return [];
    return [...countItems(chosen, column)]
      .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (a < b ? -1 : 1))
      .map(([id, rows]) => {
        const names = terms[field].get(id);
        return [field, id, names?.[language] ?? "", names?.en ?? "", String(rows)];
      });
  });
  return [[...TERMS_HEADER], ...records];
}

/** Item of a list cell -> rows that have it. Cells repeat, so each is parted once. */
export function countItems({ rows }: ChosenRows, { textAt }: RecordColumn): Map<string, number> {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const cell = textAt(row);
    if (cell !== "") cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const items = new Map<string, number>();
  for (const [cell, count] of cells)
    for (const item of new Set(readListCell(cell))) items.set(item, (items.get(item) ?? 0) + count);
  return items;
}
