import type { TextColumn } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { letGo } from "../../model/let-go.ts";
import { type ViewedBytes, viewed } from "../raw/viewed-bytes.ts";
import { type CellBounds, placeOfCell } from "../table/cells.ts";
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

export const createTextBuilder = (readSoFar: ReadSoFar = NOT_KNOWN): TextBuilder => new GrowingTexts(readSoFar);

class GrowingTexts implements TextBuilder {
  private readonly readSoFar: ReadSoFar;
  private page = emptyPage(0);
  private gathered: string[] = [];
  private offsets = new Uint32Array(256);
  private count = 0; // texts in the page
  private length = 0; // their bytes

  constructor(readSoFar: ReadSoFar) {
    this.readSoFar = readSoFar;
  }

  get size(): number {
    return this.count + this.gathered.length;
  }

  get isEmpty(): boolean {
    return this.length === 0 && this.gathered.every((cell) => cell === "");
  }

  push(cell: string): void {
    this.gathered.push(cell);
    if (this.gathered.length >= GATHERED) this.flush();
  }

  pushAll(cells: readonly string[]): void {
    this.flush();
    if (cells.length) this.append(cells);
  }

  room(count: number): Page {
    if (this.gathered.length) this.flush();
    return this.pageFor(count);
  }

  take(count: number): void {
    this.page.used += count;
    this.length += count;
    this.makeRoom(1)[++this.count] = this.length;
  }

  pushCells(cells: CellBounds, column: number, from: number, to: number): void {
    this.flush();
    const { bytes, starts } = cells;
    const into = this.makeRoom(to - from);
    for (let row = from; row < to; ) {
      const start = starts[placeOfCell(cells, row, column)]!;
      const past = endsOfRun(cells, column, row, to, into, this.count + 1, this.length - start);
      this.count += past - row;
      row = past;
      const count = into[this.count]! - this.length;
      const page = this.pageFor(count);
      page.bytes.set(bytes.subarray(start, start + count), page.used);
      page.used += count;
      this.length += count;
    }
  }

  at(row: number): string {
    this.flush();
    const [from, to] = [this.offsets[row]!, this.offsets[row + 1]!];
    return from === to ? "" : decoder.decode(this.page.bytes.subarray(from, to));
  }

  pushFrom(other: TextBuilder, from: number, to: number): void {
    this.flush();
    if (to <= from) return;
    const { bytes, ends } = other.bytesOf(from, to);
    const into = this.pageFor(bytes.length);
    into.bytes.set(bytes, into.used);
    into.used += bytes.length;
    const offsets = this.makeRoom(ends.length);
    for (let at = 0; at < ends.length; at++) offsets[++this.count] = this.length + ends[at]!;
    this.length += bytes.length;
  }

  bytesOf(from: number, to: number): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
    this.flush();
    const [first, last] = [this.offsets[from]!, this.offsets[to]!];
    const bytes = this.page.bytes.slice(first, last);
    return { bytes, ends: this.offsets.subarray(from + 1, to + 1).map((end) => end - first) };
  }

  finish(): TextColumn {
    this.flush();
    const column: TextColumn = {
      type: "text",
      bytes: filled(this.page.bytes, this.length),
      offsets: filled(this.offsets, this.count + 1),
    };
    this.page = emptyPage(0);
    this.offsets = new Uint32Array(0);
    return column;
  }

  private pageFor(count: number): Page {
    const { bytes, used } = this.page;
    if (bytes.length - used >= count) return this.page;
    const page = emptyPage(roomFor(Math.max(FIRST_BYTES, bytes.length), used, count, this.readSoFar));
    page.bytes.set(bytes.subarray(0, used));
    page.used = used;
    this.page = page;
    letGo(bytes);
    return page;
  }

  /** Room for the ends of so many texts more. */
  private makeRoom(count: number): Uint32Array {
    const { offsets } = this;
    if (this.count + count + 1 > offsets.length)
      this.offsets = grown(offsets, roomFor(offsets.length, this.count, count + 1, this.readSoFar));
    return this.offsets;
  }

  private flush(): void {
    if (this.gathered.length === 0) return;
    const cells = this.gathered;
    this.gathered = [];
    this.append(cells);
  }

  private append(cells: readonly string[]): void {
    const joined = cells.join("");
    const into = this.pageFor(joined.length * 3);
    const from = into.used;
    const { written } = encoder.encodeInto(joined, into.bytes.subarray(from));
    const ends = this.makeRoom(cells.length);
    if (written === joined.length)
      for (let at = 0; at < cells.length; at++) ends[++this.count] = this.length += cells[at]!.length;
    else if (!mayJoin(joined, cells)) {
      const shift = this.length - from;
      for (let at = 0; at < cells.length; at++)
        ends[++this.count] = this.length = shift + skipUnits(into.bytes, this.length - shift, cells[at]!.length);
    } else {
      // Halves of a pair met where two cells join: encoded one by one they stay apart.
      let to = from;
      for (const cell of cells) {
        to += encoder.encodeInto(cell, into.bytes.subarray(to)).written;
        ends[++this.count] = this.length + to - from;
      }
      this.length += to - from;
      into.used = to;
      return;
    }
    into.used = from + written;
  }
}

const emptyPage = (size: number): Page => ({ ...viewed(new Uint8Array(size)), used: 0 });

/** Writes where cells end that lie end to end from a row on, moved by `shift`, and gives the first row of another. */
function endsOfRun(
  { rowStep, columnStep, starts, ends }: CellBounds,
  column: number,
  first: number,
  past: number,
  into: Uint32Array,
  at: number,
  shift: number,
): number {
  let cell = first * rowStep + column * columnStep;
  let end = starts[cell]!;
  let row = first;
  for (; row < past && starts[cell] === end; row++, cell += rowStep) {
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
