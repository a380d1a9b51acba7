import { maskPersonal } from "../privacy/personal-text.ts";
import type { Cells } from "../table/cells.ts";
import { partsOf, type SplitColumn } from "./splitters.ts";

/**
 * Cells with the parts of some of them behind the others, from `width` on. A part is made when it is asked for, so that what was hidden
 * of a cell is in none of its parts.
 */
export function cellsWithParts(own: Cells, width: number, splits: readonly SplitColumn[]): Cells {
  const hidden = new Set<string>();
  const made = splits.map(() => [] as (readonly string[] | undefined)[]);

  function partAt(row: number, column: number): string {
    const at = splits.findLastIndex(({ from }) => from <= column);
    const split = splits[at];
    if (!split || hidden.has(`${row} ${column}`)) return "";
    made[at]![row] ??= partsOf(split.splitter, maskPersonal(own.text(row, split.source)));
    return made[at]![row]![column - split.from] ?? "";
  }

  return {
    size: own.size,
    get raw() {
      return own.raw;
    },
    text: (row, column) => (column < width ? own.text(row, column) : partAt(row, column)),
    record: (row) => own.record(row),
    beyond: (most) => own.beyond(most),
    hide(row, column) {
      if (column >= width) {
        hidden.add(`${row} ${column}`);
        return;
      }
      own.hide(row, column);
      splits.forEach(({ source }, at) => {
        if (source === column) made[at]![row] = undefined;
      });
    },
    pick: (rows) => cellsWithParts(own.pick(rows), width, splits), // before anything is hidden
  };
}
