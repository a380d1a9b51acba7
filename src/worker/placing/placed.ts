import type { ImportChoices, Imported } from "../../model/import.ts";
import type { SeveralPlaces } from "../../model/places.ts";
import type { Steps } from "../../model/steps.ts";

export interface Placed {
  readonly imported: Imported;
  /** What may be several places, the most frequent first. */
  readonly several: readonly SeveralPlaces[];
  /** The same rows after words of them were decided; absent where a file of places did not come. */
  readonly placeAgain?: PlaceRows;
  /** Rows are said to lie in other countries than those that they are placed in: places them there. */
  readonly finish?: () => Promise<Placed>;
}

export interface PlacingWatch {
  readonly choices: ImportChoices;
  /** Awaited now and then, so that others have their turn. */
  readonly breathe: () => Promise<void>;
  /** What can be done while files of places are on their way. */
  readonly aside?: Steps<void> | undefined;
  /** The import is not looked at any more as it was: its columns may be written over where it has points to spare. */
  readonly takesOver?: true;
}

/** Gives a point to rows that have none, by the town or the area that they name, and says of each how exact it is. */
export type PlaceRows = (imported: Imported, watch: PlacingWatch) => Promise<Placed>;

/** No row is given a place. */
export const placedNowhere = (imported: Imported): Placed => ({
  imported,
  several: [],
  placeAgain: async (next) => placedNowhere(next),
});
