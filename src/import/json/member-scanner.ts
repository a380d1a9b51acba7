import type { KeyTable } from "./key-table.ts";
import { afterPhrase } from "./phrase.ts";
import {
  afterPlain,
  afterSpace,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  ODD,
  OPEN_OBJECT,
  QUOTE,
  type ValueScanner,
} from "./scan-values.ts";

/** Where the cells of one record go, by column from `first` on. */
export interface RowTarget {
  starts: Int32Array;
  ends: Int32Array;
  first: number;
  /** The first of some cells that are of no row. */
  aside: number;
  /** Degrees of its point, NaN where it has none. */
  longitude: number;
  latitude: number;
}

/** Reads objects of values that are not nested, whose keys are names of columns, each at most once. */
export interface MemberScanner {
  open(bytes: Uint8Array, view: DataView): void;
  /** Another record begins. */
  begin(): void;
  /** Writes the object at a place as cells of the row; place after it, or ODD. */
  read(at: number): number;
  /** Whether the record has something for a column. */
  had(column: number): boolean;
}

const MOST_TRIES = 4;

export function createMemberScanner(keys: KeyTable, values: ValueScanner, row: RowTarget): MemberScanner {
  const { phrases } = keys;
  let bytes: Uint8Array = new Uint8Array();
  let view = new DataView(bytes.buffer);
  let record = 0;
  let written = new Int32Array(0); // by column, the last record that had it
  let follows = new Int32Array(1); // by column + 1, the column that came after it last time
  let place = 0; // behind the key that was found

  /** Column of the key at a place that is not the one expected, ODD for one that is not known; its value is at `place`. */
  function otherColumn(at: number, before: number): number {
    let column = follows[before + 1]!;
    // Those that a record does not have are passed over.
    for (let tries = 0; tries < MOST_TRIES && column < phrases.length; tries++) {
      column = follows[column + 1]!;
      place = afterPhrase(view, at, phrases[column]!);
      if (place >= 0) return column;
    }
    column = lookUp(at);
    if (column >= 0) follows[before + 1] = column;
    return column;
  }

  function lookUp(at: number): number {
    const end = bytes[at] === QUOTE ? afterPlain(view, at + 1) : at;
    if (end <= at || bytes[end] !== QUOTE) return ODD;
    const colon = afterSpace(bytes, end + 1);
    place = colon + 1;
    return bytes[colon] === COLON ? keys.find(bytes, at + 1, end) : ODD;
  }

  /** An object of values that are not nested, as the cells of the row. */
  function read(from: number): number {
    const { starts, ends, first } = row;
    // At hand, as this is where most of the time goes.
    const piece = bytes;
    const over = view;
    const all = keys.phrases;
    const nexts = follows;
    const had = written;
    if (piece[from] !== OPEN_OBJECT) return ODD;
    let at = afterSpace(piece, from + 1);
    if (piece[at] === CLOSE_OBJECT) return at + 1;
    for (let column = -1; ; ) {
      const before = column;
      column = nexts[before + 1]!;
      let value = column < all.length ? afterPhrase(over, at, all[column]!) : ODD;
      if (value < 0) {
        column = otherColumn(at, before);
        if (column < 0) return ODD;
        value = place;
      }
      if (piece[value]! <= 32) value = afterSpace(piece, value);
      if (had[column] === record) return ODD;
      had[column] = record;
      const start = value + 1;
      const end = piece[value] === QUOTE ? afterPlain(over, start) : value;
      if (end > value && piece[end] === QUOTE) {
        starts[first + column] = start;
        ends[first + column] = end;
        at = end + 1;
      } else at = values.scalar(value, first + column);
      if (at < 0) return ODD;
      if (piece[at]! <= 32) at = afterSpace(piece, at);
      const sign = piece[at++];
      if (sign === CLOSE_OBJECT) return at;
      if (sign !== COMMA) return ODD;
      if (piece[at]! <= 32) at = afterSpace(piece, at);
    }
  }

  return {
    open(piece, over) {
      bytes = piece;
      view = over;
      if (written.length >= keys.size) return;
      written = new Int32Array(keys.size);
      follows = new Int32Array(keys.size + 1);
    },
    begin() {
      record++;
    },
    read,
    had: (column) => written[column] === record,
  };
}
