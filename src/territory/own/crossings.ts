import { type Ring, unwrap } from "./cut-ring.ts";

/** So many pairs of sides are compared for a whole file: beyond it a ring is said not to have been checked. */
export const MOST_COMPARED = 60_000_000;

/** What is left of the comparisons for a file. */
export interface Budget {
  left: number;
}

/**
 * A point where two sides of a ring cross; undefined where none do, "not-checked" where the budget ends before. Sides that touch, or lie on one line,
 * do not cross.
 */
export function findCrossing(written: Ring, budget: Budget): readonly [number, number] | "not-checked" | undefined {
  const { ring } = unwrap(written);
  const sides = ring.length - 1;
  const west = (side: number) => Math.min(ring[side]![0], ring[side + 1]![0]);
  const east = (side: number) => Math.max(ring[side]![0], ring[side + 1]![0]);
  const order = Uint32Array.from({ length: sides }, (_, side) => side).sort((a, b) => west(a) - west(b));
  const open: number[] = [];
  for (const side of order) {
    const from = west(side);
    let kept = 0;
    budget.left -= open.length;
    if (budget.left < 0) return "not-checked";
    for (const other of open) {
      if (east(other) < from) continue;
      open[kept++] = other;
      const crossing = crossingOf(ring, side, other);
      if (crossing) return crossing;
    }
    open.length = kept;
    open.push(side);
  }
  return undefined;
}

function crossingOf(ring: Ring, one: number, other: number): readonly [number, number] | undefined {
  const [a, b, c, d] = [ring[one]!, ring[one + 1]!, ring[other]!, ring[other + 1]!];
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return undefined;
  const [acd, bcd] = [turn(c, d, a), turn(c, d, b)];
  if (acd === 0 || bcd === 0 || acd > 0 === bcd > 0) return undefined;
  const [cab, dab] = [turn(a, b, c), turn(a, b, d)];
  if (cab === 0 || dab === 0 || cab > 0 === dab > 0) return undefined;
  const share = acd / (acd - bcd);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Positive where the third point lies left of the way from the first to the second; 0 where that could be rounding. */
function turn(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): number {
  const [one, other] = [(b[0] - a[0]) * (c[1] - a[1]), (b[1] - a[1]) * (c[0] - a[0])];
  const cross = one - other;
  return Math.abs(cross) <= 1e-14 * (Math.abs(one) + Math.abs(other)) ? 0 : cross;
}
