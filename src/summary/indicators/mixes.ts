import type { TermColumn } from "../../model/atlas.ts";
import { inBlocks } from "../../model/blocks.ts";
import { KINDS, OTHER_SECTOR, TOP_SECTOR_OF, TOP_SECTORS } from "../../model/taxonomy.ts";
import type { Territories } from "../../model/territory.ts";
import { addUp } from "../../model/territory-tree.ts";

/** Top terms as slots: what is not known to belong to any has one as well. */
export interface Slots {
  readonly count: number;
  readonly unclassified: number;
  /** Slot of every term. */
  readonly ofTerm: readonly number[];
}

export const SECTOR_SLOTS: Slots = {
  count: TOP_SECTORS.length,
  unclassified: OTHER_SECTOR,
  ofTerm: TOP_SECTOR_OF,
};

/** Indexes into KINDS of its top terms, in the order of the taxonomy. */
const TOP_KINDS: readonly number[] = KINDS.ids.map((_, at) => at).filter((at) => KINDS.parent[at] === -1);
const NOT_CLASSIFIED = KINDS.indexOf("unclassified")!;

/** Of kinds "other" is known to be something else, and "not classified" stands below it. */
export const KIND_SLOTS: Slots = {
  count: TOP_KINDS.length + 1,
  unclassified: TOP_KINDS.length,
  ofTerm: KINDS.top.map((top, term) => (term === NOT_CLASSIFIED ? TOP_KINDS.length : TOP_KINDS.indexOf(top))),
};

/** What the rows of every territory give to the slots; slot s of territory t stands at `t * slots.count + s`. */
export interface Mix {
  readonly slots: Slots;
  /** A row with k of them gives 1/k to each, so the weights of a territory add up to its rows. */
  readonly weights: Float64Array;
  /** Rows that have the slot, however many others they have. */
  readonly rows: Uint32Array;
  /** Rows of each territory with any slot beside that of what is not classified. */
  readonly classified: Uint32Array;
}

/** Of the rows that a mask holds, those in the parts of a territory included. */
export function mixPerTerritory(
  { codes, combinations }: TermColumn,
  slots: Slots,
  territory: Uint16Array,
  mask: Uint8Array,
  territories: Territories,
): Mix {
  const { starts, ofWay, share, isClassified } = waysOf(combinations, slots);
  const { count } = slots;
  const weights = new Float64Array(territories.size * count);
  const rows = new Uint32Array(territories.size * count);
  const classified = new Uint32Array(territories.size);
  inBlocks(mask.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const at = territory[row]!;
      if (mask[row] === 0 || at >= classified.length) continue;
      const code = codes[row]!;
      const end = starts[code + 1]!;
      const part = share[code]!;
      for (let each = starts[code]!; each < end; each++) {
        const place = at * count + ofWay[each]!;
        weights[place]! += part;
        rows[place]!++;
      }
      classified[at]! += isClassified[code]!;
    }
  });
  addUp(territories, weights, count);
  addUp(territories, rows, count);
  addUp(territories, classified);
  return { slots, weights, rows, classified };
}

/** Slots of each combination of terms: those of combination c are `ofWay[starts[c]] … ofWay[starts[c + 1] - 1]`. */
interface Ways {
  readonly starts: Uint32Array;
  readonly ofWay: Uint8Array;
  /** What a row gives to each of its slots. */
  readonly share: Float64Array;
  /** 1 where any of them is known. */
  readonly isClassified: Uint8Array;
}

/** Combinations belong to an atlas and never change. */
const kept = new WeakMap<TermColumn["combinations"], Ways>();

function waysOf(combinations: TermColumn["combinations"], slots: Slots): Ways {
  const known = kept.get(combinations) ?? readWays(combinations, slots);
  kept.set(combinations, known);
  return known;
}

function readWays(combinations: TermColumn["combinations"], { unclassified, ofTerm }: Slots): Ways {
  const starts = new Uint32Array(combinations.length + 1);
  const share = new Float64Array(combinations.length);
  const isClassified = new Uint8Array(combinations.length);
  const ofWay: number[] = [];
  combinations.forEach((terms, at) => {
    const way = terms.length === 0 ? [unclassified] : [...new Set(terms.map((term) => ofTerm[term]!))];
    ofWay.push(...way);
    starts[at + 1] = ofWay.length;
    share[at] = 1 / way.length;
    isClassified[at] = way.some((slot) => slot !== unclassified) ? 1 : 0;
  });
  return { starts, ofWay: Uint8Array.from(ofWay), share, isClassified };
}
