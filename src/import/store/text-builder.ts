import type { TextColumn } from "../../model/column.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Grows a column of texts, UTF-8 end to end, without keeping the strings. */
export interface TextBuilder {
  readonly size: number;
  push(cell: string): void;
  /** Many cells at once: they are encoded in one go. */
  pushAll(cells: readonly string[]): void;
  at(row: number): string;
  finish(): TextColumn;
}

const GATHERED = 4096; // single cells that are encoded together

const FIRST_PAGE = 4096;
const LARGEST_PAGE = 256 * 1024;

interface Page {
  readonly bytes: Uint8Array;
  /** Place of its first byte in the whole column. */
  readonly start: number;
  used: number;
}

/** Pages of bytes, put together once, at the end: many small buffers would keep the engine busy with collecting them. */
export function createTextBuilder(): TextBuilder {
  const pages: Page[] = [];
  let gathered: string[] = [];
  let offsets = new Uint32Array(256);
  let [size, length] = [0, 0];

  function pageFor(count: number): Page {
    const last = pages.at(-1);
    if (last && last.bytes.length - last.used >= count) return last;
    const usual = last ? Math.min(LARGEST_PAGE, last.bytes.length * 2) : FIRST_PAGE;
    const page = { bytes: new Uint8Array(Math.max(usual, count)), start: length, used: 0 };
    pages.push(page);
    return page;
  }

  function append(cells: readonly string[]): void {
    const joined = cells.join("");
    const page = pageFor(joined.length * 3);
    const from = page.used;
    const { written } = encoder.encodeInto(joined, page.bytes.subarray(from));
    if (size + cells.length + 1 > offsets.length) offsets = grown(offsets, size + cells.length + 1);
    const ends = offsets;
    if (written === joined.length) for (let at = 0; at < cells.length; at++) ends[++size] = length += cells[at]!.length;
    else if (!mayJoin(joined, cells)) {
      const shift = length - from;
      for (let at = 0; at < cells.length; at++)
        ends[++size] = length = shift + skipUnits(page.bytes, length - shift, cells[at]!.length);
    } else {
      // Halves of a pair met where two cells join: encoded one by one they stay apart.
      let to = from;
      for (const cell of cells) {
        to += encoder.encodeInto(cell, page.bytes.subarray(to)).written;
        ends[++size] = length + to - from;
      }
      length += to - from;
      page.used = to;
      return;
    }
    page.used = from + written;
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
    at(row) {
      flush();
      const [from, to] = [offsets[row]!, offsets[row + 1]!];
      if (from === to) return "";
      let [low, high] = [0, pages.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pages[middle]!.start <= from) low = middle;
        else high = middle - 1;
      }
      const { bytes, start } = pages[low]!;
      return decoder.decode(bytes.subarray(from - start, to - start));
    },
    finish() {
      flush();
      const whole = new Uint8Array(length);
      for (const { bytes, start, used } of pages) whole.set(bytes.subarray(0, used), start);
      return { type: "text", bytes: whole, offsets: offsets.slice(0, size + 1) };
    },
  };
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

/** A copy at least `least` long, twice as long as before. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(array: T, least: number): T {
  const longer = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2));
  longer.set(array);
  return longer;
}
