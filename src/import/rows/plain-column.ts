import { copyPlainCell, type PlainTest, type ReadyTest, readyTest } from "../raw/plain-cells.ts";
import type { FindsPerson } from "../raw/plain-text.ts";
import { viewed } from "../raw/viewed-bytes.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { RawCells } from "../table/cells.ts";
import type { Slice } from "./slice.ts";

/** A column of mostly different texts that lie as bytes: what makes a cell of it plain. */
export interface PlainColumn {
  readonly column: number;
  readonly test: PlainTest;
  /** With it nothing personal may be in a cell; only this thread looks for that. */
  readonly findsPerson: FindsPerson | undefined;
  readonly ready: ReadyTest;
}

/** Reads cells that are not plain. */
export interface OtherReader {
  /** Puts to `texts` what becomes of the cell of that record. */
  readOther(slice: Slice, at: number, texts: TextBuilder): void;
}

export const createPlainColumn = (column: number, test: PlainTest, findsPerson?: FindsPerson): PlainColumn => ({
  column,
  test,
  findsPerson,
  ready: readyTest(test, findsPerson),
});

/** Copies plain cells of a slice that lies as `raw` to `texts`, and has all others read. */
export function copyCells(
  plain: PlainColumn,
  slice: Slice,
  raw: RawCells,
  texts: TextBuilder,
  reader: OtherReader,
): void {
  const { column, test, findsPerson, ready } = plain;
  const { size } = slice;
  const passed = findsPerson ? undefined : raw.passed(column, test);
  if (passed) {
    for (let at = 0; at < size; ) {
      const from = at;
      while (at < size && passed[at] === 1) at++;
      texts.pushCells(raw, column, from, at);
      for (; at < size && passed[at] !== 1; at++) reader.readOther(slice, at, texts);
    }
    return;
  }
  const { rowStep, columnStep, starts, ends } = raw;
  const source = viewed(raw.bytes);
  for (let at = 0, cell = column * columnStep; at < size; at++, cell += rowStep) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    const page = texts.room(end - start);
    if (copyPlainCell(ready, source, start, end, page, page.used)) texts.take(end - start);
    else reader.readOther(slice, at, texts);
  }
}
