import { decodeStream } from "../text/decode-stream.ts";
import { breakLoneReturns } from "./break-lone-returns.ts";
import { decodeCell, rawCells } from "./cells.ts";
import { createJudge, isSkipped, type Judge } from "./judge-records.ts";
import type { CsvReading } from "./read-csv.ts";
import { createSplitter, type Splitter, type Stop } from "./split-bytes.ts";
import { lineBreaksBetween, type ReadRecord, readRecordAt } from "./split-records.ts";
import type { Batch, TextFile } from "./table.ts";

/** What fits into the nearer memory of a processor, so that its columns are read one after another without fetching it again. */
const PIECE = 256 * 1024;
/** How far one odd record is looked for its end before everything around it is read with care. */
const NEAR = 64 * 1024;
/** Damaged quotes are understood from this much text; twice the longest quoted cell at least must follow the last record that is read so. */
const FAR = 4 * 1024 * 1024;

/** Reads a table from its bytes: most cells are never decoded. Records that are not as most are read with care, one by one. */
export async function* readRaw(file: TextFile, reading: CsvReading): AsyncGenerator<Batch> {
  const splitter = createSplitter({
    delimiter: reading.delimiter.charCodeAt(0),
    width: reading.width,
    isSkipped: (line) => isSkipped(reading, line),
    lastSkipped: Math.max(reading.skipLines, reading.separatorLine),
  });
  const window = createWindow(file);
  for (;;) {
    await window.fill();
    const { bytes, capacity, held, last } = window;
    const judge = createJudge(reading);
    const whole = new Map<number, readonly string[]>();
    const place = { splitter, judge, whole, reading, bytes, near: NOTHING_NEAR };
    splitter.clear(capacity);
    splitter.at = 0;
    let stop: Stop | "far" = splitter.split(bytes, held, last);
    while (stop === "odd") stop = readOdd(place, held, last) ?? splitter.split(bytes, held, last);
    const { at: used, rows, starts, ends, lines } = splitter;
    for (const line of splitter.blanks) judge.blank(line);
    if (rows || judge.issues.length || judge.broken.length)
      yield {
        lines: lines.subarray(0, rows),
        cells: rawCells({ bytes, width: reading.width, starts, ends }, rows, whole),
        issues: judge.issues,
        broken: judge.broken,
        bytesRead: window.bytesRead,
      };
    if (last && used >= held) return;
    window.drop(used);
    if (stop === "far") window.grow(FAR);
    else if (used === 0) window.grow(capacity * 2);
  }
}

/** A part of a file, with spare room behind it. */
function createWindow(file: TextFile) {
  const chunks = utf8Chunks(file);
  let chunk: Uint8Array = new Uint8Array();
  let [taken, end] = [0, 0];
  const window = {
    bytes: new Uint8Array(PIECE * 2),
    /** Bytes of the file that it can hold. */
    capacity: PIECE,
    held: 0,
    /** Nothing follows. */
    last: false,
    bytesRead: 0,
    async fill(): Promise<void> {
      while (!window.last && window.held < window.capacity) {
        if (taken === chunk.length) {
          const next = await chunks.next();
          if (next.done) {
            window.last = true;
            return;
          }
          chunk = next.value.bytes;
          taken = 0;
          end = next.value.bytesRead;
        }
        const part = chunk.subarray(taken, taken + window.capacity - window.held);
        window.bytes.set(part, window.held);
        window.held += part.length;
        taken += part.length;
        window.bytesRead = Math.max(window.bytesRead, end - (chunk.length - taken));
      }
    },
    drop(count: number): void {
      window.bytes.copyWithin(0, count, window.held);
      window.held -= count;
    },
    grow(capacity: number): void {
      if (capacity <= window.capacity) return;
      const longer = new Uint8Array(capacity * 2);
      longer.set(window.bytes.subarray(0, window.held));
      window.bytes = longer;
      window.capacity = capacity;
    },
  };
  return window;
}

interface Chunk {
  readonly bytes: Uint8Array;
  readonly bytesRead: number;
}

