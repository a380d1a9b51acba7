import type { MatchedColumn } from "../columns/match-columns.ts";
import type { PlaceColumns } from "../columns/place-columns.ts";
import { createSignReader, type SignColumn, type SignReader } from "../privacy/row-signs.ts";
import { isSoleTrader } from "../privacy/sole-traders.ts";
import type { Cells } from "../table/cells.ts";
import { isReadAs } from "../text/readings.ts";
import { isVaried } from "./columns-of.ts";
import { formColumns, telltales, traits } from "./guard.ts";
import { positionColumns } from "./position-source.ts";
import type { PositionSource } from "./raw-position.ts";

/** What of a record may be shown as it is written. */
export interface Showing {
  readonly signs: SignReader;
  /** The cells of a record without those that tell its place, where it is secret, or the person who is the business. */
  guarded(cells: Cells, at: number, isSecret: boolean): readonly string[];
}

/** `all`: the columns of the file, then those of parts of them, which are not shown by themselves. */
export const createShowing = (
  all: readonly MatchedColumn[],
  places: PlaceColumns,
  source: PositionSource | undefined,
): Showing => new ShownCells(all, places, source);

class ShownCells implements Showing {
  readonly signs: SignReader;
  private readonly width: number;
  private readonly places: PlaceColumns;
  private readonly positions: readonly number[];
  private readonly forms: readonly number[];

  constructor(all: readonly MatchedColumn[], places: PlaceColumns, source: PositionSource | undefined) {
    const columns = all.filter(({ partOf }) => partOf === undefined);
    this.signs = createSignReader(columns.map(toSignColumn));
    this.width = columns.length;
    this.places = places;
    this.positions = positionColumns(source);
    this.forms = formColumns(all);
  }

  guarded(cells: Cells, at: number, isSecret: boolean): readonly string[] {
    const { places } = this;
    const isOne = !isSecret && this.forms.some((index) => isTrader(cells.text(at, index)));
    if (!isSecret && !isOne) return cells.record(at);
    const hidden = new Set(
      isSecret ? [...this.positions, ...telltales(cells, at, places, true)] : traits(cells, at, places),
    );
    return Array.from({ length: this.width }, (_, index) => (hidden.has(index) ? "" : cells.text(at, index)));
  }
}

const isTrader = isReadAs(isSoleTrader);

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
