import { type Corner, circleOf, MOST_CORNERS, type OwnArea, polygonOf } from "../model/area/own-area.ts";
import { type RingFault, ringFault } from "../model/area/ring-fault.ts";
import { distanceKm } from "../model/mercator.ts";
import { ROUND_DISTANCES_KM } from "../model/question.ts";

/** An area that is being drawn. Replaced with each step, never changed. */
export interface Sketch {
  readonly shape: OwnArea["shape"];
  /** Of a circle its centre. Longitudes as the map has them, which may be those of another copy of the world. */
  readonly corners: readonly Corner[];
  /** Of a circle. */
  readonly radiusKm: number;
}

export const beginSketch = (shape: Sketch["shape"], radiusKm: number): Sketch => ({ shape, corners: [], radiusKm });

/** A round distance that leaves a circle well inside what the map shows from its middle to its upper edge. */
export const radiusWithin = (halfHeightKm: number): number =>
  ROUND_DISTANCES_KM.findLast((distance) => distance <= halfHeightKm / 2) ?? ROUND_DISTANCES_KM[0];

/** One corner more, or the centre. A place beyond what a link has room for changes nothing. */
export function withCorner(sketch: Sketch, corner: Corner): Sketch {
  if (sketch.shape === "circle") return { ...sketch, corners: [corner] };
  return sketch.corners.length < MOST_CORNERS ? { ...sketch, corners: [...sketch.corners, corner] } : sketch;
}

export const withoutLast = (sketch: Sketch): Sketch => ({ ...sketch, corners: sketch.corners.slice(0, -1) });

/** A circle whose edge goes through a point. */
export function through(sketch: Sketch, [longitude, latitude]: Corner): Sketch {
  const [centre] = sketch.corners;
  return centre ? { ...sketch, radiusKm: distanceKm(centre[0], centre[1], longitude, latitude) } : sketch;
}

/** The next round distance up or down. */
export function widened(sketch: Sketch, step: 1 | -1): Sketch {
  const { radiusKm } = sketch;
  const next =
    step > 0
      ? ROUND_DISTANCES_KM.find((each) => each > radiusKm)
      : ROUND_DISTANCES_KM.findLast((each) => each < radiusKm);
  return next === undefined ? sketch : { ...sketch, radiusKm: next };
}

/** Why it is no area yet; undefined when it is one. */
export function faultOf({ shape, corners }: Sketch): RingFault | undefined {
  if (shape === "circle") return corners.length === 0 ? "few" : undefined;
  return ringFault(corners) ?? ringFault(polygonRing(corners)); // rounding may bring corners together
}

/** The area, when it is one. */
export function finished(sketch: Sketch): OwnArea | undefined {
  if (faultOf(sketch) !== undefined) return undefined;
  const [centre] = sketch.corners;
  return sketch.shape === "circle" ? circleOf(centre![0], centre![1], sketch.radiusKm) : polygonOf(sketch.corners);
}

function polygonRing(corners: readonly Corner[]): readonly Corner[] {
  const area = polygonOf(corners);
  return area.shape === "polygon" ? area.polygons[0]![0]! : [];
}
