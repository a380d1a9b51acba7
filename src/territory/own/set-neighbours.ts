import type { BoundarySet } from "../../model/boundary-set.ts";
import { KM_PER_DEGREE } from "../../model/mercator.ts";
import type { Steps } from "../../model/steps.ts";
import { boundsOfParts } from "../measure.ts";
import { type Box, createBorderCells, type Stretch } from "./border-cells.ts";

/** Side of a cell, as a part of the side of a square as large as the smaller territory: two offices draw one border about so far apart. */
const CELL_SHARE = 0.005;
const [FINEST_KM, COARSEST_KM] = [0.005, 5];
/** Borders run side by side through so many cells; those that only meet at a corner share fewer. */
const LEAST_CELLS = 10;
/** Points of lines that are looked at between two breaths. */
const POINTS_PER_STEP = 200_000;

/**
 * Territories of the same level whose border runs along that of a territory, in the order of the set. The set as a whole has none. Whoever asks of
 * the other gets the same answer.
 */
export function* neighboursInSet(set: BoundarySet, territory: number): Steps<readonly number[]> {
  if (territory === 0) return [];
  const kept = known.get(set.coordinates) ?? new Map<number, readonly number[]>();
  known.set(set.coordinates, kept);
  const found = kept.get(territory) ?? (yield* findNeighbours(set, territory));
  kept.set(territory, found);
  return found;
}

/** By the coordinates: they stay the same under another name. */
const known = new WeakMap<Float64Array, Map<number, readonly number[]>>();

function* findNeighbours(set: BoundarySet, territory: number): Steps<readonly number[]> {
  const { partTerritory, partStart, ringStart } = set;
  const boxes = yield* boxesOf(set);
  const ownerOf = levelOwners(set, territory);
  const own = [...partTerritory.keys()].filter((part) => ownerOf[partTerritory[part]!] === territory);
  const whole = [boxAround(boxes, own, -1), boxAround(boxes, own, 1)];
  const beside = new Map<number, Stretch[]>();
  let compared = 0;
  for (let part = 0; part < partTerritory.length; part++) {
    const owner = ownerOf[partTerritory[part]!]!;
    if (owner < 0 || owner === territory) continue;
    const reach = (2 * cellKm(set, territory, owner)) / KM_PER_DEGREE;
    const theirs = boxes.subarray(4 * part, 4 * part + 4);
    for (const shift of SHIFTS) {
      if (!whole.some((box) => commonBox(box, theirs, shift, reach))) continue;
      compared += own.length;
      for (const mine of own) {
        const [one, other] = territory < owner ? [mine, part] : [part, mine];
        const way = territory < owner ? shift : -shift;
        const box = commonBox(
          boxes.subarray(4 * one, 4 * one + 4),
          boxes.subarray(4 * other, 4 * other + 4),
          way,
          reach,
        );
        if (!box) continue;
        const stretches = beside.get(owner) ?? [];
        beside.set(owner, stretches);
        stretches.push({ one, other, shift: way, box });
      }
    }
    if (++compared > BOXES_PER_STEP) {
      compared = 0;
      yield;
    }
  }
  const pointsOf = (part: number) => ringStart[partStart[part + 1]!]! - ringStart[partStart[part]!]!;
  const found: number[] = [];
  let points = 0;
  for (const [owner, stretches] of beside) {
    const cells = createBorderCells(set, cellKm(set, territory, owner));
    for (const stretch of stretches) {
      cells.add(stretch);
      points += pointsOf(stretch.one) + pointsOf(stretch.other);
      if (points > POINTS_PER_STEP) {
        points = 0;
        yield;
      }
      if (cells.shared >= LEAST_CELLS) break;
    }
    if (cells.shared >= LEAST_CELLS) found.push(owner);
  }
  return found.sort((a, b) => a - b);
}

const BOXES_PER_STEP = 100_000;
/** A border along the 180th meridian is drawn on both edges of the map. */
const SHIFTS = [0, 360, -360];

/** The territory of the level of another in which each lies: itself of the file's own, else the one around it; -1 of none. */
function levelOwners({ territories: { size, parent }, firstLeaf }: BoundarySet, territory: number): Int32Array {
  const isLeaf = territory >= firstLeaf;
  return Int32Array.from({ length: size }, (_, at) => {
    if (at < firstLeaf) return -1;
    return isLeaf ? at : parent[at]! > 0 ? parent[at]! : -1;
  });
}

/** Of two territories, in km; a power of two, the same whoever asks. */
function cellKm({ territories: { areaKm2 } }: BoundarySet, one: number, other: number): number {
  const side = Math.sqrt(Math.max(0, Math.min(areaKm2[one]!, areaKm2[other]!)));
  return 2 ** Math.round(Math.log2(Math.min(COARSEST_KM, Math.max(FINEST_KM, CELL_SHARE * side || 0))));
}

/** Around the parts of one half of the world, so that a territory on both edges of the map has no box as wide as the world. */
function boxAround(boxes: Float64Array, parts: readonly number[], half: 1 | -1): Float64Array {
  const box = Float64Array.of(540, 90, -540, -90);
  for (const part of parts) {
    const [west, south, east, north] = boxes.subarray(4 * part, 4 * part + 4);
    if (west! >= 0 !== half > 0) continue;
    box[0] = Math.min(box[0]!, west!);
    box[1] = Math.min(box[1]!, south!);
    box[2] = Math.max(box[2]!, east!);
    box[3] = Math.max(box[3]!, north!);
  }
  return box;
}

const boxesKnown = new WeakMap<Float64Array, Float64Array>();

function* boxesOf(set: BoundarySet): Steps<Float64Array> {
  const { partTerritory, partStart, ringStart, coordinates } = set;
  const before = boxesKnown.get(coordinates);
  if (before) return before;
  const boxes = new Float64Array(4 * partTerritory.length);
  let points = 0;
  for (let part = 0; part < partTerritory.length; part++) {
    boxes.set(boundsOfParts(set, [part]), 4 * part);
    points += ringStart[partStart[part + 1]!]! - ringStart[partStart[part]!]!;
    if (points > POINTS_PER_STEP) {
      points = 0;
      yield;
    }
  }
  boxesKnown.set(coordinates, boxes);
  return boxes;
}

/** What two boxes have in common when the second is moved, and somewhat more; undefined where they lie apart. */
function commonBox(one: Float64Array, other: Float64Array, shift: number, reach: number): Box | undefined {
  const south = Math.max(one[1]!, other[1]!) - reach;
  const north = Math.min(one[3]!, other[3]!) + reach;
  if (south > north) return undefined;
  const wide =
    reach / Math.max(0.01, Math.cos((Math.min(89, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180));
  const west = Math.max(one[0]!, other[0]! + shift) - wide;
  const east = Math.min(one[2]!, other[2]! + shift) + wide;
  return west > east ? undefined : { west, south, east, north };
}
