import { type Atlas, NO_TERRITORY } from "../../model/atlas.ts";
import { BLOCK, inBlocks } from "../../model/blocks.ts";
import { isWideAt } from "../../model/precision.ts";
import { type ReachTerm, termsOf } from "../../model/reach.ts";
import { termsAndAbove } from "../../model/term-combinations.ts";
import type { Territories } from "../../model/territory.ts";
import { withDescendants } from "../../model/territory-tree.ts";

/** 1 for each combination of terms that holds the term or one below it. */
function combinationsWith(atlas: Atlas, { list, id }: ReachTerm): Uint8Array {
  const terms = termsOf(list);
  const wanted = terms.indexOf(id);
  if (wanted === undefined) throw new RangeError(`Distances were asked of the ${list} "${id}", which is none.`);
  const { combinations } = list === "kind" ? atlas.kinds : atlas.sectors;
  const packed = termsAndAbove(combinations, terms);
  return Uint8Array.from(combinations, (_, code) =>
    packed.terms.subarray(packed.starts[code]!, packed.starts[code + 1]!).includes(wanted) ? 1 : 0,
  );
}

/** Selected rows of a term whose place is known more exactly than by a region or a country, in the order of the atlas. */
export function rowsOfTerm(atlas: Atlas, mask: Uint8Array, term: ReachTerm): Uint32Array {
  const holds = combinationsWith(atlas, term);
  const { codes } = term.list === "kind" ? atlas.kinds : atlas.sectors;
  const found: Uint32Array[] = [];
  inBlocks(atlas.placed, (from, to) => {
    const rows = new Uint32Array(BLOCK);
    let count = 0;
    for (let row = from; row < to; row++)
      if (mask[row] === 1 && holds[codes[row]!] === 1 && !isWideAt(atlas.exactness[row]!)) rows[count++] = row;
    if (count > 0) found.push(rows.subarray(0, count));
  });
  const all = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const rows of found) {
    all.set(rows, at);
    at += rows.length;
  }
  return all;
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
  const holds = combinationsWith(atlas, term);
  const { codes } = term.list === "kind" ? atlas.kinds : atlas.sectors;
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
