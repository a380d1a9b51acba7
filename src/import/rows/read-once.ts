import { decodeCells } from "../raw/decode-cells.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { detached } from "../store/cell-builder.ts";
import type { Cells } from "../table/cells.ts";
import type { FieldTexts } from "./field-texts.ts";

const MOST = 2 ** 17;
const TRIAL = 2 ** 15;
const NONE = -1;
const WAITS = -2; // to be read in this slice

/** What becomes of the cells of one column: each distinct one is read once, as long as cells repeat. */
export interface ReadOnce<T> {
  /** Places of what became of the cells of a slice, for `at`; valid until it is asked for others. */
  cells(cells: Cells, column: number): Int32Array;
  /** The same for texts made of several cells. */
  texts(texts: readonly string[]): Int32Array;
  at(place: number): T;
  /** What lies at or beyond this place is forgotten with the next slice. */
  readonly lasting: number;
  /** No two that last were made of cells with the same bytes. */
  readonly isDistinct: boolean;
  /** Goes through those of which there is something to tell. */
  tell(places: Int32Array, size: number, told: (at: number, read: T) => void): void;
}

/** Reads a cell where it lies; undefined for one of which the text is wanted. */
export type ReadBytes<T> = (bytes: Uint8Array, start: number, end: number) => T | undefined;

/** `readBytes`: tried first with cells that lie as bytes and are kept. */
export function createReadOnce<T>(
  read: (cell: string) => T,
  isTold: (read: T) => boolean,
  readBytes?: ReadBytes<T>,
): ReadOnce<T> {
  const all: T[] = [];
  const placeOf = new Map<string, number>();
  let byNumber = new Int32Array(64).fill(NONE);
  let tells = new Uint8Array(64);
  let places = new Int32Array(64);
  let [lasting, asked, told] = [0, 0, 0];

  function put(made: T): number {
    const place = all.push(made) - 1;
    if (place >= tells.length) {
      const longer = new Uint8Array(tells.length * 2);
      longer.set(tells);
      tells = longer;
    }
    tells[place] = isTold(made) ? 1 : 0;
    told += tells[place]!;
    return place;
  }

  /** A text without number: known, new, or one of too many. */
  function placeOfText(text: string): number {
    asked++;
    const known = placeOf.get(text);
    if (known !== undefined) return known;
    if (all.length > lasting || all.length >= MOST || (asked > TRIAL && placeOf.size > asked / 2))
      return put(read(text));
    const kept = detached(text); // neither key nor value may keep a piece of the file alive
    const place = put(read(kept));
    placeOf.set(kept, place);
    lasting = all.length;
    return place;
  }

  /** Reads what has a number and was not read before, or is not kept. */
  function placeOfNumber(number: number, { raw, text }: Cells, row: number, column: number, decoded?: string): number {
    // After one that is soon forgotten none can be kept in this slice.
    const isKept = all.length === lasting;
    const cell = row * (raw?.width ?? 0) + column;
    const quick = isKept && raw ? readBytes?.(raw.bytes, raw.starts[cell]!, raw.ends[cell]!) : undefined;
    const place = put(quick ?? read(decoded ?? text(row, column)));
    if (isKept) {
      lasting = all.length;
      byNumber[number] = place;
    }
    return place;
  }

  /** Places of those rows whose numbers are new, or that have none. */
  function learn(rows: readonly number[], numbers: Int32Array, cells: Cells, column: number, into: Int32Array): void {
    const largest = rows.reduce((most, row) => Math.max(most, numbers[row]!), 0);
    if (largest >= byNumber.length) {
      const longer = new Int32Array(Math.max(largest + 1, byNumber.length * 2)).fill(NONE);
      longer.set(byNumber);
      byNumber = longer;
    }
    const fresh: number[] = []; // rows in which a number is met first
    for (const row of rows) {
      const number = numbers[row]!;
      if (number < 0 || byNumber[number] !== NONE) continue;
      byNumber[number] = WAITS;
      fresh.push(row);
    }
    const texts = cells.raw && !readBytes ? decodeCells(cells.raw, column, fresh) : undefined;
    let next = 0;
    for (const row of rows) {
      const number = numbers[row]!;
      const known = number < 0 ? NONE : byNumber[number]!;
      if (number < 0) into[row] = placeOfText(cells.text(row, column));
      else if (known >= 0) into[row] = known;
      else into[row] = placeOfNumber(number, cells, row, column, fresh[next] === row ? texts?.[next++] : undefined);
    }
    for (const row of fresh) if (byNumber[numbers[row]!] === WAITS) byNumber[numbers[row]!] = NONE;
  }

  function begin(size: number): Int32Array {
    for (let place = lasting; place < all.length; place++) told -= tells[place]!;
    all.length = lasting;
    if (places.length < size) places = new Int32Array(size);
    return places;
  }

  return {
    get lasting() {
      return lasting;
    },
    get isDistinct() {
      return placeOf.size === 0;
    },
    cells(cells, column) {
      const into = begin(cells.size);
      const numbers = cells.raw && column < cells.raw.width ? cells.raw.numbers(column) : cells.numbers?.(column);
      if (!numbers) {
        for (let row = 0; row < cells.size; row++) into[row] = placeOfText(cells.text(row, column));
        return into;
      }
      const unknown: number[] = [];
      const known = byNumber;
      for (let row = 0; row < cells.size; row++) {
        const number = numbers[row]!;
        const place = number >= 0 && number < known.length ? known[number]! : NONE;
        into[row] = place;
        if (place === NONE) unknown.push(row);
      }
      if (unknown.length > 0) learn(unknown, numbers, cells, column, into);
      return into;
    },
    texts(texts) {
      const into = begin(texts.length);
      for (let row = 0; row < texts.length; row++) into[row] = placeOfText(texts[row]!);
      return into;
    },
    at: (place) => all[place]!,
    tell(from, size, tellOne) {
      if (told === 0) return;
      for (let at = 0; at < size; at++) if (tells[from[at]!] === 1) tellOne(at, all[from[at]!]!);
    },
  };
}

