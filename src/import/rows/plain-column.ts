import { type PlainTest, plainCopier } from "../raw/plain-cells.ts";
import type { FindsPerson } from "../raw/plain-text.ts";
import { viewed } from "../raw/viewed-bytes.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { RawCells } from "../table/cells.ts";

/** Takes over cells of a column of mostly different texts that lie as bytes. */
export interface PlainColumn {
  /** Plain cells of the first `size` rows are copied to `texts`; `readOther` puts there what becomes of another. */
  read(
    raw: RawCells,
    size: number,
    texts: TextBuilder,
    readOther: (at: number, start: number, end: number) => void,
  ): void;
}

/** With `findsPerson` nothing personal may be in a cell; only this thread looks for that. */
export function createPlainColumn(column: number, test: PlainTest, findsPerson?: FindsPerson): PlainColumn {
  const copy = plainCopier(test, findsPerson);
  return {
    read(raw, size, texts, readOther) {
      const { bytes, width, starts, ends } = raw;
      const passed = findsPerson ? undefined : raw.passed(column, test);
      if (passed) {
        for (let at = 0; at < size; ) {
          const from = at;
          while (at < size && passed[at] === 1) at++;
          texts.pushCells(raw, column, from, at);
          for (; at < size && passed[at] !== 1; at++)
            readOther(at, starts[at * width + column]!, ends[at * width + column]!);
        }
        return;
      }
      const source = viewed(bytes);
      for (let at = 0, cell = column; at < size; at++, cell += width) {
        const start = starts[cell]!;
        const end = ends[cell]!;
        const page = texts.room(end - start);
        if (copy(source, start, end, page, page.used)) texts.take(end - start);
        else readOther(at, start, end);
      }
    },
  };
}
