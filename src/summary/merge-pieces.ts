import { markRadius } from "../model/mark.ts";
import { unitsPerPixel, WORLD } from "../model/mercator.ts";
import type { Piece } from "./pieces.ts";

/** Pieces that make one mark, the largest first. */
export interface Group {
  readonly pieces: readonly Piece[];
  readonly count: number;
  readonly sumX: number;
  readonly sumY: number;
}

/** Pixels around each circle: the halo that it is drawn with. */
const HALO = 1.5;
/** Room around a circle that stands for many, so that the map between them stays readable; single ones may stand closer. */
const ROOM = 10;

interface Circle extends Group {
  /** Centre and reach in pixels. */
  readonly across: number;
  readonly down: number;
  readonly reach: number;
}

/**
 * Merges greedily until no two circles touch. Large pieces take their places first and small ones join them; a merged circle is larger
 * and stands elsewhere, so it looks for its place anew.
 */
export function mergePieces(pieces: readonly Piece[], zoom: number, largest: number): readonly Group[] {
  const perPixel = unitsPerPixel(zoom);
  const toCircle = (group: Group): Circle => ({
    ...group,
    across: group.sumX / group.count / perPixel,
    down: group.sumY / group.count / perPixel,
    reach: markRadius(group.count, largest) + HALO + (group.count > 1 ? ROOM : 0),
  });
  const circles = createNeighbourhood(2 * (markRadius(largest, largest) + HALO + ROOM), WORLD / perPixel);
  for (const piece of [...pieces].sort((a, b) => b.count - a.count)) {
    let circle = toCircle({ ...piece, pieces: [piece] });
    for (let other = circles.touching(circle); other; other = circles.touching(circle)) {
      circles.remove(other);
      circle = toCircle(join(other, circle));
    }
    circles.add(circle);
  }
  return circles.all();
}

function join(one: Group, other: Group): Group {
  const [larger, smaller] = one.count >= other.count ? [one, other] : [other, one];
  return {
    pieces: [...larger.pieces, ...smaller.pieces],
    count: one.count + other.count,
    sumX: one.sumX + other.sumX,
    sumY: one.sumY + other.sumY,
  };
}

/** Circles by squares wide enough that whatever touches a circle lies in its own square or in one of the eight around. */
function createNeighbourhood(squarePixels: number, worldPixels: number) {
  const perLine = Math.ceil((2 * worldPixels) / squarePixels) + 3; // x may go on past the antimeridian
  const squareOf = (across: number, down: number) =>
    Math.floor(across / squarePixels) + 1 + (Math.floor(down / squarePixels) + 1) * perLine;
  const squares = new Map<number, Circle[]>();
  return {
    add(circle: Circle): void {
      const square = squareOf(circle.across, circle.down);
      const there = squares.get(square);
      if (there) there.push(circle);
      else squares.set(square, [circle]);
    },
    remove(circle: Circle): void {
      const there = squares.get(squareOf(circle.across, circle.down))!;
      there.splice(there.indexOf(circle), 1);
    },
    /** The circle that it overlaps most. */
    touching({ across, down, reach }: Circle): Circle | undefined {
      const middle = squareOf(across, down);
      let [found, most]: [Circle | undefined, number] = [undefined, 0];
      for (const square of [-perLine, 0, perLine].flatMap((line) => [line - 1, line, line + 1])) {
        for (const other of squares.get(middle + square) ?? []) {
          const overlap = reach + other.reach - Math.hypot(across - other.across, down - other.down);
          if (overlap > most) [found, most] = [other, overlap];
        }
      }
      return found;
    },
    all: (): readonly Circle[] => [...squares.values()].flat(),
  };
}
