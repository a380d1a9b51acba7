import { grown } from "./grown.ts";
import { OTHER_SECTOR, type TermList, TOP_SECTOR_OF } from "./taxonomy.ts";

type Combinations = readonly (readonly number[])[];

/** Terms of each combination, end to end: those of combination c are `terms[starts[c]] … terms[starts[c + 1] - 1]`. */
export interface PackedTerms {
  /** Number of combinations. */
  readonly size: number;
  readonly starts: Uint32Array;
  readonly terms: Uint16Array;
}

/** Combinations belong to an atlas and never change. */
const kept = new WeakMap<Combinations, Map<number | undefined, PackedTerms>>();

/**
 * For each combination its terms and all terms above them, each once. The empty combination counts under `none`, where there is such
 * a term. Worked out once for an atlas.
 */
export function termsAndAbove(combinations: Combinations, list: TermList, none?: number): PackedTerms {
  const known = kept.get(combinations) ?? new Map<number | undefined, PackedTerms>();
  kept.set(combinations, known);
  const terms = known.get(none) ?? packTerms(combinations, list, none);
  known.set(none, terms);
  return terms;
}

function packTerms(combinations: Combinations, list: TermList, none?: number): PackedTerms {
  const starts = new Uint32Array(combinations.length + 1);
  const buffer = { terms: new Uint16Array(4 * combinations.length + list.ids.length), end: 0 };
  for (let at = 0; at < combinations.length; at++) {
    if (buffer.end + list.ids.length > buffer.terms.length) buffer.terms = grown(buffer.terms);
    addTerms(buffer, combinations[at]!, list, none);
    starts[at + 1] = buffer.end;
  }
  return { size: combinations.length, starts, terms: buffer.terms.slice(0, buffer.end) };
}

/** There is room for every term of the list. */
function addTerms(
  buffer: { readonly terms: Uint16Array; end: number },
  combination: readonly number[],
  { parent }: TermList,
  none: number | undefined,
): void {
  const { terms, end: start } = buffer;
  let end = start;
  if (combination.length === 0 && none !== undefined) terms[end++] = none;
  for (let each = 0; each < combination.length; each++) {
    for (let above = combination[each]!; above >= 0; above = parent[above]!) {
      let at = start;
      while (at < end && terms[at] !== above) at++;
      if (at === end) terms[end++] = above;
    }
  }
  buffer.end = end;
}

/** Rows per combination -> rows per term, a row counting once under each of its terms and those above. */
export function countTerms(
  rowsPerCombination: Uint32Array,
  { size, starts, terms }: PackedTerms,
  list: TermList,
): Uint32Array {
  const counts = new Uint32Array(list.ids.length);
  for (let combination = 0; combination < size; combination++) {
    const rows = rowsPerCombination[combination]!;
    if (rows === 0) continue;
    const end = starts[combination + 1]!;
    for (let at = starts[combination]!; at < end; at++) counts[terms[at]!]! += rows;
  }
  return counts;
}

/** Top sectors of each combination, as positions in TOP_SECTORS, each once; "other" where there is none. A row gives each of them 1/k. */
export function topSectorsOf(combinations: Combinations): readonly (readonly number[])[] {
  return combinations.map((terms) =>
    terms.length === 0 ? [OTHER_SECTOR] : [...new Set(terms.map((term) => TOP_SECTOR_OF[term]!))],
  );
}
