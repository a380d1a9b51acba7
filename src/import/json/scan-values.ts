import { decodeCell } from "../table/cells.ts";

export const [QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  34, 44, 58, 91, 92, 93, 123, 125,
] as const;
const [PLUS, MINUS, POINT, ZERO, NINE, LOWER_E, LETTER_U] = [43, 45, 46, 48, 57, 101, 117];
const [SURROGATES, LOW_SURROGATES, BEYOND_SURROGATES] = [0xd800, 0xdc00, 0xe000];
const MOST_DIGITS = 15; // so many are told apart by any number
const MOST_SMALL_DECIMALS = 6; // more of them after "0." are written with an exponent

/** Place that stands for a value which has to be read with care. */
export const ODD = -1;

const [QUOTES, BACKSLASHES, SPACES, ONES, HIGH_BITS] = [0x22222222, 0x5c5c5c5c, 0x20202020, 0x01010101, 0x80808080 | 0];
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const ESCAPES = new Uint8Array(256);
for (const [letter, meaning] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"])
  ESCAPES[letter!.charCodeAt(0)] = meaning!.charCodeAt(0);

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** Place behind white space. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9) at++;
  return at;
}

/**
 * Place of the first byte from `from` on that does not stand for itself in a string. Four bytes are looked at at a time (Warren, "Hacker's
 * Delight", 6-1).
 */
