import type { TextColumn } from "../../model/column.ts";
import type { Numbers } from "./pack.ts";

/** Place of an array in a store. */
export type Place = number;

export type StoredTexts = { readonly bytes: Place } & ({ readonly lengths: Place } | { readonly offsets: Place });

/** Gathers the arrays of a store; what is put in is known by its place. */
export interface ArraySink {
  readonly arrays: readonly Numbers[];
  put(array: Numbers): Place;
  putTexts(column: Pick<TextColumn, "bytes" | "offsets">): StoredTexts;
}

export function createArraySink(): ArraySink {
  const arrays: Numbers[] = [];
  const put = (array: Numbers): Place => arrays.push(array) - 1;
  return {
    arrays,
    put,
    putTexts({ bytes, offsets }) {
      const lengths = lengthsOf(offsets);
      return { bytes: put(bytes), ...(lengths ? { lengths: put(lengths) } : { offsets: put(offsets) }) };
    },
  };
}

/** A quarter or half of what the offsets take; undefined where a text is longer than fits, or the first one begins later. */
function lengthsOf(offsets: Uint32Array): Uint8Array | Uint16Array | undefined {
  if (offsets[0] !== 0) return undefined;
  const count = offsets.length - 1;
  let longest = 0;
  for (let at = 0; at < count; at++) longest = Math.max(longest, offsets[at + 1]! - offsets[at]!);
  if (longest >= 2 ** 16) return undefined;
  const lengths = longest < 2 ** 8 ? new Uint8Array(count) : new Uint16Array(count);
  for (let at = 0; at < count; at++) lengths[at] = offsets[at + 1]! - offsets[at]!;
  return lengths;
}

/** Hands them out again. */
export interface ArraySource {
  take<T extends Numbers>(place: Place, ...kinds: readonly (new (length: number) => T)[]): T;
  takeTexts(texts: StoredTexts): TextColumn;
}

export function createArraySource(arrays: readonly Numbers[]): ArraySource {
  function take<T extends Numbers>(place: Place, ...kinds: readonly (new (length: number) => T)[]): T {
    const array = arrays[place];
    if (!kinds.some((kind) => array instanceof kind))
      throw new TypeError(`Array ${place} of a store is of another kind.`);
    return array as T;
  }
  return {
    take,
    takeTexts(texts) {
      const bytes = take(texts.bytes, Uint8Array);
      if ("lengths" in texts)
        return new TextsByLength(bytes, take<Uint8Array | Uint16Array>(texts.lengths, Uint8Array, Uint16Array));
      return { type: "text", bytes, offsets: take(texts.offsets, Uint32Array) };
    },
  };
}

/** Where each text begins is worked out when the first one is asked for: of many columns nobody asks. */
class TextsByLength implements TextColumn {
  readonly type = "text";
  readonly bytes: Uint8Array;
  private readonly lengths: Uint8Array | Uint16Array;
  private made: Uint32Array | undefined;

  constructor(bytes: Uint8Array, lengths: Uint8Array | Uint16Array) {
    this.bytes = bytes;
    this.lengths = lengths;
  }

  get offsets(): Uint32Array {
    this.made ??= sumsOf(this.lengths);
    return this.made;
  }
}

function sumsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let at = 0; at < lengths.length; at++) {
    sum += lengths[at]!;
    offsets[at + 1] = sum;
  }
  return offsets;
}
