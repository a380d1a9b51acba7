import type { Classification } from "../../src/model/directory.ts";
import type { ReadTaxonomy } from "./structure.ts";

/** What each word of the list of initiatives was read as, for the cards of the directories that are derived from it. */
export function shippedWords(read: ReadTaxonomy): Classification[] {
  return [...wordsOf(read, "kinds", "facts:kind"), ...wordsOf(read, "sectors", "facts:sectors")];
}

const wordsOf = (read: ReadTaxonomy, field: "kinds" | "sectors", scheme: string): Classification[] =>
  Object.entries(read(field).importIndex?.[scheme] ?? {}).map(([raw, terms]) => ({ field, raw, rule: "code", terms }));
