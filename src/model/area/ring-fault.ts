import { type Corner, MOST_CORNERS, type Ring, unrolledRing } from "./own-area.ts";
import { sideOf } from "./side-of.ts";

/** Why corners make no area: too few or too many of them, sides that cross or touch, or a way round a pole. */
export type RingFault = "few" | "many" | "crossing" | "pole";

/** What is wrong with the ring of these corners, if anything is. Each side takes the shorter way round the Earth. */
export function ringFault(corners: Ring): RingFault | undefined {
  if (corners.length < 3) return "few";
  if (corners.length > MOST_CORNERS) return "many";
  const ring = unrolledRing(corners);
  const longitudes = ring.map(([longitude]) => longitude);
  const closing = Math.abs(longitudes.at(-1)! - longitudes[0]!);
  if (closing > 180 || Math.max(...longitudes) - Math.min(...longitudes) >= 360) return "pole";
  return crosses(ring) ? "crossing" : undefined;
}

function crosses(ring: Ring): boolean {
  const sides = ring.length;
  for (let one = 0; one < sides; one++) {
    const [a, b] = [ring[one]!, ring[(one + 1) % sides]!];
    const next = ring[(one + 2) % sides]!;
    if (turn(a, b, next) === 0 && isBack(a, b, next)) return true; // a spike, or a corner set twice
    for (let other = one + 2; other < sides; other++) {
      if (one === 0 && other === sides - 1) continue; // they share a corner
      if (meet(a, b, ring[other]!, ring[(other + 1) % sides]!)) return true;
    }
  }
  return false;
}

/** Above 0 when c lies left of the line from a to b. */
const turn = (a: Corner, b: Corner, c: Corner): number => sideOf(a[0] - c[0], a[1] - c[1], b[0] - c[0], b[1] - c[1]);

const isBack = (a: Corner, b: Corner, c: Corner): boolean =>
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) <= 0;

/** Whether two sides have a point in common. */
function meet(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [one, other] = [Math.sign(turn(a, b, c)), Math.sign(turn(a, b, d))];
  const [third, fourth] = [Math.sign(turn(c, d, a)), Math.sign(turn(c, d, b))];
  if (one * other < 0 && third * fourth < 0) return true;
  return (
    (one === 0 && isBetween(a, b, c)) ||
    (other === 0 && isBetween(a, b, d)) ||
    (third === 0 && isBetween(c, d, a)) ||
    (fourth === 0 && isBetween(c, d, b))
  );
}

/** Of a point on the line through a and b. */
const isBetween = (a: Corner, b: Corner, c: Corner): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);
