import { keepShape } from "../../model/kept-shapes.ts";
import type { ReadSoFar } from "./room.ts";
import { createRowNumbers, type RowNumbers } from "./row-numbers.ts";

export interface LineBuilder {
  readonly size: number;
  pushAll(lines: ArrayLike<number>): void;
  at(row: number): number;
  finish(): Uint32Array;
}

export const createLineBuilder = (readSoFar?: ReadSoFar): LineBuilder => new GrowingLines(readSoFar);

class GrowingLines implements LineBuilder {
  private readonly rows: RowNumbers<Uint32Array>;
  private all: Uint32Array | undefined;

  constructor(readSoFar: ReadSoFar | undefined) {
    this.rows = createRowNumbers(integers, readSoFar);
  }

  get size(): number {
    return this.all?.length ?? this.rows.size;
  }

  pushAll(lines: ArrayLike<number>): void {
    const isPacked = lines instanceof Int32Array || lines instanceof Uint32Array;
    this.rows.pushAll(isPacked ? lines : new Uint32Array(lines), lines.length);
  }

  at(row: number): number {
    return this.all ? this.all[row]! : this.rows.at(row);
  }

  finish(): Uint32Array {
    this.all ??= this.rows.finish();
    return this.all;
  }
}

const integers = (length: number): Uint32Array => new Uint32Array(length);

keepShape(createLineBuilder());
