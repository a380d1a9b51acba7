import { fold } from "../../model/fold.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import type { PlaceColumns } from "../columns/place-columns.ts";
import { isPlaceLike, PLACE_SIGNS } from "../privacy/place-like.ts";
import { isSoleTrader } from "../privacy/sole-traders.ts";
import { createCellTest, createRowTest } from "../raw/cell-test.ts";
import { type Cells, placeOfCell } from "../table/cells.ts";
import { isReadAs, readingsOf } from "../text/readings.ts";
import { columnsOf } from "./columns-of.ts";
import { rowsThatPass, textOf } from "./field-texts.ts";
import { isAllied, isOfGroups } from "./guarded-kinds.ts";
import { type NumberColumn, numberColumns, rowsOfPersons } from "./person-numbers.ts";
import { type Finished, finished, type RowReader } from "./reader.ts";
import { note, type Slice } from "./slice.ts";

const EXPOSED = /lgbtq-people|migrants-and-refugees/;
const [TRADER, GROUP, NUMBERED] = [1, 2, 4];
/** By byte, 1 for a sign that every place has, or with which markup may hide one. */
const MAY_BE_PLACE = new Uint8Array(256);
for (const sign of `${PLACE_SIGNS}<&`) MAY_BE_PLACE[sign.charCodeAt(0)] = 1;
const SHORTEST_STREET = 5; // shorter ones occur by chance in other texts
const SHORTEST_NAME = 8; // without a number

/** Stands before all other readers: refuges and homes get a blurred point, and nobody reads what tells their door (P8). */
export function createRefugeGuard(columns: readonly MatchedColumn[], places: PlaceColumns): RowReader {
  return {
    read(slice) {
      for (const at of [...slice.secret].sort((a, b) => a - b)) {
        slice.blurred.add(at);
        hide(slice, at, telltales(slice.cells, at, places, true), columns);
      }
    },
    finish: () => finished([]),
  };
}

/**
 * Looks at each record before its place and numbers are read: sole traders and allied companies lose identifiers and street (P7), groups
 * of people at risk get a blurred point and nothing that tells the door (P8); numbers of persons go (P2).
 */
export const createGuard = (columns: readonly MatchedColumn[], places: PlaceColumns): RowReader =>
  new Guard(columns, places);

class Guard implements RowReader {
  private readonly columns: readonly MatchedColumn[];
  private readonly places: PlaceColumns;
  private readonly numbered: readonly NumberColumn[];
  private readonly forms: readonly number[];
  private readonly isTrader = createCellTest(isReadAs(isSoleTrader));
  private readonly areBusinesses = createRowTest(isAllied);
  private readonly areGroups = createRowTest(isOfGroups);

  constructor(columns: readonly MatchedColumn[], places: PlaceColumns) {
    this.columns = columns;
    this.places = places;
    this.numbered = numberColumns(columns);
    this.forms = formColumns(columns);
  }

  read(slice: Slice): void {
    const marks = this.marksOf(slice);
    for (let at = nextMarked(marks, 0); at < marks.length; at = nextMarked(marks, at + 1))
      this.hideBy(slice, at, marks[at]!);
  }

  finish(): Finished {
    return finished([]);
  }

  /** What there is to hide of each record, as a sum. */
  private marksOf({ cells, texts, size }: Slice): Uint8Array {
    const marks = new Uint8Array(size);
    for (const column of this.forms) mark(marks, this.isTrader.rowsThatPass(cells, column), TRADER);
    mark(marks, rowsThatPass(this.areBusinesses, texts.get("kinds"), size), TRADER);
    const focusGroups = texts.get("focusGroups");
    if (focusGroups)
      for (const at of rowsThatPass(this.areGroups, texts.get("kinds"), size))
        if (EXPOSED.test(textOf(focusGroups, at))) marks[at]! |= GROUP;
    for (const column of this.numbered) mark(marks, rowsOfPersons(cells, column), NUMBERED);
    return marks;
  }

  private hideBy(slice: Slice, at: number, signs: number): void {
    const { columns, places } = this;
    const { cells } = slice;
    if ((signs & NUMBERED) !== 0)
      for (const { index, isOfPerson } of this.numbered)
        if (isOfPerson(cells.text(at, index))) hide(slice, at, [index], columns);
    if (slice.secret.has(at)) return;
    if ((signs & GROUP) !== 0) {
      slice.blurred.add(at);
      hide(slice, at, telltales(cells, at, places, true), columns);
    } else if ((signs & TRADER) !== 0) hide(slice, at, traits(cells, at, places), columns);
  }
}

function mark(marks: Uint8Array, rows: readonly number[], sign: number): void {
  for (const at of rows) marks[at]! |= sign;
}

/** From one on; their number when there is none. */
function nextMarked(marks: Uint8Array, from: number): number {
  let at = from;
  while (at < marks.length && marks[at] === 0) at++;
  return at;
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
  cells: Cells,
  at: number,
  { addresses, points, others, spoken }: PlaceColumns,
  withPoints: boolean,
): number[] {
  const streets = addresses.flatMap((index) => readingsOf(cells.text(at, index)).flatMap(streetsIn));
  const tells = (index: number): boolean => {
    if (streets.length === 0 && !mayBePlace(cells, at, index)) return false;
    const cell = cells.text(at, index);
    if (cell === "") return false;
    return readingsOf(cell).some((text) => {
      if (isPlaceLike(text)) return true;
      const letters = streets.length > 0 ? lettersOf(text) : "";
      return streets.some((street) => letters.includes(street));
    });
  };
  return [...addresses, ...(withPoints ? [...points, ...spoken.filter(tells)] : []), ...others.filter(tells)];
}

/** Whether a cell has a sign without which no reading of it is like a place: ASCII comes of markup, or is there already. */
function mayBePlace({ raw }: Cells, at: number, index: number): boolean {
  if (!raw || index >= raw.width) return true;
  const { bytes, starts, ends } = raw;
  const cell = placeOfCell(raw, at, index);
  for (let from = starts[cell]!; from < ends[cell]!; from++) if (MAY_BE_PLACE[bytes[from]!] === 1) return true;
  return false;
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
export const traits = (cells: Cells, at: number, places: PlaceColumns): number[] => [
  ...telltales(cells, at, places, false),
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
