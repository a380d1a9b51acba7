import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { isOwn, setOf } from "../model/boundary-set.ts";
import type { KeptDirectory, StorageFailure } from "../model/kept.ts";
import type { Result } from "../model/result.ts";
import type { Client } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";
import type { Store } from "./store.ts";

/** Directories that the reader wants kept on the device between two visits. What fails is told, and work goes on in memory. */
export interface Kept {
  readonly all: ReadonlySignal<readonly KeptDirectory[]>;
  /** Those of an earlier visit are on their way: what is not found yet may still come. */
  readonly isOpening: ReadonlySignal<boolean>;
  /** Ids of those that are being written. */
  readonly writing: ReadonlySignal<readonly string[]>;
  /** The browser has promised not to clear them by itself; undefined where it cannot be asked. */
  readonly isPersistent: ReadonlySignal<boolean | undefined>;
  readonly open: () => Promise<void>;
  /** Another window may have kept or deleted some. */
  readonly refresh: () => Promise<void>;
  /** A directory, or boundaries of one's own ("own:" and the id of their set). */
  readonly keep: (id: string, title: string) => Promise<void>;
  /** From the device only. */
  readonly drop: (kept: KeptDirectory) => Promise<void>;
  /** Everything that this page has left on the device, with the choices of language and colours. */
  readonly dropAll: () => Promise<void>;
  /** Out of the atlas, and from the device. */
  readonly remove: (id: string, title: string) => Promise<void>;
  /** Back to where it was. */
  readonly restore: (id: string, wasKept: boolean) => Promise<void>;
  /** What is open under this id has changed: a copy on the device is replaced, where there is one. */
  readonly renew: (id: string) => Promise<void>;
  /** Back to what it was before its update, on the device as well. */
  readonly revert: (id: string) => Promise<void>;
  readonly askToPersist: () => Promise<void>;
}

/** The part of `navigator.storage` that is used; absent where the page is not served safely. */
export type Persistence = Pick<StorageManager, "persist" | "persisted"> | undefined;

interface Surroundings {
  readonly persistence: Persistence;
  /** As ISO 8601. */
  readonly today: () => string;
  readonly forgetChoices: () => void;
}

