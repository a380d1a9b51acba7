import type { RunFinder, RunTables } from "../raw/find-runs.ts";
import type { CellBounds } from "../table/cells.ts";
import type { KernelMemory } from "./memory.ts";

const WORD = Int32Array.BYTES_PER_ELEMENT;
const PLACE_WORDS = 4; // of a place in kernel/runs.ts

/** The search of src/import/raw/find-runs.ts for runs and odd letters, in the kernel. */
export interface KernelSearch {
  /** Whether cells lie where the kernel can read them. */
  canRead(bounds: CellBounds): boolean;
  /** Whether something is between two places of bytes that lie there: the first of them, or -1. */
  readonly find: RunFinder;
  /** Whether "<" or "&" stands there. */
  hasMarkup(bytes: Uint8Array, start: number, end: number): boolean;
  /**
   * Looks through the cells from column `first` up to `past` in each of the first `rows` rows, side by side before `spare`; 1
   * where something is found, 0 where nothing is, 2 where they do not lie so. Valid until the next call.
   */
  findInRows(bounds: CellBounds, first: number, past: number, rows: number, spare: number): Uint8Array;
}

/** Undefined where there is no room for it. */
export function createKernelSearch(
  kernel: KernelMemory,
  tables: RunTables,
  mostRows: number,
): KernelSearch | undefined {
  const { run } = kernel;
  const { known, firstPlace, nextPlace, offsets, patterns } = tables;
  const ownKnown = kernel.integers(known.length);
  const ownFirst = kernel.bytes(firstPlace.byteLength);
  const places = kernel.integers(patterns.length * PLACE_WORDS);
  const texts = kernel.bytes(patterns.reduce((sum, { length }) => sum + length, 0));
  const found = kernel.bytes(mostRows);
  if (!ownKnown || !ownFirst || !places || !texts || !found) return undefined;
  ownKnown.set(known);
  ownFirst.set(new Uint8Array(firstPlace.buffer, firstPlace.byteOffset, firstPlace.byteLength));
  let used = 0;
  for (const [place, pattern] of patterns.entries()) {
    texts.set(pattern, used);
    places.set([nextPlace[place]!, offsets[place]!, texts.byteOffset + used, pattern.length], place * PLACE_WORDS);
    used += pattern.length;
  }
  run.setRuns(ownKnown.byteOffset, ownFirst.byteOffset, places.byteOffset);

  return {
    canRead: ({ bytes, starts }) => kernel.holds(bytes) && kernel.holds(starts),
    find: (bytes, start, end) => (run.finds(bytes.byteOffset + start, bytes.byteOffset + end) ? start : -1),
    hasMarkup: (bytes, start, end) => run.hasMarkup(bytes.byteOffset + start, bytes.byteOffset + end) !== 0,
    findInRows({ bytes, starts, ends, rowStep, columnStep }, first, past, rows, spare) {
      found.fill(0, 0, rows);
      const from = starts.byteOffset + first * columnStep * WORD;
      const to = ends.byteOffset + (past - 1) * columnStep * WORD;
      run.findInRows(bytes.byteOffset, from, to, rowStep * WORD, rows, spare, found.byteOffset);
      return found;
    },
  };
}
