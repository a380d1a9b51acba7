import type { Directory } from "../model/directory.ts";
import { letGo } from "../model/let-go.ts";
import { toMercatorX, toMercatorY } from "../model/mercator.ts";
import { mortonKey } from "../model/morton.ts";
import type { Steps } from "../model/steps.ts";
import { sortByKey } from "./radix-sort.ts";

/** Rows of several directories that have a position, in Z-order. Rows are counted through the directories, in their order. */
export interface Positions {
  /** First count of each directory, and the number of all rows. */
  readonly starts: readonly number[];
  /** How many rows have a position. */
  readonly placed: number;
  /** Counts of these, by Morton key, then by themselves; room for those of all rows. */
  readonly order: Uint32Array;
  /** Morton keys of these, ascending; as much room. */
  readonly key: Uint32Array;
  /** Web Mercator by count; of rows without a position nothing is said. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

const ROWS_PER_STEP = 2 ** 14;

export function* orderPositions(directories: readonly Directory[]): Steps<Positions> {
  const starts = startsOf(directories);
  const size = starts.at(-1)!;
  const [x, y] = [new Uint32Array(size), new Uint32Array(size)];
  const [key, order] = [new Uint32Array(size), new Uint32Array(size)];
  let placed = 0;
  for (const [index, directory] of directories.entries()) {
    const { longitude, latitude } = degreesOf(directory);
    if (!longitude || !latitude) continue;
    const start = starts[index]!;
    for (let from = 0; from < directory.size; from += ROWS_PER_STEP) {
      const to = Math.min(directory.size, from + ROWS_PER_STEP);
      for (let row = from; row < to; row++) {
        if (!isPlaced(longitude, latitude, row)) continue;
        const at = start + row;
        x[at] = toMercatorX(longitude[row]!);
        y[at] = toMercatorY(latitude[row]!);
        key[placed] = mortonKey(x[at]!, y[at]!);
        order[placed++] = at;
      }
      if (to < directory.size) yield;
    }
  }
  sortByKey(key.subarray(0, placed), order.subarray(0, placed));
  return { starts, placed, order, key, x, y };
}

/**
 * The same when some rows that had no position have one now; `before` is written over. Undefined when anything else differs, or the directories are
 * not the same.
 */
export function withLatePositions(
  before: Positions,
  from: readonly Directory[],
  to: readonly Directory[],
): Positions | undefined {
  if (from.length !== to.length) return undefined;
  const { starts, x, y } = before;
  const isKnown = new Uint8Array(starts.at(-1)!);
  for (let at = 0; at < before.placed; at++) isKnown[before.order[at]!] = 1;
  const late: number[] = [];
  for (const [index, directory] of from.entries()) {
    const [start, next] = [starts[index]!, to[index]!];
    if (directory === next) continue;
    if (directory.size !== next.size || !areKept(degreesOf(directory), degreesOf(next))) return undefined;
    addLate(late, start, isKnown, degreesOf(next));
  }
  letGo(isKnown);
  if (late.length === 0) return before;
  const counts = Uint32Array.from(late);
  const keys = new Uint32Array(late.length);
  let at = 0;
  for (const [index, directory] of to.entries()) {
    const { longitude, latitude } = degreesOf(directory);
    for (; at < late.length && late[at]! < starts[index + 1]!; at++) {
      const count = late[at]!;
      x[count] = toMercatorX(longitude![count - starts[index]!]!);
      y[count] = toMercatorY(latitude![count - starts[index]!]!);
      keys[at] = mortonKey(x[count]!, y[count]!);
    }
  }
  sortByKey(keys, counts);
  mergeInto(before, keys, counts);
  return { ...before, placed: before.placed + late.length };
}

interface Degrees {
  readonly longitude: Float64Array | undefined;
  readonly latitude: Float64Array | undefined;
}

function degreesOf({ fields }: Directory): Degrees {
  const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
  return {
    longitude: longitude?.type === "number" ? longitude.values : undefined,
    latitude: latitude?.type === "number" ? latitude.values : undefined,
  };
}

/** Whether no row has another position than before, or none any more. Columns that are the same have had points written to rows without one at most. */
function areKept({ longitude: east, latitude: north }: Degrees, { longitude, latitude }: Degrees): boolean {
  if ((longitude === east && latitude === north) || !east || !north) return true;
  if (!longitude || !latitude) return false;
  for (let row = 0; row < east.length; row++)
    if (isPlaced(east, north, row) && (longitude[row] !== east[row] || latitude[row] !== north[row])) return false;
  return true;
}

/** Adds the counts of rows that have a position only now. */
function addLate(late: number[], start: number, isKnown: Uint8Array, { longitude, latitude }: Degrees): void {
  if (!longitude || !latitude) return;
  for (let row = 0; row < longitude.length; row++)
    if (isKnown[start + row] === 0 && isPlaced(longitude, latitude, row)) late.push(start + row);
}

const isPlaced = (longitude: Float64Array, latitude: Float64Array, row: number): boolean =>
  !Number.isNaN(longitude[row]!) && !Number.isNaN(latitude[row]!);

/** Takes others up into an order, from its end on: there is room behind it, and memory that is taken up anew costs more than to go through it. */
function mergeInto({ placed, key, order }: Positions, keys: Uint32Array, counts: Uint32Array): void {
  let [at, from] = [placed + keys.length - 1, placed - 1];
  for (let next = keys.length - 1; next >= 0; next--) {
    const [wanted, count] = [keys[next]!, counts[next]!];
    while (from >= 0 && (key[from]! > wanted || (key[from] === wanted && order[from]! > count))) {
      key[at] = key[from]!;
      order[at--] = order[from--]!;
    }
    key[at] = wanted;
    order[at--] = count;
  }
}

function startsOf(directories: readonly Directory[]): readonly number[] {
  const starts = [0];
  for (const { size } of directories) starts.push(starts.at(-1)! + size);
  return starts;
}
