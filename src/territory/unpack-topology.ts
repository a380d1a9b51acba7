import type { MultiPolygon, Topology } from "topojson-specification";
import * as z from "zod/mini";
import { readNumbers } from "./packed-numbers.ts";

/**
 * A quantised TopoJSON topology whose numbers are written as text (packed-numbers.ts).
 */
export const packedTopologySchema = z.object({
  /** Size of a step and place of the origin, degrees. */
  scale: z.tuple([z.number(), z.number()]),
  translate: z.tuple([z.number(), z.number()]),
  /** One per shape. */
  ids: z.array(z.string()),
  names: z.optional(z.array(z.string())),
  /** Arcs separated by spaces; each a list of x and y, its first point counted from the last point of the arc before. */
  arcs: z.string(),
  /** Shapes separated by ";", polygons by ",", rings by spaces; a ring is a list of arcs, 2n forwards and 2n + 1 backwards, n from the arc before. */
  shapes: z.string(),
});
export type PackedTopology = z.infer<typeof packedTopologySchema>;

export type ShapeTopology = Topology<{
  shapes: { type: "GeometryCollection"; geometries: (MultiPolygon<{ name?: string }> & { id: string })[] };
}>;

/** The topology with one object, `shapes`, in the order of `ids`. */
export function unpackTopology(packed: PackedTopology): ShapeTopology {
  const shapes = packed.shapes.split(";");
  if (shapes.length !== packed.ids.length)
    throw new RangeError(`${packed.ids.length} ids for ${shapes.length} shapes.`);
  let arc = 0;
  const readRing = (text: string): number[] =>
    readNumbers(text).map((step) => {
      arc += step >> 1;
      return (step & 1) === 1 ? ~arc : arc;
    });
  const geometries = shapes.map((shape, index) => ({
    type: "MultiPolygon" as const,
    id: packed.ids[index]!,
    ...(packed.names && { properties: { name: packed.names[index]! } }),
    arcs: shape.split(",").map((polygon) => polygon.split(" ").map(readRing)),
  }));
  return {
    type: "Topology",
    transform: { scale: packed.scale, translate: packed.translate },
    arcs: readArcs(packed.arcs),
    objects: { shapes: { type: "GeometryCollection", geometries } },
  };
}

function readArcs(text: string): [number, number][][] {
  let x = 0;
  let y = 0;
  return text.split(" ").map((part) => {
    const numbers = readNumbers(part);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const step: [number, number] = [numbers[index]!, numbers[index + 1]!];
      points.push(index === 0 ? [x + step[0], y + step[1]] : step); // TopoJSON counts each arc from its own first point
      x += step[0];
      y += step[1];
    }
    return points;
  });
}
