import type { BoundarySet } from "../../model/boundary-set.ts";
import { EARTH_RADIUS_KM } from "../../model/mercator.ts";
import type { Steps } from "../../model/steps.ts";
import type { CellGrid } from "../cell-grid.ts";
import { boundsOfParts } from "../measure.ts";
import { isInPart } from "../point-in-part.ts";

export interface Overlap {
  /** Territories; the first is the smaller one. */
  readonly smaller: number;
  readonly larger: number;
  /** Of the smaller one, 0 … 1, from points sampled where both may be. */
  readonly share: number;
}

export interface Overlaps {
  /** The largest shares first. */
  readonly found: readonly Overlap[];
  /** There are more pairs of neighbours than are looked at. */
  readonly isCut: boolean;
}

/** So many tests of a point in a part are made for a whole set, and so many pairs of boxes compared. */
const MOST_TESTS = 6_000_000;
const MOST_PAIRS = 200_000;
const MOST_COMPARED = 40_000_000;
const [FEWEST_SAMPLES, MOST_SAMPLES] = [30, 400];
/** One point alone may lie in a seam of rounding. */
const FEWEST_HITS = 2;
/** Of the smaller territory: less is how two offices draw one border. */
const LEAST_SHARE = 0.005;
const PAIRS_PER_STEP = 200;

/** Territories of which a part lies in another, seen on points spread evenly over the box that both have in common; a thin overlap may be met by none. */
export function* findOverlaps(set: BoundarySet, grid: CellGrid): Steps<Overlaps> {
  const { partTerritory, territories } = set;
  const { size, areaKm2 } = territories;
  const { pairs, isCut } = pairsOf(set);
  const samples = Math.max(
    FEWEST_SAMPLES,
    Math.min(MOST_SAMPLES, Math.floor(MOST_TESTS / 2 / Math.max(1, pairs.length))),
  );
  const common = new Map<number, number>();
  for (const [at, { one, other, box }] of pairs.entries()) {
    const km2 = commonArea(grid, box, one, other, samples);
    if (km2 > 0) {
      const [a, b] = [partTerritory[one]!, partTerritory[other]!];
      const isOneSmaller = areaKm2[a]! < areaKm2[b]! || (areaKm2[a] === areaKm2[b] && a < b);
      const key = isOneSmaller ? a * size + b : b * size + a;
      common.set(key, (common.get(key) ?? 0) + km2);
    }
    if (at % PAIRS_PER_STEP === PAIRS_PER_STEP - 1) yield;
  }
  const found = [...common].map(([key, km2]): Overlap => {
    const smaller = Math.floor(key / size);
    return { smaller, larger: key % size, share: Math.min(1, km2 / areaKm2[smaller]!) };
  });
  return {
    found: found.filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share || a.smaller - b.smaller),
    isCut,
  };
}

type Box = readonly [west: number, south: number, east: number, north: number];

interface Pair {
  readonly one: number;
  readonly other: number;
  /** What the boxes of both have in common. */
  readonly box: Box;
}

/** Parts of different territories whose boxes overlap, from west to east. */
function pairsOf(set: BoundarySet): { readonly pairs: readonly Pair[]; readonly isCut: boolean } {
  const { partTerritory } = set;
  const boxes = Array.from(partTerritory, (_, part): Box => boundsOfParts(set, [part]));
  const order = [...boxes.keys()].sort((a, b) => boxes[a]![0] - boxes[b]![0]);
  const pairs: Pair[] = [];
  const open: number[] = [];
  let compared = 0;
  for (const part of order) {
    const [west, south, east, north] = boxes[part]!;
    compared += open.length;
    if (compared > MOST_COMPARED || pairs.length > MOST_PAIRS) return { pairs, isCut: true };
    let kept = 0;
    for (const other of open) {
      const their = boxes[other]!;
      if (their[2] <= west) continue;
      open[kept++] = other;
      if (partTerritory[other] === partTerritory[part]) continue;
      const box: Box = [west, Math.max(south, their[1]), Math.min(east, their[2]), Math.min(north, their[3])];
      if (box[0] < box[2] && box[1] < box[3]) pairs.push({ one: part, other, box });
    }
    open.length = kept;
    open.push(part);
  }
  return { pairs, isCut: false };
}

const RADIANS = Math.PI / 180;
/** Steps of a sequence that spreads points evenly over a square (Roberts 2018, from the plastic number). */
const [STEP_X, STEP_Y] = [0.7548776662466927, 0.5698402909980532];

/** Km2 that two parts have in common, from points spread evenly over the ground of the box; 0 where too few are met. */
function commonArea(
  grid: CellGrid,
  [west, south, east, north]: Box,
  one: number,
  other: number,
  samples: number,
): number {
  const [low, high] = [Math.sin(south * RADIANS), Math.sin(north * RADIANS)];
  let hits = 0;
  for (let sample = 1; sample <= samples; sample++) {
    const x = west + ((sample * STEP_X) % 1) * (east - west);
    const y = Math.asin(low + ((sample * STEP_Y) % 1) * (high - low)) / RADIANS;
    if (isInPart(grid, one, x, y) && isInPart(grid, other, x, y)) hits++;
  }
  if (hits < FEWEST_HITS) return 0;
  return (EARTH_RADIUS_KM ** 2 * (east - west) * RADIANS * (high - low) * hits) / samples;
}
