import { letGo } from "../model/let-go.ts";
import type { Positions } from "./positions.ts";

/** Where every row goes: placed ones by Morton key, then by directory and row; the others behind, as they are counted through the directories. */
export interface Placement {
  readonly size: number;
  readonly placed: number;
  /** First count of each directory, and the number of all rows. */
  readonly starts: readonly number[];
  /** Row of the atlas of each row as it is counted. */
  readonly rowOf: Uint32Array;
  /** Of each row of the atlas its directory, and its row there. */
  readonly directory: Uint16Array;
  readonly row: Uint32Array;
  readonly key: Uint32Array;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

const NOWHERE = 0xffffffff;

/** Lets go of the positions. */
export function placeRows({ starts, order, key, x, y }: Positions): Placement {
  const [size, placed] = [starts.at(-1)!, order.length];
  const rowOf = new Uint32Array(size).fill(NOWHERE);
  scatter(order, rowOf);
  const ordered = { key: key.slice(), x: gather(x, order), y: gather(y, order) };
  letGo(x, y, key);
  const origin = { directory: new Uint16Array(size), row: new Uint32Array(size) };
  findOrigins(order, starts, origin);
  placeOthers(rowOf, placed, starts, origin);
  letGo(order);
  return { size, placed, starts, rowOf, ...origin, ...ordered };
}

type Origin = Pick<Placement, "directory" | "row">;

/** Of placed rows. */
function findOrigins(order: Uint32Array, starts: readonly number[], { directory, row: rowThere }: Origin): void {
  const first = Uint32Array.from(starts);
  const directoryOf = new Uint16Array(starts.at(-1)!);
  for (let index = 1; index + 1 < starts.length; index++) directoryOf.fill(index, starts[index], starts[index + 1]);
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    const index = directoryOf[at]!;
    directory[row] = index;
    rowThere[row] = at - first[index]!;
  }
  letGo(directoryOf);
}

/** Rows without a position stand behind, as they are counted. */
function placeOthers(
  rowOf: Uint32Array,
  placed: number,
  starts: readonly number[],
  { directory, row: rowThere }: Origin,
): void {
  let next = placed;
  for (let index = 0; index + 1 < starts.length; index++) {
    const from = starts[index]!;
    const to = starts[index + 1]!;
    for (let at = from; at < to; at++) {
      if (rowOf[at] !== NOWHERE) continue;
      rowOf[at] = next;
      directory[next] = index;
      rowThere[next++] = at - from;
    }
  }
}

function scatter(order: Uint32Array, rowOf: Uint32Array): void {
  for (let row = 0; row < order.length; row++) rowOf[order[row]!] = row;
}

function gather(values: Uint32Array, order: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(order.length);
  for (let row = 0; row < order.length; row++) ordered[row] = values[order[row]!]!;
  return ordered;
}
