import type { MatchedColumn } from "../columns/match-columns.ts";
import type { PlaceColumns } from "../columns/place-columns.ts";
import { createSignReader, type RowSigns, type SignColumn } from "../privacy/row-signs.ts";
import type { Cells } from "../table/cells.ts";
import { telltales } from "./guard.ts";
import { positionColumns } from "./position-source.ts";
import type { PositionSource } from "./raw-position.ts";

/** What of a record may be shown as it is written. */
export interface Showing {
  readonly signs: (cells: Cells) => RowSigns;
  /** The cells of a record whose place must not be found, without those that tell it. */
  readonly withoutPlace: (cells: Cells, at: number) => readonly string[];
}

export function createShowing(
  columns: readonly MatchedColumn[],
  places: PlaceColumns,
  source: PositionSource | undefined,
): Showing {
  const positions = positionColumns(source);
  return {
    signs: createSignReader(columns.map(toSignColumn)),
    withoutPlace(cells, at) {
      const hidden = new Set([...positions, ...telltales(cells.text, at, places, true)]);
      return columns.map((_, index) => (hidden.has(index) ? "" : cells.text(at, index)));
    },
  };
}

/** In a name the words of a mark are a name; of a personal column they speak of that column. */
const toSignColumn = ({ header, target }: MatchedColumn): SignColumn => ({
  header,
  mayMark:
    target.as !== "dropped" &&
    target.as !== "contact" &&
    !(target.as === "field" && /^(name|legalName|altNames)$/.test(target.field)),
});
