import { letGo } from "../../model/let-go.ts";
import { findEqualRows } from "./equal-rows.ts";

/** How many rows share the point of each row, 0 for rows without one; points are compared exactly. */
export function countEqualPoints(longitude: Float64Array, latitude: Float64Array): Uint32Array {
  const size = longitude.length;
  const bits = {
    x: new Uint32Array(longitude.buffer, longitude.byteOffset, size * 2),
    y: new Uint32Array(latitude.buffer, latitude.byteOffset, size * 2),
  };
  const hashes = new Uint32Array(size);
  const counts = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    let hash = Math.imul(bits.x[row * 2]!, 0x9e3779b1) ^ Math.imul(bits.x[row * 2 + 1]!, 0x85ebca6b);
    hash ^= Math.imul(bits.y[row * 2]!, 0xc2b2ae35) ^ Math.imul(bits.y[row * 2 + 1]!, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    const isPlaced = !Number.isNaN(longitude[row]!);
    // Rows without a point, which are like no other, must not crowd in one place.
    hashes[row] = isPlaced ? hash ^ (hash >>> 16) : Math.imul(row, 0x9e3779b1);
    counts[row] = isPlaced ? 1 : 0;
  }
  const first = new Uint32Array(size); // 1 + the first row with its point, of those that follow
  findEqualRows(
    hashes,
    (a, b) => longitude[a] === longitude[b] && latitude[a] === latitude[b],
    (row) => `${longitude[row]} ${latitude[row]}${Number.isNaN(longitude[row]!) ? row : ""}`,
    (row, of) => {
      counts[of]!++;
      first[row] = of + 1;
    },
  );
  for (let row = 0; row < size; row++) if (first[row] !== 0) counts[row] = counts[first[row]! - 1]!;
  letGo(hashes, first);
  return counts;
}
