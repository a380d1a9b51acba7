import type { FieldWords, SourceWord, Suggestion, WordField } from "../../model/source-words.ts";
import type { Taxonomy } from "../../model/taxonomy.ts";
import { remember } from "../store/remember.ts";
import { countryNames } from "./countries.ts";
import { createResemblance, type Named } from "./resemblance.ts";

type Suggest = (word: string) => readonly Suggestion[];

/** Of each field so many words get suggestions, the most frequent ones. */
const MOST_SUGGESTED = 300;

/** Terms that say that nothing is known; nobody needs them suggested. */
const NO_TERM = new Set(["unclassified", "other-sector"]);

const remembered = new WeakMap<Taxonomy, Map<WordField, Suggest>>();

/** The words that nobody understood, and those understood by a stem alone, with the terms that they resemble. */
export function withSuggestions(all: readonly FieldWords[], taxonomy: Taxonomy): readonly FieldWords[] {
  return all.map((each) => {
    let left = MOST_SUGGESTED;
    const suggest = (entry: SourceWord): SourceWord => {
      if ((entry.rule !== "none" && entry.rule !== "stem") || left-- <= 0) return entry;
      return { ...entry, suggestions: suggesterOf(each.field, taxonomy)(entry.word) };
    };
    return { ...each, words: each.words.map(suggest) };
  });
}

function suggesterOf(field: WordField, taxonomy: Taxonomy): Suggest {
  const known = remembered.get(taxonomy) ?? new Map<WordField, Suggest>();
  remembered.set(taxonomy, known);
  let suggest = known.get(field);
  if (!suggest) {
    suggest = remember(createResemblance(namedIn(field, taxonomy)));
    known.set(field, suggest);
  }
  return suggest;
}

function namedIn(field: WordField, taxonomy: Taxonomy): Named[] {
  if (field === "countryCode") return [...countryNames(taxonomy.countries)].map(([name, term]) => ({ name, term }));
  return taxonomy[field].terms.flatMap(({ id, labels, synonyms = [] }) =>
    NO_TERM.has(id) ? [] : [...Object.values(labels), ...synonyms].map((name) => ({ name, term: id })),
  );
}
