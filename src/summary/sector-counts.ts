import type { Atlas } from "../model/atlas.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { topSectorsOf } from "../model/term-combinations.ts";

/** Rows per top sector, in the order of TOP_SECTOR_IDS; a row counts once in each of its top sectors, so the sum may be larger than their number. */
export function sectorCounts({ sectors }: Atlas, rows: Uint32Array): Uint32Array {
  const rowsOf = new Map<number, number>();
  for (const row of rows) rowsOf.set(sectors.codes[row]!, (rowsOf.get(sectors.codes[row]!) ?? 0) + 1);
  const codes = [...rowsOf.keys()];
  const tops = topSectorsOf(codes.map((code) => sectors.combinations[code]!));
  const counts = new Uint32Array(TOP_SECTOR_IDS.length);
  codes.forEach((code, at) => {
    for (const top of tops[at]!) counts[top]! += rowsOf.get(code)!;
  });
  return counts;
}
