import { buildInSteps, type TerritoryOf, withTerritories } from "../atlas/build-atlas.ts";
import { type Groundwork, layGroundwork } from "../atlas/groundwork.ts";
import type { Filter } from "../filter/create-filter.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Directory } from "../model/directory.ts";
import type { Field } from "../model/initiative.ts";
import type { Steps } from "../model/steps.ts";
import type { OpenDirectory } from "./holding.ts";
import { type SharedSteps, shareSteps } from "./shared-steps.ts";

/** A store that may be shown next. */
export interface Prepared {
  readonly atlas: Atlas;
  readonly filter: Filter;
}

/** Asks of the store once what is going to be asked of it: what follows from its rows is known then, and the code is warm. */
export type Rehearse = (prepared: Prepared, directory: Directory) => Steps<void>;

/** The store that there is going to be when a large directory is added next to those that are open. */
export interface NextStore {
  /** Does what can be done before the last rows of the directory have found their places. */
  lay(directory: Directory): Steps<void>;
  /** Builds it, from what was laid if that is there. */
  prepare(directory: Directory | undefined, rehearse: Rehearse): Steps<void>;
  /** All names in order, and every row located. */
  complete(rehearse: Rehearse): Steps<void>;
  /**
   * The store of these directories, if it is the one that was begun: steps that are left are taken at once. Its filter as well, if nothing that it rests
   * on has changed. Nothing is kept of it.
   */
  take(directories: readonly Directory[], beside: readonly OpenDirectory[]): Partial<Prepared>;
}

interface Surroundings {
  readonly open: () => readonly OpenDirectory[];
  /** Rows of a directory up to which nothing is done ahead. */
  readonly atOnce: number;
  readonly territoriesIn: (directories: readonly Directory[]) => TerritoryOf;
  readonly locate: (directory: Directory) => Steps<void>;
  readonly createFilter: (atlas: Atlas) => Filter;
  /** What a filter rests on besides the rows of the store. */
  readonly restsOn: (directory: Directory) => readonly unknown[];
}

interface Begun {
  readonly directory: Directory;
  readonly beside: readonly OpenDirectory[];
  readonly steps: SharedSteps<Atlas>;
  prepared: (Prepared & { readonly restsOn: readonly unknown[]; readonly rehearsal: SharedSteps<void> }) | undefined;
}

export function createNextStore(around: Surroundings): NextStore {
  const { open, atOnce, territoriesIn } = around;
  let laid: SharedSteps<Groundwork> | undefined;
  let begun: Begun | undefined;

  const isLarge = (directory: Directory | undefined): directory is Directory =>
    directory !== undefined && directory.size > atOnce;
  const besideOpen = (directory: Directory): readonly Directory[] => [
    ...open().map((each) => each.directory),
    directory,
  ];

  function begin(directory: Directory): Begun {
    const [directories, before] = [besideOpen(directory), laid];
    const build = function* () {
      return yield* buildInSteps(directories, territoriesIn(directories), before && (yield* before.run()));
    };
    return { directory, beside: open(), steps: shareSteps(build()), prepared: undefined };
  }

  /** The filter of the store, anew where what it rests on has changed. */
  function prepareFilter(mine: Begun, built: Atlas, rehearse: Rehearse): NonNullable<Begun["prepared"]> {
    const restsOn = around.restsOn(mine.directory);
    if (mine.prepared && isAlike(mine.prepared.restsOn, restsOn)) return mine.prepared;
    const atlas = withTerritories(built, territoriesIn(built.directories));
    const prepared = { atlas, filter: around.createFilter(atlas) };
    mine.prepared = { ...prepared, restsOn, rehearsal: shareSteps(rehearse(prepared, mine.directory)) };
    return mine.prepared;
  }

  const isWanted = (mine: Begun): boolean => begun === mine && open() === mine.beside;

  return {
    *lay(directory) {
      begun = laid = undefined;
      if (!isLarge(directory)) return;
      laid = shareSteps(layGroundwork(besideOpen(directory), "with-names"));
      yield* laid.run();
    },
    *prepare(directory, rehearse) {
      if (!begun || begun.directory !== directory || begun.beside !== open())
        begun = isLarge(directory) ? begin(directory) : undefined;
      laid = undefined;
      const mine = begun;
      if (!mine) return;
      const built = yield* mine.steps.run();
      if (isWanted(mine)) yield* prepareFilter(mine, built, rehearse).rehearsal.run();
    },
    *complete(rehearse) {
      const mine = begun;
      if (!mine || !isWanted(mine)) return;
      const built = mine.steps.finish();
      yield* built.orderNames();
      yield* around.locate(mine.directory);
      if (isWanted(mine)) yield* prepareFilter(mine, built, rehearse).rehearsal.run();
    },
    take(directories, beside) {
      const mine = begun;
      begun = laid = undefined;
      const last = directories.at(-1);
      if (mine?.beside !== beside || directories.length !== beside.length + 1) return {};
      if (!last || !hasSameRows(last, mine.directory) || mine.steps.isBroken) return {};
      const built = mine.steps.finish();
      const { prepared } = mine;
      const isReady = prepared && isAlike(prepared.restsOn, around.restsOn(last));
      if (isReady && last.source.id === mine.directory.source.id)
        return { atlas: { ...prepared.atlas, directories }, filter: prepared.filter };
      return { atlas: withTerritories({ ...built, directories }, territoriesIn(directories)) };
    },
  };
}

/** What another title or id of the source makes another. */
const OF_SOURCE: ReadonlySet<Field> = new Set<Field>(["id", "sourceId"]);

/** The same rows in the same places, be it under another title. */
function hasSameRows(one: Directory, other: Directory): boolean {
  const isSame = (field: Field) => OF_SOURCE.has(field) || one.fields.get(field) === other.fields.get(field);
  return one.extra === other.extra && [...one.fields.keys(), ...other.fields.keys()].every(isSame);
}

const isAlike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
