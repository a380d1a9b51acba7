import type { Cells } from "../table/cells.ts";
import type { FieldTexts } from "./field-texts.ts";
import { learnNumbers, learnText } from "./learn-cells.ts";
import { FIRST_CODE, KNOWN_BITS, NONE, PLACE, type ReadOnce, ROWS, SECOND_CODE, type StoredAs } from "./once-state.ts";

/** Reads the cells of a slice. */
export function readCells<T>(once: ReadOnce<T>, cells: Cells, column: number): void {
  const { size } = cells;
  begin(once, size);
  const numbers = cells.raw && column < cells.raw.width ? cells.raw.numbers(column) : cells.numbers?.(column);
  if (numbers) {
    const unknown = knownRows(once, numbers, size);
    if (unknown.length > 0) learnNumbers(once, unknown, numbers, cells, column);
  } else for (let row = 0; row < size; row++) learnText(once, row, cells.text(row, column));
}

/** The same for texts made of several cells. */
export function readTexts<T>(once: ReadOnce<T>, texts: readonly string[]): void {
  begin(once, texts.length);
  for (let row = 0; row < texts.length; row++) learnText(once, row, texts[row]!);
}

/** Stores what was read last. */
export function storeSlice<T>({ all, places, stores }: ReadOnce<T>, size: number): void {
  for (const { texts, builder, as, rows } of stores)
    if (texts) texts.pushAll(Array.from({ length: size }, (_, at) => as.textOf(all[places[at]!]!)));
    else builder.pushCodes(rows, size);
}

/** The rows of a slice of which there is something to tell. */
export const rowsTold = <T>({ told, tells, places }: ReadOnce<T>, size: number): readonly number[] =>
  told === 0 ? [] : rowsWith(tells, places, size);

/** What became of the cell of a row of the slice. */
export const readOf = <T>({ all, places }: ReadOnce<T>, row: number): T => all[places[row]!]!;

function rowsWith(tells: Uint8Array, places: Int32Array, size: number): number[] {
  const rows: number[] = [];
  for (let at = 0; at < size; at++) if (tells[places[at]!] === 1) rows.push(at);
  return rows;
}

/** The texts of what was read, for fields that depend on it. */
export const textsOf = <T>(once: ReadOnce<T>, as: StoredAs<T>): FieldTexts => ({
  places: once.places,
  at: (place) => as.textOf(once.all[place]!),
  lasting: once.lasting,
});

/** Tells the reader in how many rows each cell stands; once. */
export function tellCounts<T>({ reader, all, lasting, byNumber, rows }: ReadOnce<T>): void {
  const counts = new Uint32Array(lasting);
  counts.set(rows.subarray(0, lasting));
  rows.fill(0);
  for (let known = 0; known < byNumber.length; known += 1 << KNOWN_BITS) {
    if (byNumber[known + PLACE]! < 0) continue;
    counts[byNumber[known + PLACE]!]! += byNumber[known + ROWS]!;
    byNumber[known + ROWS] = 0;
  }
  for (let place = 0; place < lasting; place++) if (counts[place]! > 0) reader.countCell?.(all[place]!, counts[place]!);
}

function begin<T>(once: ReadOnce<T>, size: number): void {
  const { all, lasting, tells, stores } = once;
  for (let place = lasting; place < all.length; place++) once.told -= tells[place]!;
  all.length = lasting;
  if (once.places.length < size) once.places = new Int32Array(size);
  for (const store of stores) {
    store.texts = store.builder.texts;
    if (store.rows.length < size) store.rows = new Int32Array(size);
  }
}

/** Takes over what is known of the cells by their numbers, and gives the rows of the others. */
function knownRows<T>({ byNumber, places, stores }: ReadOnce<T>, numbers: Int32Array, size: number): number[] {
  const first = stores[0]!.rows;
  const second = stores[1]?.rows ?? first;
  const secondCode = stores.length > 1 ? SECOND_CODE : FIRST_CODE;
  const unknown: number[] = [];
  for (let row = 0; row < size; row++) {
    const known = numbers[row]! << KNOWN_BITS;
    const place = known >= 0 && known < byNumber.length ? byNumber[known]! : NONE;
    if (place === NONE) unknown.push(row);
    else {
      places[row] = place;
      byNumber[known + ROWS]!++;
      first[row] = byNumber[known + FIRST_CODE]!;
      second[row] = byNumber[known + secondCode]!;
    }
  }
  return unknown;
}
