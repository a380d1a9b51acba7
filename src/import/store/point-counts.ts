/**
 * How many rows share the point of each row, 0 for rows without one. Points are compared exactly; open addressing over their bits, so
 * that a million rows need no million keys.
 */
export function countEqualPoints(longitude: Float64Array, latitude: Float64Array): Uint32Array {
  const size = longitude.length;
  const bits = {
    x: new Uint32Array(longitude.buffer, longitude.byteOffset, size * 2),
    y: new Uint32Array(latitude.buffer, latitude.byteOffset, size * 2),
  };
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2))); // 1 + first row with the point
  const mask = slots.length - 1;
  const first = new Uint32Array(size);
  const counts = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(longitude[row]!)) continue;
    let hash = Math.imul(bits.x[row * 2]!, 0x9e3779b1) ^ Math.imul(bits.x[row * 2 + 1]!, 0x85ebca6b);
    hash ^= Math.imul(bits.y[row * 2]!, 0xc2b2ae35) ^ Math.imul(bits.y[row * 2 + 1]!, 0x27d4eb2f);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (
      slots[slot] !== 0 &&
      (longitude[slots[slot]! - 1] !== longitude[row] || latitude[slots[slot]! - 1] !== latitude[row])
    )
      slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = row + 1;
    first[row] = slots[slot]! - 1;
    counts[first[row]!]!++;
  }
  for (let row = 0; row < size; row++)
    if (!Number.isNaN(longitude[row]!) && first[row] !== row) counts[row] = counts[first[row]!]!;
  return counts;
}
