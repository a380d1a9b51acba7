import { searchIndexOf } from "../filter/search-index.ts";
import type { OpenDirectory } from "./holding.ts";
import { createStandstill } from "./standstill.ts";

/** So long the worker answers nobody. */
const SLICE_MS = 8;

export interface Indexing {
  /** Unless it is under way. */
  begin(): void;
  /** Nothing is built until then, but for a search. */
  standStill(until: Promise<unknown>): void;
}

/**
 * Builds what open directories are searched by, a slice at a time, with room between two slices for whatever is asked meanwhile. A search that comes
 * before the end builds the rest at once.
 */
export function createIndexing(open: () => readonly OpenDirectory[]): Indexing {
  let isRunning = false;
  const standstill = createStandstill(() => goOn());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const buildSome = (): boolean => open().some(({ directory }) => searchIndexOf(directory.searchText).build());

  function slice(): void {
    const end = performance.now() + SLICE_MS;
    do isRunning = buildSome();
    while (isRunning && performance.now() < end);
    goOn();
  }

  function goOn(): void {
    clearTimeout(timer);
    if (isRunning && standstill.isOver) timer = setTimeout(slice);
  }

  return {
    begin() {
      if (isRunning) return;
      isRunning = true;
      goOn();
    },
    standStill(until) {
      clearTimeout(timer);
      standstill.last(until);
    },
  };
}
