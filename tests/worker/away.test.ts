import { expect, test } from "vitest";
import type { Directory } from "../../src/model/directory.ts";
import type { Link } from "../../src/model/link.ts";
import type { Question } from "../../src/model/question.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { answer } from "../../src/worker/answer.ts";
import { duplicatesOf } from "../../src/worker/duplicates.ts";
import { createHolding } from "../../src/worker/holding.ts";
import { networkOf } from "../../src/worker/remembered.ts";
import { buildDirectory } from "../support/build-directory.ts";

const link = (id: string, from: string, to: string): Link => ({
  ...{ id, from, to, type: "supplies", sourceId: "a", licence: "CC0-1.0" },
});
const at = { longitude: 5, latitude: 45 };
const DIRECTORY: Directory = buildDirectory(
  "a",
  [
    { id: "a:1", name: "Bakery", memberOf: ["a:4"], ...at },
    { id: "a:2", name: "Hidden Mill", memberOf: ["a:4"], ...at },
    { id: "a:3", name: "Hidden Mil", ...at },
    { id: "a:4", name: "Union" },
    { id: "a:5", name: "Oven", memberOf: ["a:4"], longitude: 6, latitude: 45 },
  ],
  { links: [link("l1", "a:1", "a:2"), link("l2", "a:2", "a:1"), link("l3", "a:1", "a:5")] },
);
const asked = (selected: string): Question => ({
  query: {},
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 2 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 10,
  selected,
});

function told(selected: string, away: readonly string[]) {
  const holding = createHolding(() => {});
  holding.add({ directory: DIRECTORY, account: undefined });
  holding.putAway(away);
  const { card, arcs } = answer(holding, undefined, asked(selected), "en");
  return { card, arcs, ties: networkOf(holding).ties.length };
}

test("P11 no tie, arc or likeness leads to an initiative that is put away, nor does one of the same network", () => {
  const before = told("a:1", []);
  expect(before.card?.ties.map(({ name }) => name)).toContain("Hidden Mill");
  expect(before.card?.siblings.map(({ name }) => name).sort()).toEqual(["Hidden Mill", "Oven"]);
  const { card, arcs, ties } = told("a:1", ["a:2"]);
  expect(JSON.stringify([card, arcs])).not.toContain("Hidden");
  expect(card?.ties.map(({ name }) => name).sort()).toEqual(["Oven", "Union"]);
  expect([card?.siblingCount, arcs.length, ties]).toEqual([1, 1, 3]);
  expect(told("a:3", []).card?.mayBeSame.map(({ id }) => id)).toEqual(["a:2"]);
  expect(told("a:3", ["a:2"]).card?.mayBeSame).toEqual([]);
});

test("P11 what is put away stands beside no other record as a duplicate, and is not counted among them", async () => {
  const mine = {
    directory: buildDirectory("b", [{ id: "b:1", name: "Hidden Mill", ...at }]),
    sheltered: new Set<number>(),
  };
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  const before = await duplicatesOf(mine, [DIRECTORY], watch);
  expect(before?.pairs.map(({ other }) => other.name).sort()).toEqual(["Hidden Mil", "Hidden Mill"]);
  const found = await duplicatesOf(mine, [DIRECTORY], { ...watch, away: new Set(["a:2"]) });
  expect(found?.pairs.map(({ other }) => other.name)).toEqual(["Hidden Mil"]);
  expect(found?.counts[0]?.all).toBe(1);
  const none = await duplicatesOf(mine, [DIRECTORY], { ...watch, away: new Set(["b:1"]) });
  expect(none).toMatchObject({ pairs: [], counts: [] });
});
