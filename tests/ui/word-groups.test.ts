import { expect, test } from "vitest";
import type { FieldWords } from "../../src/model/source-words.ts";
import { needsEyes, openIn, proposals, wordGroups } from "../../src/ui/word-groups.ts";

const suggestion = (term: string, score: number) => ({ term, score, like: term });
const WORDS: readonly FieldWords[] = [
  {
    field: "kinds",
    beyond: 0,
    words: [
      { word: "Coop", rows: 9, rule: "value", terms: ["cooperative"], suggestions: [] },
      { word: "Dorfladen", rows: 4, rule: "none", terms: [], suggestions: [suggestion("community-cooperative", 0.95)] },
      { word: "Laden", rows: 2, rule: "none", terms: [], suggestions: [suggestion("association", 0.6)] },
    ],
  },
  { field: "sectors", words: [], beyond: 0 },
];

test("fields without words are left out, and what is open is counted", () => {
  const groups = wordGroups(WORDS, undefined);
  expect(groups.map(({ field, open }) => [field, open])).toEqual([["kinds", 2]]);
  expect(openIn(groups)).toBe(2);
});

test("a decision counts at once, and its word stays in sight", () => {
  const groups = wordGroups(WORDS, { kinds: { dorfladen: "theirs" } });
  expect(openIn(groups)).toBe(1);
  expect(groups[0]!.words.filter(needsEyes).map(({ word }) => word)).toEqual(["Dorfladen", "Laden"]);
});

test("only good first suggestions of open words are proposed together", () => {
  expect(proposals(wordGroups(WORDS, undefined), 0.9).map(({ word }) => word)).toEqual(["Dorfladen"]);
  expect(proposals(wordGroups(WORDS, { kinds: { dorfladen: "theirs" } }), 0.9)).toEqual([]);
});
