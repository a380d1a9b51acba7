import { type Atlas, NO_TERRITORY, positionAt } from "../../model/atlas.ts";
import { BLOCK, inBlocks } from "../../model/blocks.ts";
import { countCodes } from "../../model/count-codes.ts";
import { distanceKm } from "../../model/mercator.ts";
import { isWideAt } from "../../model/precision.ts";
import { KINDS } from "../../model/taxonomy.ts";
import { countTerms, termsAndAbove } from "../../model/term-combinations.ts";
import type { Territories } from "../../model/territory.ts";
import { withDescendants } from "../../model/territory-tree.ts";

/** A kind that a territory has not, and the nearest row that is of it. */
export interface Gap {
  /** Index into KINDS. */
  readonly kind: number;
  readonly row: number;
  /** From the point asked for. */
  readonly distanceKm: number;
}

const NONE = KINDS.indexOf("unclassified")!;
const OTHER = KINDS.indexOf("other")!;

/**
 * Kinds that the territory above has and this one has not, those with most rows above first. Of a kind that is missing altogether its parts are
 * not told as well. A row that stands for a whole region or country has no place to measure to.
 */
export function findGaps(
  atlas: Atlas,
  mask: Uint8Array,
  territories: Territories,
  territory: number,
  from: { readonly longitude: number; readonly latitude: number },
  most = 5,
): readonly Gap[] {
  const above = territories.parent[territory]!;
  if (above < 0) return [];
  const here = countKinds(atlas, mask, territories, territory);
  const there = countKinds(atlas, mask, territories, above);
  const isMissing = (kind: number) => here[kind] === 0 && there[kind]! > 0 && KINDS.top[kind] !== OTHER;
  const missing = KINDS.ids
    .map((_, kind) => kind)
    .filter((kind) => isMissing(kind) && !(KINDS.parent[kind]! >= 0 && isMissing(KINDS.parent[kind]!)))
    .sort((a, b) => there[b]! - there[a]! || a - b)
    .slice(0, most);
  return nearestOf(atlas, mask, missing, from);
}

/** Rows of each kind in a territory. */
function countKinds({ kinds, territory, size }: Atlas, mask: Uint8Array, territories: Territories, at: number) {
  const inside = new Uint8Array(NO_TERRITORY + 1);
  inside.set(withDescendants(territories, at));
  const rows = new Uint32Array(kinds.combinations.length);
  const holds = new Uint8Array(BLOCK);
  inBlocks(size, (from, to) => {
    for (let row = from; row < to; row++) holds[row - from] = mask[row]! & inside[territory[row]!]!;
    countCodes(rows, kinds.codes, holds, from, to - from);
  });
  return countTerms(rows, termsAndAbove(kinds.combinations, KINDS, NONE), KINDS);
}

function nearestOf(
  atlas: Atlas,
  mask: Uint8Array,
  kinds: readonly number[],
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): readonly Gap[] {
  const { starts, terms } = termsAndAbove(atlas.kinds.combinations, KINDS, NONE);
  const wanted = atlas.kinds.combinations.map((_, code) =>
    kinds.flatMap((kind, at) => (terms.subarray(starts[code]!, starts[code + 1]!).includes(kind) ? [at] : [])),
  );
  const nearest = kinds.map(() => ({ row: -1, distanceKm: Number.POSITIVE_INFINITY }));
  const { codes } = atlas.kinds;
  inBlocks(atlas.placed, (first, end) => {
    for (let row = first; row < end; row++) {
      if (mask[row] === 0) continue;
      const of = wanted[codes[row]!]!;
      if (of.length === 0 || isWideAt(atlas.exactness[row]!)) continue;
      const place = positionAt(atlas, row);
      const distance = distanceKm(longitude, latitude, place.longitude, place.latitude);
      for (const at of of) if (distance < nearest[at]!.distanceKm) nearest[at] = { row, distanceKm: distance };
    }
  });
  return kinds.flatMap((kind, at) => (nearest[at]!.row < 0 ? [] : [{ kind, ...nearest[at]! }]));
}
