import { findSigns } from "./signs";

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
let mostRows: i32 = 0;
let skipped: usize = 0; // by line, up to `lastSkipped`: whether records that begin on it are passed over
let lastSkipped: i32 = 0;

/** Where the next record begins, its line, where the next unescaped cell goes, and how many rows and blank lines there are. */
export let at: i32 = 0;
export let line: i32 = 0;
export let spare: i32 = 0;
export let rows: i32 = 0;
export let blankCount: i32 = 0;

let known: i32 = 0; // places of signs up to there are at hand
let sign: usize = 0; // where the next one stands
let end: i32 = 0;

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
  mostRows = rowLimit;
  skipped = skippedAt;
  lastSkipped = lastSkippedLine;
}

function look(): void {
  const to = min(end, known + SEGMENT);
  const count = findSigns(bytes, known, to, <u8>delimiter, places);
  store<i32>(places + ((<usize>count) << 2), to);
  known = to;
  sign = places;
}

function byteAt(place: i32): i32 {
  return <i32>load<u8>(bytes + <usize>place);
}

function nextPlace(): i32 {
  return load<i32>(sign);
}

/** No ASCII sign in any cell from `first` up to `past`. */
function isBlank(first: i32, past: i32): bool {
  for (let cell = first; cell < past; cell++) {
    const to = load<i32>(ends + ((<usize>cell) << 2));
    for (let place = load<i32>(starts + ((<usize>cell) << 2)); place < to; place++) {
      const byte = byteAt(place);
      if (byte > SPACE && byte < 0x80) return false;
    }
  }
  return true;
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

/**
 * Reads the cells of the record at `begin`, the first of them `first`. Gives the number of its cells, negative where `stop` says why it is not read;
 * `recordEnd` is behind its line end.
 */
function readRecord(begin: i32, first: i32, last: bool): i32 {
  let from = begin;
  let cell = first;
  const past = first + width;
  while (true) {
    // Cells without quotes, one after another, as long as their signs are at hand.
    let next = nextPlace();
    while (next < from && next < known) {
      sign += 4;
      next = nextPlace();
    }
    while (cell < past && next < known && byteAt(next) === delimiter) {
      store<i32>(starts + ((<usize>cell) << 2), from);
      store<i32>(ends + ((<usize>cell) << 2), next);
      cell++;
      from = next + 1;
      sign += 4;
      next = nextPlace();
    }
    if (cell === past) {
      stop = ODD;
      return -1;
    }
    if (from < end && byteAt(from) === QUOTE) {
      const close = readQuoted(from + 1, last);
      if (close < 0) return -1;
      store<i32>(starts + ((<usize>cell) << 2), cellStart);
      store<i32>(ends + ((<usize>cell) << 2), cellEnd);
      from = close + 1;
    } else {
      store<i32>(starts + ((<usize>cell) << 2), from);
      from = readPlain(from);
      store<i32>(ends + ((<usize>cell) << 2), from);
    }
    cell++;
    if (from >= end) {
      recordEnd = from;
      if (last) return cell - first;
      stop = MORE;
      return -1;
    }
    const byte = byteAt(from++);
    if (byte === delimiter) continue;
    lineNow++;
    recordEnd = from;
    if (byte === LINE_FEED) return cell - first;
    if (byte !== CARRIAGE_RETURN || (from >= end && !last)) {
      stop = byte === CARRIAGE_RETURN ? MORE : ODD; // odd: something after a closing quote
      return -1;
    }
    if (from < end && byteAt(from) === LINE_FEED) recordEnd = from + 1;
    return cell - first;
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
  end = to;
  known = begin;
  look();
  let from = begin;
  lineNow = firstLine;
  spareNow = spareAt;
  while (true) {
    at = from;
    line = lineNow;
    spare = spareNow;
    if (rows >= mostRows || blankCount >= mostBlanks) return FULL;
    if (from >= to) return MORE;
    const first = rows * width;
    const count = readRecord(from, first, last);
    if (count < 0) return stop;
    const isSkipped = line <= lastSkipped && load<u8>(skipped + <usize>line) !== 0;
    if (isSkipped) {
      from = recordEnd;
      continue;
    }
    if (count === 1 && load<i32>(starts + ((<usize>first) << 2)) === load<i32>(ends + ((<usize>first) << 2))) {
      store<i32>(blanks + ((<usize>blankCount) << 2), line);
      blankCount++;
    } else if (count !== width || isBlank(first, first + width)) return ODD;
    else {
      store<i32>(lines + ((<usize>rows) << 2), line);
      rows++;
    }
    from = recordEnd;
  }
}
