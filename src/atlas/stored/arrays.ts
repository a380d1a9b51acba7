import type { TextColumn } from "../../model/column.ts";
import type { Numbers } from "./pack.ts";

/** Place of an array in a store. */
export type Place = number;

export interface StoredTexts {
  readonly bytes: Place;
  readonly offsets: Place;
}

/** Gathers the arrays of a store; what is put in is known by its place. */
export interface ArraySink {
  readonly arrays: readonly Numbers[];
  put(array: Numbers): Place;
  putTexts(column: Pick<TextColumn, "bytes" | "offsets">): StoredTexts;
}

export function createArraySink(): ArraySink {
  const arrays: Numbers[] = [];
  const put = (array: Numbers): Place => arrays.push(array) - 1;
  return { arrays, put, putTexts: ({ bytes, offsets }) => ({ bytes: put(bytes), offsets: put(offsets) }) };
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
    takeTexts: ({ bytes, offsets }) => ({
      type: "text",
      bytes: take(bytes, Uint8Array),
      offsets: take(offsets, Uint32Array),
    }),
  };
}
