import { withTerritories } from "../../atlas/build-atlas.ts";
import { type Atlas, NO_TERRITORY } from "../../model/atlas.ts";
import {
  type BoundarySet,
  type BoundarySetSummary,
  type JoinCounts,
  type OwnLevel,
  setOf,
} from "../../model/boundary-set.ts";
import type { Directory } from "../../model/directory.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { withDescendants } from "../../model/territory-tree.ts";
import { joinDirectory } from "../../territory/own/join.ts";
import { createSetLocator, type SetLocator } from "../../territory/own/set-locator.ts";
import { createLocations, type Locations } from "../locations.ts";
import { freeSetId, renamedSet } from "./stored-set.ts";

/** Boundaries that the reader has brought or the atlas ships with, and where the rows of all directories lie in them. */
export interface OwnBoundaries {
  readonly open: readonly BoundarySet[];
  /** The set that a level or a territory of one's own is of. */
  find(id: OwnLevel): BoundarySet | undefined;
  locatorOf(set: BoundarySet): SetLocator;
  /** Where the rows of an atlas would lie in a set that may be added next. */
  tryOut(set: BoundarySet, atlas: Atlas): Steps<{ readonly joined: JoinCounts; readonly locator: SetLocator }>;
  /** One that is open under its id gets another. `tried`: the same territories under other words, which have been tried out. */
  add(set: BoundarySet, how?: { readonly tried?: BoundarySet; readonly isShipped?: true }): void;
  /** The same territories with other facts about them: in the place of an open set, with who lies where. */
  change(set: BoundarySet, next: BoundarySet): void;
  isShipped(set: BoundarySet): boolean;
  /** `restore` brings it back until another is removed or it is forgotten. */
  remove(id: string): void;
  /** Undefined when none of this id was removed last, or another is open under it. */
  restore(id: string): BoundarySet | undefined;
  forget(id: string): void;
  /** From now on it is known in which countries a point lies: until then no row is located. */
  begin(countryAt: CountryAt): void;
  /** The atlas with its rows in the territories of a set instead; works out what is missing. */
  within(set: BoundarySet, atlas: Atlas): Atlas;
  /** 1 for each row of the atlas in a territory of one's own; undefined where no set has it. */
  rowsIn(id: OwnLevel, atlas: Atlas): RowsIn | undefined;
  /** Works it out for all sets ahead of any question. */
  prepare(atlas: Atlas): Steps<void>;
  summaries(atlas: Atlas): readonly BoundarySetSummary[];
}

export type CountryAt = (longitude: number, latitude: number) => string;

export interface RowsIn {
  readonly codes: Uint16Array;
  /** By code. */
  readonly inside: Uint8Array;
}

interface OpenSet {
  readonly set: BoundarySet;
  readonly locations: Locations;
  readonly counts: WeakMap<Directory["line"], JoinCounts>;
  /** Codes of territories in the order of an atlas, by its order. */
  readonly columns: WeakMap<Uint32Array, Uint16Array>;
  readonly isShipped?: true;
  locator: SetLocator | undefined;
  countries: ReadonlySet<string> | undefined;
}

