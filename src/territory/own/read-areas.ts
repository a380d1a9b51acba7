import type { ShapeFindingCode, ShapeSeverity } from "../../model/boundary-set.ts";
import type { Point, Ring } from "./cut-ring.ts";
import { hasExtent } from "./tidy-polygon.ts";

export interface Told {
  readonly code: ShapeFindingCode;
  readonly severity: ShapeSeverity;
  readonly found: string;
}

export interface Areas {
  /** Rings closed, as they are written otherwise. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly told: readonly Told[];
}

const TYPES = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
] as const;
/** Of nested collections and of geometries in one: more is no drawing of a territory. */
const MOST_NESTED = 100_000;
/** Two whole turns and a half: beyond it a number is no longitude. */
const FARTHEST = 900;

interface Geometry {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** The areas of a geometry, whatever it is. What is no area, or cannot be used, is told. */
export function readAreas(geometry: unknown): Areas {
  const told: Told[] = [];
  const tell = (code: ShapeFindingCode, severity: ShapeSeverity, found: unknown) =>
    void told.push({ code, severity, found: short(found) });
  const polygons: Ring[][] = [];
  const waiting: unknown[] = [geometry];
  let seen = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (++seen > MOST_NESTED) {
      tell("shape-invalid", "left-out", "GeometryCollection");
      break;
    }
    if (next === null || next === undefined) {
      tell("no-shape", "left-out", "");
      continue;
    }
    const { type, coordinates, geometries } = next as Geometry;
    const known = TYPES.find((each) => each.toLowerCase() === String(type).toLowerCase());
    if (known && known !== type) tell("type-misspelt", "mended", String(type));
    if (known === "GeometryCollection" && Array.isArray(geometries)) {
      if (geometries.length === 0) tell("no-shape", "left-out", "[]");
      for (const each of geometries.toReversed()) waiting.push(each);
    } else if (known === "Polygon") addPolygon(coordinates, polygons, tell);
    else if (known === "MultiPolygon" && Array.isArray(coordinates)) {
      if (coordinates.length === 0) tell("no-shape", "left-out", "[]");
      for (const each of coordinates) addPolygon(each, polygons, tell);
    } else if (known && known !== "MultiPolygon" && known !== "GeometryCollection")
      tell("not-an-area", "left-out", known);
    else tell("shape-invalid", "left-out", next);
  }
  return { polygons, told };
}

type Tell = (code: ShapeFindingCode, severity: ShapeSeverity, found: unknown) => void;

function addPolygon(coordinates: unknown, into: Ring[][], tell: Tell): void {
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    tell(Array.isArray(coordinates) ? "no-shape" : "shape-invalid", "left-out", coordinates);
    return;
  }
  const rings: Ring[] = [];
  for (const [at, each] of coordinates.entries()) {
    const ring = readRing(each, tell);
    if (ring) rings.push(ring);
    else if (at === 0) return; // holes of nothing
  }
  into.push(rings);
}

function readRing(written: unknown, tell: Tell): Ring | undefined {
  if (!Array.isArray(written)) return leave(tell, "shape-invalid", written);
  const ring: Point[] = [];
  for (const position of written) {
    const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : [];
    if (!isNumber(longitude) || !isNumber(latitude)) return leave(tell, "shape-invalid", position);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > FARTHEST) return leave(tell, "not-degrees", position);
    ring.push([longitude, latitude]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return leave(tell, "no-area", written);
  const isOpen = last[1] !== first[1] || (last[0] - first[0]) % 360 !== 0;
  if (isOpen) ring.push(first);
  if (ring.length < 4 || (!hasExtent(ring) && !reachesAround(ring))) return leave(tell, "no-area", written);
  if (isOpen) tell("ring-open", "mended", written);
  return ring;
}

/** A ring along one line of latitude has no area in the plane, and a pole in it. */
const reachesAround = (ring: Ring): boolean =>
  ring.some(([longitude], at) => at > 0 && Math.abs(longitude - ring[at - 1]![0]) > 180) ||
  Math.abs(ring.at(-1)![0] - ring[0]![0]) >= 360;

function leave(tell: Tell, code: ShapeFindingCode, found: unknown): undefined {
  tell(code, "left-out", found);
  return undefined;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const LONGEST = 80;
const DEEPEST = 4;

/** How a value begins: a whole one may be long, and nested without end. */
function short(value: unknown): string {
  if (typeof value === "string") return value.slice(0, LONGEST);
  return (JSON.stringify(pruned(value, 0)) ?? "").slice(0, LONGEST);
}

function pruned(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "…";
  if (Array.isArray(value)) return value.slice(0, 4).map((each) => pruned(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 4)
      .map(([key, each]) => [key, pruned(each, depth + 1)]),
  );
}
