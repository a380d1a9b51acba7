import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedWords } from "./shipped-words.ts";
import { type ReadTaxonomy, structureOf, type Term } from "./structure.ts";

/** Name in the derived files -> name of the taxonomy file. */
const TAXONOMIES = {
  kinds: "kinds",
  sectors: "sectors",
  practices: "practices",
  relations: "relations",
  principles: "principles",
  focusGroups: "focus-groups",
} as const;

/**
 * Everything that is read of the taxonomies before anything else: `structure.json`, `shipped-words.json` and one
 * `labels/<language>.json` per language. Returns file name -> text; the texts depend on the taxonomies alone.
 */
export function deriveLabels(read: ReadTaxonomy): Map<string, string> {
  const texts = new Map([
    ["structure.json", toText(structureOf(read))],
    ["shipped-words.json", toText(shippedWords(read))],
  ]);
  for (const language of read("kinds").languages) {
    texts.set(`labels/${language}.json`, toText(labelsIn(language, read)));
  }
  return texts;
}

/** Taxonomy -> id -> label; `inverseRelations` holds the words for a tie seen from its other end, `levels` those for scores. */
function labelsIn(language: string, read: ReadTaxonomy) {
  const labels: Record<string, Record<string, unknown>> = {};
  for (const [name, file] of Object.entries(TAXONOMIES)) {
    labels[name] = byId(read(file).terms, (term) => term.labels[language]);
  }
  labels.inverseRelations = byId(read("relations").terms, (term) => term.inverseLabels?.[language]);
  const { dimensions = [], levels = [] } = read("assessment");
  labels.dimensions = Object.fromEntries(dimensions.map((term) => [columnOf(term.id), term.labels[language]]));
  labels.levels = Object.fromEntries(levels.map(({ value, labels: own }) => [value, own[language]]));
  return labels;
}

/** "design-for-autonomy" -> "designForAutonomy", as the column of its scores is called. */
const columnOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const byId = (terms: readonly Term[], pick: (term: Term) => unknown): Record<string, unknown> =>
  Object.fromEntries(terms.map((term) => [term.id, pick(term)]));

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Derives from and into `folder`, usually data/taxonomy. */
export function writeLabels(folder: string): void {
  const texts = deriveLabels((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
  mkdirSync(join(folder, "labels"), { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
}
