import type { Atlas } from "../model/atlas.ts";
import { DOTS_PER_BLOCK, type DotPositions } from "../model/dots.ts";
import type { Selection } from "../model/selection.ts";
import { OTHER_SECTOR, TOP_SECTOR_OF } from "../model/taxonomy.ts";

/** Where the placed rows lie, with the box of every block of them. */
export function dotPositions({ x, y, placed }: Atlas): DotPositions {
  const boxes = new Uint32Array(4 * Math.ceil(placed / DOTS_PER_BLOCK));
  for (let from = 0, box = 0; from < placed; from += DOTS_PER_BLOCK, box += 4) {
    let [west, east, north, south] = [x[from]!, x[from]!, y[from]!, y[from]!];
    const to = Math.min(placed, from + DOTS_PER_BLOCK);
    for (let row = from + 1; row < to; row++) {
      const across = x[row]!;
      const down = y[row]!;
      if (across < west) west = across;
      else if (across > east) east = across;
      if (down < north) north = down;
      else if (down > south) south = down;
    }
    boxes.set([west, east, north, south], box);
  }
  return { x, y: alone(y), boxes };
}

/** A view is sent with all that it is a view of. */
const alone = (values: Uint32Array): Uint32Array =>
  values.byteLength < values.buffer.byteLength ? values.slice() : values;

/** Which placed rows are selected, and of which primary sector: see `Dots`. */
export function dotCodes({ sectors, placed }: Atlas, { mask }: Selection): Uint8Array {
  const codeOf = Uint8Array.from(sectors.combinations, ([primary]) =>
    primary === undefined ? OTHER_SECTOR + 1 : TOP_SECTOR_OF[primary]! + 1,
  );
  const codes = new Uint8Array(placed);
  for (let row = 0; row < placed; row++) codes[row] = mask[row]! * codeOf[sectors.codes[row]!]!;
  return codes;
}
