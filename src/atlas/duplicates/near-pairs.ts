import { letGo } from "../../model/let-go.ts";
import type { Steps } from "../../model/steps.ts";
import { sortByKey } from "../radix-sort.ts";
import type { Rows } from "./rows.ts";

/** Records farther apart are not proposed for their names. */
export const NEAR_METRES = 100;
export const METRES_PER_DEGREE = 111_195;
const BAND_DEGREES = NEAR_METRES / METRES_PER_DEGREE;
/** With so many others near it a row is compared with the first of them, and with as many of its own name. */
const MOST_NEAR = 60;
/** Rows that are looked at, or met, before others have their turn. */
const LOOKS_PER_STEP = 2 ** 12;
const TO_UNITS = 2 ** 32 / 360;

type Visit = (one: number, other: number, metres: number) => void;

/**
 * Visits every two rows within 100 m of which at least one is of the directory that is looked at, the smaller number first. Gives the number of
 * rows that have too many others near them for all to be visited. Across the antimeridian nothing is near.
 */
export function* nearPairs(rows: Rows, visit: Visit): Steps<number> {
  const { latitude, longitude, nameHash, size } = rows;
  const placed = new Uint32Array(size);
  let count = 0;
  for (let at = 0; at < size; at++) if (!Number.isNaN(latitude[at]!)) placed[count++] = at;
  const order = placed.subarray(0, count);
  sortBy(order, (at) => nameHash[at]!); // of rows at one point those of one name stand together
  yield;
  sortBy(order, (at) => (longitude[at]! + 180) * TO_UNITS);
  yield;
  sortBy(order, (at) => bandOf(latitude[at]!));
  yield;
  const crowded = yield* sweep(order, rows, visit);
  letGo(placed);
  if (crowded.length === 0) return 0;

  const byName = Uint32Array.from(crowded);
  sortBy(byName, (at) => nameHash[at]!);
  for (let from = 0; from < byName.length; ) {
    let to = from + 1;
    while (to < byName.length && nameHash[byName[to]!] === nameHash[byName[from]!]) to++;
    if (to - from > 1) yield* sweep(byName.subarray(from, to), rows, visit);
    from = to;
  }
  return crowded.length;
}

const bandOf = (latitude: number): number => Math.floor((latitude + 90) / BAND_DEGREES);

/** Rows in the order of bands of 100 m, from west to east in each: what is near lies in the same band or in the next. Gives the crowded ones. */
function* sweep(order: Uint32Array, { latitude, longitude, own }: Rows, visit: Visit): Steps<number[]> {
  const crowded: number[] = [];
  const nextOwn = nextOwnIn(order, own);
  let looks = 0;
  let north = 0; // the first row of the next band that may be near
  let [crowdedBand, crowdedTo] = [-1, 0];
  for (let at = 0; at < order.length; at++) {
    const one = order[at]!;
    const [down, across] = [latitude[one]!, longitude[one]!];
    const band = bandOf(down);
    const scale = Math.cos((down * Math.PI) / 180);
    const reach = Math.min(
      360,
      BAND_DEGREES / Math.max(1e-9, Math.cos(((Math.abs(down) + BAND_DEGREES) * Math.PI) / 180)),
    );
    /** Two rows of other directories are not compared, however many of them lie here. */
    const stepTo = (next: number): number => (one < own ? next : nextOwn[next]!);
    let near = 0;
    const meet = (other: number): void => {
      looks++;
      const [north, east] = [latitude[other]! - down, (longitude[other]! - across) * scale];
      const metres = Math.sqrt(north * north + east * east) * METRES_PER_DEGREE;
      if (metres > NEAR_METRES) return;
      near++;
      if (near <= MOST_NEAR) visit(Math.min(one, other), Math.max(one, other), metres);
    };
    for (let next = stepTo(at + 1); next < order.length && near <= MOST_NEAR; next = stepTo(next + 1)) {
      const other = order[next]!;
      if (longitude[other]! - across > reach || bandOf(latitude[other]!) !== band) break;
      meet(other);
    }
    north = Math.max(north, at + 1);
    while (north < order.length && isBefore(order[north]!)) north++;
    for (let next = stepTo(north); next < order.length && near <= MOST_NEAR; next = stepTo(next + 1)) {
      const other = order[next]!;
      if (bandOf(latitude[other]!) !== band + 1 || longitude[other]! - across > reach) break;
      meet(other);
    }
    if (near > MOST_NEAR) [crowdedBand, crowdedTo] = [band, across + reach];
    if (band === crowdedBand && across <= crowdedTo) crowded.push(one);
    looks++;
    if (looks >= LOOKS_PER_STEP) {
      looks = 0;
      yield;
    }

    function isBefore(other: number): boolean {
      const its = bandOf(latitude[other]!);
      return its <= band || (its === band + 1 && longitude[other]! < across - reach);
    }
  }
  letGo(nextOwn);
  return crowded;
}

/** For each place in an order the first one from there on that holds a row of the directory that is looked at; behind the last, the length. */
function nextOwnIn(order: Uint32Array, own: number): Uint32Array {
  const next = new Uint32Array(order.length + 1).fill(order.length);
  for (let at = order.length - 1; at >= 0; at--) next[at] = order[at]! < own ? at : next[at + 1]!;
  return next;
}

function sortBy(order: Uint32Array, keyOf: (at: number) => number): void {
  const keys = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) keys[at] = keyOf(order[at]!);
  sortByKey(keys, order);
  letGo(keys);
}
