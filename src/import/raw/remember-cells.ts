import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";

/** Reads each distinct cell of a column once, as long as cells repeat; of those that lie as bytes only new ones are decoded. */
export function rememberCells<T extends {}>(
  read: (cell: string) => T,
): (cells: Cells, column: number) => (row: number) => T {
  const readOnce = remember(read);
  const byColumn: (T | undefined)[][] = []; // and number
  return (cells, column) => {
    const { raw } = cells;
    const numbers = raw && column < raw.width ? raw.numbers(column) : undefined;
    if (!numbers) return (row) => readOnce(cells.text(row, column));
    byColumn[column] ??= [];
    const known = byColumn[column]!;
    return (row) => {
      const number = numbers[row]!;
      if (number < 0) return read(cells.text(row, column));
      while (known.length <= number) known.push(undefined); // without holes, which would be slow
      known[number] ??= read(cells.text(row, column));
      return known[number]!;
    };
  };
}
