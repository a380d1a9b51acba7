import type { Steps } from "../../model/steps.ts";
import type { Parts } from "../read-boundaries.ts";

export type Rings = Pick<Parts, "coordinates" | "ringStart">;

/** Points that are looked at between two breaths. */
const POINTS_PER_STEP = 100_000;

/**
 * 1 for each point at which lines part or meet: where rings that have a point in common come from different neighbours or go on to different ones.
 * Between two of them, rings that share a border have the very same points. The last point of a ring is its first.
 */
export function* findJunctions({ coordinates, ringStart }: Rings): Steps<Uint8Array> {
  const points = coordinates.length / 2;
  const vertex = yield* numberVertices(coordinates);
  const [one, other] = [new Int32Array(points).fill(-1), new Int32Array(points)]; // neighbours by vertex
  const meets = new Uint8Array(points); // by vertex
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const [from, end] = [ringStart[ring]!, ringStart[ring + 1]! - 1];
    for (let point = from; point < end; point++) {
      const before = vertex[point === from ? end - 1 : point - 1]!;
      const after = vertex[point + 1]!;
      const [low, high] = before < after ? [before, after] : [after, before];
      const at = vertex[point]!;
      if (one[at] === -1) {
        one[at] = low;
        other[at] = high;
      } else if (one[at] !== low || other[at] !== high) meets[at] = 1;
      if (point % POINTS_PER_STEP === POINTS_PER_STEP - 1) yield;
    }
  }
  return Uint8Array.from(vertex, (at) => meets[at]!);
}

/** The same number for points at the same place: an open table of the places, by a sum over their bits. */
function* numberVertices(coordinates: Float64Array): Steps<Int32Array> {
  const points = coordinates.length / 2;
  const bits = new Uint32Array(coordinates.buffer, coordinates.byteOffset, 2 * coordinates.length);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * points)));
  const table = new Int32Array(size).fill(-1); // first point at each place
  const vertex = new Int32Array(points);
  for (let point = 0; point < points; point++) {
    const [x, y] = [coordinates[2 * point]!, coordinates[2 * point + 1]!];
    let slot = hashOf(bits, 4 * point) & (size - 1);
    for (;;) {
      const first = table[slot]!;
      if (first < 0) {
        table[slot] = point;
        vertex[point] = point;
        break;
      }
      if (coordinates[2 * first] === x && coordinates[2 * first + 1] === y) {
        vertex[point] = first;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
    if (point % POINTS_PER_STEP === POINTS_PER_STEP - 1) yield;
  }
  return vertex;
}

function hashOf(bits: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let part = 0; part < 4; part++) hash = Math.imul(hash ^ bits[at + part]!, 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> 0;
}
