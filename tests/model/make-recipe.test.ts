import { describe, expect, test } from "vitest";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import type { ColumnTarget, GuessReason, ImportChoices, Preview } from "../../src/model/import.ts";
import { makeRecipe } from "../../src/model/make-recipe.ts";
import { printJson } from "../../src/model/print-json.ts";
import { type Recipe, readRecipe } from "../../src/model/recipe.ts";
import type { FieldWords } from "../../src/model/source-words.ts";

type Column = readonly [header: string, target: ColumnTarget, reason: GuessReason];

const structure: Preview["structure"] = {
  format: "csv",
  encoding: "utf-8",
  encodingGuessed: false,
  delimiter: ",",
  quote: '"',
  headerLine: 1,
  bytes: 9,
};

function recipeOf(choices: ImportChoices, columns: readonly Column[] = [], words: readonly FieldWords[] = []): Recipe {
  const guesses = columns.map(([header, target, reason], index) => ({
    ...{ index, header, target, reason, confidence: 1, candidates: [] },
    values: { filled: 1, distinct: 1 },
  }));
  return makeRecipe({
    fileName: "a.csv",
    preview: { structure, columns: guesses },
    choices,
    source: {},
    words,
    madeWith: "0",
    isPersonal: (text) => maskPersonal(text) !== text,
  });
}

const EXTRA = { as: "extra" } as const;
const NAME = { as: "field", field: "name" } as const;
const headersOf = ({ columns }: Recipe): string[] => columns.map(({ header }) => header);

describe("P4 a recipe holds decisions, never a row", () => {
  test("e-mail addresses in names of sheets, of files of an archive and of places are left out", () => {
    const recipe = recipeOf({
      sheet: "jane@doe.example",
      member: "lists/Tel 0612345678.csv",
      places: { "jane@doe.example||IT": "1", "jane doe example||IT": "2", "springfield||US": "3" },
    });
    expect(recipe.reading).toEqual({});
    expect(recipe.places).toEqual({ "springfield||US": "3" });
    expect(recipeOf({ places: { "jane@doe.example||IT": "1" } })).not.toHaveProperty("places");
    expect(recipeOf({ sheet: "Members", member: "lists/a.csv" }).reading).toEqual({
      sheet: "Members",
      member: "lists/a.csv",
    });
  });

  test("pairs that are two initiatives are in it as prints, without the names and lines of their keys", () => {
    const different = ["\t2\talba\n\t9\talba", "00ff00ff00ff00ff", "other\t4\tbora", "00aa00aa00aa00aa"];
    const leaveOut = [{ key: "k", line: 4, name: "bora", stays: "Bora (2)" }];
    const recipe = recipeOf({ duplicates: { leaveOut, different } });
    expect(recipe.different).toEqual(["00aa00aa00aa00aa", "00ff00ff00ff00ff"]);
    expect(printJson(recipe)).not.toMatch(/alba|bora/i);
    expect(readRecipe(printJson(recipe))).toEqual({ ok: true, value: recipe });
    expect(recipeOf({ duplicates: { leaveOut, different: ["other\t4\tbora"] } })).not.toHaveProperty("different");
  });

  test("words are judged as they are written; of folded ones those that look like addresses are left out", () => {
    const word = (text: string) => ({ word: text, rows: 1, rule: "decided", terms: [], suggestions: [] }) as const;
    const kinds = {
      "jane doe example": "theirs",
      "ann gmail com": "theirs",
      "bo lee coop": "theirs",
      "social economy net": "theirs",
      coop: ["cooperative"],
    } as const;
    const words = [word("bo@lee.coop"), word("Social economy net"), word("coop")];
    expect(recipeOf({ values: { kinds } }, [], [{ field: "kinds", words, beyond: 0 }]).values).toEqual({
      kinds: { coop: ["cooperative"], "social economy net": "theirs" },
    });
  });

  test("what may be the first record of a file without names is left out, unless it was decided on", () => {
    const record: readonly Column[] = [
      ["Alba", NAME, "chosen"],
      ["Jane Doe", EXTRA, "not-understood"],
      ["", EXTRA, "empty"],
      ["kept", EXTRA, "chosen"],
      ["Hut 7", { as: "dropped", sensitivity: "personal" }, "personal-values"],
    ];
    expect(headersOf(recipeOf({}, record))).toEqual(["Alba", "kept"]);
    const all = record.map(([header]) => header);
    expect(headersOf(recipeOf({ headerLine: 1 }, record))).toEqual(all);
    expect(headersOf(recipeOf({}, [...record, ["Land", EXTRA, "same-word"]]))).toEqual([...all, "Land"]);
  });
});

test.each([
  { member: `${"x".repeat(1001)}.csv` },
  { sheet: "" },
  { encoding: "x".repeat(41) },
  { delimiter: "" },
  { headerLine: -1 },
] satisfies ImportChoices[])("E1 a recipe is never written so that it cannot be read, even of %o", (choices) => {
  const recipe = recipeOf({ ...choices, keepContacts: true });
  expect(recipe.reading).toEqual({ keepContacts: true });
  expect(readRecipe(printJson(recipe))).toEqual({ ok: true, value: recipe });
});
