import { type StoredFault, sumOf } from "../../atlas/stored/pack.ts";
import { type BoundarySet, OWN_PREFIX } from "../../model/boundary-set.ts";
import type { StorageFailure } from "../../model/kept.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Device, KeptRecord } from "../device.ts";
import type { OwnBoundaries } from "./own-boundaries.ts";
import { freeSetId, openStoredSet, renamedSet, STORED_SET_VERSION, storeSet } from "./stored-set.ts";

/** Id of a set among what is kept: no directory has such a one. */
export const keptIdOf = (set: Pick<BoundarySet, "id">): string => `${OWN_PREFIX}${set.id}`;

export const isSetRecord = ({ id }: Pick<KeptRecord, "id">): boolean => id.startsWith(OWN_PREFIX);

/** Opens a kept set; where others are open under its id, under another. */
export function openKeptSet(bytes: Uint8Array<ArrayBuffer>, own: OwnBoundaries): Result<BoundarySet, StoredFault> {
  const opened = openStoredSet(bytes);
  if (!opened.ok) return opened;
  const { value } = opened;
  const set = renamedSet(value, { ...value, id: freeSetId(value.id, own.open) });
  own.add(set);
  return ok(set);
}

export async function keepSet(
  set: BoundarySet,
  keptOn: string,
  device: Device,
): Promise<Result<KeptRecord, StorageFailure>> {
  const pieces = storeSet(set);
  const content = new Blob([...pieces]);
  return device.add(
    {
      id: keptIdOf(set),
      title: set.title,
      rows: set.territories.size - set.firstLeaf,
      bytes: content.size,
      keptOn,
      isHidden: false,
      version: STORED_SET_VERSION,
      sum: sumOf(pieces),
      what: "boundaries",
    },
    content,
  );
}
