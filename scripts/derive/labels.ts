import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One term of a taxonomy file, as far as a first paint cares. */
interface Term {
  readonly id: string;
  readonly parent?: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly inverseLabels?: Readonly<Record<string, string>>;
  readonly role?: string;
  readonly group?: string;
  readonly category?: string;
  readonly core?: boolean;
}

interface TaxonomyFile {
  readonly languages: readonly string[];
  readonly terms: readonly Term[];
}

/** Name in the derived files -> name of the taxonomy file. */
const TAXONOMIES = {
  kinds: "kinds",
  sectors: "sectors",
  practices: "practices",
  relations: "relations",
  principles: "principles",
  focusGroups: "focus-groups",
} as const;

type TaxonomyName = keyof typeof TAXONOMIES;
const NAMES = Object.keys(TAXONOMIES) as TaxonomyName[];

/**
 * Writes what the page reads before anything else: `structure.json` (ids in order, parents, groups) and one
 * `labels/<language>.json` per language. Returns file name -> text; the texts depend on the taxonomies alone.
 */
export function deriveLabels(readTaxonomy: (file: string) => TaxonomyFile): Map<string, string> {
  const files = Object.fromEntries(NAMES.map((name) => [name, readTaxonomy(TAXONOMIES[name])])) as Record<
    TaxonomyName,
    TaxonomyFile
  >;
  const texts = new Map([["structure.json", toText(structure(files))]]);
  for (const language of files.kinds.languages) texts.set(`labels/${language}.json`, toText(labels(files, language)));
  return texts;
}

function structure({
  kinds,
  sectors,
  practices,
  relations,
  principles,
  focusGroups,
}: Record<TaxonomyName, TaxonomyFile>) {
  return {
    kinds: byId(kinds, (term) => term.parent ?? null),
    kindRoles: byId(kinds, (term) => term.role),
    sectors: byId(sectors, (term) => term.parent ?? null),
    practices: byId(practices, (term) => term.group),
    relations: byId(relations, (term) => term.category),
    principles: byId(principles, (term) => (term.core ? "core" : "further")),
    focusGroups: focusGroups.terms.map((term) => term.id),
  };
}

function labels(files: Record<TaxonomyName, TaxonomyFile>, language: string) {
  const entries: [string, Record<string, unknown>][] = NAMES.map((name) => [
    name,
    byId(files[name], (term) => term.labels[language]),
  ]);
  entries.push(["inverseRelations", byId(files.relations, (term) => term.inverseLabels?.[language])]);
  return Object.fromEntries(entries);
}

const byId = (file: TaxonomyFile, pick: (term: Term) => unknown): Record<string, unknown> =>
  Object.fromEntries(file.terms.map((term) => [term.id, pick(term)]));

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Derives from and into `folder`, usually data/taxonomy. */
export function writeLabels(folder: string): void {
  const texts = deriveLabels((file) => JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8")));
  mkdirSync(join(folder, "labels"), { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
}
