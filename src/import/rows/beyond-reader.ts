import { MASK } from "../privacy/personal-text.ts";
import { maskCell } from "../privacy/personal-values.ts";
import { type Aside, createAside } from "./aside.ts";
import { extraNames } from "./extra-names.ts";
import { finished, type RowReader } from "./reader.ts";

const MOST_COLUMNS = 1000;

/**
 * Keeps what stands in a record after its last column, in columns without a name. Nothing is known of such cells, so what is personal in them
 * is masked, and of records whose place must not be found none is kept.
 */
export function createBeyondReader(headers: readonly string[], onMasked: (passages: number) => void): RowReader {
  const asides: (Aside | undefined)[] = [];

  function put(row: number, at: number, cell: string): void {
    const safe = maskCell(cell);
    if (safe !== cell) onMasked(safe.split(MASK).length - cell.split(MASK).length);
    asides[at] ??= createAside();
    asides[at].put(row, safe);
  }

  return {
    read(slice) {
      for (const [at, cells] of slice.cells.beyond(headers.length)) {
        if (slice.blurred.has(at)) continue;
        for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column++)
          if (cells[column] !== "") put(slice.firstRow + at, column, cells[column]!);
        const rest = cells.slice(MOST_COLUMNS).join(" ");
        if (rest !== "") put(slice.firstRow + at, MOST_COLUMNS, rest);
      }
    },
    finish(size) {
      const names = extraNames([...headers, ...Array.from(asides, () => "")]);
      return finished(
        [],
        asides.flatMap((aside, at) => {
          const column = aside?.finish(size);
          return column ? [[names[headers.length + at]!, column] as const] : [];
        }),
      );
    },
  };
}
