import type { ComparedColumn } from "../../model/changes.ts";
import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";

/** The column of one edition; undefined where it has none. */
export const columnOf = (directory: Directory, { name, field }: ComparedColumn): Column | undefined =>
  field ? directory.fields.get(field) : directory.extra.get(name);

/** "" where it is not known. */
export function cellOf(directory: Directory, compared: ComparedColumn, row: number): string {
  const column = columnOf(directory, compared);
  return column ? cellAt(column, row) : "";
}
