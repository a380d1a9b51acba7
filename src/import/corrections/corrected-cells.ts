import type { Cells } from "../table/cells.ts";

/** Texts in place of others, by record and column. */
export type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Cells with other texts in some places. They are read as text, with care: bytes would still be those of the file. */
export function correctedCells(cells: Cells, texts: Texts): Cells {
  const shown = new Map(Array.from(texts, ([row, changed]) => [row, new Map(changed)]));
  return {
    size: cells.size,
    raw: undefined,
    text: (row, column) => shown.get(row)?.get(column) ?? cells.text(row, column),
    record(row) {
      const own = shown.get(row);
      if (!own) return cells.record(row);
      const record = [...cells.record(row)];
      for (const [column, text] of own) {
        while (record.length < column) record.push("");
        record[column] = text;
      }
      return record;
    },
    beyond: (width) => cells.beyond(width),
    hide(row, column) {
      shown.get(row)?.delete(column);
      cells.hide(row, column);
    },
    pick(rows) {
      const picked = new Map<number, ReadonlyMap<number, string>>();
      for (const [to, from] of rows.entries()) {
        const own = shown.get(from);
        if (own) picked.set(to, own);
      }
      return correctedCells(cells.pick(rows), picked);
    },
  };
}
