import { describe, expect, test } from "vitest";
import type { UpdateAccount } from "../../src/model/changes.ts";
import type { KeptDirectory, StorageFailure } from "../../src/model/kept.ts";
import { err, ok } from "../../src/model/result.ts";
import { AT_FIRST } from "../../src/state/facts.ts";
import { freeRemoved } from "../../src/state/free-removed.ts";
import { createKept } from "../../src/state/kept.ts";
import { createNotices } from "../../src/state/notices.ts";
import { createStore } from "../../src/state/store.ts";
import { EMPTY_ANSWER, fakeClient, settle } from "./fake-client.ts";

const ONE: KeptDirectory = {
  ...{ slot: 1, id: "m", isOpen: true, title: "M", rows: 3, bytes: 4096, keptOn: "2026-05-03", isHidden: false },
};

const NONE = { added: 0, gone: 0, changed: 0, moved: 0 };
const UPDATE: UpdateAccount = { title: "M", rowsBefore: 3, accepted: { ...NONE, unchanged: 3 }, refused: NONE };

function setUp(first: readonly KeptDirectory[] = []) {
  const device = { all: [...first], failure: undefined as StorageFailure | undefined, slot: ONE.slot };
  const answer = async <T>(work: () => T) => (device.failure ? err(device.failure) : ok(work()));
  const leave = (stays: (kept: KeptDirectory) => boolean): void => {
    device.all = device.all.filter(stays);
  };
  const client = fakeClient({
    ask: async () => EMPTY_ANSWER,
    listKept: () => answer(() => [...device.all]),
    openKept: () =>
      answer(() => {
        device.all = device.all.map((each) => (each.fault ? each : { ...each, isOpen: true }));
        return device.all;
      }),
    keepOnDevice: ({ directory, keptOn, isHidden }) =>
      answer(() => {
        const kept = { ...ONE, slot: device.slot, id: directory, keptOn, isHidden };
        device.all.push(kept);
        return kept;
      }),
    keepSetOnDevice: ({ set, keptOn }) => answer(() => ({ ...ONE, id: `own:${set}`, keptOn })),
    hideKept: () => answer(() => undefined),
    dropKept: ({ slot }) => answer(() => leave(({ slot: each }) => each !== slot)),
    dropAllKept: () => answer(() => leave(() => false)),
    remove: async () => undefined,
    forget: async () => undefined,
    restore: async ({ directory }) => ({
      ...{ id: directory, source: { id: directory, title: "M", licence: "unknown" } },
      ...{ brought: true, rows: 3, placed: 3, hasReport: true },
    }),
  });
  const notices = createNotices();
  freeRemoved(notices, client);
  const store = createStore(client, notices, { facts: AT_FIRST });
  const choices = { forgotten: 0 };
  const persistence = { persisted: async () => false, persist: async () => true };
  const kept = createKept(client, notices, store, {
    persistence,
    today: () => "2026-05-03",
    forgetChoices: () => void choices.forgotten++,
  });
  const jobs = () => client.calls.map(({ job }) => job).filter((job) => job !== "ask");
  return { client, notices, store, kept, device, choices, jobs };
}

