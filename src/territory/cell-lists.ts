import { grown } from "../model/grown.ts";

/** A cell without any part; others hold a part that covers all of the cell, or -2 - n where n is the first entry of a list. */
export const EMPTY_CELL = -1;

/**
 * The parts in question in cells that are crossed by edges, one entry after another: PART, NEXT (the place of the next entry of the cell, -1 at the
 * end) and SIGNS, which stand below the number of edges of the part that cross the cell; these follow from FIRST_EDGE on. Each is the point of the
 * layer that the edge runs from, above its marks. What belongs to an entry lies side by side in memory, because that is where the time goes.
 */
export type CellLists = Int32Array;

export const [PART, NEXT, SIGNS, FIRST_EDGE] = [0, 1, 2, 3];

/** The part covers the whole cell. */
export const COVERS = 1;
/** A ray to the west meets an odd number of edges beyond those that cross the cell and what their marks say. */
export const IS_ODD = 2;
export const SIGN_BITS = 2;

/**
 * The end of an edge lies west of its cell, in the same row: there it goes on as an edge that does not cross the cell, which a ray to the west
 * meets only from above this end, or only from below.
 */
export const STARTS_WEST = 1;
export const ENDS_WEST = 2;
export const MARK_BITS = 2;

/** Room for so many numbers at first; it doubles when it is full. */
const FIRST_NUMBERS = 1 << 18;

export function createLists() {
  let lists = new Int32Array(FIRST_NUMBERS);
  let used = 0;
  let last = 0; // the entry that edges are added to
  const add = (part: number, next: number, signs: number): number => {
    if (used + FIRST_EDGE > lists.length) lists = grown(lists);
    last = used;
    lists[used + PART] = part;
    lists[used + NEXT] = next;
    lists[used + SIGNS] = signs;
    used += FIRST_EDGE;
    return last;
  };
  return {
    /** Puts a part before what a cell holds, and gives what the cell holds then. Its edges come next. */
    put(part: number, cell: number): number {
      const rest = cell === EMPTY_CELL ? -1 : cell >= 0 ? add(cell, -1, COVERS) : -2 - cell;
      return -2 - add(part, rest, 0);
    },
    edge(point: number, marks: number): void {
      if (used === lists.length) lists = grown(lists);
      lists[used++] = (point << MARK_BITS) | marks;
    },
    endEdges(isOdd: boolean): void {
      lists[last + SIGNS] = ((used - last - FIRST_EDGE) << SIGN_BITS) | (isOdd ? IS_ODD : 0);
    },
    finish: (): CellLists => lists.slice(0, used),
  };
}
