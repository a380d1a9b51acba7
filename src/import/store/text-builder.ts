import type { TextColumn } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { letGo } from "../../model/let-go.ts";
import { type ViewedBytes, viewed } from "../raw/viewed-bytes.ts";
import type { CellBounds } from "../table/cells.ts";
import { filled, NOT_KNOWN, type ReadSoFar, roomFor } from "./room.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Grows a column of texts, UTF-8 end to end, without keeping the strings. */
export interface TextBuilder {
  readonly size: number;
  push(cell: string): void;
  /** Many cells at once: they are encoded in one go. */
  pushAll(cells: readonly string[]): void;
  /** Room for so many bytes, to be written from `used` of the page on. */
  room(count: number): Page;
  /** Makes the next text of so many bytes written there. */
  take(count: number): void;
  /** The cells of a column from one row to before another, as they lie. */
  pushCells(cells: CellBounds, column: number, from: number, to: number): void;
  at(row: number): string;
  /** Copies the texts from one row to before another, as they lie in another builder. */
  pushFrom(other: TextBuilder, from: number, to: number): void;
  /** The bytes of those texts, end to end, and where each ends, from 0 on. */
  bytesOf(from: number, to: number): { readonly bytes: Uint8Array; readonly ends: Uint32Array };
  /** True when no text holds anything. */
  readonly isEmpty: boolean;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
  finish(): TextColumn;
}

const GATHERED = 4096; // single cells that are encoded together
const FIRST_BYTES = 4096;

/** The bytes of a column so far. */
export interface Page extends ViewedBytes {
  used: number;
}

export function createTextBuilder(readSoFar: ReadSoFar = NOT_KNOWN): TextBuilder {
  let page = emptyPage(0);
  let gathered: string[] = [];
  let offsets = new Uint32Array(256);
  let [size, length] = [0, 0];

  function pageFor(count: number): Page {
    const { bytes, used } = page;
    if (bytes.length - used >= count) return page;
    page = emptyPage(roomFor(Math.max(FIRST_BYTES, bytes.length), used, count, readSoFar));
    page.bytes.set(bytes.subarray(0, used));
    page.used = used;
    letGo(bytes);
    return page;
  }

  /** Room for the ends of so many texts more. */
  function makeRoom(count: number): Uint32Array {
    if (size + count + 1 > offsets.length)
      offsets = grown(offsets, roomFor(offsets.length, size, count + 1, readSoFar));
    return offsets;
  }

  function append(cells: readonly string[]): void {
    const joined = cells.join("");
    const into = pageFor(joined.length * 3);
    const from = into.used;
    const { written } = encoder.encodeInto(joined, into.bytes.subarray(from));
    const ends = makeRoom(cells.length);
    if (written === joined.length) for (let at = 0; at < cells.length; at++) ends[++size] = length += cells[at]!.length;
    else if (!mayJoin(joined, cells)) {
      const shift = length - from;
      for (let at = 0; at < cells.length; at++)
        ends[++size] = length = shift + skipUnits(into.bytes, length - shift, cells[at]!.length);
    } else {
      // Halves of a pair met where two cells join: encoded one by one they stay apart.
      let to = from;
      for (const cell of cells) {
        to += encoder.encodeInto(cell, into.bytes.subarray(to)).written;
        ends[++size] = length + to - from;
      }
      length += to - from;
      into.used = to;
      return;
    }
    into.used = from + written;
  }

  function flush(): void {
    if (gathered.length === 0) return;
    const cells = gathered;
    gathered = [];
    append(cells);
  }

  return {
    get size() {
      return size + gathered.length;
    },
    push(cell) {
      gathered.push(cell);
      if (gathered.length >= GATHERED) flush();
    },
    pushAll(cells) {
      flush();
      if (cells.length) append(cells);
    },
    room(count) {
      if (gathered.length) flush();
      return pageFor(count);
    },
    take(count) {
      page.used += count;
      length += count;
      makeRoom(1)[++size] = length;
    },
    get isEmpty() {
      return length === 0 && gathered.every((cell) => cell === "");
    },
    pushCells({ bytes, width, starts, ends }, column, from, to) {
      flush();
      const into = makeRoom(to - from);
      for (let row = from; row < to; ) {
        const start = starts[row * width + column]!;
        const past = endsOfRun(starts, ends, width, column, row, to, into, size + 1, length - start);
        size += past - row;
        row = past;
        const count = into[size]! - length;
        const page = pageFor(count);
        page.bytes.set(bytes.subarray(start, start + count), page.used);
        page.used += count;
        length += count;
      }
    },
    at(row) {
      flush();
      const [from, to] = [offsets[row]!, offsets[row + 1]!];
      return from === to ? "" : decoder.decode(page.bytes.subarray(from, to));
    },
    pushFrom(other, from, to) {
      flush();
      if (to <= from) return;
      const { bytes, ends } = other.bytesOf(from, to);
      const into = pageFor(bytes.length);
      into.bytes.set(bytes, into.used);
      into.used += bytes.length;
      makeRoom(ends.length);
      for (let at = 0; at < ends.length; at++) offsets[++size] = length + ends[at]!;
      length += bytes.length;
    },
    bytesOf(from, to) {
      flush();
      const [first, last] = [offsets[from]!, offsets[to]!];
      const bytes = page.bytes.slice(first, last);
      return { bytes, ends: offsets.subarray(from + 1, to + 1).map((end) => end - first) };
    },
    finish() {
      flush();
      const column: TextColumn = {
        type: "text",
        bytes: filled(page.bytes, length),
        offsets: filled(offsets, size + 1),
      };
      page = emptyPage(0);
      offsets = new Uint32Array(0);
      return column;
    },
  };
}

const emptyPage = (size: number): Page => ({ ...viewed(new Uint8Array(size)), used: 0 });

/** Writes where cells end that lie end to end from a row on, moved by `shift`, and gives the first row of another. */
function endsOfRun(
  starts: Int32Array,
  ends: Int32Array,
  width: number,
  column: number,
  first: number,
  past: number,
  into: Uint32Array,
  at: number,
  shift: number,
): number {
  let cell = first * width + column;
  let end = starts[cell]!;
  let row = first;
  for (; row < past && starts[cell] === end; row++, cell += width) {
    end = ends[cell]!;
    into[at + row - first] = end + shift;
  }
  return row;
}

/** Place in UTF-8 after so many UTF-16 units. */
function skipUnits(bytes: Uint8Array, from: number, units: number): number {
  let at = from;
  for (let unit = 0; unit < units; unit++) {
    const byte = bytes[at]!;
    if (byte < 0x80) at++;
    else if (byte < 0xe0) at += 2;
    else if (byte < 0xf0) at += 3;
    else {
      at += 4;
      unit++;
    }
  }
  return at;
}

/** Halves of surrogate pairs at the edges of cells. */
const mayJoin = (joined: string, cells: readonly string[]): boolean =>
  /[\ud800-\udfff]/.test(joined) && cells.some((cell) => /[\ud800-\udbff]$|^[\udc00-\udfff]/.test(cell));
