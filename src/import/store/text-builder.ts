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

export function createTextBuilder(): TextBuilder {
  let bytes = new Uint8Array(1024);
  let offsets = new Uint32Array(256);
  let [size, length] = [0, 0];

  function makeRoom(rows: number, longest: number): void {
    if (size + rows + 1 > offsets.length) offsets = grown(offsets, size + rows + 1);
    if (length + longest > bytes.length) bytes = grown(bytes, length + longest);
  }

  return {
    get size() {
      return size;
    },
    push(cell) {
      makeRoom(1, cell.length * 3);
      length += encoder.encodeInto(cell, bytes.subarray(length)).written;
      offsets[++size] = length;
    },
    pushAll(cells) {
      const joined = cells.join("");
      makeRoom(cells.length, joined.length * 3);
      const { written } = encoder.encodeInto(joined, bytes.subarray(length));
      const ascii = written === joined.length;
      const before = length;
      for (let at = 0; at < cells.length; at++) {
        length += ascii ? cells[at]!.length : utf8Length(cells[at]!);
        offsets[++size] = length;
      }
      if (length === before + written) return;
      // Halves of a pair met where two cells join: written one by one they stay apart.
      size -= cells.length;
      length = before;
      for (const cell of cells) this.push(cell);
    },
    at: (row) => decoder.decode(bytes.subarray(offsets[row]!, offsets[row + 1]!)),
    finish: () => ({ type: "text", bytes: bytes.slice(0, length), offsets: offsets.slice(0, size + 1) }),
  };
}

/** Bytes of a text in UTF-8; half a surrogate pair counts three, as it is written as U+FFFD. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) length++;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(at + 1))) {
      length += 2;
      at++;
    } else length += 2;
  }
  return length;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** A copy at least `least` long, one and a half times as long as before. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(array: T, least: number): T {
  const longer = new (array.constructor as new (length: number) => T)(Math.max(least, Math.ceil(array.length * 1.5)));
  longer.set(array);
  return longer;
}
