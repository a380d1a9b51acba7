import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { isOwn } from "../model/boundary-set.ts";
import type { Codes } from "../model/count-codes.ts";
import type { Directory } from "../model/directory.ts";
import { EXACTNESS } from "../model/precision.ts";
import type { Choices, Query } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { type PackedTerms, termsAndAbove } from "../model/term-combinations.ts";
import type { Territories } from "../model/territory.ts";
import { countryCodes, withDescendants } from "../model/territory-tree.ts";

/** One bit per clause; a row's bits say which clauses it fails. */
export const FAILS_SECTORS = 1;
export const FAILS_KINDS = 2;
export const FAILS_PRACTICES = 4;
export const FAILS_COUNTRIES = 8;
export const FAILS_DIRECTORIES = 16;
export const FAILS_WEBSITE = 32;
export const FAILS_EXACTNESS = 64;
/** What has no facet of its own: text, box, own area, territory, hidden directories, and choices of which all must hold. */
export const FAILS_OTHER = 128;
export const FAILS_ALL = 255;

/** A column of codes, with what a query makes of each code. */
export interface ClauseColumn {
  readonly codes: Codes;
  /** Bit of the clause in whose facet the codes are counted. */
  readonly bit: number;
  /** For each code the bits of the clauses that it fails. */
  readonly fails: Uint8Array;
  /** Whether some code fails a clause of the query. */
  asked: boolean;
  /** Rows of each code: those selected, and those that fail the column's own clause alone. */
  readonly rows: Uint32Array;
}

/** Made once for an atlas, filled anew for each query. */
export interface Clauses {
  readonly sectors: ClauseColumn;
  readonly kinds: ClauseColumn;
  readonly practices: ClauseColumn;
  /** Countries and territory. */
  readonly territory: ClauseColumn;
  readonly directory: ClauseColumn;
  readonly website: ClauseColumn;
  readonly exactness: ClauseColumn;
}

/** What follows from the atlas and its territories alone. */
export interface Terms {
  readonly sectors: PackedTerms;
  readonly kinds: PackedTerms;
  readonly practices: PackedTerms;
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

export const createClauses = (atlas: Atlas): Clauses => ({
  sectors: clauseColumn(atlas.sectors.codes, atlas.sectors.combinations.length, FAILS_SECTORS),
  kinds: clauseColumn(atlas.kinds.codes, atlas.kinds.combinations.length, FAILS_KINDS),
  practices: clauseColumn(atlas.practices.codes, atlas.practices.combinations.length, FAILS_PRACTICES),
  territory: clauseColumn(atlas.territory, NO_TERRITORY + 1, FAILS_COUNTRIES), // "none" needs no case of its own
  directory: clauseColumn(atlas.directory, atlas.directories.length, FAILS_DIRECTORIES),
  website: clauseColumn(atlas.website, 2, FAILS_WEBSITE),
  exactness: clauseColumn(atlas.exactness, EXACTNESS.length, FAILS_EXACTNESS),
});

const clauseColumn = (codes: ClauseColumn["codes"], size: number, bit: number): ClauseColumn => ({
  codes,
  bit,
  fails: new Uint8Array(size),
  asked: false,
  rows: new Uint32Array(size),
});

/** Evaluates every clause once per code instead of once per row, and forgets the rows that were counted. */
export function fillClauses(
  clauses: Clauses,
  { directories }: Atlas,
  terms: Terms,
  query: Query,
  hidden: readonly string[],
): void {
  fillChoices(clauses.sectors, terms.sectors, SECTORS, query.sectors);
  fillChoices(clauses.kinds, terms.kinds, KINDS, query.kinds);
  fillChoices(clauses.practices, terms.practices, PRACTICES, query.practices);
  fillTerritories(clauses.territory, terms, query);
  fillDirectories(clauses.directory, directories, query, hidden);
  fillWebsite(clauses.website, query);
  fillExactness(clauses.exactness, query);
}

function clear({ fails, rows }: ClauseColumn): void {
  fails.fill(0);
  rows.fill(0);
}

const isWished = <T>(choices: readonly T[] | undefined): choices is readonly T[] =>
  choices !== undefined && choices.length > 0;

function fillChoices(column: ClauseColumn, packed: PackedTerms, list: TermList, choices: Choices | undefined): void {
  clear(column);
  column.asked = isWished(choices?.ids);
  if (!choices || !column.asked) return;
  const ids = new Set(choices.ids);
  const wanted = Uint8Array.from(list.ids, (id) => (ids.has(id) ? 1 : 0));
  const all = choices.match === "all";
  failFewerThan(all ? ids.size : 1, packed, wanted, column.fails, all ? FAILS_OTHER : column.bit); // an unknown id is never held
}

function failFewerThan(
  least: number,
  { size, starts, terms }: PackedTerms,
  wanted: Uint8Array,
  fails: Uint8Array,
  bit: number,
): void {
  for (let code = 0; code < size; code++) {
    const end = starts[code + 1]!;
    let held = 0;
    for (let at = starts[code]!; at < end; at++) held += wanted[terms[at]!]!;
    if (held < least) fails[code] = bit;
  }
}

function fillTerritories(column: ClauseColumn, { country, territories }: Terms, { countries, territory }: Query): void {
  clear(column);
  const isTerritory = territory !== undefined && !isOwn(territory); // rows in one's own are told one by one
  column.asked = isWished(countries) || isTerritory;
  const { fails } = column;
  if (isWished(countries)) {
    if (!countries.includes("")) fails.fill(FAILS_COUNTRIES);
    country.forEach((code, at) => {
      fails[at] = countries.includes(code) ? 0 : FAILS_COUNTRIES;
    });
  }
  if (isTerritory) {
    const inside = territories && withDescendants(territories, territories.id.indexOf(territory));
    for (let at = 0; at < fails.length; at++) if (inside?.[at] !== 1) fails[at]! |= FAILS_OTHER;
  }
}

function fillDirectories(
  column: ClauseColumn,
  directories: readonly Directory[],
  { directories: wished }: Query,
  hidden: readonly string[],
): void {
  clear(column);
  column.asked = isWished(wished) || hidden.length > 0;
  directories.forEach(({ source: { id } }, index) => {
    const isWanted = !isWished(wished) || wished.includes(id);
    column.fails[index] = (isWanted ? 0 : FAILS_DIRECTORIES) | (hidden.includes(id) ? FAILS_OTHER : 0);
  });
}

function fillWebsite(column: ClauseColumn, { website }: Query): void {
  clear(column);
  column.asked = website !== undefined;
  column.fails[0] = website === true ? FAILS_WEBSITE : 0;
  column.fails[1] = website === false ? FAILS_WEBSITE : 0;
}

function fillExactness(column: ClauseColumn, { exactness }: Query): void {
  clear(column);
  column.asked = isWished(exactness);
  if (!isWished(exactness)) return;
  EXACTNESS.forEach((each, code) => {
    column.fails[code] = exactness.includes(each) ? 0 : FAILS_EXACTNESS;
  });
}
