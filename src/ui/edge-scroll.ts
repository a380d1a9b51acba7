import type { Point } from "./drag-gesture.ts";

/** Nearer to an edge than this, what lies behind it comes. */
const ZONE_PIXELS = 48;
/** At the edge itself. */
const MOST_PIXELS_PER_FRAME = 16;

/** How far to scroll in a frame: up to -16 before the first edge, up to 16 behind the second, 0 between. All in CSS pixels. */
export function edgeSpeed(at: number, first: number, second: number): number {
  const zone = Math.min(ZONE_PIXELS, (second - first) / 4);
  const share = at < first + zone ? (at - first - zone) / zone : at > second - zone ? (at - second + zone) / zone : 0;
  return Math.max(-1, Math.min(1, share)) * MOST_PIXELS_PER_FRAME;
}

/** Scrolls the first of the parts that the point lies in, where it is near an edge. */
export function scrollAtEdges(parts: readonly (Element | null | undefined)[], { x, y }: Point): void {
  for (const part of parts) {
    if (!part) continue;
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) continue;
    part.scrollBy({ left: edgeSpeed(x, left, right), top: edgeSpeed(y, top, bottom), behavior: "instant" });
    return;
  }
}
