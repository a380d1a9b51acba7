import { letGo } from "../../model/let-go.ts";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Makes room for so many numbers, zeroed. */
export type MakeRoom = (length: number) => Numbers;

const BITS = 15;
const CHUNK_ROWS = 2 ** BITS;
const FIRST_ROWS = 64;

/** A number for each row, in chunks: what is there is not copied when more comes. */
export interface RowChunks {
  readonly size: number;
  push(value: number): void;
  /** The first `count` of these. */
  pushAll(values: Numbers | Int32Array, count: number): void;
  /** So many noughts. */
  skip(count: number): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** Writes all of them to `into` and lets go of them. */
  moveTo<T extends Numbers>(into: T): T;
}

/** `make` may come to give wider numbers, before one is put that needs them: the last chunk is made of such by `widen`. */
export function createRowChunks(make: MakeRoom): RowChunks & { widen(): void } {
  let chunks: Numbers[] = [];
  let last: Numbers = make(0);
  let size = 0;

  function replaceLast(length: number): void {
    const other = make(length);
    other.set(last.subarray(0, Math.min(last.length, length)));
    letGo(last);
    last = other;
    chunks[chunks.length - 1] = other;
  }

  /** Room for at least one more row: how many there are in the last chunk. */
  function room(): number {
    const used = size - (chunks.length - 1) * CHUNK_ROWS;
    if (chunks.length > 0 && used < last.length) return last.length - used;
    if (chunks.length > 0 && last.length < CHUNK_ROWS) replaceLast(last.length * 2);
    else {
      last = make(chunks.length === 0 ? FIRST_ROWS : CHUNK_ROWS);
      chunks.push(last);
    }
    return room();
  }

  function forEachPart(count: number, put: (from: number, to: number, offset: number) => void): void {
    for (let from = 0; from < count; ) {
      const part = Math.min(room(), count - from);
      put(from, from + part, size - (chunks.length - 1) * CHUNK_ROWS);
      from += part;
      size += part;
    }
  }

  return {
    get size() {
      return size;
    },
    push(value) {
      room();
      last[size - (chunks.length - 1) * CHUNK_ROWS] = value;
      size++;
    },
    pushAll: (values, count) => forEachPart(count, (from, to, offset) => last.set(values.subarray(from, to), offset)),
    skip: (count) => forEachPart(count, () => {}),
    at: (row) => chunks[row >>> BITS]![row & (CHUNK_ROWS - 1)]!,
    set(row, value) {
      chunks[row >>> BITS]![row & (CHUNK_ROWS - 1)] = value;
    },
    widen() {
      if (chunks.length > 0) replaceLast(last.length);
    },
    moveTo(into) {
      for (const [at, chunk] of chunks.entries()) {
        into.set(chunk.subarray(0, Math.min(chunk.length, size - at * CHUNK_ROWS)), at * CHUNK_ROWS);
        letGo(chunk);
      }
      chunks = [];
      size = 0;
      return into;
    },
  };
}
