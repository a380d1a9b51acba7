import { type Atlas, positionAt } from "../../model/atlas.ts";
import { fieldAt } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import { distanceKm } from "../../model/mercator.ts";
import { compareNames } from "./compare-names.ts";
import { type NameForm, nameForm } from "./name-form.ts";
import { NEAR_METRES } from "./near-pairs.ts";
import { isOfItsOwn } from "./rows.ts";
import { scoreOf } from "./score.ts";

/** A row of the atlas that may be the same initiative. */
export interface DuplicateOfRow {
  readonly row: number;
  /** 0 … 1. */
  readonly score: number;
}

/** Below this a neighbour is one rather than the same. */
const LEAST_SCORE = 0.7;
const MOST_MET = 500;
const EQUATOR_METRES = 40_030_200;

/**
 * Rows of any open directory that lie within 100 m of a row under a name that is nearly the same, likeliest first. Of rows whose point stands for a
 * town, or was blurred, there are none.
 */
export function duplicatesOfRow(atlas: Atlas, row: number): readonly DuplicateOfRow[] {
  if (row >= atlas.placed || !hasOwnPlace(atlas, row)) return [];
  const { x, y, placed } = atlas;
  const [across, down] = [x[row]!, y[row]!];
  const { longitude, latitude } = positionAt(atlas, row);
  const scale = Math.cos((latitude * Math.PI) / 180);
  const reach = Math.ceil(((NEAR_METRES * 1.01) / (EQUATOR_METRES * scale)) * 2 ** 32);
  const mine = nameAt(atlas, row);
  const found: DuplicateOfRow[] = [];
  let met = 0;
  for (let at = 0; at < placed && met < MOST_MET; at++) {
    if (Math.abs(x[at]! - across) > reach || Math.abs(y[at]! - down) > reach || at === row) continue;
    met++;
    const other = positionAt(atlas, at);
    const metres = 1000 * distanceKm(longitude, latitude, other.longitude, other.latitude);
    if (metres > NEAR_METRES || !hasOwnPlace(atlas, at)) continue;
    const difference = compareNames(mine, nameAt(atlas, at), () => false);
    if (!difference) continue;
    const { letters, how } = difference;
    const name = letters === 0 ? ({ code: "same-name" } as const) : ({ code: "like-name", letters, how } as const);
    const score = scoreOf([name, { code: "near", metres }]);
    if (score >= LEAST_SCORE) found.push({ row: at, score });
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row);
}

const nameAt = (atlas: Atlas, row: number): NameForm =>
  nameForm(fold(fieldAt(atlas.directories[atlas.directory[row]!]!, "name", atlas.row[row]!)));

function hasOwnPlace(atlas: Atlas, row: number): boolean {
  const [directory, at] = [atlas.directories[atlas.directory[row]!]!, atlas.row[row]!];
  return isOfItsOwn(fieldAt(directory, "locationPrecision", at), fieldAt(directory, "locationMethod", at));
}
