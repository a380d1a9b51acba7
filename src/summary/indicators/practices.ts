import type { Atlas } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import { PRACTICES } from "../../model/taxonomy.ts";
import type { Territories } from "../../model/territory.ts";
import { addUp } from "../../model/territory-tree.ts";

/** Practices of the rows of every territory, those in its parts included. */
export interface PracticeSums {
  /** Rows that declare practice p in territory t, at `t * PRACTICES.ids.length + p`. */
  readonly rows: Uint32Array;
  /** Rows of directories that tell of practices at all: of the others nothing is known, which is not none. */
  readonly asked: Uint32Array;
}

/** Of the rows that a mask holds. */
export function sumPractices(atlas: Atlas, mask: Uint8Array, territories: Territories): PracticeSums {
  const { practices, territory, directory } = atlas;
  const tells = directoriesThatTell(atlas);
  const width = PRACTICES.ids.length;
  const rows = new Uint32Array(territories.size * width);
  const asked = new Uint32Array(territories.size);
  inBlocks(mask.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const at = territory[row]!;
      if (mask[row] === 0 || at >= asked.length || tells[directory[row]!] === 0) continue;
      asked[at]!++;
      for (const term of practices.combinations[practices.codes[row]!]!) rows[at * width + term]!++;
    }
  });
  addUp(territories, rows, width);
  addUp(territories, asked);
  return { rows, asked };
}

/** Columns of an atlas never change. */
const known = new WeakMap<Atlas["practices"], Uint8Array>();

/** 1 for each directory in which some row declares a practice. */
function directoriesThatTell({ practices, directory, directories }: Atlas): Uint8Array {
  const found = known.get(practices);
  if (found) return found;
  const tells = new Uint8Array(directories.length);
  const declares = Uint8Array.from(practices.combinations, (terms) => (terms.length > 0 ? 1 : 0));
  inBlocks(directory.length, (from, to) => {
    for (let row = from; row < to; row++) tells[directory[row]!]! |= declares[practices.codes[row]!]!;
  });
  known.set(practices, tells);
  return tells;
}
