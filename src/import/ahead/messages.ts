import type { PlainTest } from "../raw/plain-cells.ts";
import type { CsvReading } from "../table/read-csv.ts";
import type { BrokenRecord, TableIssue, TextBytes } from "../table/table.ts";

/** What the thread that reads ahead is to do with the file that it was given. */
export interface AheadTask {
  readonly text: Omit<TextBytes, "file">;
  readonly reading: CsvReading;
  /** Columns whose texts are to be numbered; these are known before there is a batch. */
  readonly numbered: readonly number[];
  /** What else is asked for of each batch, as far as that is known by then. */
  readonly asked: Asked;
}

/** A batch on its way between two threads. Its bytes and numbers lie in `buffer`, which changes hands. */
export interface PackedBatch {
  readonly buffer: ArrayBuffer;
  readonly rows: number;
  readonly width: number;
  readonly used: number;
  readonly spare: number;
  readonly spareEnd: number;
  /** Columns whose texts have numbers, in the order in which those lie. */
  readonly numbered: readonly number[];
  /** Columns whose cells were put to a test, in the order in which what came of it lies: those that passed lie end to end, the others with them or where they were. */
  readonly tested: readonly number[];
  /** Columns whose plain numbers were read, and the most decimals of each. */
  readonly read: readonly (readonly [column: number, decimals: number])[];
  /** Columns at which a glance was cast, in the order in which what was seen lies. */
  readonly glanced: readonly number[];
  /** Records that may tell something of themselves, by their index. */
  readonly suspects: readonly number[];
  /** Records with more or fewer cells than columns, as they were written. */
  readonly whole: ReadonlyMap<number, readonly string[]>;
  readonly issues: readonly TableIssue[];
  readonly broken: readonly BrokenRecord[];
  readonly bytesRead: number;
}

/** What of the cells of a batch was asked for beside their numbers. */
export interface Asked {
  /** Tests to which the cells of columns are to be put from now on. */
  readonly tests: readonly (readonly [column: number, test: PlainTest])[];
  /** Columns whose plain numbers are to be read from now on. */
  readonly plainNumbers: readonly number[];
  /** Columns at which a glance is to be cast from now on. */
  readonly glances: readonly number[];
}

/** To the thread that reads ahead. A buffer that is given back may be filled anew. */
export type ToAhead =
  | { readonly task: AheadTask }
  | { readonly done: ArrayBuffer; readonly asked: Asked }
  | { readonly stop: true };

/** From the thread that reads ahead. */
export type FromAhead =
  | { readonly batch: PackedBatch }
  | { readonly end: true }
  | { readonly failure: { readonly message: string; readonly isOfFile: boolean } };
