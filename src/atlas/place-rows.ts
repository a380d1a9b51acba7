import type { Directory } from "../model/directory.ts";
import { toMercatorX, toMercatorY } from "../model/mercator.ts";
import { mortonKey } from "../model/morton.ts";
import { sortByKey } from "./radix-sort.ts";

/** Where every row goes. Rows are counted through all directories, in their order, before and in Z-order after. */
export interface Placement {
  readonly size: number;
  readonly placed: number;
  /** First count of each directory, and the number of all rows. */
  readonly starts: readonly number[];
  /** Count through the directories of each row of the atlas. */
  readonly origin: Uint32Array;
  /** The way back. */
  readonly rowOf: Uint32Array;
  readonly key: Uint32Array;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

/** Orders the rows of all directories: placed ones by Morton key, then by directory and row; the others behind. */
export function placeRows(directories: readonly Directory[]): Placement {
  const starts = startsOf(directories);
  const size = starts.at(-1)!;
  const [x, y, keys] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const origin = new Uint32Array(size);
  let placed = 0;
  let unplaced = size;
  directories.forEach((directory, index) => {
    const start = starts[index]!;
    const longitude = numbersOf(directory, "longitude");
    const latitude = numbersOf(directory, "latitude");
    for (let row = 0; row < directory.size; row++) {
      const [east, north] = [longitude?.[row] ?? Number.NaN, latitude?.[row] ?? Number.NaN];
      if (Number.isNaN(east) || Number.isNaN(north)) {
        origin[--unplaced] = start + row; // filled from the end, turned round below
        continue;
      }
      const at = start + row;
      x[at] = toMercatorX(east);
      y[at] = toMercatorY(north);
      keys[placed] = mortonKey(x[at]!, y[at]!);
      origin[placed++] = at;
    }
  });
  origin.subarray(placed).reverse();
  const key = keys.slice(0, placed);
  sortByKey(key, origin.subarray(0, placed));
  const rowOf = new Uint32Array(size);
  for (let row = 0; row < size; row++) rowOf[origin[row]!] = row;
  return { size, placed, starts, origin, rowOf, key, x: gather(x, origin, placed), y: gather(y, origin, placed) };
}

/** Takes the first `length` values in the order of the atlas. */
export function gather<T extends Uint8Array | Uint16Array | Uint32Array>(
  values: T,
  origin: Uint32Array,
  length = origin.length,
): T {
  const ordered = new (values.constructor as new (length: number) => T)(length);
  for (let row = 0; row < length; row++) ordered[row] = values[origin[row]!]!;
  return ordered;
}

function startsOf(directories: readonly Directory[]): readonly number[] {
  const starts = [0];
  for (const { size } of directories) starts.push(starts.at(-1)! + size);
  return starts;
}

function numbersOf(directory: Directory, field: "longitude" | "latitude"): Float64Array | undefined {
  const column = directory.fields.get(field);
  return column?.type === "number" ? column.values : undefined;
}
