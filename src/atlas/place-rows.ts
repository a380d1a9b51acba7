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

/** Writes over the positions: taking up memory costs more than to go through what is there, so that each column takes that of one that is done with. */
export function placeRows({ starts, placed, order, key, x, y }: Positions): Placement {
  const size = starts.at(-1)!;
  const ordered = order.subarray(0, placed);
  const across = gather(x, ordered, new Uint32Array(placed));
  const down = gather(y, ordered, x.subarray(0, placed));
  const rowOf = y.fill(NOWHERE);
  for (let row = 0; row < placed; row++) rowOf[ordered[row]!] = row;
  const origin = { directory: new Uint16Array(size), row: order };
  findOrigins(rowOf, placed, starts, origin);
  return { size, placed, starts, rowOf, ...origin, key: key.subarray(0, placed), x: across, y: down };
}

type Origin = Pick<Placement, "directory" | "row">;

/** Rows without a position find their places behind, as they are counted. */
function findOrigins(rowOf: Uint32Array, placed: number, starts: readonly number[], origin: Origin): void {
  const { directory, row: rowThere } = origin;
  let next = placed;
  for (let index = 0; index + 1 < starts.length; index++) {
    const [from, to] = [starts[index]!, starts[index + 1]!];
    for (let at = from; at < to; at++) {
      if (rowOf[at] === NOWHERE) rowOf[at] = next++;
      const row = rowOf[at]!;
      directory[row] = index;
      rowThere[row] = at - from;
    }
  }
}

function gather(values: Uint32Array, order: Uint32Array, ordered: Uint32Array): Uint32Array {
  for (let row = 0; row < order.length; row++) ordered[row] = values[order[row]!]!;
  return ordered;
}
