import { type Ring, unwrap } from "./cut-ring.ts";

/** So many pairs of sides are compared for a whole file: beyond it a ring is said not to have been checked. */
export const MOST_COMPARED = 60_000_000;

/** What is left of the comparisons for a file. */
export interface Budget {
  left: number;
}

/** Of so few sides each is compared with each. */
const FEW_SIDES = 24;
const MOST_CELLS_ACROSS = 2048;

/**
 * A point where two sides of a ring cross; undefined where none do, "not-checked" where the budget ends before. Sides that touch, or lie on one line,
 * do not cross.
 */
export function findCrossing(written: Ring, budget: Budget): readonly [number, number] | "not-checked" | undefined {
  const { ring } = unwrap(written);
  const sides = Array.from({ length: ring.length - 1 }, (_, side) => side);
  const groups = sides.length <= FEW_SIDES ? [sides] : sidesByCell(ring, budget);
  for (const group of groups ?? []) {
    budget.left -= (group.length * (group.length - 1)) / 2;
    if (budget.left < 0) break;
    for (let one = 1; one < group.length; one++) {
      for (let other = 0; other < one; other++) {
        const crossing = crossingOf(ring, group[one]!, group[other]!);
        if (crossing) return crossing;
      }
    }
  }
  return budget.left < 0 ? "not-checked" : undefined;
}

/** The sides of a ring by the cells that their boxes touch: what crosses meets in one of them. Undefined where the budget ends. */
function sidesByCell(ring: Ring, budget: Budget): Iterable<readonly number[]> | undefined {
  let [west, south, east, north] = [ring[0]![0], ring[0]![1], ring[0]![0], ring[0]![1]];
  for (const [x, y] of ring)
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  const across = Math.min(MOST_CELLS_ACROSS, Math.ceil(4 * Math.sqrt(ring.length)));
  const perDegree = across / Math.max(east - west, north - south);
  const cells = new Map<number, number[]>();
  for (let side = 0; side + 1 < ring.length; side++) {
    const [[x1, y1], [x2, y2]] = [ring[side]!, ring[side + 1]!];
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)].map((x) => Math.floor((x - west) * perDegree));
    const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)].map((y) => Math.floor((y - south) * perDegree));
    budget.left -= (right! - left! + 1) * (high! - low! + 1);
    if (budget.left < 0) return undefined;
    for (let column = left!; column <= right!; column++) {
      for (let row = low!; row <= high!; row++) {
        const cell = column * (across + 1) + row;
        const known = cells.get(cell);
        if (known) known.push(side);
        else cells.set(cell, [side]);
      }
    }
  }
  return cells.values();
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
