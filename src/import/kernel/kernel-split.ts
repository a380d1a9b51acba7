import type { Stop } from "../table/split-bytes.ts";
import type { KernelMemory } from "./memory.ts";

/** What stops a splitter, as kernel/split.ts counts it. */
const STOPS: readonly Stop[] = ["more", "odd", "full"];
const SEGMENT = 8192; // as in kernel/split.ts
const SLACK = 64; // places may be written in vain behind the last one

/** Where a splitter stands. */
export interface SplitState {
  at: number;
  line: number;
  spare: number;
  rows: number;
}

/** The loop of a splitter, in the kernel: bounds of cells are written to its memory. */
export interface KernelSplit {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Uint32Array;
  /** Places of "<" and "&" since signs were forgotten. */
  markup(): Int32Array;
  /** The bytes have changed. */
  forgetSigns(): void;
  /** Whether bytes lie where the kernel can read them. */
  canRead(bytes: Uint8Array): boolean;
  /** Goes on from a state, and changes it; says why it stopped. Lines of blank records are added to `blanks`, up to `mostBlanks` of them. */
  split(bytes: Uint8Array, state: SplitState, to: number, last: boolean, blanks: number[]): Stop;
}

export interface SplitTable {
  readonly delimiter: number;
  readonly width: number;
  /** From the bounds of a cell to those of the one beside it. */
  readonly columnStep: number;
  readonly mostRows: number;
  readonly mostBlanks: number;
  /** Of pieces, in bytes. */
  readonly longest: number;
  /** Records that begin on these lines are passed over, and none after the last of them. */
  readonly isSkipped: (line: number) => boolean;
  readonly lastSkipped: number;
}

/** Undefined where there is no room for it. */
export function createKernelSplit(kernel: KernelMemory, table: SplitTable): KernelSplit | undefined {
  const { delimiter, width, columnStep, mostRows, mostBlanks, longest, isSkipped, lastSkipped } = table;
  const { run } = kernel;
  const starts = kernel.integers(columnStep * width);
  const ends = kernel.integers(columnStep * width);
  const lines = kernel.integers(mostRows);
  const blanks = kernel.integers(mostBlanks);
  const places = kernel.integers(SEGMENT + SLACK);
  const markup = kernel.integers(longest);
  const skipped = kernel.bytes(lastSkipped + 1);
  if (!starts || !ends || !lines || !blanks || !places || !markup || !skipped) return undefined;
  for (let line = 1; line <= lastSkipped; line++) skipped[line] = isSkipped(line) ? 1 : 0;
  run.noteMarkupAt(markup.byteOffset);
  const addresses = [starts, ends, lines, blanks, places].map(({ byteOffset }) => byteOffset) as FiveAddresses;

  return {
    starts,
    ends,
    lines: new Uint32Array(lines.buffer, lines.byteOffset, lines.length),
    markup: () => markup.subarray(0, run.markupCount.value),
    forgetSigns: () => run.forgetSigns(),
    canRead: (bytes) => kernel.holds(bytes),
    split(bytes, state, to, last, blankLines) {
      run.setTable(
        bytes.byteOffset,
        bytes.length,
        ...addresses,
        delimiter,
        width,
        columnStep,
        mostRows,
        skipped.byteOffset,
        lastSkipped,
      );
      const stop = run.split(
        state.at,
        state.line,
        state.spare,
        to,
        last ? 1 : 0,
        state.rows,
        mostBlanks - blankLines.length,
      );
      state.at = run.at.value;
      state.line = run.line.value;
      state.spare = run.spare.value;
      state.rows = run.rows.value;
      for (let blank = 0; blank < run.blankCount.value; blank++) blankLines.push(blanks[blank]!);
      return STOPS[stop]!;
    },
  };
}

type FiveAddresses = [number, number, number, number, number];
