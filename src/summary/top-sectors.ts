import type { Atlas } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
import { OTHER_SECTOR, TOP_SECTOR_OF, TOP_SECTORS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";

/** Top sectors of each row. They combine in few ways, so each way has a code. */
export interface TopSectors {
  readonly codes: Uint16Array;
  /** Top sectors of code c: `sectors[starts[c]] … sectors[starts[c + 1] - 1]`, as positions in TOP_SECTORS. */
  readonly starts: Uint32Array;
  readonly sectors: Uint8Array;
  /** What a row gives to each of its top sectors: with k of them 1/k. */
  readonly share: Float64Array;
}

const kept = new WeakMap<Atlas["sectors"], TopSectors>();

/** Worked out once for an atlas. */
export function topSectors({ sectors }: Atlas): TopSectors {
  let known = kept.get(sectors);
  if (!known) {
    known = readTopSectors(sectors);
    kept.set(sectors, known);
  }
  return known;
}

function readTopSectors({ codes, combinations }: Atlas["sectors"]): TopSectors {
  /** By the top sectors as bits: one more than the way they combine. */
  const ways = new Uint16Array(2 ** TOP_SECTORS.length);
  const [starts, sectors, share]: [number[], number[], number[]] = [[0], [], []];
  const wayOf = new Uint16Array(combinations.length);
  for (let code = 0; code < combinations.length; code++) {
    const bits = topsAsBits(combinations[code]!);
    if (ways[bits] === 0) {
      const tops = topSectorsOf([combinations[code]!])[0]!; // those of the first one that combines them
      sectors.push(...tops);
      starts.push(sectors.length);
      ways[bits] = share.push(1 / tops.length);
    }
    wayOf[code] = ways[bits]! - 1;
  }
  const ofRows = new Uint16Array(codes.length);
  inBlocks(codes.length, (from, to) => putWays(ofRows, codes, wayOf, from, to));
  return {
    codes: ofRows,
    starts: Uint32Array.from(starts),
    sectors: Uint8Array.from(sectors),
    share: Float64Array.from(share),
  };
}

function topsAsBits(terms: readonly number[]): number {
  let bits = terms.length === 0 ? 1 << OTHER_SECTOR : 0;
  for (let at = 0; at < terms.length; at++) bits |= 1 << TOP_SECTOR_OF[terms[at]!]!;
  return bits;
}

function putWays(
  ways: Uint16Array,
  codes: Uint16Array | Uint32Array,
  wayOf: Uint16Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) ways[row] = wayOf[codes[row]!]!;
}
