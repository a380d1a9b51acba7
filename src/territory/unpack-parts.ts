import { readNumbers } from "./packed-numbers.ts";
import type { Parts } from "./read-boundaries.ts";
import { type PackedTopology, readArcs, shapesOf } from "./unpack-topology.ts";

/**
 * The polygons of a packed topology as columns, to the last bit as `feature` of topojson-client has them. Nothing is made for each point on the way:
 * a third of a million small arrays would stay in the young half of the heap for so long that engines make that as large as they may.
 * @param territoryOf of each shape, by its id
 * @throws RangeError where there are more ids than shapes, or fewer
 */
export function unpackParts(
  packed: PackedTopology,
  territoryOf: (id: string) => number,
): Parts & { readonly territory: Int16Array; readonly partTerritory: Int16Array } {
  const { scale, translate, ids, arcs } = packed;
  const shapes = shapesOf(packed);
  const territory = Int16Array.from(ids, territoryOf);
  const steps = readArcs(arcs);
  const coordinates: number[] = [];
  const ringStart: number[] = [];
  const partStart: number[] = [];
  const partTerritory: number[] = [];
  const put = (arc: readonly number[], point: number): void => {
    coordinates.push(arc[2 * point]! * scale[0] + translate[0], arc[2 * point + 1]! * scale[1] + translate[1]);
  };
  let at = 0;
  const putRing = (text: string): void => {
    const start = coordinates.length;
    ringStart.push(start / 2);
    for (const step of readNumbers(text)) {
      at += step >> 1;
      const arc = steps[at]!;
      const points = arc.length / 2;
      const from = coordinates.length > start ? 1 : 0; // an arc begins where the one before has ended
      const isBackwards = (step & 1) === 1;
      for (let point = from; point < points; point++) put(arc, isBackwards ? points - 1 - point : point);
    }
    // An arc may have two points, and an outline has four.
    while (coordinates.length - start < 8) coordinates.push(coordinates[start]!, coordinates[start + 1]!);
  };
  for (const [shape, text] of shapes.entries()) {
    for (const polygon of text.split(",")) {
      partStart.push(ringStart.length);
      partTerritory.push(territory[shape]!);
      polygon.split(" ").forEach(putRing);
    }
  }
  return {
    territory,
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from([...ringStart, coordinates.length / 2]),
    partStart: Uint32Array.from([...partStart, ringStart.length]),
    partTerritory: Int16Array.from(partTerritory),
  };
}
