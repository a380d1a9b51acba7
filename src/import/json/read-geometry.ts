import { booleanPointInPolygon, centroid, pointOnFeature } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { shownJson } from "../privacy/shown-beginning.ts";
import type { Shape, ShapeIssue } from "./shape.ts";

const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};
const DEEPEST_COLLECTION = 64;
const TYPES: ReadonlySet<string> = new Set(
  [...Object.keys(DEPTHS), "GeometryCollection"].map((type) => type.toLowerCase()),
);

/** Names a geometry, however it is written. */
export const isGeometryType = (type: unknown): boolean => typeof type === "string" && TYPES.has(type.toLowerCase());

/**
 * A geometry as one point, forgiving what is common (I9): altitude, longitudes past 180, unclosed rings, collections in collections. An
 * area gives a point inside it. What was found is told as issues; a geometry that cannot be used gives no point.
 */
export function readGeometry(geometry: unknown): Shape {
  const issues: ShapeIssue[] = [];
  if (geometry === null || geometry === undefined) return missing(issues, "");
  if (typeof geometry !== "object" || Array.isArray(geometry)) return unusable(issues, geometry);
  const parts = flatten(geometry as Geometry, issues);
  if (!parts) return unusable(issues, geometry);
  const usable = parts.map((part) => tidy(part, issues)).filter((part) => part !== undefined);
  if (usable.length === 0) {
    const wasEmpty = parts.every((part) => Array.isArray(part.coordinates) && part.coordinates.length === 0);
    if (wasEmpty) return missing(issues, "[]");
    return issues.some(({ code }) => code.startsWith("coordinate-"))
      ? { derived: false, issues }
      : unusable(issues, geometry);
  }
  return toShape(usable, issues);
}

type Plain = Exclude<Geometry, { type: "GeometryCollection" }>;

const missing = (issues: ShapeIssue[], found: string): Shape => {
  issues.push({ code: "coordinate-missing", severity: "remark", found });
  return { derived: false, issues };
};

const unusable = (issues: ShapeIssue[], geometry: unknown): Shape => {
  issues.push({ code: "geometry-invalid", severity: "repair", found: shownJson(geometry) });
  return { derived: false, issues };
};

/** The geometries of a collection, however deep; undefined when the type is unknown. */
function flatten(geometry: Geometry, issues: ShapeIssue[]): Plain[] | undefined {
  const found: Plain[] = [];
  const open: { readonly geometry: Geometry; readonly depth: number }[] = [{ geometry, depth: 0 }];
  let nested = false;
  while (open.length) {
    const { geometry: next, depth } = open.pop()!;
    if (next?.type === "GeometryCollection") {
      // One geometry alone needs no collection; RFC 7946 asks to avoid both.
      if (depth > 0 || next.geometries?.length === 1) nested = true;
      if (!Array.isArray(next.geometries) || depth > DEEPEST_COLLECTION * 4) return undefined;
      for (const inner of next.geometries.toReversed()) open.push({ geometry: inner, depth: depth + 1 });
    } else if (next && Object.hasOwn(DEPTHS, next.type)) found.push(next);
    else {
      const type = Object.keys(DEPTHS).find((name) => name.toLowerCase() === String(next?.type).toLowerCase());
      if (!type) return undefined;
      issues.push({ code: "type-misspelt", severity: "repair", found: String(next.type), became: type });
      found.push({ ...next, type } as Plain);
    }
  }
  if (nested) issues.push({ code: "nested-collection", severity: "remark", found: "GeometryCollection" });
  return found;
}

/** Coordinates as they should be, or undefined when they are not numbers in the right depth. */
function tidy(geometry: Plain, issues: ShapeIssue[]): Plain | undefined {
  const depth = DEPTHS[geometry.type]!;
  if (!Array.isArray(geometry.coordinates) || geometry.coordinates.length === 0) return undefined;
  const faults = new Set<string>();
  const positions: Position[] = [];
  if (!collect(geometry.coordinates, depth, positions, faults) || positions.length === 0) {
    const code = faults.has("shape") ? "geometry-invalid" : "coordinate-invalid";
    issues.push({ code, severity: "repair", found: shownJson(geometry.coordinates) });
    return undefined;
  }
  if (faults.has("extra"))
    issues.push({
      code: "extra-position-values",
      severity: "remark",
      found: shownJson(positions.find((each) => each.length > 3)),
    });
  const past = positions.find(([longitude]) => Math.abs(longitude!) > 180 && Math.abs(longitude!) <= 540);
  if (past && geometry.type !== "Point")
    issues.push({ code: "longitude-wrapped", severity: "repair", found: shownJson(past) });
  if (!checkParts(geometry, issues)) return undefined;
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? tidyRings(geometry, issues) : geometry;
}

