import type { MultiPolygon, Position } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import type { Shape } from "./countries.ts";

export interface Simplification {
  /** Points whose triangle with their neighbours is smaller are left out: square degrees at the equator, more towards the poles. */
  readonly leastTriangle: number;
  /** The same for lines that are no border between two shapes: coasts, and country borders of a file of regions. */
  readonly leastOuterTriangle: number;
  /** Islands smaller than this are left out unless they are a fifth or more of their territory's largest part. */
  readonly leastIsland: number;
  /** Steps across the width and height of the world. */
  readonly steps: number;
}

/** Points that even the smallest ring keeps, as far as it has them. */
const RING_POINTS = 5;

/** One TopoJSON of all shapes with shared borders, simplified so that neighbours stay neighbours; the object is named `name`. */
export function simplifyShapes(name: string, shapes: readonly Shape[], simplification: Simplification): Topology {
  const kept = shapes.map((shape) => ({
    ...shape,
    geometry: withoutIslands(shape.geometry, simplification.leastIsland),
  }));
  const whole = presimplify(topology({ [name]: { type: "FeatureCollection", features: kept } }, 1e6), triangleWeight);
  const collection = whole.objects[name] as GeometryCollection;
  const least = whole.arcs.map(() => simplification.leastOuterTriangle);
  for (const arc of bordersOf(collection)) least[arc] = simplification.leastTriangle;
  const keptOf = (arc: number) => whole.arcs[arc]!.filter((point) => point[2]! >= least[arc]!).length - 1;
  for (const ring of ringsOf(collection).map((arcs) => arcs.map(indexOf))) {
    if (ring.reduce((sum, arc) => sum + keptOf(arc), 0) >= RING_POINTS) continue;
    for (const arc of ring) least[arc] = Math.min(least[arc]!, weightOfRank(whole.arcs[arc]!, RING_POINTS));
  }
  const arcs = whole.arcs.map((arc, index) =>
    arc.filter((point) => point[2]! >= least[index]!).map(([x, y]) => [x!, y!]),
  );
  return withoutCollapsed(quantize({ ...whole, arcs } as Topology<Objects<object>>, simplification.steps), name);
}

/** Area of the triangle on the flat map, times a factor that makes empty polar coasts coarser than where people live. */
function triangleWeight([[x1, y1], [x2, y2], [x3, y3]]: [Position, Position, Position]): number {
  const area = Math.abs((x1! - x3!) * (y2! - y1!) - (x1! - x2!) * (y3! - y1!)) / 2;
  const shrink = Math.max(Math.cos((y2! * Math.PI) / 180), 0.1);
  return area * shrink ** 3;
}

function weightOfRank(arc: readonly Position[], rank: number): number {
  const weights = arc.map((point) => point[2]!).sort((a, b) => b - a);
  return weights[rank] ?? 0;
}

function withoutIslands(geometry: MultiPolygon, leastArea: number): MultiPolygon {
  const areas = geometry.coordinates.map((rings) => areaOf(rings[0]!));
  const largest = Math.max(...areas);
  return {
    type: "MultiPolygon",
    coordinates: geometry.coordinates
      .filter((_, index) => areas[index]! >= Math.min(leastArea, largest / 5))
      .map((rings) => rings.filter((ring, index) => index === 0 || areaOf(ring) >= leastArea || leastArea === 0)),
  };
}

/** Leaves out rings of which quantising has left no area; a territory keeps at least one. */
function withoutCollapsed(topology: Topology, name: string): Topology {
  const collection = topology.objects[name] as GeometryCollection;
  for (const geometry of collection.geometries) {
    if (geometry.type !== "MultiPolygon") throw new TypeError(`${geometry.id} is a ${geometry.type}.`);
    const polygons = geometry.arcs.map((rings) => rings.filter((ring) => pointsOf(topology, ring) >= 4));
    const left = polygons.filter((rings) => rings.length > 0);
    if (left.length === 0) throw new RangeError(`Nothing is left of ${geometry.id}.`);
    geometry.arcs = left;
  }
  return topology;
}

/** Points of a ring, the repeated first one included. */
const pointsOf = (topology: Topology, ring: readonly number[]): number =>
  ring.reduce((sum, arc) => sum + topology.arcs[indexOf(arc)]!.length - 1, 1);

/** Arcs that two rings use. */
function bordersOf(collection: GeometryCollection): number[] {
  const once = new Set<number>();
  return ringsOf(collection).flatMap((ring) => ring.map(indexOf).filter((arc) => once.has(arc) || !once.add(arc)));
}

const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

const ringsOf = (collection: GeometryCollection): number[][] =>
  collection.geometries.flatMap((geometry) => {
    if (geometry.type === "MultiPolygon") return geometry.arcs.flat();
    return geometry.type === "Polygon" ? geometry.arcs : [];
  });

/** Square degrees on the flat map. */
export function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1]!;
    const [x2, y2] = ring[index]!;
    twice += x1! * y2! - x2! * y1!;
  }
  return Math.abs(twice) / 2;
}
