import type { StoredFault } from "../atlas/stored/pack.ts";
import { sumOf } from "../atlas/stored/pack.ts";
import { canOpen, openStored, STORED_VERSION, storeDirectory } from "../atlas/stored/stored-directory.ts";
import { searchText } from "../import/store/search-text.ts";
import type { KeptDirectory, StorageFailure } from "../model/kept.ts";
import { err, ok, type Result } from "../model/result.ts";
import { adopt } from "./adopt.ts";
import type { Device, KeptRecord } from "./device.ts";
import type { Holding, OpenDirectory } from "./holding.ts";
import { isSetRecord, keepSet, keptIdOf, openKeptSet } from "./own/keep-sets.ts";
import { STORED_SET_VERSION } from "./own/stored-set.ts";
import { isSameDirectory } from "./same-directory.ts";

type Outcome<T> = Promise<Result<T, StorageFailure>>;

/** Directories on the device, and which of them are open here. */
export interface Keeping {
  list(): Outcome<readonly KeptDirectory[]>;
  /** Opens all that are not open yet, at once: the atlas is built a single time. */
  open(): Outcome<readonly KeptDirectory[]>;
  keep(id: string, keptOn: string, isHidden: boolean): Outcome<KeptDirectory>;
  /** Boundaries of one's own, by the id of their set. */
  keepSet(id: string, keptOn: string): Outcome<KeptDirectory>;
}

export function createKeeping(holding: Holding, device: Device): Keeping {
  /** The record of each open directory that was kept, by its id here: another window may have kept another under the same. */
  const recordOf = new Map<string, KeptRecord>();
  /** The record of each set that is open here, by its coordinates: they stay the same under another id and with other facts. */
  const slotOfSet = new WeakMap<Float64Array, number>();
  /** Of records whose bytes turned out to be no directory. */
  const faults = new Map<number, StoredFault>();

  function described({ version, sum, ...record }: KeptRecord): KeptDirectory {
    if (isSetRecord(record)) return describedSet(record, version);
    const open = holding.open.find(({ directory }) => isRecordOf(directory.source.id, { slot: record.slot, sum }));
    const fault = canOpen(version) ? faults.get(record.slot) : "other-version";
    return {
      ...record,
      isOpen: open !== undefined,
      id: open?.directory.source.id ?? record.id,
      ...(!open && fault && { fault }),
    };
  }

  function describedSet(record: Omit<KeptRecord, "version" | "sum">, version: number): KeptDirectory {
    const fault = version === STORED_SET_VERSION ? faults.get(record.slot) : "other-version";
    const open = holding.own.open.find(({ coordinates }) => slotOfSet.get(coordinates) === record.slot); // others may be open under its id
    const isOpen = !fault && open !== undefined;
    return { ...record, isOpen, ...(isOpen && { id: keptIdOf(open) }), ...(fault && { fault }) };
  }

  const isRecordOf = (id: string, { slot, sum }: Pick<KeptRecord, "slot" | "sum">): boolean => {
    const known = recordOf.get(id);
    return known?.slot === slot && known.sum === sum;
  };

  async function list(): Outcome<readonly KeptDirectory[]> {
    const records = await device.list();
    return records.ok ? ok(records.value.map(described)) : records;
  }

  /** Undefined when it is gone. */
  async function bytesIn(slot: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const content = await device.read(slot);
    return content.ok && content.value ? bytesOf(content.value) : undefined;
  }

  async function openSet({ slot }: KeptRecord): Promise<void> {
    const bytes = await bytesIn(slot);
    const opened = bytes ? openKeptSet(bytes, holding.own) : err("damaged" as const);
    if (opened.ok) slotOfSet.set(opened.value.coordinates, slot);
    else faults.set(slot, opened.error);
  }

  /** Undefined when it is gone, or cannot be read. */
  async function read({ slot }: KeptRecord): Promise<OpenDirectory | undefined> {
    const bytes = await bytesIn(slot);
    const opened = bytes ? openStored(bytes, searchText) : err("damaged" as const);
    if (opened.ok) return opened.value;
    faults.set(slot, opened.error);
    return undefined;
  }

  return {
    list,
    async open() {
      const records = await device.list();
      if (!records.ok) return records;
      const added: OpenDirectory[] = [];
      for (const record of records.value) {
        if (isSetRecord(record)) {
          if (!described(record).isOpen) await openSet(record);
          continue;
        }
        if (described(record).isOpen || !canOpen(record.version)) continue;
        const found = await read(record);
        if (!found) continue;
        const { directory, ...rest } = found;
        const all = [...holding.open, ...added];
        const already = all.find((each) => each.directory.brought && isSameDirectory(each.directory, directory));
        if (!already) {
          const isTaken = (id: string) => all.some((each) => each.directory.source.id === id);
          added.push({ directory: adopt(directory, {}, isTaken), ...rest });
        }
        recordOf.set((already ?? added.at(-1)!).directory.source.id, record);
      }
      if (added.length > 0) holding.add(...added);
      return list();
    },
    async keep(id, keptOn, isHidden) {
      const open = holding.open.find(({ directory }) => directory.source.id === id);
      if (!open?.directory.brought) throw new RangeError(`No directory "${id}" is open that could be kept.`);
      const { directory } = open;
      const pieces = storeDirectory(open);
      const content = new Blob([...pieces]);
      const record = await device.add(
        {
          id,
          title: directory.source.title,
          rows: directory.size,
          ...(directory.assessments && { assessments: directory.assessments.length }),
          bytes: content.size,
          keptOn,
          isHidden,
          version: STORED_VERSION,
          sum: sumOf(pieces),
        },
        content,
      );
      if (!record.ok) return record;
      recordOf.set(id, record.value);
      return ok(described(record.value));
    },
    async keepSet(id, keptOn) {
      const set = holding.own.open.find((each) => each.id === id);
      if (!set) throw new RangeError(`No boundaries "${id}" are open that could be kept.`);
      const record = await keepSet(set, keptOn, device);
      if (!record.ok) return record;
      slotOfSet.set(set.coordinates, record.value.slot);
      return ok(described(record.value));
    },
  };
}

/** A file of the browser's may be gone from the disk while the database still names it. */
async function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}
