import type { FeatureCollection, LineString, Position } from "geojson";
import type { Arc } from "../model/answer.ts";
import type { Mark } from "../model/mark.ts";
import { toLatitude, toLongitude, toMercatorX, toMercatorY, WORLD } from "../model/mercator.ts";
import { RELATION_CATEGORY, RELATION_INVERSE, RELATIONS } from "../model/taxonomy.ts";
import type { Bounds } from "../model/viewport.ts";

/** How the line of a tie is drawn: who belongs to whom, what is traded or paid, what is shared. */
export type Stroke = "solid" | "dashed" | "dotted";

type Degrees = readonly [longitude: number, latitude: number];

const BEND = 0.2; // of the length
const STEPS = 32;
const DASHED = ["trade", "finance", "support"];
const DOTTED = ["resources", "solidarity", "alliance", "knowledge"];

/** @param relation id of a relation or of its inverse */
export function strokeOf(relation: string): Stroke {
  const index = RELATIONS.indexOf(relation) ?? RELATION_INVERSE.indexOf(relation);
  const category = RELATION_CATEGORY[index] ?? "";
  if (DASHED.includes(category)) return "dashed";
  return DOTTED.includes(category) ? "dotted" : "solid";
}

/** Curves of ties, each ending at the mark that holds its other end. */
export function arcCurves(
  arcs: readonly Arc[],
  marks: readonly Mark[],
): FeatureCollection<LineString, { readonly id: string; readonly stroke: Stroke }> {
  return {
    type: "FeatureCollection",
    features: arcs.map((arc) => ({
      type: "Feature",
      properties: { id: arc.id, stroke: strokeOf(arc.relation) },
      geometry: { type: "LineString", coordinates: curve(arc.from, centreOfHolder(arc.to, marks)) },
    })),
  };
}

/**
 * A quadratic curve between two points of the map, bent towards the north and going the short way round the Earth:
 * past the antimeridian its longitudes run on beyond 180.
 */
export function curve(from: Degrees, to: Degrees): Position[] {
  const [x1, y1, y2] = [toMercatorX(from[0]), toMercatorY(from[1]), toMercatorY(to[1])];
  const x2 = x1 + shortWay(toMercatorX(to[0]) - x1);
  const north = x2 >= x1 ? 1 : -1;
  const controlX = (x1 + x2) / 2 + BEND * (y2 - y1) * north;
  const controlY = (y1 + y2) / 2 - BEND * (x2 - x1) * north;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const along = (start: number, control: number, end: number): number =>
      start + 2 * t * (control - start) + t * t * (start - 2 * control + end);
    return [toLongitude(along(x1, controlX, x2)), toLatitude(along(y1, controlY, y2))];
  });
}

const shortWay = (dx: number): number => dx - WORLD * Math.round(dx / WORLD);

function centreOfHolder(point: Degrees, marks: readonly Mark[]): Degrees {
  let nearest: Degrees = point;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (!holds(mark.bounds, point)) continue;
    const distance = Math.hypot(mark.longitude - point[0], mark.latitude - point[1]);
    if (distance < least) [least, nearest] = [distance, [mark.longitude, mark.latitude]];
  }
  return nearest;
}

/** Positions of marks are rounded to the grid of the store, so a hair's breadth outside still counts as inside. */
const HAIR = 1e-5; // degrees

function holds({ west, south, east, north }: Bounds, [longitude, latitude]: Degrees): boolean {
  const inside =
    west <= east
      ? longitude >= west - HAIR && longitude <= east + HAIR
      : longitude >= west - HAIR || longitude <= east + HAIR;
  return inside && latitude >= south - HAIR && latitude <= north + HAIR;
}
