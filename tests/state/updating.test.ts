import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { ChangeSection, Edition, EditionChanges } from "../../src/model/changes.ts";
import type { ImportStage } from "../../src/state/import-stage.ts";
import { createUpdating, isRefused } from "../../src/state/updating.ts";
import { fakeClient, settle } from "./fake-client.ts";

const LIKELY: Edition = { directory: "m", title: "Members", rows: 3, sign: "identifiers" };
const OTHER: Edition = { directory: "o", title: "Others", rows: 9 };
interface Named {
  readonly key: string;
  readonly name: string;
}
const ALBA: Named = { key: "7 alba", name: "Alba" };
const BORA: Named = { key: "8 bora", name: "Bora" };
const CHANGES: EditionChanges = {
  counts: { added: 2, gone: 1, changed: 3, moved: 0, unchanged: 4 },
  identity: "identifiers",
  newColumns: [],
  goneColumns: [],
  withdrawn: 0,
};

function setUp(editions: readonly Edition[]) {
  const stage = signal<ImportStage>({ at: "choose" });
  /** Keys of entries that are no changes any more. */
  const gone = new Set<string>();
  const client = fakeClient({
    editions: async () => editions,
    compareEditions: async () => CHANGES,
    settleRefusals: async ({ refused }) => ({
      refused: Object.fromEntries(
        Object.entries(refused).map(([section, { all, except }]) => [
          section,
          { all, except: except.filter((key) => !gone.has(key)) },
        ]),
      ),
      lost: Object.entries(refused).flatMap(([section, { except }]) =>
        except.flatMap((key) => (gone.has(key) ? [{ section: section as ChangeSection, key }] : [])),
      ),
    }),
  });
  const updating = createUpdating(client, stage);
  const look = async (check: number, isReadingAgain = false) => {
    const checked = { check } as Extract<ImportStage, { at: "check" }>["checked"];
    stage.value = { at: "check", file: new File([], "m.csv"), checked, isReadingAgain };
    await settle();
  };
  const asked = () => client.calls.map(({ job, input }) => `${job} ${Object.values(input as object).join(" ")}`);
  return { stage, updating, look, asked, gone };
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

  test("I13 keeps what was chosen and what was refused when it is read again", async () => {
    const { updating, look } = setUp([LIKELY, OTHER]);
    await look(1);
    updating.compareWith("o");
    await settle();
    updating.refuse("added", ALBA, true);
    updating.refuseAll("changed", true);
    await look(1, true);
    const refused = { added: { all: false, except: ["7 alba"] }, changed: { all: true, except: [] } };
    expect(updating.wish.value?.refused).toEqual(refused);
    await look(2);
    expect(updating.wish.value).toEqual({ directory: "o", refused });
    expect(updating.lost.value).toEqual([]);
  });

  test("I13 tells of refused entries that are no changes any more, and refuses them when they are again", async () => {
    const { updating, look, gone } = setUp([LIKELY]);
    await look(1);
    updating.want(true);
    updating.refuse("added", ALBA, true);
    updating.refuse("added", BORA, true);
    gone.add(ALBA.key);
    await look(2);
    expect(updating.refused.value).toEqual({ added: { all: false, except: ["8 bora"] } });
    expect(updating.lost.value).toEqual([{ section: "added", ...ALBA }]);
    gone.clear();
    await look(3);
    expect(updating.refused.value).toEqual({ added: { all: false, except: ["8 bora", "7 alba"] } });
    expect(updating.lost.value).toEqual([]);
  });

  test("is refused nothing of what was refused beside another directory", async () => {
    const { updating, look } = setUp([LIKELY, OTHER]);
    await look(1);
    updating.want(true);
    updating.refuse("gone", ALBA, true);
    updating.compareWith("o");
    await settle();
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
    updating.refuse("added", ALBA, true);
    const checked = { check: 2 } as Extract<ImportStage, { at: "check" }>["checked"];
    stage.value = { at: "check", file: new File([], "m.csv"), checked, isReadingAgain: false };
    expect([updating.wish.value, updating.isAwaited.value]).toEqual([undefined, true]);
    await settle();
    expect(updating.wish.value).toEqual({ directory: "m", refused: { added: { all: false, except: ["7 alba"] } } });
    open[0] = { ...LIKELY, directory: "n" };
    await look(3);
    expect([updating.compared.value?.edition.directory, updating.wish.value]).toEqual(["n", undefined]);
    expect(updating.refused.value).toEqual({});
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
    const [one, two, three] = [0, 1, 2].map((at) => ({ key: `${at}`, name: "" })) as [Named, Named, Named];
    const refused = () => [one, two, three].map(({ key }) => isRefused(updating.refused.value, "changed", key));
    updating.refuse("changed", two, true);
    expect(refused()).toEqual([false, true, false]);
    updating.refuseAll("changed", true);
    updating.refuse("changed", three, false);
    expect(refused()).toEqual([true, true, false]);
    updating.refuse("changed", three, true);
    expect(refused()).toEqual([true, true, true]);
    updating.refuseAll("changed", false);
    expect(refused()).toEqual([false, false, false]);
  });
});
