import { expect, test } from "vitest";
import { COUNTRY_CODES } from "../../src/model/country-codes.ts";
import { printJson } from "../../src/model/print-json.ts";
import { type Recipe, readRecipe, saysRecipe } from "../../src/model/recipe.ts";
import { choicesOf, withOwn } from "../../src/model/recipe-choices.ts";
import { isFitting, recipeFit } from "../../src/model/recipe-fit.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const RECIPE: Recipe = {
  format: "solidarity-atlas-recipe",
  version: 1,
  madeWith: "0.1.0",
  file: { name: "members.csv", format: "csv" },
  reading: { delimiter: ";", keepContacts: true },
  columns: [
    { header: "Name", target: { as: "field", field: "name" } },
    { header: "Art", target: { as: "field", field: "kinds" }, decided: true },
    { header: "Mail", target: { as: "dropped", sensitivity: "personal" } },
  ],
  values: { kinds: { dorfladen: ["community-cooperative"], alt: "theirs", verein: ["no-such-kind"] } },
  constants: { countryCode: "AT", kinds: "no-such-kind" },
  places: { "neustadt de": "2866930" },
  source: { title: "Members", licence: "CC0-1.0" },
};
const text = printJson(RECIPE);

test("a recipe is read as it was written, and people can read it too", () => {
  expect(readRecipe(text)).toEqual({ ok: true, value: RECIPE });
  expect(text).toContain('\n    { "header": "Name", "target": { "as": "field", "field": "name" } },\n');
  expect(saysRecipe(text.slice(0, 1000))).toBe(true);
  expect(printJson(JSON.parse(text))).toBe(text);
});

test("what is none, of another version or damaged is told apart, with the place of the damage", () => {
  expect(readRecipe('{"type":"FeatureCollection"}')).toEqual({ ok: false, error: { code: "not-a-recipe" } });
  expect(readRecipe("name,kind\n")).toEqual({ ok: false, error: { code: "not-a-recipe" } });
  expect(readRecipe(text.slice(0, 300))).toEqual({ ok: false, error: { code: "damaged" } });
  expect(readRecipe(text.replace('"version": 1', '"version": 2'))).toEqual({
    ok: false,
    error: { code: "other-version", detail: "2" },
  });
  expect(readRecipe(text.replace('"field": "name"', '"field": "nome"'))).toMatchObject({
    ok: false,
    error: { code: "damaged", detail: expect.stringMatching(/^columns › 0/) },
  });
});

test("as choices it has only terms that exist", () => {
  const choices = choicesOf(RECIPE);
  expect(choices.values).toEqual({ kinds: { dorfladen: ["community-cooperative"], alt: "theirs" } });
  expect(choices.constants).toEqual({ countryCode: "AT" });
  expect(choices).toMatchObject({ delimiter: ";", keepContacts: true, source: RECIPE.source, places: RECIPE.places });
  expect(choices.named![1]).toEqual({
    header: "Art",
    occurrence: 1,
    target: { as: "field", field: "kinds" },
    decided: true,
  });
});

test("what is chosen by hand goes before it, word by word and place by place", () => {
  const own = { values: { kinds: { alt: ["association"] } }, places: { "neustadt at": "1" }, delimiter: "," };
  expect(withOwn(choicesOf(RECIPE), own)).toMatchObject({
    delimiter: ",",
    values: { kinds: { dorfladen: ["community-cooperative"], alt: ["association"] } },
    constants: { countryCode: "AT" },
    places: { "neustadt de": "2866930", "neustadt at": "1" },
  });
});

test("pairs of records that it says are two initiatives stay so beside those that are decided by hand", () => {
  const choices = choicesOf({ ...RECIPE, different: ["00ff00ff00ff00ff"] });
  expect(choices.duplicates).toEqual({ leaveOut: [], different: ["00ff00ff00ff00ff"] });
  const leaveOut = [{ key: "k", line: 4, name: "bora", stays: "Bora (2)" }];
  expect(withOwn(choices, { duplicates: { leaveOut, different: ["key"] } }).duplicates).toEqual({
    leaveOut,
    different: ["00ff00ff00ff00ff", "key"],
  });
});

const guess = (header: string, target: Recipe["columns"][number]["target"]) =>
  ({
    index: 0,
    header,
    target,
    confidence: 1,
    reason: "recipe",
    candidates: [],
    values: { filled: 1, distinct: 1 },
  }) as never;
const word = (name: string, rule: "none" | "decided") => ({ word: name, rows: 2, rule, terms: [], suggestions: [] });

test("what no longer fits is told, each with its kind; a dropped column that is gone is no loss", () => {
  const columns = [
    guess("Name", { as: "dropped", sensitivity: "personal" }),
    guess("Typ", { as: "field", field: "kinds" }),
  ];
  const fit = recipeFit(RECIPE, columns, [
    { field: "kinds", words: [word("Dorfladen", "decided"), word("Neu", "none")], beyond: 0 },
  ]);
  expect(fit).toEqual({
    goneColumns: [{ header: "Art", target: { as: "field", field: "kinds" } }],
    newColumns: [{ header: "Typ", target: { as: "field", field: "kinds" } }],
    personalColumns: [{ header: "Name" }],
    newWords: [{ field: "kinds", word: "Neu", rows: 2 }],
    goneWords: [{ field: "kinds", word: "alt" }],
    lostTerms: [{ field: "kinds", word: "verein", terms: ["no-such-kind"] }],
  });
  expect(isFitting(fit)).toBe(false);
});

test("the countries to choose from are those of the taxonomy", () => {
  expect([...COUNTRY_CODES].sort()).toEqual(taxonomy.countries.map(({ code }) => code).sort());
});
