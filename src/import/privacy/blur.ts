const BLUR_DEGREES = 0.1;

/** How far a blurred point may be from where it was, in metres: half the diagonal of a tenth of a degree at the equator. */
export const BLUR_M = 8000;

/** A point of the neighbourhood instead of the door; the same for every door in it. */
export const blurDegrees = (degrees: number): number =>
  Math.round(Math.round(degrees / BLUR_DEGREES) * BLUR_DEGREES * 10) / 10;
