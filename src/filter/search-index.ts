import type { SearchText, SharedTexts } from "../model/search-text.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** Tells which rows of a directory have a word. Built in small steps, by whoever has time, or by the first search. */
export type SearchIndex = WordIndex;

/** Texts never change, so their index lives as long as they do, whatever else is opened or taken out. */
const kept = new WeakMap<SearchText, SearchIndex>();

export function searchIndexOf(text: SearchText): SearchIndex {
  let index = kept.get(text);
  if (!index) {
    const own = createWordIndex(text.own);
    const shared = text.shared.map(sharedIndex);
    index = allOf([own, ...shared]);
    kept.set(text, index);
  }
  return index;
}

const allOf = (indexes: readonly WordIndex[]): SearchIndex => ({
  build: () => indexes.some((index) => index.build()),
  mark(word, rowOf, found) {
    for (const index of indexes) index.mark(word, rowOf, found);
  },
});

/** Finds the texts first, then the rows that have one of them. */
function sharedIndex({ codes, texts }: SharedTexts): WordIndex {
  const index = createWordIndex(texts);
  const inOrder = Uint32Array.from({ length: texts.size }, (_, text) => text);
  return {
    build: index.build,
    mark(word, rowOf, found) {
      const holds = new Uint8Array(texts.size);
      index.mark(word, inOrder, holds);
      if (holds.includes(1)) markRows(codes, holds, rowOf, found);
    },
  };
}

function markRows(codes: SharedTexts["codes"], holds: Uint8Array, rowOf: Uint32Array, found: Uint8Array): void {
  for (let row = 0; row < codes.length; row++) if (holds[codes[row]!] === 1) found[rowOf[row]!] = 1;
}
