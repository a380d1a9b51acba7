import type { Feature, GeoJsonProperties } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import type { Refusal } from "../../model/import.ts";
import { err, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { readCrs } from "../json/read-crs.ts";
import type { Opening } from "./opening.ts";
import { MOST_BYTES } from "./parts.ts";
import type { PlainFile } from "./plain-file.ts";
import { createSequence } from "./sequence.ts";
import type { WholeText } from "./whole-text.ts";

type Shape = GeometryObject<GeoJsonProperties>;
type Layers = Topology<Objects<GeoJsonProperties>>;

/** Shapes of a map have fewer; arcs that are named again and again would grow without end. */
const MOST_POINTS = 2_000_000;
/** A point as text, about. */
const POINT_BYTES = 40;

/** TopoJSON as a sequence of features, layer by layer. Undefined when it is none after all. */
export async function openTopology(
  file: NamedBlob,
  { text, ...encoding }: WholeText,
  opening: Opening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  const topology = parseTopology(text);
  if (!topology) return undefined;
  const crs = readCrs((topology as { readonly crs?: unknown }).crs);
  if (crs.ok === false) return err({ code: "unknown-crs", detail: crs.name });
  const sequence = createSequence(opening);
  const layers = Object.entries(topology.objects);
  const shapes = layers.flatMap(([layer, object]) => shapesOf(object).map((shape) => ({ layer, shape })));
  let points = 0;
  for (const { layer, shape } of shapes) {
    const count = countPoints(shape, topology);
    points += count;
    if (points * POINT_BYTES > MOST_BYTES) return err({ code: "too-large-opened", detail: String(MOST_BYTES) });
    const made = count > MOST_POINTS ? undefined : toFeature(topology, shape, layers.length > 1 ? layer : undefined);
    if (sequence.add(made, made ? "" : JSON.stringify(shape))) break;
    if (!(await sequence.goOn())) return err({ code: "cancelled" });
  }
  return sequence.finish(file, { format: "topojson", ...encoding, projection: crs.projection });
}

function parseTopology(text: string): Layers | undefined {
  let value: Partial<Layers> | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // whoever reads JSON says where it breaks
  }
  const isTopology = value?.type === "Topology" && Array.isArray(value.arcs) && isObject(value.objects);
  return isTopology ? (value as Layers) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The shapes of a layer, or the one shape that it is. */
const shapesOf = (layer: Shape): readonly Shape[] =>
  layer?.type === "GeometryCollection" && Array.isArray(layer.geometries) ? layer.geometries : [layer];

/** How many points the shape has once its arcs are put in their places; endless where it is nested without end. */
function countPoints(shape: Shape, { arcs }: Layers): number {
  const waiting: unknown[] = [shape];
  let points = 0;
  while (waiting.length > 0 && points <= MOST_POINTS) {
    const next = waiting.pop();
    if (typeof next === "number")
      points += Array.isArray(arcs[next < 0 ? ~next : next]) ? arcs[next < 0 ? ~next : next]!.length : 0;
    else if (Array.isArray(next)) for (const each of next) waiting.push(each);
    else if (isObject(next))
      waiting.push((next as { arcs?: unknown }).arcs, (next as { geometries?: unknown }).geometries);
  }
  return points;
}

/** Undefined where it names arcs that are not there. */
function toFeature(topology: Layers, shape: Shape, layer: string | undefined): Feature | undefined {
  if (!isObject(shape)) return undefined;
  try {
    const made = feature(topology, shape) as Feature;
    return layer === undefined ? made : { ...made, properties: { layer, ...made.properties } };
  } catch {
    return undefined;
  }
}
