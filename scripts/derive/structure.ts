/** One term of a taxonomy file, as far as a first paint cares. */
export interface Term {
  readonly id: string;
  readonly parent?: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly inverseLabels?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface TaxonomyFile {
  readonly languages: readonly string[];
  readonly terms: readonly Term[];
  /** Of assessments, which have no terms. */
  readonly dimensions?: readonly Term[];
  readonly levels?: readonly { readonly value: number; readonly labels: Readonly<Record<string, string>> }[];
  /** Scheme -> code -> term ids. */
  readonly importIndex?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Name of a taxonomy file, without its ending -> the file. */
export type ReadTaxonomy = (name: string) => TaxonomyFile;

/** The closed lists as far as the page itself needs them: ids and parents, and the licences by name. Parents are places in `ids`, -1 for none. */
export function structureOf(read: ReadTaxonomy) {
  const column = (name: string, key: string) => read(name).terms.map((term) => term[key]);
  const tree = (name: string) => {
    const ids = read(name).terms.map(({ id }) => id);
    return { ids, parent: read(name).terms.map(({ parent }) => (parent ? ids.indexOf(parent) : -1)) };
  };
  return {
    sectors: tree("sectors"),
    kinds: tree("kinds"),
    practices: { ids: column("practices", "id") },
    relations: {
      ids: column("relations", "id"),
      inverse: column("relations", "inverse"),
      symmetric: column("relations", "symmetric"),
      category: column("relations", "category"),
    },
    licences: {
      ids: column("licences", "id"),
      title: column("licences", "title"),
      url: read("licences").terms.map(({ url }) => url ?? ""),
    },
  };
}
