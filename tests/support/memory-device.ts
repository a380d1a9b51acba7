import type { StorageFailure } from "../../src/model/kept.ts";
import { err, ok } from "../../src/model/result.ts";
import type { Device, KeptRecord } from "../../src/worker/device.ts";

/** A device that forgets with the test; what lies on it can be damaged, and it can fail. */
export function memoryDevice(): Device & {
  readonly records: Map<number, KeptRecord>;
  readonly contents: Map<number, Blob>;
  failure: StorageFailure | undefined;
} {
  const records = new Map<number, KeptRecord>();
  const contents = new Map<number, Blob>();
  const answer = async <T>(work: () => T) => (device.failure ? err(device.failure) : ok(work()));
  const device = {
    records,
    contents,
    failure: undefined as StorageFailure | undefined,
    list: () => answer(() => [...records.values()]),
    read: (slot: number) => answer(() => contents.get(slot)),
    add: (record: Omit<KeptRecord, "slot">, content: Blob) =>
      answer(() => {
        const added = { ...record, slot: records.size + 1 };
        records.set(added.slot, added);
        contents.set(added.slot, content);
        return added;
      }),
    hide: (slot: number, isHidden: boolean) =>
      answer(() => void records.set(slot, { ...records.get(slot)!, isHidden })),
    drop: (slot: number) => answer(() => void (records.delete(slot) && contents.delete(slot))),
    dropAll: () =>
      answer(() => {
        records.clear();
        contents.clear();
      }),
  };
  return device;
}
