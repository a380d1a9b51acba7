import type { Directory } from "../model/directory.ts";
import type { Steps } from "../model/steps.ts";
import { startsOfNames } from "./folded-names.ts";
import { FEW } from "./name-lists.ts";
import { orderPositions, type Positions, withLatePositions } from "./positions.ts";
import { type SharedTerms, shareTerms, type TermField } from "./term-column.ts";

/** What of a store can be made before the last of its rows have found their places. */
export interface Groundwork {
  readonly directories: readonly Directory[];
  readonly positions: Positions;
  readonly terms: Readonly<Record<TermField, SharedTerms>>;
  /** See `startsOfNames`; undefined where they are left to whoever asks for them first. */
  readonly names: Uint32Array | undefined;
}

/** @param withNames for a store that is going to be listed; a small one orders all its names at once */
export function* layGroundwork(directories: readonly Directory[], withNames?: "with-names"): Steps<Groundwork> {
  const positions = yield* orderPositions(directories);
  yield;
  const sectors = yield* shareTerms(directories, "sectors");
  yield;
  const kinds = yield* shareTerms(directories, "kinds");
  const practices = yield* shareTerms(directories, "practices");
  yield;
  const isWorthIt = withNames && positions.starts.at(-1)! > FEW;
  const names = isWorthIt ? yield* startsOfNames(directories) : undefined;
  return { directories, positions, terms: { sectors, kinds, practices }, names };
}

/** Columns that may not have changed since; positions may have been added. */
const RESTS_ON: readonly (TermField | "name")[] = ["sectors", "kinds", "practices", "name"];

/** The groundwork of the same rows, some of which have a position only now: it takes what was laid. Undefined when more has changed. */
export function groundworkFor(laid: Groundwork, directories: readonly Directory[]): Groundwork | undefined {
  const { directories: before } = laid;
  const isSame =
    before.length === directories.length &&
    before.every(({ fields }, index) =>
      RESTS_ON.every((field) => fields.get(field) === directories[index]!.fields.get(field)),
    );
  const positions = isSame ? withLatePositions(laid.positions, before, directories) : undefined;
  return positions && { ...laid, directories, positions };
}
