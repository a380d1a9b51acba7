import fc from "fast-check";
import { expect, test } from "vitest";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { cellAt } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import type { ImportChoices, Imported } from "../../src/model/import.ts";
import { makeRecipe } from "../../src/model/make-recipe.ts";
import { printJson } from "../../src/model/print-json.ts";
import { readRecipe } from "../../src/model/recipe.ts";
import { choicesOf } from "../../src/model/recipe-choices.ts";
import { isFitting, recipeFit } from "../../src/model/recipe-fit.ts";
import { wordKey } from "../../src/model/source-words.ts";
import { imported } from "./support/read.ts";

const HEADERS = [
  "name",
  "kind",
  "Sektor",
  "practices",
  "Land",
  "Notiz",
  "website",
  "operator",
  "e-mail",
  "kind",
  "lat",
  "lon",
  "",
];
const CELLS = [
  "",
  "Coop",
  "Dorfkrug",
  "dorfkrug; Coop",
  "Verein",
  "Frace",
  "Italia",
  "12.5",
  "41.9",
  "x@example.org",
  "fairtrade|Strickkreis",
  "n/a",
  "https://a.example/",
];
const TERMS = {
  kinds: "association",
  sectors: "food-and-farming",
  practices: "one-member-one-vote",
  countryCode: "FR",
} as const;

const csv = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, ...rows].map((row) => row.map((cell) => (/[,;"\n]/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\n");

/** All that a directory holds, as texts; ids come with the name of the file. */
const contentOf = ({ fields, extra, size, classifications }: Directory) => ({
  columns: [...fields, ...extra].map(([name, column]) => [
    name,
    Array.from({ length: size }, (_, row) => cellAt(column, row)),
  ]),
  classifications,
});

const recipeOf = ({ preview, words }: Imported, choices: ImportChoices): ImportChoices & { text: string } => {
  const isPersonal = (text: string) => maskPersonal(text) !== text;
  const parts = { fileName: "a.csv", preview, choices, source: {}, words: words(), madeWith: "0", isPersonal };
  const text = printJson(makeRecipe(parts));
  const read = readRecipe(text);
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}\n${text}`);
  return { ...choicesOf(read.value), text };
};

const decision = fc.constantFrom<"theirs" | "term" | "none">("theirs", "term", "none");
const table = fc.record({
  headers: fc.shuffledSubarray(HEADERS, { minLength: 3 }),
  rows: fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: HEADERS.length, maxLength: HEADERS.length }), {
    minLength: 1,
    maxLength: 12,
  }),
  decisions: fc.array(decision, { minLength: 8, maxLength: 8 }),
  constant: fc.boolean(),
});

/** Some of the words of a file decided, as they come. */
function decided({ words }: Imported, decisions: readonly string[], constant: boolean): ImportChoices {
  let at = 0;
  const values = Object.fromEntries(
    words().map(({ field, words: own }) => [
      field,
      Object.fromEntries(
        own.flatMap(({ word }) => {
          const next = decisions[at++ % decisions.length];
          return next === "none" ? [] : [[wordKey(word), next === "theirs" ? ("theirs" as const) : [TERMS[field]]]];
        }),
      ),
    ]),
  );
  return { values, ...(constant && { constants: TERMS }) };
}

test("E1 a recipe that was written and is applied gives the same directory, whatever was decided", async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ headers, rows, decisions, constant }) => {
      const file = csv(
        headers,
        rows.map((row) => row.slice(0, headers.length)),
      );
      const choices = decided(await imported("a.csv", file), decisions, constant);
      const first = await imported("a.csv", file, choices);
      const { text, ...recipe } = recipeOf(first, choices);
      const again = await imported("a.csv", file, recipe);
      expect(contentOf(again.directory)).toEqual(contentOf(first.directory));
      expect(again.preview.columns.map(({ target }) => target)).toEqual(
        first.preview.columns.map(({ target }) => target),
      );
      expect(text).not.toContain("@");
    }),
    { numRuns: 50, seed: 20261 },
  );
});

test("decisions survive another order of the columns", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.nat(), async ({ headers, rows, decisions, constant }, turn) => {
      const unique = headers.filter((header, at) => headers.indexOf(header) === at);
      const cut = rows.map((row) => row.slice(0, unique.length));
      const choices = decided(await imported("a.csv", csv(unique, cut)), decisions, constant);
      const first = await imported("a.csv", csv(unique, cut), choices);
      const { text, ...recipe } = recipeOf(first, choices);
      const by = <T>(row: readonly T[]): T[] => row.map((_, at) => row[(at + turn) % row.length]!);
      const turned = await imported("a.csv", csv(by(unique), cut.map(by)), recipe);
      const parsed = readRecipe(text);
      const fit = parsed.ok ? recipeFit(parsed.value, turned.preview.columns, turned.words()) : undefined;
      expect(fit && isFitting({ ...fit, newWords: [] })).toBe(true);
      const targets = ({ preview }: Imported) =>
        preview.columns.map(({ header, target }) => JSON.stringify([header, target])).sort();
      expect(targets(turned)).toEqual(targets(first));
      const words = ({ words: all }: Imported) =>
        all().map(({ field, words: own }) => [
          field,
          own.map(({ word, rows: count, terms, rule }) => [wordKey(word), count, terms, rule]),
        ]);
      if (new Set(unique).size === unique.length) expect(words(turned)).toEqual(words(first));
    }),
    { numRuns: 30, seed: 20262 },
  );
});

test("a word that is kept as theirs leaves with its row, by whatever field", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("kind", "Sektor", "practices", "Land"), async (header) => {
      const file = csv(
        ["name", header],
        [
          ["Alba", "Schlumpfzeug"],
          ["Bora", ""],
          ["Cima", "Schlumpfzeug"],
        ],
      );
      const field = ({ kind: "kinds", Sektor: "sectors", practices: "practices", Land: "countryCode" } as const)[
        header
      ]!;
      const columns = { 1: { as: "field", field } } as const;
      const { directory } = await imported("a.csv", file, { columns, values: { [field]: { schlumpfzeug: "theirs" } } });
      const all = contentOf(directory).columns.flatMap(([, cells]) => cells);
      expect(all.filter((cell) => cell === "Schlumpfzeug")).toHaveLength(2);
    }),
    { numRuns: 8 },
  );
});