export function createKept(client: Client, notices: Notices, store: Store, around: Surroundings): Kept {
  const { persistence, today, forgetChoices } = around;
  const all = signal<readonly KeptDirectory[]>([]);
  const isOpening = signal(true);
  const writing = signal<readonly string[]>([]);
  const isPersistent = signal<boolean | undefined>(undefined);
  const keptAs = (id: string) => all.peek().find((kept) => kept.isOpen && kept.id === id);
  const isHidden = (id: string) => store.facts.peek().hidden.includes(id);

  /** One after another: removing waits until what is being kept is written. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn(work: () => Promise<unknown>): Promise<void> {
    const next = last.then(work).then(
      () => undefined,
      () => notices.show({ kind: "storage", failure: "lost" }),
    );
    last = next;
    return next;
  }

  function orTell<T>(result: Result<T, StorageFailure>): T | undefined {
    if (result.ok) return result.value;
    notices.show({ kind: "storage", failure: result.error });
    return undefined;
  }

  /** Quietly: nobody has asked for anything yet. */
  async function list(job: "listKept" | "openKept"): Promise<void> {
    const listed = await client.run(job, undefined);
    if (listed.ok) all.value = listed.value;
  }

  async function write(id: string): Promise<KeptDirectory | undefined> {
    writing.value = [...writing.peek(), id];
    try {
      const kept = orTell(
        isOwn(id)
          ? await client.run("keepSetOnDevice", { set: setOf(id), keptOn: today() })
          : await client.run("keepOnDevice", { directory: id, keptOn: today(), isHidden: isHidden(id) }),
      );
      if (kept) await list("listKept");
      return kept;
    } finally {
      writing.value = writing.peek().filter((each) => each !== id);
    }
  }

  /** Nothing that is shown is narrowed to what is gone, or painted by it. */
  function leave(id: string): void {
    const { choropleth, query } = store.facts.peek();
    const isOf = (other: string | undefined) => isOwn(other) && isOwn(id) && setOf(other) === setOf(id);
    if (query.directories?.includes(id)) store.narrow({ directories: undefined });
    if (isOf(choropleth)) store.change({ choropleth: undefined });
    if (isOf(query.territory)) store.narrow({ territory: undefined });
  }

  async function erase({ slot }: KeptDirectory): Promise<boolean> {
    const result = await client.run("dropKept", { slot });
    orTell(result);
    await list("listKept");
    return result.ok;
  }

  /** The new copy is written before the old one goes. */
  async function rewrite(id: string): Promise<KeptDirectory | undefined> {
    const before = keptAs(id);
    if (!before) return undefined;
    const kept = await write(id);
    if (kept && kept.slot !== before.slot) await erase(before);
    return kept;
  }

  const tellKept = ({ id, bytes, ...kept }: KeptDirectory, title = kept.title): void =>
    notices.show({ kind: "on-device", directory: id, title, bytes });

  effect(() => {
    const { hidden } = store.facts.value;
    for (const kept of all.peek()) {
      if (!kept.isOpen || kept.isHidden === hidden.includes(kept.id)) continue;
      all.value = all.peek().map((each) => (each === kept ? { ...kept, isHidden: !kept.isHidden } : each));
      void inTurn(() => client.run("hideKept", { slot: kept.slot, isHidden: !kept.isHidden }));
    }
  });

  /** With the answer that knows what has been opened, not before. */
  function endOpening(): void {
    const stop = effect(() => {
      if (store.isWaiting.value) return;
      isOpening.value = false;
      queueMicrotask(() => stop());
    });
  }

  return {
    all,
    isOpening,
    writing,
    isPersistent,
    open: () =>
      inTurn(async () => {
        await list("listKept");
        if (all.peek().length > 0) {
          const hidden = all.peek().flatMap((kept) => (kept.isHidden && !isHidden(kept.id) ? [kept.id] : []));
          if (hidden.length > 0) store.change({ hidden: [...store.facts.peek().hidden, ...hidden] }, "drift");
          await list("openKept");
        }
        const shut = all.peek().filter(({ fault }) => fault !== undefined);
        if (shut.length > 0) notices.show({ kind: "not-opened", titles: shut.map(({ title }) => title) });
      }).then(endOpening),
    refresh: () =>
      inTurn(async () => {
        await list("listKept");
        isPersistent.value = await persistence?.persisted();
      }),
    keep: (id, title) =>
      inTurn(async () => {
        const kept = await write(id);
        if (kept) tellKept(kept, title);
      }),
    drop: (kept) =>
      inTurn(async () => {
        if (!(await erase(kept))) return;
        notices.show({ kind: "off-device", title: kept.title, ...(kept.isOpen && { directory: kept.id }) });
      }),
    dropAll: () =>
      inTurn(async () => {
        forgetChoices();
        const result = await client.run("dropAllKept", undefined);
        if (result.ok) notices.show({ kind: "device-empty" });
        else orTell(result);
        await list("listKept");
      }),
    remove: (id, title) =>
      inTurn(async () => {
        const kept = keptAs(id);
        await client.run("remove", { directory: id });
        leave(id);
        if (kept && !(await erase(kept))) return; // it is told that it may come back
        notices.show({ kind: "removed", directory: id, title, wasKept: kept !== undefined });
      }),
    restore(id, wasKept) {
      const restored = client.run("restore", { directory: id }); // at once: what is removed is soon forgotten
      return inTurn(async () => {
        if ((await restored) && wasKept) await write(id);
      });
    },
    renew: (id) => inTurn(() => rewrite(id)),
    revert(id) {
      const reverted = client.run("restore", { directory: id }); // at once: what is replaced is soon forgotten
      return inTurn(async () => {
        const kept = (await reverted) && (await rewrite(id));
        if (kept) tellKept(kept);
      });
    },
    async askToPersist() {
      isPersistent.value = await persistence?.persist();
    },
  };
}
