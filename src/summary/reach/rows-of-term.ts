import { type Atlas, NO_TERRITORY } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import { isWideAt } from "../../model/precision.ts";
import { type ReachTerm, termsOf } from "../../model/reach.ts";
import { termsAndAbove } from "../../model/term-combinations.ts";
import type { Territories } from "../../model/territory.ts";
import { withDescendants } from "../../model/territory-tree.ts";

/** The combination of terms of each row, and 1 for each of these that holds the term or one below it. */
function holdersOf(atlas: Atlas, { list, id }: ReachTerm) {
  const terms = termsOf(list);
  const wanted = terms.indexOf(id);
  if (wanted === undefined) throw new RangeError(`Distances were asked of the ${list} "${id}", which is none.`);
  const { codes, combinations } = list === "kind" ? atlas.kinds : atlas.sectors;
  const packed = termsAndAbove(combinations, terms);
  const holds = Uint8Array.from(combinations, (_, code) =>
    packed.terms.subarray(packed.starts[code]!, packed.starts[code + 1]!).includes(wanted) ? 1 : 0,
  );
  return { codes, holds };
}

/** Selected rows of a term whose place is known more exactly than by a region or a country, in the order of the atlas. */
export function rowsOfTerm(atlas: Atlas, mask: Uint8Array, term: ReachTerm): Uint32Array {
  const { codes, holds } = holdersOf(atlas, term);
  const { placed, exactness } = atlas;
  const rows = new Uint32Array(placed);
  let count = 0;
  inBlocks(placed, (from, to) => {
    for (let row = from; row < to; row++)
      if (mask[row] === 1 && holds[codes[row]!] === 1 && !isWideAt(exactness[row]!)) rows[count++] = row;
  });
  return rows.slice(0, count);
}

/** Rows of a term by the territory that has them. */
export interface TermCounts {
  /** In each territory itself, its parts aside; the last number is that of rows whose territory is not known. */
  readonly all: Uint32Array;
  /** Of these, those to which distances can be measured. */
  readonly measured: Uint32Array;
}

/** Of the selection. */
export function termPerTerritory(atlas: Atlas, mask: Uint8Array, term: ReachTerm): TermCounts {
  const { codes, holds } = holdersOf(atlas, term);
  const { territory, exactness, placed } = atlas;
  const [all, measured] = [new Uint32Array(NO_TERRITORY + 1), new Uint32Array(NO_TERRITORY + 1)];
  inBlocks(atlas.size, (from, to) => {
    for (let row = from; row < to; row++) {
      if (mask[row] === 0 || holds[codes[row]!] === 0) continue;
      all[territory[row]!]!++;
      if (row < placed && !isWideAt(exactness[row]!)) measured[territory[row]!]!++;
    }
  });
  return { all, measured };
}

/** Rows of a term in the territory above one, or in the topmost itself. */
export function termAbove({ all, measured }: TermCounts, territories: Territories, territory: number) {
  const above = territories.parent[territory]!;
  const inside = withDescendants(territories, above < 0 ? territory : above);
  const sum = (rows: Uint32Array) => inside.reduce((total, isInside, at) => total + isInside * rows[at]!, 0);
  return { all: sum(all), measured: sum(measured) };
}

/** In all territories and in none. */
export function termAnywhere({ all, measured }: TermCounts) {
  const sum = (rows: Uint32Array) => rows.reduce((total, each) => total + each, 0);
  return { all: sum(all), measured: sum(measured) };
}
