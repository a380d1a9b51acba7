/** A drawn mark on the screen, in pixels. */
export interface MarkOnScreen {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The mark under a pointer: of those whose target holds the point, the one whose edge is nearest, a smaller one before a larger.
 * @param leastTarget diameter in pixels of what can be hit, however small the drawing: 24 by mouse, 44 by finger
 */
export function nearestMark(
  marks: Iterable<MarkOnScreen>,
  x: number,
  y: number,
  leastTarget: number,
): MarkOnScreen | undefined {
  let found: MarkOnScreen | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > Math.max(mark.radius + 1.5, leastTarget / 2)) continue;
    const beyondEdge = Math.max(0, distance - mark.radius) * 1000 + mark.radius; // inside several: the smallest, it lies on top
    if (beyondEdge < least) [found, least] = [mark, beyondEdge];
  }
  return found;
}
