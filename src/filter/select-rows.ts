import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
import { WORLD } from "../model/mercator.ts";
import { type Selection, SUM_STEP } from "../model/selection.ts";
import {
  type ClauseTables,
  FAILS_COUNTRIES,
  FAILS_DIRECTORIES,
  FAILS_KINDS,
  FAILS_PRACTICES,
  FAILS_SECTORS,
  FAILS_WEBSITE,
} from "./clauses.ts";

/** A selection that the next pass writes over. */
export interface SelectionBuffers {
  readonly mask: Uint8Array;
  readonly sumCount: Uint32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

export function createSelectionBuffers({ size, placed }: Atlas): SelectionBuffers {
  const entries = Math.floor(placed / SUM_STEP) + 1;
  return {
    mask: new Uint8Array(size),
    sumCount: new Uint32Array(entries),
    sumX: new Float64Array(entries),
    sumY: new Float64Array(entries),
  };
}

/** Rows per code of each column: those selected, and those that fail the column's own clause alone. */
export interface Tallies {
  readonly sectors: Uint32Array;
  readonly kinds: Uint32Array;
  readonly practices: Uint32Array;
  readonly countries: Uint32Array;
  readonly directories: Uint32Array;
  readonly website: Uint32Array;
}

export const createTallies = ({ sectors, kinds, practices, directories }: Atlas): Tallies => ({
  sectors: new Uint32Array(sectors.combinations.length),
  kinds: new Uint32Array(kinds.combinations.length),
  practices: new Uint32Array(practices.combinations.length),
  countries: new Uint32Array(NO_TERRITORY + 1),
  directories: new Uint32Array(directories.length),
  website: new Uint32Array(2),
});

/**
 * The one pass. A row that fails no clause is selected; one that fails a single clause is counted in that clause's facet, since it would
 * be there without it. `rowFails` has the bits of what no code tells. The tallies must be zero.
 */
export function selectRows(
  atlas: Atlas,
  tables: ClauseTables,
  rowFails: Uint8Array,
  tallies: Tallies,
  buffers: SelectionBuffers,
): Selection {
  let count = 0;
  inBlocks(atlas.size, (from, to) => {
    count += markRows(atlas, tables, rowFails, tallies, buffers.mask, from, to);
  });
  const placed = sumPlaced(atlas, buffers);
  return { ...buffers, count, placed };
}

/** Every line of the loop runs for every query, and the objects it reads outlive the query: so it stays compiled from one to the next. */
function markRows(
  atlas: Atlas,
  tables: ClauseTables,
  rowFails: Uint8Array,
  tallies: Tallies,
  mask: Uint8Array,
  from: number,
  to: number,
): number {
  const { directory, territory, website } = atlas;
  const [sectors, kinds, practices] = [atlas.sectors.codes, atlas.kinds.codes, atlas.practices.codes];
  const failSectors = tables.sectors;
  const failKinds = tables.kinds;
  const failPractices = tables.practices;
  const failTerritory = tables.territory;
  const failDirectory = tables.directory;
  const failWebsite = tables.website;
  const bySectors = tallies.sectors;
  const byKinds = tallies.kinds;
  const byPractices = tallies.practices;
  const byTerritory = tallies.countries;
  const byDirectory = tallies.directories;
  const byWebsite = tallies.website;
  let count = 0;
  for (let row = from; row < to; row++) {
    const ofSectors = sectors[row]!;
    const ofKinds = kinds[row]!;
    const ofPractices = practices[row]!;
    const ofTerritory = territory[row]!;
    const ofDirectory = directory[row]!;
    const ofWebsite = website[row]!;
    const fails =
      rowFails[row]! |
      failSectors[ofSectors]! |
      failKinds[ofKinds]! |
      failPractices[ofPractices]! |
      failTerritory[ofTerritory]! |
      failDirectory[ofDirectory]! |
      failWebsite[ofWebsite]!;
    const holds = fails === 0 ? 1 : 0;
    mask[row] = holds;
    count += holds;
    if ((fails & (fails - 1)) !== 0) continue; // fails two clauses or more
    bySectors[ofSectors]! += (fails & ~FAILS_SECTORS) === 0 ? 1 : 0;
    byKinds[ofKinds]! += (fails & ~FAILS_KINDS) === 0 ? 1 : 0;
    byPractices[ofPractices]! += (fails & ~FAILS_PRACTICES) === 0 ? 1 : 0;
    byTerritory[ofTerritory]! += (fails & ~FAILS_COUNTRIES) === 0 ? 1 : 0;
    byDirectory[ofDirectory]! += (fails & ~FAILS_DIRECTORIES) === 0 ? 1 : 0;
    byWebsite[ofWebsite]! += (fails & ~FAILS_WEBSITE) === 0 ? 1 : 0;
  }
  return count;
}

/** Fills the prefix sums and gives the number of selected rows with a position. */
function sumPlaced(atlas: Atlas, { mask, sumCount, sumX, sumY }: SelectionBuffers): number {
  const sums = new Float64Array(3); // number, x, y
  for (let entry = 0; entry < sumCount.length; entry++) {
    sumCount[entry] = sums[0]!;
    sumX[entry] = sums[1]!;
    sumY[entry] = sums[2]!;
    addPlaced(atlas, mask, entry * SUM_STEP, Math.min(atlas.placed, (entry + 1) * SUM_STEP), sums);
  }
  return sums[0]!;
}

function addPlaced({ x, y }: Atlas, mask: Uint8Array, from: number, to: number, sums: Float64Array): void {
  let [count, west, north] = [sums[0]!, sums[1]!, sums[2]!];
  for (let row = from; row < to; row++) {
    const holds = mask[row]!;
    count += holds;
    west += (x[row]! - WORLD / 2) * holds;
    north += (y[row]! - WORLD / 2) * holds;
  }
  sums[0] = count;
  sums[1] = west;
  sums[2] = north;
}
