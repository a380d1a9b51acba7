import { searchIndexOf } from "../filter/search-index.ts";
import type { OpenDirectory } from "./holding.ts";

/** So long the worker answers nobody. */
const SLICE_MS = 8;

/**
 * Builds what open directories are searched by, a slice at a time, with room between two slices for whatever is asked meanwhile. A search that comes
 * before the end builds the rest at once.
 * @returns begins, unless it is under way
 */
export function createIndexing(open: () => readonly OpenDirectory[]): () => void {
  let isRunning = false;
  const buildSome = (): boolean => open().some(({ directory }) => searchIndexOf(directory.searchText).build());

  function slice(): void {
    const end = performance.now() + SLICE_MS;
    do isRunning = buildSome();
    while (isRunning && performance.now() < end);
    if (isRunning) setTimeout(slice);
  }

  return () => {
    if (isRunning) return;
    isRunning = true;
    setTimeout(slice);
  };
}
