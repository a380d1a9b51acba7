const BITS = 11;
const DIGITS = 2 ** BITS;

/** Sorts an order by the key of each of its entries; stable, in time that grows with their number only. */
export function sortByDigits(order: Uint32Array, keyOf: Uint32Array): void {
  const greatest = order.reduce((most, entry) => Math.max(most, keyOf[entry]!), 0);
  const sorted = new Uint32Array(order.length);
  for (let shift = 0; greatest >>> shift > 0 && shift < 32; shift += BITS) {
    const starts = new Uint32Array(DIGITS + 1);
    for (const entry of order) starts[((keyOf[entry]! >>> shift) & (DIGITS - 1)) + 1]!++;
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
    for (const entry of order) sorted[starts[(keyOf[entry]! >>> shift) & (DIGITS - 1)]!++] = entry;
    order.set(sorted);
  }
}
