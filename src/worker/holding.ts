import { buildAtlas, type TerritoryOf, withTerritories } from "../atlas/build-atlas.ts";
import { rowOfId } from "../atlas/row-of-id.ts";
import { createFilter, type Filter, type RowsInOwn } from "../filter/create-filter.ts";
import { NO_TEXTS, type SearchTexts } from "../filter/search.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Directory } from "../model/directory.ts";
import { createPrefixSums, type PrefixSums } from "../model/prefix-sums.ts";
import type { Query } from "../model/query.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Account } from "../model/report.ts";
import type { Selection } from "../model/selection.ts";
import { finish, type Steps } from "../model/steps.ts";
import type { Territories } from "../model/territory.ts";
import { createLocations, type LocateDirectory } from "./locations.ts";
import { createNextStore, type NextStore } from "./next-store.ts";
import { createOwnBoundaries, type OwnBoundaries } from "./own/own-boundaries.ts";

/** A directory that is open, with what happened at its import. */
export interface OpenDirectory {
  readonly directory: Directory;
  /** None for directories that the atlas ships with. */
  readonly account: Account | undefined;
  /** What was decided at its import. */
  readonly recipe?: Recipe;
}

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
  /** Puts a directory in the place of the one that has its id; undefined when none has. */
  replace(by: OpenDirectory): OpenDirectory | undefined;
  /** Of a large directory that may be added next: whoever brings it looks at its report meanwhile. */
  readonly next: Omit<NextStore, "take">;
  /** From now on rows can be located; those of small directories are at once, whenever they come. */
  locateWith(territories: Territories, locate: LocateDirectory): void;
  /** Locates those of large ones: their first answer need not wait for it. */
  locateRest(): Steps<void>;
  /** Initiatives that count nowhere any more, by their ids; those of before do again. */
  putAway(ids: readonly string[]): void;
  /** Rows of the atlas that are put away, and the ids of all that are, open or not. */
  readonly away: readonly number[];
  readonly awayIds: readonly string[];
  /** Boundaries of one's own: their coming and going raises the edition. */
  readonly own: OwnBoundaries;
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
  let awayIds: readonly string[] = [];
  let away: readonly number[] = [];
  let edition = 0;
  const locations = createLocations();

  const territoriesIn =
    (directories: readonly Directory[]): TerritoryOf =>
    (index) =>
      locations.of(directories[index]!);
  const notLocated = (of = open): readonly Directory[] =>
    of.map(({ directory }) => directory).filter((directory) => !locations.of(directory));
  function* locateEach(directories: readonly Directory[]): Steps<void> {
    for (const directory of directories) if (locate) yield* locations.find(directory, locate);
  }
  const locateSmall = (of = open): void => finish(locateEach(notLocated(of).filter(({ size }) => size <= atOnce)));
  const own = createOwnBoundaries(() => renew());
  const rowsInOwn: RowsInOwn = (territory) => own.rowsIn(territory, atlas);
  let wide: PrefixSums | undefined;
  const awayOf = (store: Atlas) => awayIds.flatMap((id) => rowOfId(store, id) ?? []);
  const filterOf = (store: Atlas) => createFilter(store, territories, texts, awayOf(store), rowsInOwn);
  const renew = (made?: Filter): void => {
    wide = undefined;
    away = awayOf(atlas);
    filter = made ?? filterOf(atlas);
    onEdition(++edition);
  };
  const next = createNextStore({
    open: () => open,
    atOnce,
    territoriesIn,
    locate: (directory) => locateEach([directory]),
    createFilter: filterOf,
    restsOn: (directory) => [territories, texts, awayIds, locations.of(directory)],
  });
  const locateAtlas = (): void => {
    atlas = withTerritories(atlas, territoriesIn(atlas.directories));
  };
  const rebuild = (wanted: readonly OpenDirectory[]): void => {
    locateSmall(wanted);
    const directories = wanted.map(({ directory }) => directory);
    const built = next.take(directories, open);
    atlas = built.atlas ?? buildAtlas(directories, territoriesIn(directories));
    open = wanted;
    renew(built.filter);
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
    putAway(ids) {
      awayIds = ids;
      renew();
    },
    get away() {
      return away;
    },
    get awayIds() {
      return awayIds;
    },
    own,
    selectAnywhere({ within: _, ...query }, hidden) {
      wide ??= createPrefixSums(atlas);
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
    replace(by) {
      const replaced = open.find(({ directory }) => directory.source.id === by.directory.source.id);
      if (replaced) rebuild(open.map((each) => (each === replaced ? by : each)));
      return replaced;
    },
    locateWith(nextTerritories, nextLocate) {
      territories = nextTerritories;
      locate = nextLocate;
      locateSmall();
      locateAtlas();
      renew();
    },
    next,
    *locateRest() {
      const rest = notLocated();
      if (!locate || rest.length === 0) return;
      yield* locateEach(rest);
      locateAtlas();
      renew();
    },
    searchWith(nextTexts) {
      texts = nextTexts;
      renew();
    },
  };
}
