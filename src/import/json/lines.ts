import type { Found } from "./find-records.ts";
import { isGeometryType } from "./read-geometry.ts";
import { type Span, scanObject } from "./scan-records.ts";
import { findFault, skipSpace } from "./syntax.ts";

/** So many records tell what all are. */
const TELLING_RECORDS = 20;

/** Several JSON texts, one a line or after a record separator each. */
export const isSequence = (text: string, start: number): boolean =>
  text[start] === "\x1e" || (text[start] === "{" && isFollowed(text, start)) || isDamagedLine(text, start);

/** Another object follows the first one. */
function isFollowed(text: string, start: number): boolean {
  const { cut, members } = scanObject(text, start);
  if (cut) return false;
  const last = [...members.values()].at(-1);
  const end = skipSpace(text, skipSpace(text, last ? last.to : start + 1, text.length) + 1, text.length);
  return text[end] === "{" || text[end] === "\x1e";
}

/** So many lines behind a damaged one tell that it is one of several. */
const [LEAST_LINES, MOST_LINES] = [2, 3];

/** The first line is no JSON, and those behind it are objects, each by itself, which it cannot hold. */
function isDamagedLine(text: string, start: number): boolean {
  if (text[start] === "[") return false;
  let to = text.indexOf("\n", start);
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const from = to < 0 ? text.length : skipSpace(text, to, text.length);
    const end = text.indexOf("\n", from);
    if (end < 0 && lines >= LEAST_LINES) break; // the last one, or cut where it was looked no further
    const next = end < 0 ? text.length : end;
    if (!isObject(parse(text.slice(from, next)))) return false;
    to = next;
  }
  const fault = findFault(text, start, to);
  return fault >= 0 && fault < to;
}

export function readSequence(text: string): Found {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(text.includes("\x1e") ? "\x1e" : "\n", from + 1);
    const to = end < 0 ? text.length : end;
    const start = skipSpace(text, text[from] === "\x1e" ? from + 1 : from, to);
    if (start < to) spans.push({ from: start, to });
    from = to;
  }
  const first = spans.slice(0, TELLING_RECORDS).map(({ from, to }) => text.slice(from, to));
  return { ...foundInLines(first), spans };
}

/** What the records of a sequence are, by the first of them: features, unless there are objects and none of them is one. */
export function foundInLines(first: readonly string[]): Found {
  const objects = first.map(parse).filter(isObject);
  const arePlain = objects.length > 0 && !objects.some(isOfGeoJson);
  return { ...(arePlain ? PLAIN : FEATURES), spans: [], issues: [], stated: {} };
}

const PLAIN = { kind: "object", format: "json" } as const;
const FEATURES = { kind: "feature", format: "geojsonseq" } as const;

/** A feature, also one whose type is misspelt or missing, or a geometry. */
const isOfGeoJson = ({ type, properties, ...rest }: Readonly<Record<string, unknown>>): boolean =>
  (typeof type === "string" && /^feature$/i.test(type)) ||
  (isGeometryType(type) && ("coordinates" in rest || "geometries" in rest)) ||
  ("geometry" in rest && isObject(properties));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
