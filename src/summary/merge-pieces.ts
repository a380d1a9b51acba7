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
  readonly pieces: Piece[];
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
  const toCircle = (pieces: Piece[], count: number, sumX: number, sumY: number): Circle => ({
    pieces,
    count,
    sumX,
    sumY,
    across: sumX / count / perPixel,
    down: sumY / count / perPixel,
    reach: markRadius(count, largest) + HALO + (count > 1 ? ROOM : 0),
  });
  const circles = createNeighbourhood(2 * (markRadius(largest, largest) + HALO + ROOM), WORLD / perPixel);
  for (const piece of [...pieces].sort((a, b) => b.count - a.count)) {
    let circle = toCircle([piece], piece.count, piece.sumX, piece.sumY);
    for (let other = circles.touching(circle); other; other = circles.touching(circle)) {
      circles.remove(other);
      const { count, sumX, sumY } = circle;
      circle = toCircle(join(other, circle), count + other.count, sumX + other.sumX, sumY + other.sumY);
    }
    circles.add(circle);
  }
  return circles.all();
}

/** Pieces of both, those of the larger one first; the two are not used again. */
function join(one: Circle, other: Circle): Piece[] {
  const [larger, smaller] = one.count >= other.count ? [one, other] : [other, one];
  for (const piece of smaller.pieces) larger.pieces.push(piece);
  return larger.pieces;
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
      for (let around = 0; around < 9; around++) {
        const square = squares.get(middle + ((around % 3) - 1) + (Math.floor(around / 3) - 1) * perLine);
        if (!square) continue;
        for (const other of square) {
          const [east, south] = [across - other.across, down - other.down];
          const overlap = reach + other.reach - Math.sqrt(east * east + south * south);
          if (overlap > most) [found, most] = [other, overlap];
        }
      }
      return found;
    },
    all: (): readonly Circle[] => [...squares.values()].flat(),
  };
}