/** @param onChange sets have come or gone */
export function createOwnBoundaries(onChange: () => void): OwnBoundaries {
  let open: readonly OpenSet[] = [];
  let countryAt: CountryAt | undefined;
  let waiting: OpenSet | undefined;
  let removed: OpenSet | undefined;
  const entryOf = (set: BoundarySet): OpenSet => open.find((each) => each.set === set)!;

  function* locate(entry: OpenSet, directory: Directory): Steps<Uint16Array> {
    const { set } = entry;
    entry.locator ??= createSetLocator(set);
    yield;
    entry.countries ??= countriesOf(set, countryAt!);
    yield;
    const joined = yield* joinDirectory({ set, locate: entry.locator.locate, countries: entry.countries }, directory);
    entry.counts.set(directory.line, joined.counts);
    return joined.territory;
  }

  function* locateAll(entry: OpenSet, atlas: Atlas): Steps<Uint16Array> {
    for (const directory of atlas.directories) yield* entry.locations.find(directory, (each) => locate(entry, each));
    const known = entry.columns.get(atlas.rowOf);
    if (known) return known;
    const column = withTerritories(atlas, (index) => entry.locations.of(atlas.directories[index]!)).territory;
    entry.columns.set(atlas.rowOf, column);
    return column;
  }

  const columnOf = (entry: OpenSet, atlas: Atlas): Uint16Array =>
    countryAt ? finish(locateAll(entry, atlas)) : new Uint16Array(atlas.size).fill(NO_TERRITORY);

  const find = (id: OwnLevel): BoundarySet | undefined => open.find(({ set }) => set.id === setOf(id))?.set;

  return {
    get open() {
      return open.map(({ set }) => set);
    },
    find,
    locatorOf(set) {
      const entry = entryOf(set);
      entry.locator ??= createSetLocator(set);
      return entry.locator;
    },
    *tryOut(set, atlas) {
      waiting = newEntry(set);
      const entry = waiting;
      if (countryAt) yield* locateAll(entry, atlas);
      entry.locator ??= createSetLocator(set);
      return { joined: summaryOf(entry, atlas).joined ?? NOBODY, locator: entry.locator };
    },
    add(set, { tried, isShipped } = {}) {
      const fresh = tried && waiting?.set === tried ? { ...waiting, set } : newEntry(set);
      const entry = isShipped ? { ...fresh, isShipped } : fresh;
      waiting = undefined;
      open = [...open.map((each) => (each.set.id === set.id ? underFreeId(each, open) : each)), entry];
      onChange();
    },
    change(set, next) {
      open = open.map((each) => (each.set === set ? { ...each, set: next } : each));
      onChange();
    },
    isShipped: (set) => entryOf(set).isShipped === true,
    remove(id) {
      const found = open.find(({ set }) => set.id === id);
      if (!found) return;
      removed = found;
      open = open.filter((each) => each !== found);
      onChange();
    },
    restore(id) {
      const back = removed?.set.id === id && !open.some(({ set }) => set.id === id) ? removed : undefined;
      if (!back) return undefined;
      removed = undefined;
      open = [...open, back];
      onChange();
      return back.set;
    },
    forget(id) {
      if (removed?.set.id === id) removed = undefined;
    },
    begin(next) {
      countryAt = next;
      if (open.length > 0) onChange();
    },
    within: (set, atlas) => ({ ...atlas, territory: columnOf(entryOf(set), atlas) }),
    rowsIn(id, atlas) {
      const set = find(id);
      const territory = set ? set.territories.id.indexOf(id) : -1;
      if (!set || territory < 0) return undefined;
      const inside = new Uint8Array(NO_TERRITORY + 1);
      inside.set(withDescendants(set.territories, territory));
      return { codes: columnOf(entryOf(set), atlas), inside };
    },
    *prepare(atlas) {
      if (!countryAt) return;
      for (const entry of open) yield* locateAll(entry, atlas);
    },
    summaries: (atlas) => open.map((entry) => summaryOf(entry, atlas)),
  };
}

const NOBODY: JoinCounts = { position: 0, code: 0, name: 0, none: 0 };

const underFreeId = (entry: OpenSet, open: readonly OpenSet[]): OpenSet => ({
  ...entry,
  set: renamedSet(entry.set, {
    ...entry.set,
    id: freeSetId(
      entry.set.id,
      open.map(({ set }) => set),
    ),
  }),
});

const newEntry = (set: BoundarySet): OpenSet => ({
  set,
  locations: createLocations(),
  counts: new WeakMap(),
  columns: new WeakMap(),
  locator: undefined,
  countries: undefined,
});

function summaryOf({ set, counts, isShipped }: OpenSet, { directories }: Atlas): BoundarySetSummary {
  const known = directories.map(({ line }) => counts.get(line));
  const joined = known.every((each) => each !== undefined)
    ? known.reduce(
        (sum, each) => ({
          position: sum.position + each.position,
          code: sum.code + each.code,
          name: sum.name + each.name,
          none: sum.none + each.none,
        }),
        NOBODY,
      )
    : undefined;
  const { id, title, levelName, credit, licence, territories, firstLeaf } = set;
  const [west, south, east, north] = territories.bounds;
  return {
    id,
    title,
    levelName,
    ...(credit && { credit }),
    ...(licence && { licence }),
    territories: territories.size - firstLeaf,
    bounds: { west: west!, south: south!, east: east!, north: north! },
    ...(isShipped && { isShipped }),
    ...(joined && { joined }),
  };
}

/** Countries in which the corners of the territories lie: a few of each tell. */
function countriesOf({ coordinates, ringStart, partStart }: BoundarySet, countryAt: CountryAt): ReadonlySet<string> {
  const found = new Set<string>();
  for (let part = 0; part + 1 < partStart.length; part++) {
    const [from, to] = [ringStart[partStart[part]!]!, ringStart[partStart[part]! + 1]!];
    const step = Math.max(1, Math.floor((to - from) / CORNERS));
    for (let at = from; at < to; at += step) found.add(countryAt(coordinates[2 * at]!, coordinates[2 * at + 1]!));
  }
  found.delete("");
  return found;
}

const CORNERS = 8;
