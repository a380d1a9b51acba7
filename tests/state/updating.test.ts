import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { Edition, EditionChanges } from "../../src/model/changes.ts";
import type { ImportStage } from "../../src/state/import-stage.ts";
import { createUpdating, isRefused } from "../../src/state/updating.ts";
import { fakeClient, settle } from "./fake-client.ts";

const LIKELY: Edition = { directory: "m", title: "Members", rows: 3, sign: "identifiers" };
const OTHER: Edition = { directory: "o", title: "Others", rows: 9 };
const CHANGES: EditionChanges = {
  counts: { added: 2, gone: 1, changed: 3, moved: 0, unchanged: 4 },
  identity: "identifiers",
  newColumns: [],
  goneColumns: [],
  withdrawn: 0,
};

function setUp(editions: readonly Edition[]) {
  const stage = signal<ImportStage>({ at: "choose" });
  const client = fakeClient({ editions: async () => editions, compareEditions: async () => CHANGES });
  const updating = createUpdating(client, stage);
  const look = async (check: number, isReadingAgain = false) => {
    const checked = { check } as Extract<ImportStage, { at: "check" }>["checked"];
    stage.value = { at: "check", file: new File([], "m.csv"), checked, isReadingAgain };
    await settle();
  };
  const asked = () => client.calls.map(({ job, input }) => `${job} ${Object.values(input as object).join(" ")}`);
  return { stage, updating, look, asked };
}

describe("a file that is being checked", () => {
  test("is compared with the directory that it looks like, and is not an update unless the reader says so", async () => {
    const { updating, look } = setUp([LIKELY, OTHER]);
    await look(1);
    expect(updating.compared.value).toEqual({ check: 1, edition: LIKELY, changes: CHANGES });
    expect(updating.wish.value).toBeUndefined();
    updating.want(true);
    expect(updating.wish.value).toEqual({ directory: "m", refused: {} });
  });

  test("is not compared unasked with a very large directory", async () => {
    const { updating, look, asked } = setUp([{ ...LIKELY, rows: 1_000_000 }]);
    await look(1);
    expect([updating.compared.value, asked()]).toEqual([undefined, ["editions 1"]]);
  });

  test("is compared with nothing that it does not look like, until one is chosen", async () => {
    const { updating, look, asked } = setUp([OTHER]);
    await look(1);
    expect(updating.compared.value).toBeUndefined();
    updating.compareWith("o");
    await settle();
    expect(updating.wish.value?.directory).toBe("o");
    updating.compareWith(undefined);
    await settle();
    expect(updating.wish.value).toBeUndefined();
    expect(asked()).toEqual(["editions 1", "compareEditions 1 o"]);
  });

  test("keeps what was chosen when it is read again, and forgets what was refused of other rows", async () => {
    const { updating, look } = setUp([LIKELY, OTHER]);
    await look(1);
    updating.compareWith("o");
    await settle();
    updating.refuse("added", 1, true);
    await look(1, true);
    expect(updating.wish.value?.refused).toEqual({ added: { all: false, except: [1] } });
    await look(2);
    expect(updating.wish.value).toEqual({ directory: "o", refused: {} });
  });

  test("is compared with what was chosen last, whichever answer comes first", async () => {
    const answers = new Map<string, () => void>();
    const stage = signal<ImportStage>({ at: "choose" });
    const client = fakeClient({
      editions: async () => [{ ...OTHER, directory: "a" }, OTHER],
      compareEditions: ({ directory }) => new Promise((resolve) => answers.set(directory, () => resolve(CHANGES))),
    });
    const updating = createUpdating(client, stage);
    const checked = { check: 1 } as Extract<ImportStage, { at: "check" }>["checked"];
    stage.value = { at: "check", file: new File([], "m.csv"), checked, isReadingAgain: false };
    await settle();
    updating.compareWith("a");
    updating.compareWith("o");
    expect(updating.isAwaited.value).toBe(true);
    answers.get("a")?.();
    await settle();
    expect([updating.wish.value, updating.isAwaited.value]).toEqual([undefined, true]);
    answers.get("o")?.();
    await settle();
    expect([updating.wish.value?.directory, updating.isAwaited.value]).toEqual(["o", false]);
  });

  test("is no update of rows that were read before, nor of a directory that was not meant", async () => {
    const open = [LIKELY];
    const { stage, updating, look } = setUp(open);
    await look(1);
    updating.want(true);
    updating.refuse("added", 1, true);
    const checked = { check: 2 } as Extract<ImportStage, { at: "check" }>["checked"];
    stage.value = { at: "check", file: new File([], "m.csv"), checked, isReadingAgain: false };
    expect([updating.wish.value, updating.refused.value, updating.isAwaited.value]).toEqual([undefined, {}, true]);
    await settle();
    expect(updating.wish.value).toEqual({ directory: "m", refused: {} });
    open[0] = { ...LIKELY, directory: "n" };
    await look(3);
    expect([updating.compared.value?.edition.directory, updating.wish.value]).toEqual(["n", undefined]);
  });

  test("is forgotten with all that was wished when it is left", async () => {
    const { stage, updating, look } = setUp([LIKELY]);
    await look(1);
    updating.want(true);
    stage.value = { at: "choose" };
    expect([updating.editions.value, updating.compared.value, updating.wish.value]).toEqual([[], undefined, undefined]);
  });

  test("is refused entry by entry, and a whole section at once but for some", async () => {
    const { updating, look } = setUp([LIKELY]);
    await look(1);
    const refused = () => [0, 1, 2].map((index) => isRefused(updating.refused.value, "changed", index));
    updating.refuse("changed", 1, true);
    expect(refused()).toEqual([false, true, false]);
    updating.refuseAll("changed", true);
    updating.refuse("changed", 2, false);
    expect(refused()).toEqual([true, true, false]);
    updating.refuse("changed", 2, true);
    expect(refused()).toEqual([true, true, true]);
    updating.refuseAll("changed", false);
    expect(refused()).toEqual([false, false, false]);
  });
});
