import type { Atlas } from "../model/atlas.ts";
import { topSectorsOf } from "../model/term-combinations.ts";

/** Top sectors of each row. They combine in few ways, so each way has a code. */
export interface TopSectors {
  readonly codes: Uint16Array;
  /** Top sectors of code c: `sectors[starts[c]] … sectors[starts[c + 1] - 1]`, as positions in TOP_SECTORS. */
  readonly starts: Uint16Array;
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
  const ways = new Map<string, number>();
  const [starts, sectors, share]: [number[], number[], number[]] = [[0], [], []];
  const wayOf = Uint16Array.from(topSectorsOf(combinations), (tops) => {
    const name = [...tops].sort((a, b) => a - b).join(" ");
    let way = ways.get(name);
    if (way === undefined) {
      way = ways.size;
      ways.set(name, way);
      sectors.push(...tops);
      starts.push(sectors.length);
      share.push(1 / tops.length);
    }
    return way;
  });
  const ofRows = new Uint16Array(codes.length);
  for (let row = 0; row < ofRows.length; row++) ofRows[row] = wayOf[codes[row]!]!;
  return {
    codes: ofRows,
    starts: Uint16Array.from(starts),
    sectors: Uint8Array.from(sectors),
    share: Float64Array.from(share),
  };
}