/** The texts of what was read, for fields that depend on it. */
export const textsOf = <T>(once: ReadOnce<T>, places: Int32Array, textOf: (read: T) => string): FieldTexts => ({
  places,
  at: (place) => textOf(once.at(place)),
  lasting: once.lasting,
});

/** Stores one text of what was read, row by row: each is looked up in the column once. `isOwn`: it is no part of a longer text. */
export function createStore<T>(
  once: ReadOnce<T>,
  builder: CellBuilder,
  textOf: (read: T) => string,
  codeOf = (read: T, isOwn: boolean): number => builder.codeFor(textOf(read), isOwn),
): (places: Int32Array, size: number) => void {
  let codes = new Int32Array(64).fill(NONE);
  let rows = new Int32Array(64);

  function learn(place: number): number {
    const isLasting = place < once.lasting;
    const code = codeOf(once.at(place), isLasting);
    if (!isLasting) return code;
    if (place >= codes.length) {
      const longer = new Int32Array(Math.max(place + 1, codes.length * 2)).fill(NONE);
      longer.set(codes);
      codes = longer;
    }
    codes[place] = code;
    return code;
  }

  return (places, size) => {
    const { texts } = builder;
    if (texts) {
      texts.pushAll(Array.from({ length: size }, (_, at) => textOf(once.at(places[at]!))));
      return;
    }
    if (rows.length < size) rows = new Int32Array(size);
    for (let at = 0; at < size; at++) {
      const place = places[at]!;
      const known = place < codes.length ? codes[place]! : NONE;
      rows[at] = known === NONE ? learn(place) : known;
    }
    builder.pushCodes(rows, size);
  };
}
