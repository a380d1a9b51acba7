import { fold } from "../../model/fold.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import type { PlaceColumns } from "../columns/place-columns.ts";
import { isPersonalCode, mayBePersonalCode } from "../privacy/personal-codes.ts";
import { isPlaceLike } from "../privacy/place-like.ts";
import { isSoleTrader } from "../privacy/sole-traders.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";
import { isReadAs, readingsOf } from "../text/readings.ts";
import { columnsOf } from "./columns-of.ts";
import { isAllied, isOfGroups } from "./guarded-kinds.ts";
import type { RowReader } from "./reader.ts";
import { finished } from "./reader.ts";
import { note, type Slice } from "./slice.ts";

const EXPOSED = /lgbtq-people|migrants-and-refugees/;
const SHORTEST_STREET = 5; // shorter ones occur by chance in other texts
const SHORTEST_NAME = 8; // without a number

/** Stands before all other readers: refuges and homes get a blurred point, and nobody reads what tells their door (P8). */
export function createRefugeGuard(columns: readonly MatchedColumn[], places: PlaceColumns): RowReader {
  return {
    read(slice) {
      for (const at of [...slice.secret].sort((a, b) => a - b)) {
        slice.blurred.add(at);
        hide(slice, at, telltales(slice.cells.text, at, places, true), columns);
      }
    },
    finish: () => finished([]),
  };
}

/**
 * Looks at each record before its place and numbers are read: sole traders and allied companies lose identifiers and street (P7), groups
 * of people at risk get a blurred point and nothing that tells the door (P8); numbers of persons go (P2).
 */
export function createGuard(columns: readonly MatchedColumn[], places: PlaceColumns): RowReader {
  const numbered = [...columnsOf(columns, "id"), ...columnsOf(columns, "identifiers")].map(({ index }) => index);
  const forms = formColumns(columns);
  const isTrader = rememberCells(isReadAs(isSoleTrader));
  const isBusiness = remember(isAllied);

  return {
    read(slice) {
      const { cells, texts } = slice;
      const [focusGroups, kinds] = [texts.get("focusGroups"), texts.get("kinds")];
      const traders = new Uint8Array(slice.size);
      for (const column of forms) {
        const isOne = isTrader(cells, column);
        for (let at = 0; at < slice.size; at++) if (isOne(at)) traders[at] = 1;
      }
      for (let at = 0; at < slice.size; at++) {
        for (const index of numbered) if (holdsPersonalCode(cells, at, index)) hide(slice, at, [index], columns);
        const isExposed = focusGroups !== undefined && EXPOSED.test(focusGroups[at]!) && isOfGroups(kinds?.[at] ?? "");
        if (slice.secret.has(at)) continue;
        if (isExposed) {
          slice.blurred.add(at);
          hide(slice, at, telltales(cells.text, at, places, true), columns);
        } else if (traders[at] === 1 || (kinds && isBusiness(kinds[at]!)))
          hide(slice, at, traits(cells.text, at, places), columns);
      }
    },
    finish: () => finished([]),
  };
}

function hide(slice: Slice, at: number, indexes: readonly number[], columns: readonly MatchedColumn[]): void {
  const filled = indexes.filter((index) => slice.cells.text(at, index) !== "");
  if (filled.length === 0) return;
  for (const index of filled) slice.cells.hide(at, index);
  const named = filled.filter((index) => !filled.includes(columns[index]!.partOf ?? -1));
  note(slice, at, "personal-dropped", "repair", "", {
    column: named.map((index) => columns[index]!.header).join(", "),
  });
}

/**
 * Columns of a record that tell its door, or with `withPoints` also its place and its words: by their name, by their value, or because they
 * repeat its street.
 */
export function telltales(
  textAt: Cells["text"],
  at: number,
  { addresses, points, others, spoken }: PlaceColumns,
  withPoints: boolean,
): number[] {
  const streets = addresses.flatMap((index) => readingsOf(textAt(at, index)).flatMap(streetsIn));
  const tells = (index: number): boolean => {
    const cell = textAt(at, index);
    if (cell === "") return false;
    return readingsOf(cell).some((text) => {
      const letters = lettersOf(text);
      return isPlaceLike(text) || streets.some((street) => letters.includes(street));
    });
  };
  return [...addresses, ...(withPoints ? [...points, ...spoken.filter(tells)] : []), ...others.filter(tells)];
}

/** Letters and digits alone, as a street stands in an address of a page as well. */
const lettersOf = (cell: string): string => fold(cell).replaceAll(" ", "");

/** A street as it may be repeated: with its number, and without it. */
function streetsIn(cell: string): string[] {
  const whole = lettersOf(cell);
  const bare = whole.replace(/\d+\p{L}?$|^\d+/u, "");
  return [...(whole.length >= SHORTEST_STREET ? [whole] : []), ...(bare.length >= SHORTEST_NAME ? [bare] : [])];
}

/** Columns of a record that tell the person who is the business. */
export const traits = (textAt: Cells["text"], at: number, places: PlaceColumns): number[] => [
  ...telltales(textAt, at, places, false),
  ...places.identifiers,
];

/** Columns that may say that a record is one person. */
export const formColumns = (columns: readonly MatchedColumn[]): number[] =>
  [...columnsOf(columns, "legalForm"), ...columnsOf(columns, "kinds")].map(({ index }) => index);

/** Columns that may say that a record is no organisation. */
export const kindColumns = (columns: readonly MatchedColumn[]): number[] => [
  ...new Set([
    ...formColumns(columns),
    ...columns.filter(({ header }) => /^@?type$/i.test(header)).map(({ index }) => index),
  ]),
];

function holdsPersonalCode(cells: Cells, at: number, index: number): boolean {
  const { raw } = cells;
  if (!raw || index >= raw.width) return isPersonalCode(cells.text(at, index));
  const cell = at * raw.width + index;
  return mayBePersonalCode(raw.bytes, raw.starts[cell]!, raw.ends[cell]!) && isPersonalCode(cells.text(at, index));
}
