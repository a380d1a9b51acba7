import {
  afterSpace,
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from "./scan-values.ts";

export const LINE_FEED = 10;
export const RECORD_SEPARATOR = 0x1e;
const BEYOND = -1;
const OPENS: readonly number[] = [QUOTE, OPEN_LIST, OPEN_OBJECT];

/** A way from record to record through a piece of a file. */
export interface Walk {
  /** Where it stands, which is where the piece is to be cut. */
  at: number;
  /** No more records follow. */
  readonly isOver: boolean;
  /** A comma stood before the place where it is over. */
  readonly hasComma: boolean;
  /** The last record was cut off by the end of the file. */
  readonly isCut: boolean;
  /** Place of the next record; -1 where none begins before `to`. */
  next(bytes: Uint8Array, to: number): number;
  /** Place after the record at `start`; -1 where it goes on beyond `to`, and something does follow. */
  endOf(bytes: Uint8Array, start: number, to: number, last: boolean): number;
  /** Whether a value that was read from `start` to `end` is a record: nothing else stands beside it. */
  isRecord(bytes: Uint8Array, start: number, end: number, to: number, last: boolean): boolean;
  /** Goes on behind a record. */
  pass(end: number): void;
}

/** Elements of a list, from behind its bracket on. */
export function walkList(): Walk {
  let expectsValue = true;
  const walk = {
    at: 0,
    isOver: false,
    hasComma: false,
    isCut: false,
    next(bytes: Uint8Array, to: number): number {
      for (;;) {
        walk.at = Math.min(to, afterSpace(bytes, walk.at));
        if (walk.at >= to) return BEYOND;
        if (expectsValue ? bytes[walk.at] === CLOSE_LIST : bytes[walk.at] !== COMMA) {
          walk.isOver = true;
          return BEYOND;
        }
        if (expectsValue) return walk.at;
        walk.at++;
        expectsValue = true;
        walk.hasComma = true;
      }
    },
    endOf(bytes: Uint8Array, start: number, to: number, last: boolean): number {
      const end = endOfValue(bytes, start, to);
      if (end >= 0 || !last) return end;
      walk.isCut = OPENS.includes(bytes[start]!);
      return to;
    },
    isRecord: (_: Uint8Array, __: number, end: number, to: number): boolean => end <= to,
    pass(end: number): void {
      walk.at = end;
      expectsValue = false;
      walk.hasComma = false;
    },
  };
  return walk;
}

/** JSON texts one after another, each on a line of its own or behind a record separator. */
export function walkLines(separator: number): Walk {
  const isSpace = (byte: number): boolean =>
    byte === 32 || byte === 13 || byte === 9 || byte === LINE_FEED || byte === separator;
  const walk = {
    at: 0,
    isOver: false,
    hasComma: false,
    isCut: false,
    next(bytes: Uint8Array, to: number): number {
      while (walk.at < to && isSpace(bytes[walk.at]!)) walk.at++;
      return walk.at < to ? walk.at : BEYOND;
    },
    endOf(bytes: Uint8Array, start: number, to: number, last: boolean): number {
      const length = bytes.subarray(start, to).indexOf(separator);
      return length >= 0 ? start + length : last ? to : BEYOND;
    },
    isRecord(bytes: Uint8Array, start: number, end: number, to: number, last: boolean): boolean {
      if (end > to || (separator === LINE_FEED && bytes.subarray(start, end).includes(LINE_FEED))) return false;
      let at = end;
      while (at < to && bytes[at] !== separator && isSpace(bytes[at]!)) at++;
      return at < to ? bytes[at] === separator : last;
    },
    pass(end: number): void {
      walk.at = end;
    },
  };
  return walk;
}

/** Place after a value: strings are skipped whole, brackets counted; -1 where it goes on beyond `to`. */
export function endOfValue(bytes: Uint8Array, start: number, to: number): number {
  const sign = bytes[start];
  if (sign === QUOTE) return endOfString(bytes, start, to);
  if (sign !== OPEN_OBJECT && sign !== OPEN_LIST) return endOfScalar(bytes, start, to);
  let depth = 0;
  for (let at = start; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = endOfString(bytes, at, to);
      if (end < 0) return BEYOND;
      at = end - 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && --depth === 0) return at + 1;
  }
  return BEYOND;
}

export function endOfString(bytes: Uint8Array, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) at++;
    else if (byte === QUOTE) return at + 1;
  }
  return BEYOND;
}

function endOfScalar(bytes: Uint8Array, start: number, to: number): number {
  for (let at = start; at < to; at++) {
    const byte = bytes[at]!;
    if (byte <= 32 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT) return Math.max(at, start + 1);
  }
  return BEYOND;
}
