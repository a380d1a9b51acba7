import type { Geometry, Position } from "geojson";

/** Well-known text of points, lines and polygons, with or without SRID and altitude; undefined for anything else. */
export function readWellKnownText(cell: string): Geometry | undefined {
  const found =
    /^(?:SRID=(\d+);\s*)?(POINT|MULTIPOINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON)\s*(?:Z|M|ZM)?\s*(\(.*\))$/is.exec(
      cell.trim(),
    );
  if (!found || (found[1] !== undefined && found[1] !== "4326")) return undefined;
  const nested = readNested(found[3]!);
  return nested === undefined ? undefined : toGeometry(found[2]!.toUpperCase(), nested);
}

const TYPES: Readonly<Record<string, { readonly type: Geometry["type"]; readonly depth: number }>> = {
  POINT: { type: "Point", depth: 0 },
  MULTIPOINT: { type: "MultiPoint", depth: 1 },
  LINESTRING: { type: "LineString", depth: 1 },
  MULTILINESTRING: { type: "MultiLineString", depth: 2 },
  POLYGON: { type: "Polygon", depth: 2 },
  MULTIPOLYGON: { type: "MultiPolygon", depth: 3 },
};

type Nested = Position | Nested[];

/** Brackets become arrays, "x y" between commas becomes a position. */
function readNested(text: string): Nested | undefined {
  const json = text
    .replace(/[^(),]+/g, (numbers) => (numbers.trim() === "" ? "" : `[${numbers.trim().split(/\s+/).join(",")}]`))
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  try {
    return JSON.parse(json) as Nested;
  } catch {
    return undefined;
  }
}

function toGeometry(name: string, nested: Nested): Geometry | undefined {
  const { type, depth } = TYPES[name]!;
  const positions =
    type === "MultiPoint" && Array.isArray((nested as Nested[])[0]?.[0 as never]) ? nested.flat(1) : nested;
  const coordinates = depth === 0 ? (nested as Nested[])[0] : positions;
  return { type, coordinates } as Geometry;
}
