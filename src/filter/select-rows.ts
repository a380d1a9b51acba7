import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { WORLD } from "../model/mercator.ts";
import { type Selection, SUM_STEP } from "../model/selection.ts";
import { type ClauseTables, FAILS } from "./clauses.ts";

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
  { mask, sumCount, sumX, sumY }: SelectionBuffers,
): Selection {
  const { size, placed, x, y, directory, territory, website } = atlas;
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
  const middle = WORLD / 2;
  let [count, countPlaced, west, north] = [0, 0, 0, 0];
  for (let row = 0; row < size; row++) {
    if (row % SUM_STEP === 0 && row <= placed) {
      const entry = row / SUM_STEP;
      sumCount[entry] = count;
      sumX[entry] = west;
      sumY[entry] = north;
    }
    const [ofSectors, ofKinds, ofPractices] = [sectors[row]!, kinds[row]!, practices[row]!];
    const [ofTerritory, ofDirectory, ofWebsite] = [territory[row]!, directory[row]!, website[row]!];
    const fails =
      rowFails[row]! |
      failSectors[ofSectors]! |
      failKinds[ofKinds]! |
      failPractices[ofPractices]! |
      failTerritory[ofTerritory]! |
      failDirectory[ofDirectory]! |
      failWebsite[ofWebsite]!;
    if (fails === 0) {
      mask[row] = 1;
      count++;
      bySectors[ofSectors]!++;
      byKinds[ofKinds]!++;
      byPractices[ofPractices]!++;
      byTerritory[ofTerritory]!++;
      byDirectory[ofDirectory]!++;
      byWebsite[ofWebsite]!++;
      if (row < placed) {
        west += x[row]! - middle;
        north += y[row]! - middle;
        countPlaced = count;
      }
    } else {
      mask[row] = 0;
      if (fails === FAILS.sectors) bySectors[ofSectors]!++;
      else if (fails === FAILS.kinds) byKinds[ofKinds]!++;
      else if (fails === FAILS.practices) byPractices[ofPractices]!++;
      else if (fails === FAILS.countries) byTerritory[ofTerritory]!++;
      else if (fails === FAILS.directories) byDirectory[ofDirectory]!++;
      else if (fails === FAILS.website) byWebsite[ofWebsite]!++;
    }
  }
  if (size % SUM_STEP === 0 && placed === size) {
    const entry = size / SUM_STEP; // the sums of all rows, which the loop has no row for
    sumCount[entry] = count;
    sumX[entry] = west;
    sumY[entry] = north;
  }
  return { mask, count, placed: countPlaced, sumCount, sumX, sumY };
}
