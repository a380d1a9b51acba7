import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { printJson } from "../../src/model/print-json.ts";
import { readRecipe } from "../../src/model/recipe.ts";
import { choicesOf } from "../../src/model/recipe-choices.ts";
import { isFitting, recipeFit } from "../../src/model/recipe-fit.ts";
import { isOpenWord, wordKey } from "../../src/model/source-words.ts";
import { createImports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { testFiles } from "../support/test-files.ts";

const folder = join(import.meta.dirname, "fixtures/recipes");
const recipes = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const directories = testFiles("directories");
const watch = { signal: new AbortController().signal, onProgress: () => {} };

/** Words that are still not understood when the recipe is applied; nobody decided them. */
const LEFT_OPEN: Readonly<Record<string, number>> = { "susy-europe.geojson": 71 };

describe("recipes of real directories", () => {
  for (const text of recipes) {
    const read = readRecipe(text);
    if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`);
    const recipe = read.value;
    const { name } = recipe.file;

    test(`${name}: the recipe holds nothing personal, and is printed as it stands`, () => {
      expect(maskPersonal(text)).toBe(text);
      expect(printJson(recipe)).toBe(text);
    });

    test.skipIf(!directories)(`${name} is read as decided, and gives the same recipe again`, async () => {
      const imports = createImports(async () => taxonomy);
      const file = new File([readFileSync(join(directories!, name))], name);
      const checked = await imports.check(file, choicesOf(recipe), watch);
      if (!checked.ok) throw new Error(checked.error.code);
      const { check, words, preview, report } = checked.value;
      const fit = recipeFit(recipe, preview.columns, words);
      expect(isFitting({ ...fit, newWords: [] }), JSON.stringify(fit)).toBe(true);
      expect(fit.newWords).toHaveLength(LEFT_OPEN[name] ?? 0);
      expect(words.flatMap((each) => each.words.filter(isOpenWord))).toHaveLength(fit.newWords.length);
      for (const { field, words: own } of words)
        for (const { word, rule, terms } of own) {
          const decision = recipe.values[field]?.[wordKey(word)];
          if (decision === undefined) continue;
          expect([word, rule, terms]).toEqual(
            decision === "theirs" ? [word, "theirs", []] : [word, "decided", [...decision]],
          );
        }
      const directory = imports.takeApart(check, {}, () => false);
      expect(printJson(directory.recipe)).toBe(text);
      for (const [field, term] of Object.entries(recipe.constants)) {
        const column = directory.directory.fields.get(field as "kinds");
        expect(column?.type === "coded" && column.values, field).toContain(term);
      }
      expect(report.leftOut + report.accepted + report.repaired).toBe(report.read);
    });
  }
});
