import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";
import { createInterner } from "./interner.ts";

/** Reads each distinct cell once, as long as cells repeat; of those that lie as bytes only new ones are decoded. */
export function rememberCells<T>(read: (cell: string) => T): (cells: Cells, row: number, column: number) => T {
  const readOnce = remember(read);
  const interner = createInterner();
  const known: T[] = [];
  return (cells, row, column) => {
    const { raw } = cells;
    if (!raw || column >= raw.width) return readOnce(cells.text(row, column));
    const at = row * raw.width + column;
    const index = interner.find(raw.bytes, raw.starts[at]!, raw.ends[at]!);
    if (index < 0) return read(cells.text(row, column));
    if (index === known.length) known.push(read(cells.text(row, column)));
    return known[index]!;
  };
}
