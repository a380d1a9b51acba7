/**
 * On which side of the line from a to b the origin lies: above 0 on the left, below 0 on the right, 0 on the line itself. Exact, however near
 * it lies: rounding never swaps two products, so only those that are rounded to one number need what rounding took away.
 */
export function sideOf(ax: number, ay: number, bx: number, by: number): number {
  const [one, other] = [ax * by, ay * bx];
  return one === other ? roundedAway(ax, by, one) - roundedAway(ay, bx, other) : one - other;
}

/** What a product lost when it was rounded (Dekker). */
function roundedAway(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The upper 26 bits of a number (Veltkamp). */
function upperHalf(value: number): number {
  const moved = value * 134_217_729; // 2^27 + 1
  return moved - (moved - value);
}
