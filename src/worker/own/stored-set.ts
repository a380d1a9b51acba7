import { type Packed, pack, type StoredFault, unpack } from "../../atlas/stored/pack.ts";
import { type BoundarySet, OWN_PREFIX, type SetWords } from "../../model/boundary-set.ts";
import { ok, type Result } from "../../model/result.ts";
import { LEVELS } from "../../model/territory.ts";

/** Grows with every change of what is written; directories have a version of their own, and neither is taken for the other. */
export const STORED_SET_VERSION = 0x0b00_0001;

interface Head {
  readonly id: string;
  readonly title: string;
  readonly levelName: string;
  readonly parentName: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly firstLeaf: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** A set as bytes, its columns as they lie in memory. */
export function storeSet(set: BoundarySet): readonly Uint8Array<ArrayBuffer>[] {
  const { territories, id, title, levelName, parentName, credit, licence, firstLeaf, code } = set;
  const head: Head = {
    id,
    title,
    levelName,
    parentName,
    ...(credit && { credit }),
    ...(licence && { licence }),
    firstLeaf,
    ids: territories.id,
    names: territories.name,
    codes: code,
  };
  const arrays = [
    set.coordinates,
    set.ringStart,
    set.partStart,
    set.partTerritory,
    territories.areaKm2,
    territories.bounds,
    Uint32Array.from(territories.parent, (parent) => parent + 1),
    ...(territories.population ? [territories.population] : []),
  ];
  return pack({ head, arrays }, STORED_SET_VERSION);
}

export function openStoredSet(bytes: Uint8Array<ArrayBuffer>): Result<BoundarySet, StoredFault> {
  const unpacked = unpack(bytes, STORED_SET_VERSION);
  return unpacked.ok ? ok(toSet(unpacked.value)) : unpacked;
}

/** The sum says that these are the bytes that this version wrote. */
function toSet({ head, arrays }: Packed): BoundarySet {
  const { ids, names, codes, ...rest } = head as Head;
  const [coordinates, ringStart, partStart, partTerritory, areaKm2, bounds, above, population] = arrays;
  return {
    ...rest,
    code: codes,
    territories: {
      size: ids.length,
      id: ids,
      name: names,
      parent: Int32Array.from(above!, (parent) => parent - 1),
      level: new Uint8Array(ids.length).fill(LEVELS.indexOf("own")),
      areaKm2: areaKm2 as Float64Array,
      bounds: bounds as Float64Array,
      ...(population && { population: population as Float64Array }),
    },
    coordinates: coordinates as Float64Array,
    ringStart: ringStart as Uint32Array,
    partStart: partStart as Uint32Array,
    partTerritory: partTerritory as Uint16Array,
  };
}

/** An id that no open set has. */
export function freeSetId(wanted: string, open: readonly Pick<BoundarySet, "id">[]): string {
  let id = wanted;
  for (let copy = 2; open.some((each) => each.id === id); copy++) id = `${wanted}-${copy}`;
  return id;
}

/** The same territories under another id and other words; their own ids begin with that of the set. */
export function renamedSet(set: BoundarySet, head: Pick<BoundarySet, "id"> & SetWords): BoundarySet {
  const { territories } = set;
  const before = `${OWN_PREFIX}${set.id}`.length;
  return {
    ...set,
    ...head,
    territories: {
      ...territories,
      id: territories.id.map((id) => `${OWN_PREFIX}${head.id}${id.slice(before)}`),
      name: [head.title, ...territories.name.slice(1)],
    },
  };
}