describe("what is kept on the device", () => {
  test("a visit without any asks once and opens nothing", async () => {
    const { kept, jobs, notices } = setUp();
    expect(kept.isOpening.value).toBe(true);
    await kept.open();
    expect(jobs()).toEqual(["listKept"]);
    expect(kept.isOpening.value).toBe(false);
    expect(notices.shown.value).toBeUndefined();
  });

  test("a directory that was hidden is hidden before it opens", async () => {
    const { kept, store, client } = setUp([{ ...ONE, isOpen: false, isHidden: true }]);
    const order: unknown[] = [];
    const run = client.run;
    client.run = ((job: never, input: never) => {
      if (job === "openKept") order.push(store.facts.value.hidden);
      return run(job, input);
    }) as typeof run;
    await kept.open();
    expect(order).toEqual([["m"]]);
    expect(kept.all.value).toMatchObject([{ isOpen: true, isHidden: true }]);
  });

  test("it has not opened before the answer that knows of it has come", async () => {
    const { kept, store, client } = setUp([{ ...ONE, isOpen: false }]);
    const { run } = client;
    let answer = () => {};
    client.run = ((job: never, input: never) => {
      if (job !== "ask") {
        if (job === "openKept") client.tellEdition(2);
        return run(job, input);
      }
      return new Promise((resolve) => {
        answer = () => resolve(EMPTY_ANSWER as never);
      });
    }) as typeof run;
    await kept.open();
    expect(store.isWaiting.value).toBe(true);
    expect(kept.isOpening.value).toBe(true);
    answer();
    await settle();
    expect(kept.isOpening.value).toBe(false);
  });

  test("hiding and showing is remembered for the next visit", async () => {
    const { kept, store, client } = setUp([{ ...ONE, isOpen: false }]);
    await kept.open();
    store.change({ hidden: ["m", "other"] });
    store.change({ hidden: [] });
    await settle();
    const hides = client.calls.filter(({ job }) => job === "hideKept").map(({ input }) => input);
    expect(hides).toEqual([
      { slot: 1, isHidden: true },
      { slot: 1, isHidden: false },
    ]);
  });

  test("keeping tells the size, and is taken back from the device alone", async () => {
    const { kept, notices, jobs } = setUp();
    await kept.keep("m", "M");
    expect(notices.shown.value).toEqual({ kind: "on-device", directory: "m", title: "M", bytes: 4096 });
    await kept.drop(kept.all.value[0]!);
    expect(notices.shown.value).toEqual({ kind: "off-device", directory: "m", title: "M" });
    expect(kept.all.value).toEqual([]);
    expect(jobs()).not.toContain("remove");
  });

  test("removing takes it from the device as well, once it is written, and undo brings it back to both", async () => {
    const { kept, notices, jobs, device } = setUp();
    const keeping = kept.keep("m", "M"); // not waited for
    await kept.remove("m", "M");
    await keeping;
    expect(device.all).toEqual([]);
    expect(notices.shown.value).toEqual({ kind: "removed", directory: "m", title: "M", wasKept: true });
    const back = kept.restore("m", true);
    notices.close(); // as the bar does
    await back;
    expect(device.all).toHaveLength(1);
    expect(jobs().indexOf("restore")).toBeLessThan(jobs().indexOf("forget"));
  });

  test("U4 boundaries of one's own go from map and sheet, others stay, and undo brings them back", async () => {
    const { kept, store, notices, jobs } = setUp([{ ...ONE, id: "own:a" }]);
    await kept.refresh();
    store.change({ choropleth: "own:a", query: { territory: "own:a.1" } });
    await kept.remove("own:ab", "B");
    expect(store.facts.value).toMatchObject({ choropleth: "own:a", query: { territory: "own:a.1" } });
    await kept.remove("own:a", "A");
    expect([store.facts.value.choropleth, store.facts.value.query.territory]).toEqual([undefined, undefined]);
    expect(notices.shown.value).toEqual({ kind: "removed", directory: "own:a", title: "A", wasKept: true });
    await kept.restore("own:a", true);
    expect(jobs().slice(-3)).toEqual(["restore", "keepSetOnDevice", "listKept"]);
  });

  test("a directory that was never kept is removed and restored without touching the device", async () => {
    const { kept, jobs } = setUp();
    await kept.remove("m", "M");
    await kept.restore("m", false);
    expect(jobs()).toEqual(["remove", "restore"]);
  });

  test("an updated directory is written anew before the older copy goes, and back again with it", async () => {
    const { kept, notices, jobs, device } = setUp();
    device.slot = 7;
    await kept.keep("m", "M");
    notices.show({ kind: "updated", directory: "m", title: "M", update: UPDATE });
    device.slot = 8;
    await kept.renew("m");
    expect(device.all.map(({ slot }) => slot)).toEqual([8]);
    expect(notices.shown.value?.kind).toBe("updated");
    device.slot = 9;
    const back = kept.revert("m");
    notices.close(); // as the bar does
    await back;
    expect(device.all.map(({ slot }) => slot)).toEqual([9]);
    expect(notices.shown.value).toMatchObject({ kind: "on-device", directory: "m", title: "M" });
    expect(jobs().indexOf("restore")).toBeLessThan(jobs().indexOf("forget"));
  });

  test("an updated directory that was never kept does not come to the device", async () => {
    const { kept, jobs } = setUp();
    await kept.renew("m");
    await kept.revert("m");
    expect(jobs()).toEqual(["restore"]);
  });

  test.each(["absent", "full", "lost"] as const)(
    "S8 storage that is %s is told, and nothing else changes",
    async (failure) => {
      const { kept, notices, device } = setUp();
      device.failure = failure;
      await kept.open();
      expect(notices.shown.value).toBeUndefined(); // nobody has asked for anything yet
      await kept.keep("m", "M");
      expect(notices.shown.value).toEqual({ kind: "storage", failure });
      expect(kept.writing.value).toEqual([]);
      expect(kept.all.value).toEqual([]);
    },
  );

  test("a fault of ours is told as storage that failed, and the next wish is heard", async () => {
    const { kept, notices, client } = setUp();
    const run = client.run;
    client.run = async () => Promise.reject(new Error("broken"));
    await kept.keep("m", "M");
    expect(notices.shown.value).toEqual({ kind: "storage", failure: "lost" });
    client.run = run;
    await kept.keep("m", "M");
    expect(notices.shown.value?.kind).toBe("on-device");
  });

  test("what cannot be opened is named", async () => {
    const { kept, notices } = setUp([{ ...ONE, isOpen: false, fault: "other-version" }]);
    await kept.open();
    expect(notices.shown.value).toEqual({ kind: "not-opened", titles: ["M"] });
  });

  test("P15 everything goes at once, choices of language and colours included", async () => {
    const { kept, notices, device, choices } = setUp([ONE, { ...ONE, slot: 2, id: "n" }]);
    await kept.dropAll();
    expect(device.all).toEqual([]);
    expect(choices.forgotten).toBe(1);
    expect(kept.all.value).toEqual([]);
    expect(notices.shown.value).toEqual({ kind: "device-empty" });
  });

  test("the browser is asked to persist on the reader's wish only", async () => {
    const { kept } = setUp();
    await kept.open();
    await kept.keep("m", "M");
    expect(kept.isPersistent.value).toBeUndefined();
    await kept.refresh();
    expect(kept.isPersistent.value).toBe(false);
    await kept.askToPersist();
    expect(kept.isPersistent.value).toBe(true);
  });
});
