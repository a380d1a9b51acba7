import type { FileFailure, Format } from "../../model/import.ts";
import type { Projection } from "../../model/projection.ts";
import { err, ok, type Result } from "../../model/result.ts";
import { shownJson } from "../privacy/shown-beginning.ts";
import type { Table, TableIssue } from "../table/table.ts";
import { readCrs } from "./read-crs.ts";
import type { RecordKind } from "./records.ts";
import { type Span, scanArray, scanObject } from "./scan-records.ts";
import { findFault, lineAndColumn, skipSpace } from "./syntax.ts";

export interface JsonFailure {
  readonly code: FileFailure;
  readonly detail?: string;
}

export interface Found {
  readonly kind: RecordKind;
  readonly format: Format;
  /** Member that holds the records. */
  readonly key?: string;
  readonly spans: readonly Span[];
  readonly issues: readonly TableIssue[];
  readonly stated: Table["stated"];
  /** Positions are metres of this projection. */
  readonly projection?: Projection;
}

const fail = (code: FileFailure, detail?: string): { readonly ok: false; readonly error: JsonFailure } =>
  err({ code, ...(detail !== undefined && { detail }) });

export function readOne(text: string, start: number): Result<Found, JsonFailure> {
  if (text[start] === "[") return readArray(text, start);
  if (text[start] === "{") return readObject(text, start);
  const fault = findFault(text);
  return fault >= 0 ? fail("json-syntax", lineAndColumn(text, fault)) : fail("json-not-records");
}

function readArray(text: string, start: number): Result<Found, JsonFailure> {
  const { elements } = scanArray(text, start);
  const fault = firstFault(text);
  if (fault >= 0) return fail("json-syntax", lineAndColumn(text, fault));
  if (elements.length > 0 && !elements.some(({ from }) => text[from] === "{")) return fail("json-not-records");
  const kind: RecordKind = elements
    .slice(0, 20)
    .some(({ from, to }) => /"type"\s*:\s*"Feature"/.test(text.slice(from, to)))
    ? "feature"
    : "object";
  return ok({ kind, format: "json", spans: elements, issues: [], stated: {} });
}

/** JSON.parse is the quicker judge; only where it fails is the place looked for. */
function firstFault(text: string): number {
  try {
    JSON.parse(text);
    return -1;
  } catch {
    return findFault(text);
  }
}

function readObject(text: string, start: number): Result<Found, JsonFailure> {
  const { members, repeated } = scanObject(text, start);
  const memberOf = (key: string): unknown => {
    const span = members.get(key);
    if (!span) return undefined;
    try {
      return JSON.parse(text.slice(span.from, span.to));
    } catch {
      return undefined;
    }
  };
  const issues: TableIssue[] = repeated.map((key) => ({
    code: "duplicate-key",
    severity: "remark",
    line: 0,
    found: key,
  }));
  const type = memberOf("type");
  const list = recordList(text, members, type);
  if (!list) {
    const fault = firstFault(text);
    if (fault >= 0) return fail("json-syntax", lineAndColumn(text, fault));
    return readSingle(type, members, { from: start, to: text.length }, memberOf("crs"));
  }
  for (const key of ["properties", "coordinates", "geometry", "geometries"])
    if (list.kind === "feature" && members.has(key))
      issues.push({ code: "member-misplaced", severity: "remark", line: 0, found: key });
  const { elements, cut } = scanArray(text, members.get(list.key)!.from);
  const fault = elements.length > 0 && cut ? wholeFault(text, elements) : faultAround(text, elements);
  if (fault >= 0) return fail("json-syntax", lineAndColumn(text, fault));
  if (list.misspelt) return fail("not-a-table", String(type));
  const crs = readCrs(memberOf("crs"));
  if (crs.ok === false) return fail("unknown-crs", crs.name);
  return ok({
    kind: list.kind,
    format: list.format,
    key: list.key,
    // What was cut off is a record as well, though none that can be read.
    spans: cut ? [...elements, cutOff(text, elements.at(-1)!.to)] : elements,
    issues: [...issues, ...bboxIssues(members, memberOf)],
    stated: stated(list.kind, memberOf),
    ...(crs.projection && { projection: crs.projection }),
  });
}

/** What follows the last whole element. */
function cutOff(text: string, end: number): Span {
  const comma = skipSpace(text, end, text.length);
  return { from: Math.min(text.length, skipSpace(text, comma + 1, text.length)), to: text.length };
}

/** Of a text that ends early: only what was whole has to be right. */
function wholeFault(text: string, elements: readonly Span[]): number {
  return faultAround(`${text.slice(0, elements.at(-1)!.to)}]}`, elements);
}

