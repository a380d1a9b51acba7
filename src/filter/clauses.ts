import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { Choices, Query } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { termsAndAbove } from "../model/term-combinations.ts";
import type { Territories } from "../model/territory.ts";
import { countryCodes, withDescendants } from "../model/territory-tree.ts";

/** One bit per clause; a row's bits say which clauses it fails. */
export const FAILS_SECTORS = 1;
export const FAILS_KINDS = 2;
export const FAILS_PRACTICES = 4;
export const FAILS_COUNTRIES = 8;
export const FAILS_DIRECTORIES = 16;
export const FAILS_WEBSITE = 32;
/** What has no facet of its own: text, box, territory, hidden directories, and choices of which all must hold. */
export const FAILS_OTHER = 64;

/** For each code of a column the bits of the clauses that it fails; filled anew for each query. */
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

export const createClauseTables = ({ directories }: Atlas, terms: Terms): ClauseTables => ({
  sectors: new Uint8Array(terms.sectors.length),
  kinds: new Uint8Array(terms.kinds.length),
  practices: new Uint8Array(terms.practices.length),
  territory: new Uint8Array(NO_TERRITORY + 1), // so that "none" needs no case of its own in the pass
  directory: new Uint8Array(directories.length),
  website: new Uint8Array(2),
});

/** Evaluates every clause once per code instead of once per row. */
export function fillTables(
  tables: ClauseTables,
  { directories }: Atlas,
  terms: Terms,
  query: Query,
  hidden: readonly string[],
): void {
  fillChoices(tables.sectors, terms.sectors, SECTORS, query.sectors, FAILS_SECTORS);
  fillChoices(tables.kinds, terms.kinds, KINDS, query.kinds, FAILS_KINDS);
  fillChoices(tables.practices, terms.practices, PRACTICES, query.practices, FAILS_PRACTICES);
  fillTerritories(tables.territory, terms, query);
  directories.forEach(({ source: { id } }, index) => {
    const isWanted = !isWished(query.directories) || query.directories.includes(id);
    tables.directory[index] = (isWanted ? 0 : FAILS_DIRECTORIES) | (hidden.includes(id) ? FAILS_OTHER : 0);
  });
  tables.website[0] = query.website === true ? FAILS_WEBSITE : 0;
  tables.website[1] = query.website === false ? FAILS_WEBSITE : 0;
}

const isWished = <T>(choices: readonly T[] | undefined): choices is readonly T[] =>
  choices !== undefined && choices.length > 0;

function fillChoices(
  table: Uint8Array,
  combinations: readonly (readonly number[])[],
  list: TermList,
  choices: Choices | undefined,
  bit: number,
): void {
  table.fill(0);
  if (!choices || !isWished(choices.ids)) return;
  const ids = new Set(choices.ids);
  const wanted = Uint8Array.from(list.ids, (id) => (ids.has(id) ? 1 : 0));
  const all = choices.match === "all";
  const least = all ? ids.size : 1; // under "all" an unknown id is never held
  for (let code = 0; code < table.length; code++) {
    if (countWanted(combinations[code]!, wanted) < least) table[code] = all ? FAILS_OTHER : bit;
  }
}

function countWanted(terms: readonly number[], wanted: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < terms.length; at++) count += wanted[terms[at]!]!;
  return count;
}

function fillTerritories(table: Uint8Array, { country, territories }: Terms, { countries, territory }: Query): void {
  table.fill(isWished(countries) && !countries.includes("") ? FAILS_COUNTRIES : 0);
  if (isWished(countries)) {
    country.forEach((code, at) => {
      table[at] = countries.includes(code) ? 0 : FAILS_COUNTRIES;
    });
  }
  if (territory !== undefined) {
    const inside = territories && withDescendants(territories, territories.id.indexOf(territory));
    for (let at = 0; at < table.length; at++) if (inside?.[at] !== 1) table[at]! |= FAILS_OTHER;
  }
}
