import { expect, test } from "vitest";
import { createResemblance, type Named } from "../../src/import/values/resemblance.ts";
import { fold } from "../../src/model/fold.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const FIELDS = ["kinds", "sectors", "practices"] as const;
const EVERY = 41;

const namesOf = (field: (typeof FIELDS)[number]): Named[] =>
  taxonomy[field].terms.flatMap(({ id, labels, synonyms = [] }) =>
    [...Object.values(labels), ...synonyms].map((name) => ({ name, term: id })),
  );

/** Names that are taken out of the taxonomy one by one, with what is suggested for them by those that are left. */
const heldOut = FIELDS.flatMap((field) => {
  const all = namesOf(field);
  return all
    .filter((_, at) => at % EVERY === 0)
    .map(({ name, term }) => {
      const suggest = createResemblance(all.filter((each) => fold(each.name) !== fold(name)));
      return { name, term, suggestions: suggest(name) };
    });
});

test("of names that are not known two thirds of the first suggestions are right, of those with a high score nine in ten", () => {
  const some = heldOut.filter(({ suggestions }) => suggestions.length > 0);
  const high = some.filter(({ suggestions }) => suggestions[0]!.score >= 0.9);
  const right = (list: typeof heldOut) => list.filter(({ term, suggestions }) => suggestions[0]!.term === term).length;
  expect(some.length).toBeGreaterThan(heldOut.length / 2);
  expect(right(some) / some.length).toBeGreaterThan(0.66);
  expect(high.length).toBeGreaterThan(10);
  expect(right(high) / high.length).toBeGreaterThanOrEqual(0.9);
});

test("there are at most three, the best first, each with the name that it is like", () => {
  for (const { suggestions } of heldOut) {
    expect(suggestions.length).toBeLessThanOrEqual(3);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(suggestions.map(({ term }) => term)).size).toBe(suggestions.length);
  }
});

const suggest = createResemblance([
  { name: "housing cooperative", term: "housing" },
  { name: "consumer cooperative", term: "consumer" },
  { name: "Wohnungsgenossenschaft", term: "housing" },
  { name: "France", term: "FR" },
  { name: "こども食堂", term: "food" },
]);

test.each([
  ["Housing coop.erative (new)", "housing"],
  ["cooperativa housing", "housing"],
  ["Frace", "FR"],
  ["Wohnungsgenossenschaften", "housing"],
  ["子ども食堂", "food"],
])("a slip, another form or another order is suggested: %s", (word, term) => {
  expect(suggest(word)[0]?.term).toBe(term);
});

test.each(["", "—", "zzzz", "x".repeat(10_000), "cooperative"])("nothing is made up for %j", (word) => {
  expect(suggest(word).filter(({ score }) => score >= 0.9)).toEqual([]);
});
