import { keepShape } from "../../model/kept-shapes.ts";
import { letGo } from "../../model/let-go.ts";
import { firstEqualRows, type RowKeys } from "./equal-rows.ts";

/** How many rows share the point of each row, 0 for rows without one; points are compared exactly. */
export function countEqualPoints(longitude: Float64Array, latitude: Float64Array): Uint32Array {
  const points = new Points(longitude, latitude);
  const firsts = firstEqualRows(points);
  letGo(points.hashes);
  const counts = new Uint32Array(longitude.length);
  for (let row = 0; row < counts.length; row++) {
    const first = firsts[row]!;
    if (first !== 0) counts[first - 1]!++;
    else if (!Number.isNaN(longitude[row]!)) counts[row] = 1;
  }
  for (let row = 0; row < counts.length; row++) if (firsts[row] !== 0) counts[row] = counts[firsts[row]! - 1]!;
  letGo(firsts);
  return counts;
}

class Points implements RowKeys {
  private readonly longitude: Float64Array;
  private readonly latitude: Float64Array;
  readonly hashes: Uint32Array;

  constructor(longitude: Float64Array, latitude: Float64Array) {
    this.longitude = longitude;
    this.latitude = latitude;
    this.hashes = hashesOf(longitude, latitude);
  }

  isSame(row: number, other: number): boolean {
    return this.longitude[row] === this.longitude[other] && this.latitude[row] === this.latitude[other];
  }

  /** A row without a point is like no other. */
  textOf(row: number): string {
    const longitude = this.longitude[row]!;
    return `${longitude} ${this.latitude[row]}${Number.isNaN(longitude) ? row : ""}`;
  }
}

function hashesOf(longitude: Float64Array, latitude: Float64Array): Uint32Array {
  const size = longitude.length;
  const x = new Uint32Array(longitude.buffer, longitude.byteOffset, size * 2);
  const y = new Uint32Array(latitude.buffer, latitude.byteOffset, size * 2);
  const hashes = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    let hash = Math.imul(x[row * 2]!, 0x9e3779b1) ^ Math.imul(x[row * 2 + 1]!, 0x85ebca6b);
    hash ^= Math.imul(y[row * 2]!, 0xc2b2ae35) ^ Math.imul(y[row * 2 + 1]!, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    // Rows without a point, which are like no other, must not crowd in one place.
    hashes[row] = Number.isNaN(longitude[row]!) ? Math.imul(row, 0x9e3779b1) : hash ^ (hash >>> 16);
  }
  return hashes;
}

keepShape(new Points(new Float64Array(0), new Float64Array(0)));
