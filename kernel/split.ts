import { findSigns, forgetMarkup } from "./signs";

const LINE_FEED: i32 = 10;
const CARRIAGE_RETURN: i32 = 13;
const SPACE: i32 = 32;
const QUOTE: i32 = 34;

/** So many bytes are looked through for signs at once. */
const SEGMENT: i32 = 8192;

// What a splitter stops at, as its index in `STOPS` of src/import/kernel/kernel-split.ts.
const MORE: i32 = 0;
const ODD: i32 = 1;
const FULL: i32 = 2;

let bytes: usize = 0;
let length: i32 = 0;
let starts: usize = 0;
let ends: usize = 0;
let lines: usize = 0;
let blanks: usize = 0;
let places: usize = 0;
let delimiter: i32 = 0;
let width: i32 = 0;
let across: usize = 0; // from the bounds of a cell to those of the one beside it
let mostRows: i32 = 0;
let skipped: usize = 0; // by line, up to `lastSkipped`: whether records that begin on it are passed over
let lastSkipped: i32 = 0;

/** Where the next record begins, its line, where the next unescaped cell goes, and how many rows and blank lines there are. */
export let at: i32 = 0;
export let line: i32 = 0;
export let spare: i32 = 0;
export let rows: i32 = 0;
export let blankCount: i32 = 0;

let first: i32 = 1; // places of signs from there up to `known` are at hand, so many of them
let known: i32 = 0;
let signCount: i32 = 0;
let sign: usize = 0; // where the next one stands
let end: i32 = 0;

/** The bytes have changed. */
export function forgetSigns(): void {
  first = 1;
  known = 0;
  forgetMarkup();
}

/** Addresses of what is read and written, and how much of it there is. `places` has room for those of a segment. */
export function setTable(
  bytesAt: usize,
  byteLength: i32,
  startsAt: usize,
  endsAt: usize,
  linesAt: usize,
  blanksAt: usize,
  placesAt: usize,
  delimiterByte: i32,
  columns: i32,
  columnStep: i32,
  rowLimit: i32,
  skippedAt: usize,
  lastSkippedLine: i32,
): void {
  bytes = bytesAt;
  length = byteLength;
  starts = startsAt;
  ends = endsAt;
  lines = linesAt;
  blanks = blanksAt;
  places = placesAt;
  delimiter = delimiterByte;
  width = columns;
  across = (<usize>columnStep) << 2;
  mostRows = rowLimit;
  skipped = skippedAt;
  lastSkipped = lastSkippedLine;
}

function look(): void {
  const to = min(end, known + SEGMENT);
  signCount = findSigns(bytes, known, to, <u8>delimiter, places);
  store<i32>(places + ((<usize>signCount) << 2), to);
  first = known;
  known = to;
  sign = places;
}

/** Looks at the bytes from `from` on, none of which counts from `to` on, unless their signs are at hand. */
function openSigns(from: i32, to: i32): void {
  if (to !== end || from < first || from >= known) {
    end = to;
    known = from;
    look();
    return;
  }
  let low = 0;
  let high = signCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<i32>(places + ((<usize>middle) << 2)) < from) low = middle + 1;
    else high = middle;
  }
  sign = places + ((<usize>low) << 2);
}

function byteAt(place: i32): i32 {
  return <i32>load<u8>(bytes + <usize>place);
}

function nextPlace(): i32 {
  return load<i32>(sign);
}

const FILLED: i32 = 0;
const BLANK: i32 = 1;
/** No ASCII sign in any cell: whether they are blank is for others to say. */
const UNSURE: i32 = 2;

/** Whether something stands in the cells of a record with bounds from `begin` up to `past`. */
function filling(begin: usize, past: usize): i32 {
  let isBlank = true;
  for (let cell = begin; cell < past; cell += across) {
    const to = load<i32>(ends + cell);
    for (let place = load<i32>(starts + cell); place < to; place++) {
      const byte = byteAt(place);
      if (byte > SPACE && byte < 0x80) return FILLED;
      if (byte !== SPACE && (byte < 9 || byte > CARRIAGE_RETURN)) isBlank = false;
    }
  }
  return isBlank ? BLANK : UNSURE;
}

// Of what is being read: the quoted cell that was read last, why a record is not read, and line and spare room behind all that was looked at.
let cellStart: i32 = 0;
let cellEnd: i32 = 0;
let stop: i32 = 0;
let lineNow: i32 = 0;
let spareNow: i32 = 0;

/**
 * Where the quoted cell ends whose text begins at `begin`: the place of the closing quote, or -1 where `stop` says why there is none. The cell lies from
 * `cellStart` to `cellEnd`.
 */
