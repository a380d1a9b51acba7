import { buildAtlas, withTerritories } from "../atlas/build-atlas.ts";
import { createFilter, type Filter } from "../filter/create-filter.ts";
import { NO_TEXTS, type SearchTexts } from "../filter/search.ts";
import { createSelectionBuffers, type SelectionBuffers } from "../filter/select-rows.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Directory } from "../model/directory.ts";
import type { Query } from "../model/query.ts";
import type { Account } from "../model/report.ts";
import type { Selection } from "../model/selection.ts";
import { finish, type Steps } from "../model/steps.ts";
import type { Territories } from "../model/territory.ts";

/** A directory that is open, with what happened at its import. */
export interface OpenDirectory {
  readonly directory: Directory;
  /** None for directories that the atlas ships with. */
  readonly account: Account | undefined;
}

/** Finds the finest territory of every row of a directory. */
export type LocateDirectory = (directory: Directory) => Steps<Uint16Array>;

/** All open directories as one store; everything in it is replaced together when one comes or goes. */
export interface Holding {
  readonly edition: number;
  readonly open: readonly OpenDirectory[];
  readonly atlas: Atlas;
  readonly filter: Filter;
  /** Undefined until boundaries have come. */
  readonly territories: Territories | undefined;
  /** The territory of every row is known, so far as it can be. */
  readonly isLocated: boolean;
  /**
   * The selection whatever the map shows: what is said of a territory or a cluster must not change as the map moves. It lives until the next
   * such call.
   */
  selectAnywhere(query: Query, hidden: readonly string[]): Selection;
  add(...opened: readonly OpenDirectory[]): void;
  /** Takes a directory out; undefined when none has this id. */
  remove(id: string): OpenDirectory | undefined;
  /** From now on rows can be located; those of small directories are at once, whenever they come. */
  locateWith(territories: Territories, locate: LocateDirectory): void;
  /** Locates those of large ones: their first answer need not wait for it. */
  locateRest(): Steps<void>;
  /** Words for terms and territories that a search finds as well. */
  searchWith(texts: SearchTexts): void;
}

/** @param atOnce rows of a directory up to which they are located as it comes */
export function createHolding(
  onEdition: (edition: number) => void,
  { atOnce = Number.POSITIVE_INFINITY }: { readonly atOnce?: number } = {},
): Holding {
  let open: readonly OpenDirectory[] = [];
  let territories: Territories | undefined;
  let locate: LocateDirectory | undefined;
  let texts = NO_TEXTS;
  let atlas = buildAtlas([], () => undefined);
  let filter = createFilter(atlas, territories, texts);
  let edition = 0;
  /** Locating a million rows takes a moment, and neither the rows nor the boundaries change. */
  const located = new WeakMap<Directory, Uint16Array>();

  const territoryOf = (index: number): Uint16Array | undefined => located.get(open[index]!.directory);
  const notLocated = (): readonly Directory[] =>
    open.map(({ directory }) => directory).filter((directory) => !located.has(directory));
  function* locateEach(directories: readonly Directory[]): Steps<void> {
    for (const directory of locate ? directories : []) located.set(directory, yield* locate!(directory));
  }
  const locateSmall = (): void => finish(locateEach(notLocated().filter(({ size }) => size <= atOnce)));
  let wide: SelectionBuffers | undefined;
  const renew = (): void => {
    wide = undefined;
    filter = createFilter(atlas, territories, texts);
    onEdition(++edition);
  };
  const rebuild = (next: readonly OpenDirectory[]): void => {
    open = next;
    locateSmall();
    atlas = buildAtlas(
      open.map(({ directory }) => directory),
      territoryOf,
    );
    renew();
  };

  return {
    get edition() {
      return edition;
    },
    get open() {
      return open;
    },
    get atlas() {
      return atlas;
    },
    get filter() {
      return filter;
    },
    get territories() {
      return territories;
    },
    get isLocated() {
      return territories !== undefined && notLocated().length === 0;
    },
    selectAnywhere({ within: _, ...query }, hidden) {
      wide ??= createSelectionBuffers(atlas);
      return filter.select(query, hidden, wide).selection;
    },
    add(...opened) {
      rebuild([...open, ...opened]);
    },
    remove(id) {
      const removed = open.find(({ directory }) => directory.source.id === id);
      if (removed) rebuild(open.filter((each) => each !== removed));
      return removed;
    },
    locateWith(nextTerritories, nextLocate) {
      territories = nextTerritories;
      locate = nextLocate;
      locateSmall();
      atlas = withTerritories(atlas, territoryOf);
      renew();
    },
    *locateRest() {
      const rest = notLocated();
      if (!locate || rest.length === 0) return;
      yield* locateEach(rest);
      atlas = withTerritories(atlas, territoryOf);
      renew();
    },
    searchWith(nextTexts) {
      texts = nextTexts;
      renew();
    },
  };
}
