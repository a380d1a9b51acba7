import type { SearchTexts } from "../filter/search.ts";
import { fold } from "../model/fold.ts";
import { KINDS, PRACTICES, SECTORS, type Taxonomy, type TaxonomyFile, type TermList } from "../model/taxonomy.ts";
import type { Geography } from "./geography.ts";

/** Folded words for terms and territories in all languages: what a search finds besides the rows' own text. */
export function searchTexts(taxonomy: Taxonomy, { boundaries, names }: Geography): SearchTexts {
  return {
    sectors: textsOf(SECTORS, taxonomy.sectors),
    kinds: textsOf(KINDS, taxonomy.kinds),
    practices: textsOf(PRACTICES, taxonomy.practices),
    territories: Array.from({ length: boundaries.territories.size }, (_, territory) =>
      names.allNames(territory).map(fold).join("\n"),
    ),
  };
}

function textsOf({ ids }: TermList, { terms }: TaxonomyFile): string[] {
  const words = new Map(
    terms.map(({ id, labels, synonyms = [] }) => [id, [...Object.values(labels), ...synonyms].map(fold).join("\n")]),
  );
  return ids.map((id) => words.get(id) ?? "");
}
