import { type Atlas, boxTest } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import { type Bounds, isWholeWorld } from "../model/viewport.ts";

/** Indexes of the directories of which the map shows selected rows, the one with most rows first. */
export function sourcesInView(atlas: Atlas, { mask }: Selection, bounds: Bounds): number[] {
  const { directory, directories, placed } = atlas;
  const rows = new Uint32Array(directories.length);
  const isInside = isWholeWorld(bounds) ? () => true : boxTest(atlas, bounds);
  for (let row = 0; row < placed; row++) {
    if (mask[row] === 1 && isInside(row)) rows[directory[row]!]!++;
  }
  return [...rows.keys()].filter((index) => rows[index]! > 0).sort((a, b) => rows[b]! - rows[a]!);
}
