/** A piece of a ring. Angles in radians, clockwise from twelve o'clock. */
export interface Segment {
  /** Position in TOP_SECTORS; absent: the rest, drawn as a thin line so that it is not read as "other". */
  readonly sector?: number;
  readonly from: number;
  readonly to: number;
}

type Mix = readonly (readonly [sector: number, share: number])[];

const RING_SHARE = 0.28;
const LEAST_RING = 4.6; // pixels
const ROUNDING = 1e-9;

/** Width of the ring in pixels. */
export const ringWidth = (radius: number): number => Math.max(LEAST_RING, radius * RING_SHARE);

/**
 * What the ring of a mark shows: its sectors, largest first, as many as can be told apart at this radius, then the rest.
 * @param mix shares of the rows, largest first, adding up to 1
 * @param radius in pixels
 */
export function ringSegments(mix: Mix, radius: number): Segment[] {
  const segments: Segment[] = [];
  let angle = 0;
  for (const [sector, share] of mix.slice(0, mostSegments(radius))) {
    if (share < leastShare(radius)) break;
    const to = angle + share * 2 * Math.PI;
    segments.push({ sector, from: angle, to });
    angle = to;
  }
  if (angle < 2 * Math.PI * (1 - ROUNDING)) segments.push({ from: angle, to: 2 * Math.PI });
  return segments;
}

const mostSegments = (radius: number): number => (radius < 15 ? 3 : radius < 22 ? 5 : 9);
const leastShare = (radius: number): number => (radius < 22 ? 0.06 : 0.025);
