const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The cells of some records by row and column; a record shorter than the others has "" at its end. */
export interface Cells {
  readonly size: number;
  text(row: number, column: number): string;
  /** All cells of one record, for listing it. */
  record(row: number): readonly string[];
  /** Records with more than `width` cells, and the cells after those. */
  beyond(width: number): Iterable<readonly [row: number, cells: readonly string[]]>;
  /** From now on the cell is empty: what it held may not be kept. */
  hide(row: number, column: number): void;
  /** The records at `rows` alone, in that order. */
  pick(rows: readonly number[]): Cells;
  /** Where the cells lie as UTF-8, not decoded, for those who can read it so. */
  readonly raw: RawCells | undefined;
}

/**
 * Cells inside a piece of a file. `starts` and `ends` hold the bounds of cell `row * width + column`. Valid until the next batch is asked for:
 * the piece is then written over.
 */
export interface RawCells {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function textCells(records: readonly (readonly string[])[]): Cells {
  const shown = [...records];
  return {
    size: shown.length,
    raw: undefined,
    text: (row, column) => shown[row]![column] ?? "",
    record: (row) => shown[row]!,
    *beyond(width) {
      for (const [row, cells] of shown.entries()) if (cells.length > width) yield [row, cells.slice(width)];
    },
    hide(row, column) {
      const cells = [...shown[row]!];
      cells[column] = "";
      shown[row] = cells;
    },
    pick: (rows) => textCells(rows.map((row) => shown[row]!)),
  };
}

/** `whole`: records with more or fewer cells than columns, as they were written. */
export function rawCells(raw: RawCells, size: number, whole: ReadonlyMap<number, readonly string[]>): Cells {
  const { bytes, width, starts, ends } = raw;
  const text = (row: number, column: number): string =>
    column < width ? decodeCell(bytes, starts[row * width + column]!, ends[row * width + column]!) : "";
  return {
    size,
    raw,
    text,
    record: (row) => whole.get(row) ?? Array.from({ length: width }, (_, column) => text(row, column)),
    *beyond(most) {
      for (const [row, cells] of whole) if (cells.length > most) yield [row, cells.slice(most)];
    },
    hide(row, column) {
      ends[row * width + column] = starts[row * width + column]!;
    },
    pick(rows) {
      const picked = new Map<number, readonly string[]>();
      for (let to = 0; to < rows.length; to++) {
        const from = rows[to]!;
        const cells = whole.get(from);
        if (cells) picked.set(to, cells);
        if (from === to) continue;
        for (let column = 0; column < width; column++) {
          starts[to * width + column] = starts[from * width + column]!;
          ends[to * width + column] = ends[from * width + column]!;
        }
      }
      return rawCells(raw, rows.length, picked);
    },
  };
}

export const decodeCell = (bytes: Uint8Array, start: number, end: number): string =>
  start === end ? "" : decoder.decode(bytes.subarray(start, end));