export function afterPlain(view: DataView, from: number): number {
  let at = from;
  for (const last = view.byteLength - 4; at <= last; at += 4) {
    const four = view.getInt32(at, true);
    const quoted = four ^ QUOTES;
    const escaped = four ^ BACKSLASHES;
    const found = (((quoted - ONES) & ~quoted) | ((escaped - ONES) & ~escaped) | ((four - SPACES) & ~four)) & HIGH_BITS;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
  return at;
}

/**
 * Reads values of JSON where they lie, and writes to two lists of places where the text of each stands: a string without what is escaped in it,
 * a number as programs write it, null as "". A byte that a value may not have is found, so that what is read is right. Where the piece ends is
 * not looked at: what ends behind it is none of it.
 */
export interface ValueScanner {
  /** Where texts that are not as they are written go. */
  spare: number;
  /** The last number. */
  readonly value: number;
  /** A piece is to be read; cells are written to these lists. */
  open(view: DataView, bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void;
  /** Place after a string, a number, true, false or null, which becomes a cell; ODD for anything else, and where there is no room for it. */
  scalar(at: number, cell: number): number;
  /** The same for a string alone. */
  string(at: number, cell: number): number;
  /** The same for a number alone. */
  number(at: number, cell: number): number;
}

export function createValueScanner(): ValueScanner {
  let view: DataView = new DataView(new ArrayBuffer(0));
  let bytes: Uint8Array = new Uint8Array();
  let starts = new Int32Array() as Int32Array;
  let ends = new Int32Array() as Int32Array;

  function write(text: string, cell: number): boolean {
    let to = scanner.spare;
    if (to + text.length > bytes.length) return false;
    for (let unit = 0; unit < text.length; unit++) bytes[to++] = text.charCodeAt(unit);
    put(to, cell);
    return true;
  }

  /** A text that was written to the spare room. */
  function put(to: number, cell: number): void {
    starts[cell] = scanner.spare;
    ends[cell] = to;
    scanner.spare = to;
  }

  /** A string in which something is escaped at `first`. */
  function escaped(start: number, first: number, cell: number): number {
    let to = scanner.spare;
    let from = start;
    for (let at = first; ; at = afterPlain(view, from)) {
      if (to + at - from + 4 > bytes.length) return ODD;
      bytes.copyWithin(to, from, at);
      to += at - from;
      if (bytes[at] === QUOTE) {
        put(to, cell);
        return at + 1;
      }
      if (bytes[at] !== BACKSLASH) return ODD;
      const meaning = ESCAPES[bytes[at + 1]!]!;
      from = at + 2;
      if (meaning !== 0) bytes[to++] = meaning;
      else {
        const point = pointAt(bytes, at);
        if (point < 0) return ODD;
        to = writePoint(bytes, to, point);
        from = at + (point > 0xffff ? 12 : 6);
      }
    }
  }

  const scanner = {
    value: 0,
    spare: 0,
    open(over: DataView, piece: Uint8Array, firsts: Int32Array, pasts: Int32Array): void {
      view = over;
      bytes = piece;
      starts = firsts;
      ends = pasts;
    },
    scalar(at: number, cell: number): number {
      const first = bytes[at]!;
      if (first === QUOTE) return scanner.string(at, cell);
      if (first === MINUS || isDigit(first)) return scanner.number(at, cell);
      const length = literalAt(bytes, at);
      if (length === 0) return ODD;
      starts[cell] = at;
      ends[cell] = first === NULL[0] ? at : at + length;
      return at + length;
    },
    string(at: number, cell: number): number {
      if (bytes[at] !== QUOTE) return ODD;
      const start = at + 1;
      const end = afterPlain(view, start);
      if (bytes[end] !== QUOTE) return bytes[end] === BACKSLASH ? escaped(start, end, cell) : ODD;
      starts[cell] = start;
      ends[cell] = end;
      return end + 1;
    },
    number(start: number, cell: number): number {
      const isNegative = bytes[start] === MINUS;
      const first = isNegative ? start + 1 : start;
      let at = first;
      let whole = 0;
      let decimals = 0;
      while (isDigit(bytes[at]!)) whole = whole * 10 + bytes[at++]! - ZERO;
      const beforePoint = at - first;
      const isSmall = bytes[first] === ZERO;
      // A number of more digits is kept as it is written, which is for others to tell.
      if (beforePoint === 0 || beforePoint > MOST_DIGITS || (isSmall && beforePoint > 1)) return ODD;
      if (bytes[at] === POINT) {
        const point = at++;
        while (isDigit(bytes[at]!)) whole = whole * 10 + bytes[at++]! - ZERO;
        decimals = at - point - 1;
        if (decimals === 0) return ODD;
      }
      const hasExponent = (bytes[at]! | 0x20) === LOWER_E;
      if (hasExponent) {
        at++;
        if (bytes[at] === PLUS || bytes[at] === MINUS) at++;
        const digits = at;
        while (isDigit(bytes[at]!)) at++;
        if (at === digits) return ODD;
      }
      const isExact = !hasExponent && beforePoint + decimals <= MOST_DIGITS;
      const value = isExact ? whole / POWERS[decimals]! : Math.abs(Number(decodeCell(bytes, start, at)));
      scanner.value = isNegative ? -value : value;
      const isUsual =
        isExact &&
        (decimals === 0 || bytes[at - 1] !== ZERO) &&
        !(isSmall && (decimals > MOST_SMALL_DECIMALS || (isNegative && value === 0)));
      if (!isUsual) return write(String(scanner.value), cell) ? at : ODD;
      starts[cell] = start;
      ends[cell] = at;
      return at;
    },
  };
  return scanner;
}

const encoder = new TextEncoder();
const [TRUE, FALSE, NULL] = ["true", "false", "null"].map((word) => encoder.encode(word)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** Length of a word that is a value, 0 for anything else. */
function literalAt(bytes: Uint8Array, at: number): number {
  for (const word of [TRUE, FALSE, NULL]) if (startsWith(bytes, at, word)) return word.length;
  return 0;
}

export function startsWith(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let offset = 0; offset < word.length; offset++) if (bytes[at + offset] !== word[offset]) return false;
  return true;
}

/** The character that is escaped at a place by its number, in two halves where it is a large one; -1 for half of a pair, and no number. */
function pointAt(bytes: Uint8Array, at: number): number {
  const unit = bytes[at + 1] === LETTER_U ? unitAt(bytes, at + 2) : ODD;
  if (unit < SURROGATES || unit >= BEYOND_SURROGATES) return unit;
  const isPair = unit < LOW_SURROGATES && bytes[at + 6] === BACKSLASH && bytes[at + 7] === LETTER_U;
  const low = isPair ? unitAt(bytes, at + 8) : ODD;
  if (low < LOW_SURROGATES || low >= BEYOND_SURROGATES) return ODD;
  return 0x10000 + ((unit - SURROGATES) << 10) + (low - LOW_SURROGATES);
}

/** Four digits of base 16, -1 for anything else. */
function unitAt(bytes: Uint8Array, at: number): number {
  let unit = 0;
  for (let place = at; place < at + 4; place++) {
    const byte = bytes[place]!;
    const letter = byte | 0x20;
    if (isDigit(byte)) unit = unit * 16 + byte - ZERO;
    else if (letter >= 97 && letter <= 102) unit = unit * 16 + letter - 87;
    else return ODD;
  }
  return unit;
}

/** Writes a character as UTF-8; gives the place behind it. */
function writePoint(bytes: Uint8Array, to: number, point: number): number {
  let at = to;
  if (point < 0x80) bytes[at++] = point;
  else if (point < 0x800) {
    bytes[at++] = 0xc0 | (point >> 6);
    bytes[at++] = 0x80 | (point & 0x3f);
  } else if (point < 0x10000) {
    bytes[at++] = 0xe0 | (point >> 12);
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
    bytes[at++] = 0x80 | (point & 0x3f);
  } else {
    bytes[at++] = 0xf0 | (point >> 18);
    bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
    bytes[at++] = 0x80 | (point & 0x3f);
  }
  return at;
}
