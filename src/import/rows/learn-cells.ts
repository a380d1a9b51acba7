import { grown } from "../../model/grown.ts";
import { decodeCells } from "../raw/decode-cells.ts";
import { detached } from "../store/cell-builder.ts";
import { type Cells, placeOfCell } from "../table/cells.ts";
import {
  FIRST_CODE,
  KNOWN_BITS,
  NONE,
  PLACE,
  type ReadOnce,
  ROWS,
  SECOND_CODE,
  type StoredTexts,
} from "./once-state.ts";

const MOST = 2 ** 17;
const TRIAL = 2 ** 15;
const WAITS = -2; // to be read in this slice

/** Reads the cells of those rows whose numbers are new, or that have none. */
export function learnNumbers<T>(
  once: ReadOnce<T>,
  rows: readonly number[],
  numbers: Int32Array,
  cells: Cells,
  column: number,
): void {
  const fresh = meet(once, rows, numbers);
  const { byNumber } = once;
  const { raw } = cells;
  const texts = raw && !once.reader.readBytes ? decodeCells(raw, column, fresh) : undefined;
  let next = 0;
  for (const row of rows) {
    const number = numbers[row]!;
    if (number < 0) learnText(once, row, cells.text(row, column));
    else if (byNumber[number << KNOWN_BITS]! >= 0) takeOver(once, row, number << KNOWN_BITS);
    else readNumber(once, number, cells, row, column, fresh[next] === row ? texts?.[next++] : undefined);
  }
  for (const row of fresh) {
    const known = numbers[row]! << KNOWN_BITS;
    if (byNumber[known] === WAITS) byNumber[known] = NONE;
  }
}

/** Marks numbers that are met first, and gives the rows in which they are. */
function meet<T>(once: ReadOnce<T>, rows: readonly number[], numbers: Int32Array): number[] {
  let largest = 0;
  for (const row of rows) if (numbers[row]! > largest) largest = numbers[row]!;
  const least = (largest + 1) << KNOWN_BITS;
  if (least > once.byNumber.length) once.byNumber = grown(once.byNumber, least, NONE);
  const { byNumber } = once;
  const fresh: number[] = [];
  for (const row of rows) {
    const known = numbers[row]! << KNOWN_BITS;
    if (known < 0 || byNumber[known] !== NONE) continue;
    byNumber[known] = WAITS;
    fresh.push(row);
  }
  return fresh;
}

/** Reads what has a number and was not read before, or is not kept. */
function readNumber<T>(
  once: ReadOnce<T>,
  number: number,
  cells: Cells,
  row: number,
  column: number,
  decoded: string | undefined,
): void {
  // After one that is soon forgotten none can be kept in this slice.
  const isKept = once.all.length === once.lasting;
  const { raw } = cells;
  const cell = raw ? placeOfCell(raw, row, column) : 0;
  const quick = isKept && raw ? once.reader.readBytes?.(raw.bytes, raw.starts[cell]!, raw.ends[cell]!) : undefined;
  const read = quick ?? once.reader.readCell(decoded ?? cells.text(row, column));
  const place = put(once, read);
  once.places[row] = place;
  if (isKept) once.lasting = once.all.length;
  for (const store of once.stores) if (!store.texts) store.rows[row] = codeOf(once, store, read, isKept);
  if (isKept) keepNumber(once, number << KNOWN_BITS, row);
  else once.reader.countCell?.(read, 1);
}

/** Keeps what became of a number, which stands in this row first. */
function keepNumber<T>({ byNumber, places, stores }: ReadOnce<T>, known: number, row: number): void {
  byNumber[known + PLACE] = places[row]!;
  byNumber[known + ROWS] = 1;
  byNumber[known + FIRST_CODE] = stores[0]!.rows[row]!;
  if (stores.length > 1) byNumber[known + SECOND_CODE] = stores[1]!.rows[row]!;
}

/** Reads a text without number: known, new, or one of too many. */
export function learnText<T>(once: ReadOnce<T>, row: number, text: string): void {
  const place = placeOfText(once, text);
  const { all, lasting, stores, reader } = once;
  const isLasting = place < lasting;
  once.places[row] = place;
  if (isLasting) {
    if (place >= once.rows.length) once.rows = grown(once.rows, place + 1);
    once.rows[place]!++;
  } else reader.countCell?.(all[place]!, 1);
  for (const store of stores)
    if (!store.texts)
      store.rows[row] = isLasting ? codeOfPlace(once, store, place) : codeOf(once, store, all[place]!, false);
}

function placeOfText<T>(once: ReadOnce<T>, text: string): number {
  const { all, placeOf } = once;
  once.asked++;
  const known = placeOf.get(text);
  if (known !== undefined) return known;
  if (all.length > once.lasting || all.length >= MOST || (once.asked > TRIAL && placeOf.size > once.asked / 2))
    return put(once, once.reader.readCell(text));
  const kept = detached(text); // neither key nor value may keep a piece of the file alive
  const place = put(once, once.reader.readCell(kept));
  placeOf.set(kept, place);
  once.lasting = all.length;
  return place;
}

function put<T>(once: ReadOnce<T>, made: T): number {
  const place = once.all.push(made) - 1;
  if (place >= once.tells.length) once.tells = grown(once.tells);
  const tells = once.reader.isTold(made) ? 1 : 0;
  once.tells[place] = tells;
  once.told += tells;
  return place;
}

function codeOf<T>({ asked }: ReadOnce<T>, { builder, as }: StoredTexts<T>, read: T, isOwn: boolean): number {
  return as.codeOf ? as.codeOf(read, isOwn, asked === 0) : builder.codeFor(as.textOf(read), isOwn);
}

function codeOfPlace<T>(once: ReadOnce<T>, store: StoredTexts<T>, place: number): number {
  if (place >= store.codes.length) store.codes = grown(store.codes, place + 1, NONE);
  if (store.codes[place] === NONE) store.codes[place] = codeOf(once, store, once.all[place]!, true);
  return store.codes[place]!;
}

/** Takes over what is known of a number. */
function takeOver<T>({ byNumber, places, stores }: ReadOnce<T>, row: number, known: number): void {
  places[row] = byNumber[known + PLACE]!;
  byNumber[known + ROWS]!++;
  stores[0]!.rows[row] = byNumber[known + FIRST_CODE]!;
  if (stores.length > 1) stores[1]!.rows[row] = byNumber[known + SECOND_CODE]!;
}
