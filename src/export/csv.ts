import { guardMark, markFormula } from "../model/formula-mark.ts";
import {
  type ByteSink,
  type Bytes,
  createByteSink,
  reserve,
  takeAll,
  takeFull,
  toBytes,
  writeBytes,
} from "./byte-sink.ts";
import { cellWriter, type WriteText } from "./cell-writer.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { outputColumns } from "./output-columns.ts";

export interface CsvOptions {
  /** Disarm text that a spreadsheet would run; reading the file again takes the mark off. */
  readonly spreadsheetSafe?: boolean;
}

const [QUOTE, COMMA, CR, LF, SPACE, APOSTROPHE] = [34, 44, 13, 10, 32, 39];
const fourfold = (byte: number): number => Math.imul(byte, 0x01010101);
const [QUOTES, COMMAS, CRS, LFS] = [fourfold(QUOTE), fourfold(COMMA), fourfold(CR), fourfold(LF)];
const LINE_END = Uint8Array.of(CR, LF);
const [NOTHING, DELIMITER] = [new Uint8Array(), Uint8Array.of(COMMA)];
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const NEEDS_QUOTES = byteSet([QUOTE, COMMA, CR, LF]);
/** First bytes of text that may have to be marked: white space and formula characters in ASCII, and whatever may begin theirs beyond it. */
const TO_BE_READ = byteSet(
  [..."\t\n\v\f\r =+-@'", "\u00c2", "\u00e1", "\u00e2", "\u00e3", "\u00ef"].map((letter) => letter.charCodeAt(0)),
);

/**
 * The chosen rows as CSV after RFC 4180: UTF-8, CRLF, a header line of our field names and then their columns. Comes in
 * pieces of about a megabyte. Everything is text as it stands in the record, so reading the file gives the same records.
 */
export function* csvPieces(
  chosen: ChosenRows,
  { spreadsheetSafe = false }: CsvOptions = {},
): Generator<Uint8Array<ArrayBuffer>> {
  const writeText = spreadsheetSafe ? writeMarked : writeGuarded;
  const columns = outputColumns(chosen);
  const { directories, directory, row: ownRow } = chosen.store;
  const writers = directories.map((_, at) =>
    columns.map(({ of }, place) =>
      cellWriter(of[at], { before: place === 0 ? NOTHING : DELIMITER, omitEmpty: false, writeText }),
    ),
  );
  const sink = createByteSink();
  writeRecord(
    sink,
    columns.map(({ name }) => name),
    writeText,
  );
  for (const row of chosen.rows) {
    const own = ownRow[row]!;
    const cells = writers[directory[row]!]!;
    for (let place = 0; place < cells.length; place++) cells[place]!(sink, own, row);
    writeBytes(sink, LINE_END);
    if (sink.full.length > 0) yield* takeFull(sink);
  }
  yield* takeAll(sink);
}

/** A small table of texts, for the files that lie beside the rows. */
export function* tablePieces(records: Iterable<readonly string[]>): Generator<Uint8Array<ArrayBuffer>> {
  const sink = createByteSink();
  for (const record of records) {
    writeRecord(sink, record, writeMarked);
    yield* takeFull(sink);
  }
  yield* takeAll(sink);
}

function writeRecord(sink: ByteSink, cells: readonly string[], writeText: WriteText): void {
  cells.forEach((cell, place) => {
    if (place > 0) writeBytes(sink, DELIMITER);
    const utf8 = toBytes(encoder.encode(cell));
    writeText(sink, utf8, 0, utf8.bytes.length);
  });
  writeBytes(sink, LINE_END);
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

/** Copies; a byte that asks for quotes starts the cell anew, with quotes. */
function writeCell(sink: ByteSink, source: Bytes, from: number, to: number): void {
  reserve(sink, 2 * (to - from) + 2);
  if (copyPlain(sink, source, from, to)) sink.at += to - from;
  else writeQuoted(sink, source.bytes, from, to);
}

/** Copies without moving on, four bytes at a time while there are four; false at the first that asks for quotes. */
function copyPlain(sink: ByteSink, source: Bytes, from: number, to: number): boolean {
  const { bytes: cell, view: words } = source;
  if (cell[from] === SPACE || cell[to - 1] === SPACE) return false;
  const { bytes: target, view } = sink;
  let [place, at] = [from, sink.at];
  for (; place + 4 <= to; place += 4) {
    const word = words.getInt32(place);
    if (holds(word, QUOTES) || holds(word, COMMAS) || holds(word, CRS) || holds(word, LFS)) return false;
    view.setInt32(at, word);
    at += 4;
  }
  for (; place < to; place++) {
    const byte = cell[place]!;
    if (NEEDS_QUOTES[byte]) return false;
    target[at++] = byte;
  }
  return true;
}

/** Whether one of the four bytes of a word is the byte that `fourfold` repeats: then one of the differences is a zero byte. */
function holds(word: number, fourfold: number): boolean {
  const difference = word ^ fourfold;
  return ((difference - 0x01010101) & ~difference & 0x80808080) !== 0;
}

function writeQuoted(sink: ByteSink, source: Uint8Array, from: number, to: number): void {
  const { bytes } = sink;
  let at = sink.at;
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
