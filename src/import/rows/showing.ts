import type { MatchedColumn } from "../columns/match-columns.ts";
import type { PlaceColumns } from "../columns/place-columns.ts";
import { createSignReader, type RowSigns, type SignColumn } from "../privacy/row-signs.ts";
import { isSoleTrader } from "../privacy/sole-traders.ts";
import type { Cells } from "../table/cells.ts";
import { isReadAs } from "../text/readings.ts";
import { isVaried } from "./columns-of.ts";
import { formColumns, telltales, traits } from "./guard.ts";
import { positionColumns } from "./position-source.ts";
import type { PositionSource } from "./raw-position.ts";

/** What of a record may be shown as it is written. */
export interface Showing {
  /** `isMended`: letters or markup of some cells are mended. */
  readonly signs: (cells: Cells, isMended?: boolean) => RowSigns;
  /** The cells of a record without those that tell its place, where it is secret, or the person who is the business. */
  readonly guarded: (cells: Cells, at: number, isSecret: boolean) => readonly string[];
}

/** `all`: the columns of the file, then those of parts of them, which are not shown by themselves. */
export function createShowing(
  all: readonly MatchedColumn[],
  places: PlaceColumns,
  source: PositionSource | undefined,
): Showing {
  const positions = positionColumns(source);
  const forms = formColumns(all);
  const isTrader = isReadAs(isSoleTrader);
  const columns = all.filter(({ partOf }) => partOf === undefined);
  return {
    signs: createSignReader(columns.map(toSignColumn)),
    guarded(cells, at, isSecret) {
      const isOne = !isSecret && forms.some((index) => isTrader(cells.text(at, index)));
      if (!isSecret && !isOne) return cells.record(at);
      const hidden = new Set(
        isSecret ? [...positions, ...telltales(cells, at, places, true)] : traits(cells, at, places),
      );
      return columns.map((_, index) => (hidden.has(index) ? "" : cells.text(at, index)));
    },
  };
}

const toSignColumn = (column: MatchedColumn): SignColumn => ({
  header: column.header,
  mayMark: mayMark(column),
  repeats: !isVaried(column),
});

/** In a name the words of a mark are a name; of a personal column they speak of that column. */
const mayMark = ({ target }: MatchedColumn): boolean =>
  target.as !== "dropped" &&
  target.as !== "contact" &&
  !(target.as === "field" && /^(name|legalName|altNames)$/.test(target.field));
