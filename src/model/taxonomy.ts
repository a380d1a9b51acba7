import structure from "../../data/taxonomy/structure.json";
import type { Language } from "./language.ts";

/** A closed list of terms. Everywhere in the store a term is its index in this list. */
export interface TermList {
  readonly ids: readonly string[];
  /** Index of the term above, -1 for a top term. */
  readonly parent: readonly number[];
  /** Index of the top term of each term (itself for a top term). */
  readonly top: readonly number[];
  readonly indexOf: (id: string) => number | undefined;
}

function termList(ids: readonly string[], parent: readonly number[]): TermList {
  const index = new Map(ids.map((id, at) => [id, at]));
  const top = parent.map((above, at) => (above < 0 ? at : above));
  return { ids, parent, top, indexOf: (id) => index.get(id) };
}

const flat = (ids: readonly string[]): TermList =>
  termList(
    ids,
    ids.map(() => -1),
  );

export const SECTORS: TermList = termList(structure.sectors.ids, structure.sectors.parent);
export const KINDS: TermList = termList(structure.kinds.ids, structure.kinds.parent);
export const PRACTICES: TermList = flat(structure.practices.ids);
export const RELATIONS: TermList = flat(structure.relations.ids);

/** Indexes into SECTORS of the fifteen top sectors, in the order of the taxonomy; marks, colours and mixes use the position in this list. */
export const TOP_SECTORS: readonly number[] = SECTORS.ids.map((_, at) => at).filter((at) => SECTORS.parent[at] === -1);
export const TOP_SECTOR_IDS: readonly string[] = TOP_SECTORS.map((at) => SECTORS.ids[at]!);
/** Position in TOP_SECTORS of every sector's top. */
export const TOP_SECTOR_OF: readonly number[] = SECTORS.top.map((at) => TOP_SECTORS.indexOf(at));
/** Position in TOP_SECTORS of "other or not classified", where rows without a sector are counted. */
export const OTHER_SECTOR = TOP_SECTOR_IDS.indexOf("other-sector");

export const RELATION_INVERSE: readonly string[] = structure.relations.inverse;
export const RELATION_CATEGORY: readonly string[] = structure.relations.category;
export const RELATION_SYMMETRIC: readonly boolean[] = structure.relations.symmetric;

/** Licence -> what people call it, and where its text stands ("" where nowhere). */
export const LICENCES: ReadonlyMap<string, { readonly title: string; readonly url: string }> = new Map(
  structure.licences.ids.map((id, at) => [
    id,
    { title: structure.licences.title[at]!, url: structure.licences.url[at]! },
  ]),
);

/** A term as the taxonomy files hold it; read by import and search, never by the page. */
export interface Term {
  readonly id: string;
  readonly parent?: string | null;
  readonly labels: Readonly<Record<Language, string>>;
  readonly inverseLabels?: Readonly<Record<Language, string>>;
  readonly synonyms?: readonly string[];
}

export interface TaxonomyFile {
  readonly terms: readonly Term[];
  /** Scheme -> code -> term ids. */
  readonly importIndex?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly stems?: { readonly terms: Readonly<Record<string, readonly string[]>> };
}

export interface HeaderField {
  readonly field: string;
  readonly target?: string | readonly string[];
  readonly type: string;
  readonly description: string;
  readonly priority: number;
  readonly sensitivity: "none" | "low" | "personal" | "personal-sensitive";
  /** Language, or "any", -> headers as seen. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

export interface HeadersFile {
  readonly matching: {
    readonly metadataTokens: readonly string[];
    readonly missingValues: readonly string[];
    readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  };
  readonly fields: readonly HeaderField[];
}

export interface CountryEntry {
  readonly code: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly name: string;
  /** M49 code of the area above. */
  readonly parent: string;
}

/** Everything that reading a foreign directory needs to know about words. */
export interface Taxonomy {
  readonly kinds: TaxonomyFile;
  readonly sectors: TaxonomyFile;
  readonly practices: TaxonomyFile;
  readonly principles: TaxonomyFile;
  readonly relations: TaxonomyFile;
  readonly focusGroups: TaxonomyFile;
  readonly headers: HeadersFile;
  readonly licences: { readonly terms: readonly LicenceTerm[] };
  readonly countries: readonly CountryEntry[];
}

export interface LicenceTerm {
  /** SPDX identifier. */
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly attribution: boolean;
  readonly shareAlike: boolean;
  readonly nonCommercial: boolean;
  readonly noDerivatives: boolean;
  readonly url?: string;
  readonly aliases?: readonly string[];
  /** Credit line with {title} and the like. */
  readonly attributionText?: string;
  readonly note?: string;
}
