import { expect, test } from "vitest";
import { openStoredSet, renamedSet, storeSet } from "../../../src/worker/own/stored-set.ts";
import { setOfShapes, shape, square } from "../../territory/own/sets.ts";

const { set } = setOfShapes(
  [
    shape({ name: "A", code: "1", pop: 5, parent: "North" }, square(0, 0)),
    shape({ name: "B", code: "2", pop: "", parent: "North" }, square(1, 0)),
    shape({ name: "C", code: "3", pop: 7, parent: "South" }, square(0, -1)),
    shape({ name: "D", code: "4", pop: 9, parent: "South" }, square(1, -1)),
  ],
  { levelName: "half", parentName: "side", credit: "© Office of Halves", licence: "CC-BY-4.0" },
);

async function bytesOf(pieces: readonly Uint8Array<ArrayBuffer>[]) {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

test("a set is opened as it was stored", async () => {
  const bytes = await bytesOf(storeSet(set));
  expect(openStoredSet(bytes)).toEqual({ ok: true, value: set });
});

test("a set without inhabitants has none when it is opened", async () => {
  const bare = setOfShapes([shape({ name: "A" }, square(0, 0))]).set;
  expect(openStoredSet(await bytesOf(storeSet(bare)))).toEqual({ ok: true, value: bare });
});

test("damaged bytes, and those of another version, are refused", async () => {
  const bytes = await bytesOf(storeSet(set));
  for (const at of [0, 8, 40, bytes.length >> 1, bytes.length - 9]) {
    const damaged = bytes.slice();
    damaged[at]! ^= 1;
    expect(openStoredSet(damaged)).toMatchObject({ ok: false, error: "damaged" });
  }
  const older = bytes.slice();
  older[4]! ^= 2;
  expect(openStoredSet(older)).toMatchObject({ ok: false, error: "other-version" });
  expect(openStoredSet(bytes.subarray(0, bytes.length - 8))).toMatchObject({ ok: false, error: "damaged" });
});

test("another name gives other ids to all territories, and nothing else", () => {
  const renamed = renamedSet(set, { id: "halves", title: "Halves", levelName: "h", parentName: "" });
  expect(renamed.territories.id).toEqual(set.territories.id.map((id) => id.replace("own:test", "own:halves")));
  expect(renamed.territories.name).toEqual(["Halves", ...set.territories.name.slice(1)]);
  expect([renamed.credit, renamed.licence]).toEqual([set.credit, set.licence]);
  expect(renamed.coordinates).toBe(set.coordinates);
});
