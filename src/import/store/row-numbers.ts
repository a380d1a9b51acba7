import { letGo } from "../../model/let-go.ts";
import { filled, NOT_KNOWN, type ReadSoFar, roomFor } from "./room.ts";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const FIRST_ROWS = 64;

/** A number for each row of a column that grows. */
export interface RowNumbers<T extends Numbers> {
  readonly size: number;
  push(value: number): void;
  /** The first `count` of these. */
  pushAll(values: Numbers | Int32Array, count: number): void;
  /** So many noughts. */
  skip(count: number): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** From now on `make` gives wider numbers, and one that needs them is going to be put. */
  widen(): void;
  /** All of them; there are none afterwards. */
  finish(): T;
}

/** `make`: gives room for so many numbers, zeroed. */
export function createRowNumbers<T extends Numbers>(
  make: (length: number) => T,
  readSoFar: ReadSoFar = NOT_KNOWN,
): RowNumbers<T> {
  let all = make(0);
  let size = 0;

  function replace(length: number): void {
    const other = make(length);
    other.set(all.subarray(0, size));
    letGo(all);
    all = other;
  }

  function makeRoom(count: number): void {
    if (size + count > all.length) replace(roomFor(Math.max(all.length, FIRST_ROWS), size, count, readSoFar));
  }

  return {
    get size() {
      return size;
    },
    push(value) {
      makeRoom(1);
      all[size++] = value;
    },
    pushAll(values, count) {
      makeRoom(count);
      all.set(values.length === count ? values : values.subarray(0, count), size);
      size += count;
    },
    skip(count) {
      makeRoom(count);
      size += count;
    },
    at: (row) => all[row]!,
    set(row, value) {
      all[row] = value;
    },
    widen: () => replace(all.length),
    finish() {
      const finished = filled(all, size);
      all = make(0);
      size = 0;
      return finished;
    },
  };
}
