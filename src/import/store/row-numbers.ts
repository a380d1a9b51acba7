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
export const createRowNumbers = <T extends Numbers>(
  make: (length: number) => T,
  readSoFar: ReadSoFar = NOT_KNOWN,
): RowNumbers<T> => new GrowingNumbers(make, readSoFar);

class GrowingNumbers<T extends Numbers> implements RowNumbers<T> {
  private readonly make: (length: number) => T;
  private readonly readSoFar: ReadSoFar;
  private all: T;
  size = 0;

  constructor(make: (length: number) => T, readSoFar: ReadSoFar) {
    this.make = make;
    this.readSoFar = readSoFar;
    this.all = make(0);
  }

  push(value: number): void {
    this.makeRoom(1);
    this.all[this.size++] = value;
  }

  pushAll(values: Numbers | Int32Array, count: number): void {
    this.makeRoom(count);
    this.all.set(values.length === count ? values : values.subarray(0, count), this.size);
    this.size += count;
  }

  skip(count: number): void {
    this.makeRoom(count);
    this.size += count;
  }

  at(row: number): number {
    return this.all[row]!;
  }

  set(row: number, value: number): void {
    this.all[row] = value;
  }

  widen(): void {
    this.replace(this.all.length);
  }

  finish(): T {
    const finished = filled(this.all, this.size);
    this.all = this.make(0);
    this.size = 0;
    return finished;
  }

  private makeRoom(count: number): void {
    const { all, size } = this;
    if (size + count > all.length) this.replace(roomFor(Math.max(all.length, FIRST_ROWS), size, count, this.readSoFar));
  }

  private replace(length: number): void {
    const { all } = this;
    const other = this.make(length);
    other.set(all.subarray(0, this.size));
    letGo(all);
    this.all = other;
  }
}