function readQuoted(begin: i32, last: bool): i32 {
  let from = begin;
  let close = from;
  let unescaped = -1; // where the cell was begun in the spare room
  while (true) {
    while (true) {
      const place = nextPlace();
      if (place === known && known < end) look();
      else if (place < close) sign += 4;
      else {
        close = place;
        if (close === end) break;
        const byte = byteAt(close);
        if (byte === QUOTE) break;
        if (byte === LINE_FEED) lineNow++;
        sign += 4;
      }
    }
    if (close >= end || (close + 1 === end && !last)) {
      stop = last ? ODD : MORE;
      return -1;
    }
    const isEnd = !(close + 1 < end && byteAt(close + 1) === QUOTE);
    if (isEnd && unescaped < 0) {
      cellStart = from;
      cellEnd = close;
      return close;
    }
    if (unescaped < 0) unescaped = spareNow;
    const count = (isEnd ? close : close + 1) - from;
    if (spareNow + count > length) {
      stop = FULL;
      return -1;
    }
    memory.copy(bytes + <usize>spareNow, bytes + <usize>from, <usize>count);
    spareNow += count;
    if (isEnd) {
      cellStart = unescaped;
      cellEnd = spareNow;
      return close;
    }
    from = close + 2;
    close = from;
  }
}

/** Where a cell without quotes ends that begins at `from`; a quote inside it is a sign like others. */
function readPlain(from: i32): i32 {
  while (true) {
    const place = nextPlace();
    if (place === known && known < end) look();
    else if (place < from || (place < end && byteAt(place) === QUOTE)) sign += 4;
    else {
      sign += 4;
      return place;
    }
  }
}

let recordEnd: i32 = 0;
let pastCells: usize = 0;

/**
 * Reads the cells of the record at `begin`; the bounds of the first stand at `firstCell`, those of the last before `pastCells`. False where `stop` says why it
 * is not read; `recordEnd` is behind its line end.
 */
function readRecord(begin: i32, firstCell: usize, last: bool): bool {
  let from = begin;
  let cell = firstCell;
  const past = firstCell + <usize>width * across;
  while (true) {
    // Cells without quotes, one after another, as long as their signs are at hand.
    let next = nextPlace();
    while (next < from && next < known) {
      sign += 4;
      next = nextPlace();
    }
    while (cell < past && next < known && byteAt(next) === delimiter) {
      store<i32>(starts + cell, from);
      store<i32>(ends + cell, next);
      cell += across;
      from = next + 1;
      sign += 4;
      next = nextPlace();
    }
    if (cell === past) {
      stop = ODD;
      return false;
    }
    if (from < end && byteAt(from) === QUOTE) {
      const close = readQuoted(from + 1, last);
      if (close < 0) return false;
      store<i32>(starts + cell, cellStart);
      store<i32>(ends + cell, cellEnd);
      from = close + 1;
    } else {
      store<i32>(starts + cell, from);
      from = readPlain(from);
      store<i32>(ends + cell, from);
    }
    cell += across;
    pastCells = cell;
    if (from >= end) {
      recordEnd = from;
      if (last) return true;
      stop = MORE;
      return false;
    }
    const byte = byteAt(from++);
    if (byte === delimiter) continue;
    lineNow++;
    recordEnd = from;
    if (byte === LINE_FEED) return true;
    if (byte !== CARRIAGE_RETURN || (from >= end && !last)) {
      stop = byte === CARRIAGE_RETURN ? MORE : ODD; // odd: something after a closing quote
      return false;
    }
    if (from < end && byteAt(from) === LINE_FEED) recordEnd = from + 1;
    return true;
  }
}

/** Reads whole records from `begin`, on line `firstLine`, up to `to`: the same as `split` of src/import/table/split-bytes.ts, where every step is explained. */
export function split(
  begin: i32,
  firstLine: i32,
  spareAt: i32,
  to: i32,
  last: bool,
  rowCount: i32,
  mostBlanks: i32,
): i32 {
  rows = rowCount;
  blankCount = 0;
  openSigns(begin, to);
  let from = begin;
  lineNow = firstLine;
  spareNow = spareAt;
  while (true) {
    at = from;
    line = lineNow;
    spare = spareNow;
    if (rows >= mostRows || blankCount >= mostBlanks) return FULL;
    if (from >= to) return MORE;
    const cell = (<usize>rows) << 2;
    if (!readRecord(from, cell, last)) return stop;
    const isSkipped = line <= lastSkipped && load<u8>(skipped + <usize>line) !== 0;
    if (isSkipped) {
      from = recordEnd;
      continue;
    }
    const held = filling(cell, pastCells);
    if (held === BLANK) {
      store<i32>(blanks + ((<usize>blankCount) << 2), line);
      blankCount++;
    } else if (pastCells !== cell + <usize>width * across || held === UNSURE) return ODD;
    else {
      store<i32>(lines + ((<usize>rows) << 2), line);
      rows++;
    }
    from = recordEnd;
  }
}
