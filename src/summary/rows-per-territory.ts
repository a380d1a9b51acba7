import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
import { countCodes } from "../model/count-codes.ts";
import type { Territories } from "../model/territory.ts";
import { addUp } from "../model/territory-tree.ts";

/**
 * Rows in every territory, those in its parts included; of the selection, or of all when no mask is given. Rows whose territory is not
 * known are in none.
 */
export function rowsPerTerritory(atlas: Atlas, territories: Territories, mask?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(NO_TERRITORY + 1);
  const rows = mask ?? new Uint8Array(atlas.size).fill(1);
  inBlocks(atlas.size, (from, to) => countCodes(counts, atlas.territory, rows.subarray(from, to), from, to - from));
  return withParts(territories, counts);
}

/** Rows per code of territory -> rows in every territory, those in its parts included. */
export function withParts(territories: Territories, rowsOfCode: Uint32Array): Uint32Array {
  const counts = rowsOfCode.slice(0, territories.size);
  addUp(territories, counts);
  return counts;
}

/** What counts nowhere, whatever the filter. */
export interface Uncounted {
  /** Ids of directories. */
  readonly hidden: readonly string[];
  /** Rows that are put away. */
  readonly away: readonly number[];
}

export const ALL_COUNT: Uncounted = { hidden: [], away: [] };

/** Counted once for each column of territories, and again when something else counts nowhere. */
const kept = new WeakMap<Uint16Array, { readonly without: string; readonly counts: Uint32Array }>();

/** Rows per territory that count, whatever the filter: where there are none no directory has anything to say. */
export function countedPerTerritory(atlas: Atlas, territories: Territories, { hidden, away }: Uncounted): Uint32Array {
  const without = JSON.stringify([hidden, away]);
  const known = kept.get(atlas.territory);
  if (known?.without === without) return known.counts;
  const counts = rowsPerTerritory(atlas, territories, countedRows(atlas, hidden, away));
  kept.set(atlas.territory, { without, counts });
  return counts;
}

function countedRows({ size, directory, directories }: Atlas, hidden: readonly string[], away: readonly number[]) {
  const rows = new Uint8Array(size).fill(1);
  if (hidden.length > 0) {
    const isShown = Uint8Array.from(directories, ({ source }) => (hidden.includes(source.id) ? 0 : 1));
    for (let row = 0; row < size; row++) rows[row] = isShown[directory[row]!]!;
  }
  for (const row of away) rows[row] = 0;
  return rows;
}
