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

/** Pieces as they were encoded; they are put together once, at the end. */
export function createTextBuilder(): TextBuilder {
  const pieces: { readonly bytes: Uint8Array; readonly start: number }[] = [];
  let gathered: string[] = [];
  let offsets = new Uint32Array(256);
  let [size, length] = [0, 0];

  function append(cells: readonly string[]): void {
    const joined = cells.join("");
    const bytes = encoder.encode(joined);
    if (size + cells.length + 1 > offsets.length) offsets = grown(offsets, size + cells.length + 1);
    const start = length;
    const ascii = bytes.length === joined.length;
    const ends = offsets;
    if (ascii) for (let at = 0; at < cells.length; at++) ends[++size] = length += cells[at]!.length;
    else
      for (let at = 0; at < cells.length; at++)
        ends[++size] = length = start + skipUnits(bytes, length - start, cells[at]!.length);
    if (ascii || (length === start + bytes.length && !mayJoin(joined, cells))) {
      pieces.push({ bytes, start });
      return;
    }
    // Halves of a pair met where two cells join: encoded one by one they stay apart.
    size -= cells.length;
    length = start;
    const apart = cells.map((cell) => encoder.encode(cell));
    pieces.push({ bytes: concatenate(apart), start });
    for (const { length: count } of apart) {
      length += count;
      offsets[++size] = length;
    }
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
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pieces[middle]!.start <= from) low = middle;
        else high = middle - 1;
      }
      const { bytes, start } = pieces[low]!;
      return decoder.decode(bytes.subarray(from - start, to - start));
    },
    finish() {
      flush();
      return {
        type: "text",
        bytes: concatenate(pieces.map(({ bytes }) => bytes)),
        offsets: offsets.slice(0, size + 1),
      };
    },
  };
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
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
