import type { IssueCode } from "../../model/issue.ts";
import { shownJson } from "../privacy/shown-beginning.ts";
import type { TableIssue } from "../table/table.ts";
import { flattenMembers } from "./flatten.ts";
import { isGeometryType, readGeometry } from "./read-geometry.ts";
import { NO_SHAPE, type Shape } from "./shape.ts";

export type RecordKind = "feature" | "geometry" | "overpass" | "object";

export interface JsonRecord {
  /** By name; "@id" is the identifier of a feature or element. */
  readonly cells: ReadonlyMap<string, string>;
  readonly shape: Shape;
  readonly issues: readonly Omit<TableIssue, "line">[];
}

/** Told the keys of objects that stand in lists, with the name of the cell. */
export type OnKeyInside = (name: string, key: string) => void;

export const NO_CELLS: ReadonlyMap<string, string> = new Map();

export interface RecordReader {
  /** Undefined when the text is no record. */
  read(text: string): JsonRecord | undefined;
  faultOf(text: string): IssueCode;
}

type Told = Omit<TableIssue, "line">[];

/** Reads one record of a kind from its JSON. */
export function createRecordReader(kind: RecordKind, onKeyInside: OnKeyInside): RecordReader {
  const toRecord = READERS[kind];
  return {
    read(text) {
      const value = parse(text);
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      return toRecord(value as Record<string, unknown>, text, onKeyInside);
    },
    faultOf: (text) => (parse(text) === undefined ? "json-syntax" : "unreadable-record"),
  };
}

/** Numbers with more digits than fit are read as text, so that none of them is lost. */
function parse(text: string): unknown {
  try {
    if (/[:[,]\s*-?\d{16,}\s*[,}\]]/.test(text))
      return JSON.parse(text.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g, '$1"$2"'));
  } catch {
    // such digits stood inside a text
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type ToRecord = (value: Record<string, unknown>, text: string, onKeyInside: OnKeyInside) => JsonRecord;

const READERS: Readonly<Record<RecordKind, ToRecord>> = {
  feature: readFeature,
  geometry: (value) => {
    const issues: Told = [];
    if ("bbox" in value && !isBox(value.bbox)) issues.push(told("bounding-box-invalid", shownJson(value.bbox)));
    return { cells: NO_CELLS, shape: readGeometry(value), issues };
  },
  overpass: readElement,
  object: (value, text, onKeyInside) => {
    const issues: Told = [];
    return { cells: cellsOf(value, text, issues, onKeyInside), shape: NO_SHAPE, issues };
  },
};

function cellsOf(members: object, text: string, issues: Told, onKeyInside: OnKeyInside): Map<string, string> {
  const tooDeep = (column: string) =>
    issues.push({ code: "value-too-deep", severity: "repair", found: column, column });
  const cells = flattenMembers(members, tooDeep, onKeyInside);
  const repeated = repeatedKey(members, text);
  if (repeated !== undefined)
    issues.push({ code: "duplicate-key", severity: "remark", found: repeated, column: repeated });
  return cells;
}

/** A key written twice: the last one counts, as everywhere. Looked for only where the text holds more colons than the value has keys. */
function repeatedKey(members: object, text: string): string | undefined {
  for (const key of Object.keys(members)) {
    const quoted = `${JSON.stringify(key)}:`;
    const first = text.indexOf(quoted);
    const second = first < 0 ? -1 : text.indexOf(quoted, first + quoted.length);
    if (second >= 0 && depthBetween(text, first, second) === 0) return key;
  }
  return undefined;
}

function depthBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, to).replace(/"(?:[^"\\]|\\.)*"/g, "");
  let [depth, least] = [0, 0];
  for (const sign of between) {
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") least = Math.min(least, --depth);
  }
  return least < 0 ? -1 : depth;
}

function readFeature(feature: Record<string, unknown>, text: string, onKeyInside: OnKeyInside): JsonRecord {
  const issues: Told = [];
  const { type, properties, geometry, id } = feature;
  const isFeature = type === "Feature" || (geometry !== undefined && type === undefined);
  const isRecognised = type === undefined || isGeometryType(type) || /^\w*feature\w*$/i.test(String(type));
  if (type !== "Feature")
    issues.push(told(isFeature ? "member-misplaced" : "type-misspelt", isRecognised ? String(type) : ""));
  if (properties !== undefined && properties !== null && (typeof properties !== "object" || Array.isArray(properties)))
    issues.push(told("member-misplaced", "properties"));
  else if (properties === undefined) issues.push(told("member-misplaced", "properties"));
  const members = typeof properties === "object" && properties !== null && !Array.isArray(properties) ? properties : {};
  for (const misplaced of ["coordinates", "features", "geometries"])
    if (misplaced in feature) issues.push(told("member-misplaced", misplaced));
  if ("bbox" in feature && !isBox(feature.bbox)) issues.push(told("bounding-box-invalid", shownJson(feature.bbox)));
  const cells = cellsOf(members, text, issues, onKeyInside);
  const identifier = identifierOf(id, issues);
  if (identifier !== "" && cells.get("id") !== identifier) cells.set("@id", identifier);
  const shape = isFeature || geometry !== undefined ? readGeometry(geometry) : bareGeometry(feature);
  if (typeof geometry === "object" && geometry !== null)
    for (const misplaced of ["properties", "geometry", "features"])
      if (misplaced in geometry) issues.push(told("member-misplaced", misplaced));
  if (shape.altitude !== undefined && !cells.has("altitude")) cells.set("altitude", String(shape.altitude));
  return { cells, shape, issues };
}

/** What may be no geometry at all is not quoted: none of its cells is read, so nothing tells whether it must not be shown. */
const bareGeometry = ({ type, coordinates, geometries }: Record<string, unknown>): Shape =>
  isGeometryType(type)
    ? readGeometry({ type, coordinates, geometries })
    : { derived: false, issues: [{ code: "geometry-invalid", severity: "repair", found: "" }] };

const told = (code: IssueCode, found: string): Omit<TableIssue, "line"> => ({ code, severity: "remark", found });

const isBox = (box: unknown): boolean =>
  Array.isArray(box) && (box.length === 4 || box.length === 6) && box.every((edge) => typeof edge === "number");

function identifierOf(id: unknown, issues: Told): string {
  if (typeof id === "string" || typeof id === "number") return String(id);
  if (id !== undefined && id !== null) issues.push(told("id-invalid", shownJson(id)));
  return "";
}

/** A node, way or relation of OpenStreetMap; ways and relations have a point when the answer holds their centre. */
function readElement(element: Record<string, unknown>, text: string, onKeyInside: OnKeyInside): JsonRecord {
  const { type, id, lat, lon, center, tags } = element as {
    type?: unknown;
    id?: unknown;
    lat?: unknown;
    lon?: unknown;
    center?: { lat?: unknown; lon?: unknown };
    tags?: unknown;
  };
  const issues: Told = [];
  const cells = cellsOf(typeof tags === "object" && tags !== null ? tags : {}, text, issues, onKeyInside);
  cells.set("@id", `${type}/${id}`);
  const [longitude, latitude, derived] = typeof lat === "number" ? [lon, lat, false] : [center?.lon, center?.lat, true];
  const shape: Shape =
    typeof latitude === "number" && typeof longitude === "number"
      ? {
          longitude,
          latitude,
          derived,
          issues: derived ? [{ code: "point-of-shape", severity: "remark", found: String(type) }] : [],
        }
      : { derived: false, issues: [{ code: "coordinate-missing", severity: "remark", found: "" }] };
  return { cells, shape, issues };
}
