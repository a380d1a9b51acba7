import { guardMark, markFormula } from "../model/formula-mark.ts";
import { type ByteSink, type Bytes, createByteSink, makeRoom, toBytes, writeBytes, written } from "./byte-sink.ts";
import { QUOTES_AND_MARK, type WriteText } from "./cell-form.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { columnWriter } from "./column-writer.ts";
import { outputColumns } from "./output-columns.ts";
import { type Pieces, rowPieces } from "./row-pieces.ts";

export interface CsvOptions {
  /** Disarm text that a spreadsheet would run; reading the file again takes the mark off. */
  readonly spreadsheetSafe?: boolean;
}

const [QUOTE, COMMA, CR, LF, SPACE, APOSTROPHE] = [34, 44, 13, 10, 32, 39];
const fourfold = (byte: number): number => Math.imul(byte, 0x01010101);
const [ONES, HIGH_BITS, QUOTES, COMMAS] = [fourfold(1), fourfold(0x80), fourfold(QUOTE), fourfold(COMMA)];
/** What is below lies before the printable characters; CR is the last of it that asks for quotes. */
const BEHIND_CR = fourfold(CR + 1);
const LINE_END = Uint8Array.of(CR, LF);
const DELIMITER = Uint8Array.of(COMMA);
/** Bytes that one byte of text may become: a quote is doubled. */
const GROWTH = 2;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const NEEDS_QUOTES = byteSet([QUOTE, COMMA, CR, LF]);
/** First bytes of text that may have to be marked: white space and formula characters in ASCII, and whatever may begin theirs beyond it. */
const TO_BE_READ = byteSet(
  [..."\t\n\v\f\r =+-@'", "\u00c2", "\u00e1", "\u00e2", "\u00e3", "\u00ef"].map((letter) => letter.charCodeAt(0)),
);

/**
 * The chosen rows as CSV after RFC 4180: UTF-8, CRLF, a header line of our field names and then their columns. Everything is text as it
 * stands in the record, so reading the file gives the same records.
 */
export function csvPieces(chosen: ChosenRows, { spreadsheetSafe = false }: CsvOptions = {}): Pieces {
  const writeText = spreadsheetSafe ? writeMarked : writeGuarded;
  const columns = outputColumns(chosen);
  const header = createByteSink();
  writeCells(
    header,
    columns.map(({ name }) => name),
    writeText,
  );
  // Each line ends where the next one begins.
  const forms = columns.map((_, place) => ({
    before: place === 0 ? LINE_END : DELIMITER,
    omitEmpty: false,
    writeText,
    growth: GROWTH,
  }));
  return rowPieces(
    chosen,
    (at, scratch) => columns.map(({ of }, place) => columnWriter(of[at], forms[place]!, scratch)),
    { opening: written(header), closing: LINE_END, skipped: 0 },
  );
}

/** A small table of texts and numbers, for the files that lie beside the rows. A number is no formula, even a negative one. */
export function tablePieces(records: Iterable<readonly (string | number)[]>): [Uint8Array<ArrayBuffer>] {
  const sink = createByteSink();
  for (const record of records) {
    writeCells(sink, record, writeMarked);
    writeBytes(sink, LINE_END);
  }
  return [written(sink)];
}

function writeCells(sink: ByteSink, cells: readonly (string | number)[], writeText: WriteText): void {
  cells.forEach((cell, place) => {
    if (place > 0) writeBytes(sink, DELIMITER);
    if (cell === "") return;
    const utf8 = toBytes(encoder.encode(String(cell)));
    makeRoom(sink, GROWTH * utf8.bytes.length + QUOTES_AND_MARK);
    const write = typeof cell === "number" ? writeCell : writeText;
    write(sink, utf8, 0, utf8.bytes.length);
  });
}

/** For spreadsheets: looks closer only where the first byte gives reason to. */
const writeMarked: WriteText = (sink, source, from, to) => {
  if (TO_BE_READ[source.bytes[from]!]) writeChanged(sink, source, from, to, markFormula);
  else writeCell(sink, source, from, to);
};

/** Lossless: only what begins with an apostrophe could be taken for marked when it is read again. */
const writeGuarded: WriteText = (sink, source, from, to) => {
  if (source.bytes[from] === APOSTROPHE) writeChanged(sink, source, from, to, guardMark);
  else writeCell(sink, source, from, to);
};

function writeChanged(
  sink: ByteSink,
  { bytes }: Bytes,
  from: number,
  to: number,
  change: (text: string) => string,
): void {
  const changed = toBytes(encoder.encode(change(decoder.decode(bytes.subarray(from, to)))));
  writeCell(sink, changed, 0, changed.bytes.length);
}

/** Copies four bytes at a time while looking for what asks for quotes; in the last four, what lies beyond the cell is made harmless first. */
function writeCell(sink: ByteSink, source: Bytes, from: number, to: number): void {
  const { bytes, view: words } = source;
  if (bytes[from] === SPACE || bytes[to - 1] === SPACE || to + 4 > bytes.length) {
    writeSlowly(sink, bytes, from, to);
    return;
  }
  const { view } = sink;
  let at = sink.at;
  let place = from;
  for (; place + 4 < to; place += 4) {
    const word = words.getInt32(place, true);
    if (mayNeedQuotes(word)) {
      writeSlowly(sink, bytes, from, to);
      return;
    }
    view.setInt32(at, word, true);
    at += 4;
  }
  const word = words.getInt32(place, true);
  const beyond = (-256 << (8 * (to - place - 1))) | 0;
  if (mayNeedQuotes(word | beyond)) {
    writeSlowly(sink, bytes, from, to);
    return;
  }
  view.setInt32(at, word, true);
  sink.at += to - from;
}

/** Whether one of four bytes is a quote, a comma or some character up to CR: then one of these differences leaves a high bit. */
function mayNeedQuotes(word: number): boolean {
  const [quotes, commas] = [word ^ QUOTES, word ^ COMMAS];
  return ((((quotes - ONES) & ~quotes) | ((commas - ONES) & ~commas) | ((word - BEHIND_CR) & ~word)) & HIGH_BITS) !== 0;
}

function writeSlowly(sink: ByteSink, source: Uint8Array, from: number, to: number): void {
  if (source[from] === SPACE || source[to - 1] === SPACE || needsQuotes(source, from, to)) {
    writeQuoted(sink, source, from, to);
    return;
  }
  const { bytes } = sink;
  let { at } = sink;
  for (let place = from; place < to; place++) bytes[at++] = source[place]!;
  sink.at = at;
}

function needsQuotes(source: Uint8Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (NEEDS_QUOTES[source[place]!]) return true;
  return false;
}

function writeQuoted(sink: ByteSink, source: Uint8Array, from: number, to: number): void {
  const { bytes } = sink;
  let { at } = sink;
  bytes[at++] = QUOTE;
  for (let place = from; place < to; place++) {
    const byte = source[place]!;
    if (byte === QUOTE) bytes[at++] = QUOTE;
    bytes[at++] = byte;
  }
  bytes[at++] = QUOTE;
  sink.at = at;
}

function byteSet(members: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of members) set[byte] = 1;
  return set;
}
