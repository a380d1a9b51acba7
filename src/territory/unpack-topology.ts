import type { MultiPolygon, Topology } from "topojson-specification";
import * as z from "zod/mini";
import { madeWhenAsked } from "../model/made-when-asked.ts";
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

/** The topology with one object, `shapes`, in the order of `ids`. Its arcs are made whenever they are asked for. */
export function unpackTopology(packed: PackedTopology): ShapeTopology {
  const shapes = shapesOf(packed);
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
  const arcs = readArcs(packed.arcs);
  return {
    type: "Topology",
    transform: { scale: packed.scale, translate: packed.translate },
    arcs: madeWhenAsked(arcs.length, (at) => toSteps(arcs[at]!)),
    objects: { shapes: { type: "GeometryCollection", geometries } },
  };
}

/** As text, one per id. @throws RangeError where there are more of these or those */
export function shapesOf({ ids, shapes }: PackedTopology): readonly string[] {
  const texts = shapes.split(";");
  if (texts.length !== ids.length) throw new RangeError(`${ids.length} ids for ${texts.length} shapes.`);
  return texts;
}

/** Of each arc the x and y of its points, in whole steps. */
export function readArcs(text: string): readonly (readonly number[])[] {
  let [x, y] = [0, 0];
  return text.split(" ").map((part) => {
    const numbers = readNumbers(part);
    for (let at = 0; at < numbers.length; at += 2) {
      numbers[at] = x += numbers[at]!;
      numbers[at + 1] = y += numbers[at + 1]!;
    }
    return numbers;
  });
}

/** TopoJSON counts each point of an arc from the one before. */
function toSteps(arc: readonly number[]): [number, number][] {
  const steps: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < arc.length; at += 2) {
    steps.push([arc[at]! - x, arc[at + 1]! - y]);
    [x, y] = [arc[at]!, arc[at + 1]!];
  }
  return steps;
}