/** The file as UTF-8: as it is, or written anew from its encoding. */
async function* utf8Chunks({ file, encoding, skip }: TextFile): AsyncGenerator<Chunk> {
  if (encoding !== "utf-8") {
    const encoder = new TextEncoder();
    for await (const { text, bytesRead } of decodeStream(file, encoding, skip))
      yield { bytes: encoder.encode(text), bytesRead };
    return;
  }
  const reader = (skip ? file.slice(skip) : file).stream().getReader();
  let bytesRead = skip;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytesRead += value.byteLength;
      yield { bytes: value, bytesRead };
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the source is gone already when reading failed
  }
}

/** A batch as it is being filled. */
interface Place {
  readonly splitter: Splitter;
  readonly judge: Judge;
  readonly whole: Map<number, readonly string[]>;
  readonly reading: CsvReading;
  readonly bytes: Uint8Array;
  /** What was made text for the last odd record: where one is odd, the next often is. */
  near: { readonly text: string; readonly from: number; readonly to: number };
}

const NOTHING_NEAR = { text: "", from: 0, to: 0 };

/**
 * Reads the record at which the splitter stopped with care, and those after it where a quote never closes. Undefined when the splitter can go
 * on; "far" when it takes more text to understand the damage.
 */
function readOdd(place: Place, held: number, last: boolean): "far" | "full" | undefined {
  const { splitter, bytes, reading } = place;
  const { delimiter, width } = reading;
  const start = splitter.at;
  let record = readNear(place, held, last);
  if (!record) {
    const to = Math.min(start + NEAR, held);
    place.near = { text: oneByteText(bytes, start, to), from: start, to };
    record = readNear(place, held, last);
  }
  if (record) return take(place, place.near.text, start - place.near.from, record) ? undefined : "full";
  if (!last && held - start < FAR) return "far";
  const all = oneByteText(bytes, start, held);
  const limit = last ? all.length : all.length - FAR / 2;
  for (let at = 0; at < limit; ) {
    const next = readRecordAt(all, at, delimiter, width);
    if (!take(place, all, at, next)) return "full";
    at = next.end;
  }
  return undefined;
}

/** The next record from the text at hand; undefined where it may not be all of it. */
function readNear({ splitter, near, reading }: Place, held: number, last: boolean): ReadRecord | undefined {
  const at = splitter.at - near.from;
  if (at >= near.text.length) return undefined;
  const record = readRecordAt(near.text, at, reading.delimiter, reading.width);
  const isWhole = record.end < near.text.length || (last && near.to === held);
  return record.fault !== "unclosed-quote" && isWhole ? record : undefined;
}

/** Adds a record that was read as text of one letter per byte; false when there is no room for it. */
function take(place: Place, text: string, at: number, { cells, end, fault }: ReadRecord): boolean {
  const { splitter, judge, whole, bytes } = place;
  const { width } = place.reading;
  if (splitter.isFull || splitter.spare + end - at > bytes.length) return false;
  const { line } = splitter;
  const decoded = cells.map(fromOneByteText);
  if (judge.record({ line, cells: decoded, ...(fault && { fault }) })) {
    if (cells.length !== width) whole.set(splitter.rows, decoded);
    const first = splitter.push(line);
    for (let column = 0; column < width; column++) {
      splitter.starts[first + column] = splitter.spare;
      const cell = cells[column] ?? "";
      for (let unit = 0; unit < cell.length; unit++) bytes[splitter.spare++] = cell.charCodeAt(unit);
      splitter.ends[first + column] = splitter.spare;
    }
  }
  splitter.line += lineBreaksBetween(text, at, end);
  splitter.at += end - at;
  return true;
}

/** Bytes as letters U+0000 to U+00FF: what is told from ASCII alone can be told so, and places stay places. */
function oneByteText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 8192) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to)));
  return breakLoneReturns(text);
}

function fromOneByteText(text: string): string {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return decodeCell(bytes, 0, bytes.length);
}