function faultAround(text: string, elements: readonly Span[]): number {
  for (const { from, to } of elements) {
    try {
      JSON.parse(text.slice(from, to));
    } catch {
      return Math.max(from, findFault(text, from, to));
    }
  }
  return firstFault(text);
}

const OBJECT_LISTS = [
  "data",
  "records",
  "results",
  "items",
  "rows",
  "initiatives",
  "elements",
  "organizations",
  "organisations",
];

/** Members that may hold the records. */
export const RECORD_LISTS: ReadonlySet<string> = new Set(["features", ...OBJECT_LISTS]);

interface RecordList {
  readonly key: string;
  readonly kind: RecordKind;
  readonly format: Format;
  readonly misspelt?: boolean;
}

function recordList(text: string, members: ReadonlyMap<string, Span>, type: unknown): RecordList | undefined {
  const isArray = (key: string) => text[members.get(key)?.from ?? text.length] === "[";
  if (type === "Topology" || members.has("geometryType") || members.has("spatialReference")) return undefined;
  if (isArray("features")) {
    const misspelt = typeof type === "string" && type !== "FeatureCollection";
    return { key: "features", kind: "feature", format: "geojson", misspelt };
  }
  if (isArray("elements") && isOverpass(text, members))
    return { key: "elements", kind: "overpass", format: "overpass" };
  if (typeof type === "string") return undefined;
  const key = OBJECT_LISTS.find(isArray);
  return key === undefined ? undefined : { key, kind: "object", format: "json" };
}

/** Says so itself, or holds elements of OpenStreetMap with tags. Elements of a way may have none. */
function isOverpass(text: string, members: ReadonlyMap<string, Span>): boolean {
  if (members.has("osm3s") || members.has("generator")) return true;
  return scanArray(text, members.get("elements")!.from).elements.some(({ from, to }) =>
    isTaggedElement(text.slice(from, to)),
  );
}

function isTaggedElement(text: string): boolean {
  if (!/"tags"\s*:\s*\{/.test(text)) return false;
  try {
    const { type, tags } = JSON.parse(text) as { readonly type?: unknown; readonly tags?: unknown };
    return /^(node|way|relation)$/.test(String(type)) && typeof tags === "object";
  } catch {
    return false;
  }
}

const GEOMETRIES = /^(Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/;

/** One feature, one geometry, or something that only looks like ours. */
function readSingle(
  type: unknown,
  members: ReadonlyMap<string, Span>,
  span: Span,
  crs: unknown,
): Result<Found, JsonFailure> {
  if (type === "Topology") return fail("topojson");
  if (members.has("geometryType") || members.has("spatialReference") || members.has("displayFieldName"))
    return fail("esri-json");
  const known = readCrs(crs);
  if (known.ok === false) return fail("unknown-crs", known.name);
  const single = (kind: RecordKind): Result<Found, JsonFailure> =>
    ok({
      kind,
      format: "geojson",
      spans: [span],
      issues: [],
      stated: {},
      ...(known.projection && { projection: known.projection }),
    });
  if (type === "Feature") return single("feature");
  if (typeof type === "string" && GEOMETRIES.test(type)) return single("geometry");
  if (type === "FeatureCollection" || (typeof type === "string" && /^(featurecollection|feature)$/i.test(type)))
    return fail("not-a-table", String(type));
  return fail("json-not-records");
}

function bboxIssues(members: ReadonlyMap<string, Span>, memberOf: (key: string) => unknown): TableIssue[] {
  if (!members.has("bbox")) return [];
  const box = memberOf("bbox");
  const right =
    Array.isArray(box) && (box.length === 4 || box.length === 6) && box.every((edge) => typeof edge === "number");
  return right ? [] : [{ code: "bounding-box-invalid", severity: "remark", line: 0, found: shownJson(box) }];
}

function stated(kind: RecordKind, memberOf: (key: string) => unknown): Table["stated"] {
  if (kind === "overpass") {
    const osm = memberOf("osm3s") as { timestamp_osm_base?: unknown } | undefined;
    const time = typeof osm?.timestamp_osm_base === "string" ? osm.timestamp_osm_base : "";
    return { licence: "ODbL-1.0", ...(/^\d{4}-\d{2}-\d{2}/.test(time) && { issued: time.slice(0, 10) }) };
  }
  const [licence, timestamp, title] = [
    memberOf("license") ?? memberOf("licence"),
    memberOf("timestamp"),
    memberOf("title") ?? memberOf("name"),
  ];
  return {
    ...(typeof licence === "string" && { licence }),
    ...(typeof timestamp === "string" && /^\d{4}-\d{2}-\d{2}/.test(timestamp) && { issued: timestamp.slice(0, 10) }),
    ...(typeof title === "string" && title !== "" && { title }),
  };
}
