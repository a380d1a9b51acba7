import { type Atlas, positionAt } from "../../model/atlas.ts";
import type { ReachTerm } from "../../model/reach.ts";
import type { Steps } from "../../model/steps.ts";
import { createPointTree } from "../../summary/reach/point-tree.ts";
import { rowsOfTerm } from "../../summary/reach/rows-of-term.ts";
import type { Gazetteer } from "../../territory/gazetteer/read-gazetteer.ts";

/** How far places are from the nearest row of a term; each is worked out once, when it is first asked for. */
export interface NearestOfTerm {
  /** In km; Infinity where no row of the term is on the map. */
  readonly km: (gazetteer: Gazetteer, place: number) => number;
  /** Row of the atlas, -1 where none is. */
  readonly row: (gazetteer: Gazetteer, place: number) => number;
}

interface Known {
  /** NaN until it is known. */
  readonly km: Float64Array;
  readonly at: Int32Array;
}

const ROWS_PER_STEP = 2 ** 16;

export function* nearestOfTerm(atlas: Atlas, mask: Uint8Array, term: ReachTerm): Steps<NearestOfTerm> {
  const rows = rowsOfTerm(atlas, mask, term);
  yield;
  const [longitude, latitude] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let at = 0; at < rows.length; at++) {
    const position = positionAt(atlas, rows[at]!);
    longitude[at] = position.longitude;
    latitude[at] = position.latitude;
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  const tree = yield* createPointTree(longitude, latitude);
  const known = new Map<Gazetteer, Known>();
  let last = -1; // places follow each other by territory, so the nearest of one is near to the next

  const find = (gazetteer: Gazetteer, place: number): Known => {
    const { size } = gazetteer;
    const found = known.get(gazetteer) ?? { km: new Float64Array(size).fill(Number.NaN), at: new Int32Array(size) };
    known.set(gazetteer, found);
    if (!Number.isNaN(found.km[place]!)) return found;
    const [east, north] = [gazetteer.longitude[place]!, gazetteer.latitude[place]!];
    last = tree.nearest(east, north, last);
    found.at[place] = last;
    found.km[place] = last < 0 ? Number.POSITIVE_INFINITY : tree.distanceTo(last, east, north);
    return found;
  };
  return {
    km: (gazetteer, place) => find(gazetteer, place).km[place]!,
    row(gazetteer, place) {
      const at = find(gazetteer, place).at[place]!;
      return at < 0 ? -1 : rows[at]!;
    },
  };
}
