import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { Choices, Query } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { termsAndAbove } from "../model/term-combinations.ts";
import type { Territories } from "../model/territory.ts";
import { countryCodes, withDescendants } from "../model/territory-tree.ts";

/** One bit per clause; a row's bits say which clauses it fails. */
export const FAILS = {
  sectors: 1,
  kinds: 2,
  practices: 4,
  countries: 8,
  directories: 16,
  website: 32,
  /** What has no facet of its own: text, box, territory, hidden directories, and choices of which all must hold. */
  other: 64,
} as const;

/** For each code of a column the bits of the clauses that it fails. */
export interface ClauseTables {
  readonly sectors: Uint8Array;
  readonly kinds: Uint8Array;
  readonly practices: Uint8Array;
  /** By code of territory: countries and territory. */
  readonly territory: Uint8Array;
  readonly directory: Uint8Array;
  readonly website: Uint8Array;
}

/** What follows from the atlas and its territories alone. */
export interface Terms {
  readonly sectors: readonly (readonly number[])[];
  readonly kinds: readonly (readonly number[])[];
  readonly practices: readonly (readonly number[])[];
  /** Country by code of territory. */
  readonly country: readonly string[];
  readonly territories: Territories | undefined;
}

export function termsOf(atlas: Atlas, territories: Territories | undefined): Terms {
  return {
    sectors: termsAndAbove(atlas.sectors.combinations, SECTORS, SECTORS.indexOf("other-sector")),
    kinds: termsAndAbove(atlas.kinds.combinations, KINDS, KINDS.indexOf("unclassified")),
    practices: termsAndAbove(atlas.practices.combinations, PRACTICES),
    country: territories ? countryCodes(territories) : [],
    territories,
  };
}

/** Evaluates every clause once per code instead of once per row. */
export function clauseTables(
  { directories }: Atlas,
  terms: Terms,
  query: Query,
  hidden: readonly string[],
): ClauseTables {
  const { website } = query;
  return {
    sectors: choiceTable(terms.sectors, SECTORS, query.sectors, FAILS.sectors),
    kinds: choiceTable(terms.kinds, KINDS, query.kinds, FAILS.kinds),
    practices: choiceTable(terms.practices, PRACTICES, query.practices, FAILS.practices),
    territory: territoryTable(terms, query),
    directory: Uint8Array.from(directories, ({ source }) => {
      if (hidden.includes(source.id)) return FAILS.other;
      return isWished(query.directories) && !query.directories.includes(source.id) ? FAILS.directories : 0;
    }),
    website: Uint8Array.from([website === true ? FAILS.website : 0, website === false ? FAILS.website : 0]),
  };
}

const isWished = <T>(choices: readonly T[] | undefined): choices is readonly T[] =>
  choices !== undefined && choices.length > 0;

function choiceTable(
  combinations: readonly (readonly number[])[],
  list: TermList,
  choices: Choices | undefined,
  bit: number,
): Uint8Array {
  const table = new Uint8Array(combinations.length);
  if (!choices || !isWished(choices.ids)) return table;
  const wanted = choices.ids.map((id) => list.indexOf(id) ?? -1);
  const all = choices.match === "all";
  combinations.forEach((terms, code) => {
    const has = (term: number) => terms.includes(term);
    if (!(all ? wanted.every(has) : wanted.some(has))) table[code] = all ? FAILS.other : bit;
  });
  return table;
}

/** As long as there are codes, so that NO_TERRITORY needs no case of its own in the pass. */
function territoryTable({ country, territories }: Terms, { countries, territory }: Query): Uint8Array {
  const table = new Uint8Array(NO_TERRITORY + 1);
  if (isWished(countries)) {
    if (!countries.includes("")) table.fill(FAILS.countries);
    country.forEach((code, at) => {
      table[at] = countries.includes(code) ? 0 : FAILS.countries;
    });
  }
  if (territory !== undefined) {
    const inside = territories && withDescendants(territories, territories.id.indexOf(territory));
    for (let at = 0; at < table.length; at++) if (inside?.[at] !== 1) table[at]! |= FAILS.other;
  }
  return table;
}
