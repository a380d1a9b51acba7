import type { Kernel } from "../kernel/kernel.ts";
import { createCellDictionary } from "../raw/cell-dictionary.ts";
import { breakLoneReturns } from "./break-lone-returns.ts";
import { type ByteWindow, createByteWindow } from "./byte-window.ts";
import { decodeCell } from "./cells.ts";
import { createJudge, isSkipped, type Judge } from "./judge-records.ts";
import { createColumnNumbers, rawCells } from "./raw-cells.ts";
import type { CsvReading } from "./read-csv.ts";
import { createSplitter, type Splitter, type Stop } from "./split-bytes.ts";
import { lineBreaksBetween, type ReadRecord, readRecordAt } from "./split-records.ts";
import type { Batch, TextBytes } from "./table.ts";

/** How far one odd record is looked for its end before everything around it is read with care. */
const NEAR = 64 * 1024;
/** Damaged quotes are understood from this much text; twice the longest quoted cell at least must follow the last record that is read so. */
const FAR = 4 * 1024 * 1024;

/** A longer record is none that we read. */
const LONGEST = 32 * 1024 * 1024;
const BEGINNING_BYTES = 2000; // more than is shown, which is cut once it is masked
const LINE_FEED = 10;

/**
 * Reads a table from its bytes: most cells are never decoded. Records that are not as most are read with care, one by one. With a kernel, which then
 * reads nothing else, the same comes sooner.
 */
export async function* readRaw(file: TextBytes, reading: CsvReading, kernel?: Kernel): AsyncGenerator<Batch> {
  const splitter = createSplitter({
    delimiter: reading.delimiter.charCodeAt(0),
    width: reading.width,
    isSkipped: (line) => isSkipped(reading, line),
    lastSkipped: Math.max(reading.skipLines, reading.separatorLine),
    kernel,
    longest: FAR,
  });
  const room = kernel?.bytes(2 * FAR);
  const window = createByteWindow(file, { room, endsInReturns: reading.ends === "carriage return" });
  const quickly = room && kernel?.dictionaries(splitter.lines.length);
  const numbers = createColumnNumbers(() => quickly?.() ?? createCellDictionary());
  try {
    for (;;) {
      await window.fill();
      const { bytes, capacity, sought, held, last } = window;
      const judge = createJudge(reading);
      const whole = new Map<number, readonly string[]>();
      const stop = readWindow({ splitter, judge, whole, reading, bytes, near: NOTHING_NEAR }, window);
      const { at: used, rows, columnStep, starts, ends, lines, markup } = splitter;
      const isTooLong = used === 0 && stop !== "full" && sought >= LONGEST && !last;
      if (isTooLong) {
        const cells = [decodeCell(bytes, 0, BEGINNING_BYTES)];
        judge.broken.push({ line: splitter.line, code: "unreadable-record", cells, isBeginning: true });
      }
      for (const line of splitter.blanks) judge.blank(line);
      if (rows || judge.issues.length || judge.broken.length)
        yield {
          lines: lines.subarray(0, rows),
          cells: rawCells(
            {
              ...{ bytes, width: reading.width, rowStep: 1, columnStep, starts, ends, markup },
              ...{ used, spare: capacity, spareEnd: splitter.spare },
            },
            rows,
            whole,
            numbers,
          ),
          issues: judge.issues,
          broken: judge.broken,
          bytesRead: window.bytesRead,
        };
      if (last && used >= held) return;
      if (isTooLong) {
        await passLine(window);
        window.settle();
        splitter.line++;
        continue;
      }
      window.drop(used);
      if (used === 0) window.grow(stop === "far" ? FAR : sought * 2);
      else window.settle();
    }
  } finally {
    await window.close();
  }
}

/** Fills a batch from what the window holds; says why it ends. */
function readWindow(place: Place, { capacity, held, last }: ByteWindow): Stop | "far" {
  const { splitter, bytes } = place;
  splitter.clear(capacity);
  splitter.at = 0;
  let stop: Stop | "far" = splitter.split(bytes, held, last);
  // A quote that is open for so long is taken as damage.
  if (stop === "more" && splitter.at === 0 && held >= FAR && bytes.subarray(0, held).includes(LINE_FEED)) stop = "odd";
  while (stop === "odd") stop = readOdd(place, held, last) ?? splitter.split(bytes, held, last);
  return stop;
}

/** Moves on behind the next line feed, without keeping what is before it. */
async function passLine(window: ByteWindow): Promise<void> {
  for (;;) {
    const at = window.bytes.subarray(0, window.held).indexOf(LINE_FEED);
    window.drop(at < 0 ? window.held : at + 1);
    if (at >= 0 || window.last) return;
    await window.fill();
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
function readOdd(place: Place, held: number, last: boolean): "far" | "full" | "more" | undefined {
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
    if (!last && next.end >= all.length) return at === 0 ? "more" : undefined;
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
    for (let column = 0, place = first; column < width; column++, place += splitter.columnStep) {
      splitter.starts[place] = splitter.spare;
      const cell = cells[column] ?? "";
      for (let unit = 0; unit < cell.length; unit++) bytes[splitter.spare++] = cell.charCodeAt(unit);
      splitter.ends[place] = splitter.spare;
    }
  }
  splitter.line += lineBreaksBetween(text, at, end);
  splitter.at += end - at;
  return true;
}

/** Bytes as letters U+0000 to U+00FF: what is told from ASCII alone can be told so, and places stay places. */
function oneByteText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  // A view is a list of arguments at once; spread into them, it is gone through by an iterator, which takes six times as long.
  for (let at = from; at < to; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, Math.min(at + 8192, to)));
  return breakLoneReturns(text);
}

const ASCII = /^[\0-\x7f]*$/;

function fromOneByteText(text: string): string {
  if (ASCII.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let unit = 0; unit < text.length; unit++) bytes[unit] = text.charCodeAt(unit);
  return decodeCell(bytes, 0, bytes.length);
}
