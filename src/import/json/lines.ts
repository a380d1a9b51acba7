import type { Found } from "./find-records.ts";
import { isGeometryType } from "./read-geometry.ts";
import { type Span, scanObject } from "./scan-records.ts";
import { findFault, skipSpace } from "./syntax.ts";

/** So many records tell what all are. */
const TELLING_RECORDS = 20;

/** Several JSON texts, one a line or after a record separator each. */
export const isSequence = (text: string, start: number): boolean =>
  text[start] === "\x1e" || (text[start] === "{" && isFollowed(text, start)) || hasDamagedLines(text, start);

/** Another object follows the first one. */
function isFollowed(text: string, start: number): boolean {
  const { cut, members } = scanObject(text, start);
  if (cut) return false;
  const last = [...members.values()].at(-1);
  const end = skipSpace(text, skipSpace(text, last ? last.to : start + 1, text.length) + 1, text.length);
  return text[end] === "{" || text[end] === "\x1e";
}

/** So many lines that are objects tell that the others are lines as well, of which so many may be damaged. */
const [LEAST_LINES, MOST_LINES, MOST_DAMAGED] = [2, 3, 3];

/** Among the first lines are objects, each by itself, and others that are no JSON and cannot hold them. */
function hasDamagedLines(text: string, start: number): boolean {
  if (text[start] === "[") return false;
  let [objects, damaged, to] = [0, 0, start];
  while (objects < MOST_LINES) {
    const from = skipSpace(text, to, text.length);
    const end = text.indexOf("\n", from);
    const isLast = skipSpace(text, end < 0 ? text.length : end, text.length) === text.length;
    if (isLast && (from === start || from === text.length)) break;
    if (end < 0 && objects >= LEAST_LINES) break; // it may be cut where it was looked no further
    const next = end < 0 ? text.length : end;
    if (isObjectLine(text.slice(from, next).trimEnd())) objects++;
    else if (++damaged > MOST_DAMAGED) return false;
    to = next;
  }
  if (objects < LEAST_LINES) return false;
  const fault = findFault(text, start, to);
  return fault >= 0 && fault < to;
}

const isObjectLine = (line: string): boolean => line.startsWith("{") && line.endsWith("}") && isObject(parse(line));

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
