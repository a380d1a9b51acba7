import { expect, test } from "vitest";
import type { ImportChoices } from "../../src/model/import.ts";
import { printJson } from "../../src/model/print-json.ts";
import { createImports } from "../../src/state/imports.ts";
import { createNotices } from "../../src/state/notices.ts";
import { fakeClient, settle } from "./fake-client.ts";

const SOURCE = { id: "a", title: "a", publisher: "somebody", licence: "unknown" };

async function checking() {
  const read: ImportChoices[] = [];
  const client = fakeClient({
    inspect: async () => ({ ok: false, error: { code: "empty" } }),
    check: async ({ choices }) => {
      read.push(choices);
      if (choices.sheet === "damaged") return { ok: false, error: { code: "empty" } };
      return { ok: true, value: { check: read.length, source: SOURCE } as never };
    },
    keep: async () => ({ id: "a", source: SOURCE, brought: true, rows: 1, placed: 1, hasReport: true, again: false }),
    discard: async () => undefined,
  });
  const imports = createImports(client, createNotices(), () => {});
  imports.add([new File(["name\na\n"], "a.csv")]);
  await settle();
  return { imports, read };
}

const fix = (line: number, before: string, after: string) => ({ line, column: "name", occurrence: 1, before, after });

test("U4 every kind of decision is a step with a name, and the file is read as before when it is taken back", async () => {
  const { imports, read } = await checking();
  const decisions: readonly (readonly [() => void, object])[] = [
    [() => imports.choose({ encoding: "macintosh" }), { of: "file" }],
    [() => imports.choose({ columns: { 3: { as: "extra" } } }), { of: "column", column: 3 }],
    [() => imports.choose({ swapCoordinates: true }), { of: "coordinates" }],
    [() => imports.choose({ keepContacts: true }), { of: "contacts" }],
    [() => imports.choose({ places: { a: "b" } }), { of: "places" }],
    [() => imports.decide("sectors", [["Bäckerei", "theirs"]]), { of: "word", field: "sectors", word: "Bäckerei" }],
    [() => imports.fill("kinds", "cooperative"), { of: "constant", field: "kinds" }],
    [() => imports.judge("lower-capitals", true), { of: "judgement", judgement: "lower-capitals", isMade: true }],
    [() => imports.correct([fix(2, "a", "b")]), { of: "correction", line: 2, column: "name" }],
    [() => imports.correct([fix(3, "a", "b"), fix(4, "a", "b")]), { of: "corrections", count: 2 }],
    [() => imports.uncorrect([fix(2, "a", "b")]), { of: "correction", line: 2, column: "name" }],
    [() => imports.describe({ title: "B" }), { of: "source" }],
  ];
  const states: unknown[] = [];
  for (const [decide, step] of decisions) {
    states.push([imports.choices.peek(), imports.source.peek()]);
    decide();
    await settle();
    expect(imports.steps.undoable.value).toEqual(step);
  }
  const last = [imports.choices.peek(), imports.source.peek()];
  for (const [at, state] of [...states.entries()].reverse()) {
    imports.steps.undo();
    await settle();
    expect([imports.choices.peek(), imports.source.peek()]).toEqual(state);
    expect(imports.steps.told.value).toEqual({ is: "undone", step: decisions[at]![1] });
  }
  expect(read.at(-1)).toEqual({});
  expect(imports.steps.undoable.value).toBeUndefined();
  for (const _ of states) imports.steps.redo();
  await settle();
  expect([imports.choices.peek(), imports.source.peek()]).toEqual(last);
  expect(read.at(-1)).toEqual(imports.choices.peek());
});

test("a judgement as by default, and corrections that are all taken back, leave nothing behind", async () => {
  const { imports } = await checking();
  imports.judge("complete-addresses", false);
  imports.judge("complete-addresses", undefined);
  imports.correct([fix(2, "a", "b")]);
  imports.correct([fix(2, "a", "a")]);
  expect(imports.choices.peek()).toEqual({});
});

test("I13 the check that was kept is entered again with all that was decided", async () => {
  const { imports, read } = await checking();
  imports.correct([fix(2, "a", "b")]);
  await settle();
  await imports.keep();
  await settle();
  expect([imports.choices.peek(), imports.steps.undoable.value]).toEqual([{}, undefined]);
  expect(imports.reopenable.value).toBe("a");
  imports.reopen();
  expect(imports.reopenable.value).toBeUndefined();
  await settle();
  expect(read.at(-1)).toEqual({ corrections: [fix(2, "a", "b")] });
  imports.steps.undo();
  expect(imports.choices.peek()).toEqual({});
});

const RECIPE = printJson({
  format: "solidarity-atlas-recipe",
  version: 1,
  madeWith: "0.1.0",
  file: { name: "last-year.csv", format: "csv" },
  reading: { delimiter: ";", judgements: { "lower-capitals": true } },
  columns: [{ header: "name", target: { as: "field", field: "name" } }],
  values: {},
  constants: { countryCode: "AT" },
  source: { title: "Members" },
});
/** A file that may be a recipe is looked into, which takes some turns. */
const looked = async () => {
  for (let turn = 0; turn < 20; turn++) await settle();
};

test("U4 a recipe that comes to a check is a step of its own, taken back alone", async () => {
  const { imports, read } = await checking();
  imports.fill("kinds", "cooperative");
  await settle();
  imports.add([new File([RECIPE], "recipe.json")]);
  await looked();
  expect(imports.steps.undoable.value).toEqual({ of: "recipe" });
  const led = imports.choices.peek();
  expect(led.delimiter).toBe(";");
  imports.steps.undo();
  await settle();
  expect([imports.recipe.peek(), imports.source.peek()]).toEqual([undefined, {}]);
  expect(read.at(-1)).toEqual({ constants: { kinds: "cooperative" } });
  imports.steps.redo();
  await settle();
  expect(imports.recipe.peek()?.file.name).toBe("last-year.csv");
  expect(read.at(-1)).toEqual(led);
});

test("I13 what was taken out of a recipe stays out when the kept check is entered again", async () => {
  const { imports, read } = await checking();
  imports.add([new File([RECIPE], "recipe.json")]);
  await looked();
  imports.judge("lower-capitals", undefined);
  imports.fill("countryCode", "");
  await settle();
  const decided = imports.choices.peek();
  await imports.keep();
  await settle();
  imports.reopen();
  await looked();
  expect(imports.choices.peek()).toEqual(decided);
  expect(read.at(-1)).toEqual(decided);
});

test("U4 a decision that leaves nothing to be read is taken back, and the others hold", async () => {
  const { imports, read } = await checking();
  imports.judge("lower-capitals", true);
  await settle();
  imports.choose({ sheet: "damaged" });
  await settle();
  expect(imports.stage.value).toMatchObject({ at: "refused", refusal: { code: "empty" } });
  imports.steps.undo();
  await settle();
  expect(imports.stage.value.at).toBe("check");
  expect(read.at(-1)).toEqual({ judgements: { "lower-capitals": true } });
});