function collect(value: unknown, depth: number, into: Position[], faults: Set<string>): boolean {
  if (!Array.isArray(value)) {
    faults.add("shape");
    return false;
  }
  if (depth > 0) return value.every((inner) => collect(inner, depth - 1, into, faults));
  if (Array.isArray(value[0])) faults.add("shape");
  if (value.length < 2 || !value.every((number) => typeof number === "number" && Number.isFinite(number))) return false;
  if (value.length > 3) faults.add("extra");
  into.push(value as Position);
  return true;
}

function checkParts(geometry: Plain, issues: ShapeIssue[]): boolean {
  const lines =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  if (lines.every((line) => line.length >= 2)) return true;
  issues.push({ code: "geometry-invalid", severity: "repair", found: shownJson(geometry.coordinates) });
  return false;
}

function tidyRings(
  geometry: Extract<Plain, { type: "Polygon" | "MultiPolygon" }>,
  issues: ShapeIssue[],
): Plain | undefined {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let [unclosed, turned, short_] = [false, false, false];
  const closed = polygons.map((rings) =>
    rings.map((ring, at) => {
      const [first, last] = [ring[0], ring.at(-1)];
      const whole = first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
      if (whole !== ring) unclosed = true;
      if (whole.length < 4) short_ = true;
      else if (signedArea(whole) > 0 !== (at === 0)) turned = true;
      return whole;
    }),
  );
  const found = shownJson(geometry.coordinates);
  if (unclosed) issues.push({ code: "ring-unclosed", severity: "repair", found });
  if (short_) {
    issues.push({ code: "geometry-invalid", severity: "repair", found });
    return undefined;
  }
  if (turned) issues.push({ code: "ring-direction", severity: "remark", found });
  return { type: "MultiPolygon", coordinates: closed };
}

function signedArea(ring: readonly Position[]): number {
  let area = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [from, to] = [ring[at]!, ring[at + 1]!];
    area += from[0]! * to[1]! - to[0]! * from[1]!;
  }
  return area;
}

function toShape(parts: readonly Plain[], issues: ShapeIssue[]): Shape {
  const main = largest(parts);
  if (main.type === "Point") return fromPosition(main.coordinates, false, issues);
  const crossing = unwrap(main);
  const point = pointFor(crossing);
  issues.push({
    code: "point-of-shape",
    severity: "remark",
    found: main.type === "MultiPolygon" ? "Polygon" : main.type,
  });
  return fromPosition(point, true, issues);
}

/** Areas say more than lines, lines more than points. */
function largest(parts: readonly Plain[]): Plain {
  const rank = (part: Plain) => (/Polygon/.test(part.type) ? 2 : /Line/.test(part.type) ? 1 : 0);
  return parts.reduce((best, part) => (rank(part) > rank(best) ? part : best));
}

/** Shapes that jump from 180 to -180 are laid out past 180, so that their middle is not on the other side of the world. */
function unwrap(geometry: Plain): Plain {
  const positions: Position[] = [];
  collect(geometry.coordinates, DEPTHS[geometry.type]!, positions, new Set());
  const longitudes = positions.map(([longitude]) => longitude!);
  const span = Math.max(...longitudes) - Math.min(...longitudes);
  if (
    span <= 180 ||
    !longitudes.some((longitude) => longitude < -90) ||
    !longitudes.some((longitude) => longitude > 90)
  )
    return geometry;
  const shift = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === "number"
      ? [value[0] < 0 ? value[0] + 360 : value[0], ...value.slice(1)]
      : (value as unknown[]).map(shift);
  return { ...geometry, coordinates: shift(geometry.coordinates) } as Plain;
}

function pointFor(geometry: Plain): Position {
  if (geometry.type === "MultiPolygon") {
    const middle = centroid(geometry);
    if (booleanPointInPolygon(middle, geometry)) return middle.geometry.coordinates;
  }
  return pointOnFeature(geometry).geometry.coordinates;
}

function fromPosition([longitude, latitude, altitude]: Position, derived: boolean, issues: ShapeIssue[]): Shape {
  return {
    longitude: longitude!,
    latitude: latitude!,
    derived,
    issues,
    ...(altitude !== undefined && !derived && { altitude }),
  };
}
