import type { GeometryCollection, Topology } from "topojson-specification";
import { toDigits } from "../../src/territory/packed-numbers.ts";
import type { PackedTopology } from "../../src/territory/unpack-topology.ts";

/** The reverse of `unpackTopology`, for a quantised topology whose object `name` holds multipolygons only. */
export function packTopology(topology: Topology, name: string, withNames: boolean): PackedTopology {
  const { transform } = topology;
  if (!transform) throw new TypeError("The topology is not quantised.");
  const { geometries } = topology.objects[name] as GeometryCollection<{ name: string }>;
  let last = 0;
  const writeRing = (ring: readonly number[]): string =>
    ring
      .map((arc) => {
        const index = arc < 0 ? ~arc : arc;
        const text = toDigits(((index - last) << 1) | (arc < 0 ? 1 : 0));
        last = index;
        return text;
      })
      .join("");
  const shapes = geometries.map((geometry) => {
    if (geometry.type !== "MultiPolygon") throw new TypeError(`${geometry.id} is a ${geometry.type}.`);
    return geometry.arcs.map((polygon) => polygon.map(writeRing).join(" ")).join(",");
  });
  return {
    scale: [transform.scale[0], transform.scale[1]],
    translate: [transform.translate[0], transform.translate[1]],
    ids: geometries.map(({ id }) => String(id)),
    ...(withNames && { names: geometries.map(({ properties }) => (properties as { name: string }).name) }),
    arcs: writeArcs(topology.arcs as [number, number][][]),
    shapes: shapes.join(";"),
  };
}

function writeArcs(arcs: readonly [number, number][][]): string {
  let lastX = 0;
  let lastY = 0;
  return arcs
    .map((arc) => {
      let text = "";
      let [x, y] = [0, 0];
      for (const [index, [stepX, stepY]] of arc.entries()) {
        text += index === 0 ? toDigits(stepX - lastX) + toDigits(stepY - lastY) : toDigits(stepX) + toDigits(stepY);
        x += stepX;
        y += stepY;
      }
      [lastX, lastY] = [x, y];
      return text;
    })
    .join(" ");
}
