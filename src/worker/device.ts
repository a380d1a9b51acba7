import type { KeptDirectory, StorageFailure } from "../model/kept.ts";
import { err, ok, type Result } from "../model/result.ts";

/** What is known of a kept directory without opening it. */
export interface KeptRecord extends Omit<KeptDirectory, "isOpen" | "fault"> {
  readonly version: number;
  /** Of the stored bytes: the very same are not kept twice. */
  readonly sum: number;
}

type Outcome<T> = Promise<Result<T, StorageFailure>>;

/** Where directories are kept between two visits. */
export interface Device {
  list(): Outcome<readonly KeptRecord[]>;
  /** Undefined when it is kept no more. */
  read(slot: number): Outcome<Blob | undefined>;
  add(record: Omit<KeptRecord, "slot">, content: Blob): Outcome<KeptRecord>;
  hide(slot: number, isHidden: boolean): Outcome<void>;
  drop(slot: number): Outcome<void>;
  dropAll(): Outcome<void>;
}

const NAME = "solidarity-atlas";
const RECORDS = "records";
const CONTENTS = "contents";

interface Stores {
  readonly records: IDBObjectStore;
  readonly contents: IDBObjectStore;
}

/**
 * Keeps each directory as one file of the browser's database, beside a record of it: both are written in one transaction, so that the list never
 * names what is not there. The database is opened for each use and closed again, so that no window stands in the way of another, and it comes into
 * being with the first directory that is kept.
 */
export function createDevice(factory: IDBFactory | undefined): Device {
  /** What `work` finds, or undefined when nothing was ever kept. */
  async function use<T>(
    mode: IDBTransactionMode,
    work: (stores: Stores) => Promise<T>,
    isFirst = false,
  ): Outcome<T | undefined> {
    const opened = await openDatabase(factory, isFirst);
    if (!opened.ok) return opened;
    const database = opened.value;
    if (!database) return ok(undefined);
    let transaction: IDBTransaction | undefined;
    try {
      // Strict: what is said to be kept lies on the disk.
      transaction = database.transaction([RECORDS, CONTENTS], mode, { durability: "strict" });
      const done = completed(transaction);
      const stores = { records: transaction.objectStore(RECORDS), contents: transaction.objectStore(CONTENTS) };
      const [found] = await Promise.all([work(stores), done]);
      return ok(found);
    } catch (error) {
      abandon(transaction);
      return err(isNamed(error, "QuotaExceededError") ? "full" : "lost");
    } finally {
      database.close();
    }
  }

  return {
    async list() {
      const found = await use("readonly", ({ records }) => answered<KeptRecord[]>(records.getAll()));
      return found.ok ? ok(found.value ?? []) : found;
    },
    read: (slot) => use("readonly", ({ contents }) => answered<Blob | undefined>(contents.get(slot))),
    async add(record, content) {
      const added = await use("readwrite", (stores) => addOnce(stores, record, content), true);
      return added.ok ? ok(added.value!) : added;
    },
    hide: (slot, isHidden) =>
      use("readwrite", async ({ records }) => {
        const record = await answered<KeptRecord | undefined>(records.get(slot));
        if (record) await answered(records.put({ ...record, isHidden }, slot));
      }),
    drop: (slot) =>
      use("readwrite", async ({ records, contents }) => {
        await Promise.all([answered(records.delete(slot)), answered(contents.delete(slot))]);
      }),
    async dropAll() {
      if (!factory) return err("absent");
      try {
        await answered(factory.deleteDatabase(NAME));
        return ok(undefined);
      } catch {
        return err("lost");
      }
    },
  };
}

/** What was written before the fault must not be kept without the rest. */
function abandon(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    return; // the browser has abandoned it already
  }
}

/** Two windows may keep the same directory. */
async function addOnce({ records, contents }: Stores, record: Omit<KeptRecord, "slot">, content: Blob) {
  const all = await answered<KeptRecord[]>(records.getAll());
  const same = all.find(({ id, sum, bytes }) => id === record.id && sum === record.sum && bytes === record.bytes);
  if (same) return same;
  const slot = Number(await answered(contents.add(content)));
  const added: KeptRecord = { ...record, slot };
  await answered(records.add(added, slot));
  return added;
}

/** @param isFirst a database that is not there is made */
async function openDatabase(factory: IDBFactory | undefined, isFirst: boolean): Outcome<IDBDatabase | undefined> {
  if (!factory) return err("absent");
  try {
    const request = factory.open(NAME, 1);
    request.onupgradeneeded = () => {
      if (!isFirst) {
        request.transaction!.abort();
        return;
      }
      request.result.createObjectStore(RECORDS);
      request.result.createObjectStore(CONTENTS, { autoIncrement: true });
    };
    return ok(await answered(request));
  } catch (error) {
    if (isNamed(error, "AbortError")) return ok(undefined);
    return err(isNamed(error, "QuotaExceededError") ? "full" : "absent"); // as in some private windows
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;
