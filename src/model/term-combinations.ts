import { OTHER_SECTOR, type TermList, TOP_SECTOR_OF } from "./taxonomy.ts";

type Combinations = readonly (readonly number[])[];

/** Combinations belong to an atlas and never change. */
const kept = new WeakMap<Combinations, Map<number | undefined, Combinations>>();

/**
 * For each combination its terms and all terms above them, each once. The empty combination counts under `none`, where there is such
 * a term. Worked out once for an atlas.
 */
export function termsAndAbove(combinations: Combinations, list: TermList, none?: number): Combinations {
  const known = kept.get(combinations) ?? new Map<number | undefined, Combinations>();
  kept.set(combinations, known);
  const terms = known.get(none) ?? combinations.map((each) => withTermsAbove(each, list, none));
  known.set(none, terms);
  return terms;
}

function withTermsAbove(terms: readonly number[], list: TermList, none?: number): readonly number[] {
  if (terms.length === 0) return none === undefined ? [] : [none];
  const all: number[] = [];
  for (const term of terms) {
    for (let above = term; above >= 0; above = list.parent[above]!) if (!all.includes(above)) all.push(above);
  }
  return all;
}

/** Rows per combination -> rows per term, a row counting once under each of its terms and those above. */
export function countTerms(
  rowsPerCombination: Uint32Array,
  terms: readonly (readonly number[])[],
  list: TermList,
): Uint32Array {
  const counts = new Uint32Array(list.ids.length);
  for (let code = 0; code < terms.length; code++) {
    const rows = rowsPerCombination[code]!;
    if (rows === 0) continue;
    for (const term of terms[code]!) counts[term]! += rows;
  }
  return counts;
}

/** Top sectors of each combination, as positions in TOP_SECTORS, each once; "other" where there is none. A row gives each of them 1/k. */
export function topSectorsOf(combinations: Combinations): readonly (readonly number[])[] {
  return combinations.map((terms) =>
    terms.length === 0 ? [OTHER_SECTOR] : [...new Set(terms.map((term) => TOP_SECTOR_OF[term]!))],
  );
}
