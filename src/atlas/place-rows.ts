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
  readonly key: Uint32Array;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

const NOWHERE = 0xffffffff;

/** Lets go of the positions. */
export function placeRows({ starts, order, key, x, y }: Positions): Placement {
  const [size, placed] = [starts.at(-1)!, order.length];
  const rowOf = new Uint32Array(size).fill(NOWHERE);
  for (let row = 0; row < placed; row++) rowOf[order[row]!] = row;
  let unplaced = placed;
  for (let at = 0; at < size; at++) if (rowOf[at] === NOWHERE) rowOf[at] = unplaced++;
  const placement = { size, placed, starts, rowOf, key: key.slice(), x: gather(x, order), y: gather(y, order) };
  letGo(x, y, order, key);
  return placement;
}

function gather(values: Uint32Array, order: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(order.length);
  for (let row = 0; row < order.length; row++) ordered[row] = values[order[row]!]!;
  return ordered;
}
