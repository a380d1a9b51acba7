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
  const squarePixels = 2 * (markRadius(largest, largest) + HALO + ROOM);
  const perLine = Math.ceil((2 * WORLD) / perPixel / squarePixels) + 3; // x may go on past the antimeridian
  const circles: Neighbourhood = { squarePixels, perLine, squares: new Map() };
  for (const piece of [...pieces].sort((a, b) => b.count - a.count)) {
    let circle = toCircle([piece], piece.count, piece.sumX, piece.sumY, perPixel, largest);
    for (let other = touching(circles, circle); other; other = touching(circles, circle)) {
      remove(circles, other);
      const [count, sumX, sumY] = [circle.count + other.count, circle.sumX + other.sumX, circle.sumY + other.sumY];
      circle = toCircle(join(other, circle), count, sumX, sumY, perPixel, largest);
    }
    add(circles, circle);
  }
  return [...circles.squares.values()].flat();
}

function toCircle(
  pieces: Piece[],
  count: number,
  sumX: number,
  sumY: number,
  perPixel: number,
  largest: number,
): Circle {
  const [across, down] = [sumX / count / perPixel, sumY / count / perPixel];
  const reach = markRadius(count, largest) + HALO + (count > 1 ? ROOM : 0);
  return { pieces, count, sumX, sumY, across, down, reach };
}

/** Pieces of both, those of the larger one first; the two are not used again. */
function join(one: Circle, other: Circle): Piece[] {
  const [larger, smaller] = one.count >= other.count ? [one, other] : [other, one];
  for (const piece of smaller.pieces) larger.pieces.push(piece);
  return larger.pieces;
}

/** Circles by squares wide enough that whatever touches a circle lies in its own square or in one of the eight around. */
interface Neighbourhood {
  readonly squarePixels: number;
  readonly perLine: number;
  readonly squares: Map<number, Circle[]>;
}

const squareOf = ({ squarePixels, perLine }: Neighbourhood, { across, down }: Circle): number =>
  Math.floor(across / squarePixels) + 1 + (Math.floor(down / squarePixels) + 1) * perLine;

function add(circles: Neighbourhood, circle: Circle): void {
  const square = squareOf(circles, circle);
  const there = circles.squares.get(square);
  if (there) there.push(circle);
  else circles.squares.set(square, [circle]);
}

function remove(circles: Neighbourhood, circle: Circle): void {
  const there = circles.squares.get(squareOf(circles, circle))!;
  there.splice(there.indexOf(circle), 1);
}

/** The circle that a new one overlaps most. */
function touching(circles: Neighbourhood, circle: Circle): Circle | undefined {
  const { across, down, reach } = circle;
  const middle = squareOf(circles, circle);
  let [found, most]: [Circle | undefined, number] = [undefined, 0];
  for (let around = 0; around < 9; around++) {
    const line = Math.floor(around / 3) - 1;
    const square = circles.squares.get(middle + ((around % 3) - 1) + line * circles.perLine);
    if (!square) continue;
    for (const other of square) {
      const [east, south] = [across - other.across, down - other.down];
      const overlap = reach + other.reach - Math.sqrt(east * east + south * south);
      if (overlap > most) [found, most] = [other, overlap];
    }
  }
  return found;
}
