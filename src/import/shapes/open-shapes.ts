import type { Refusal } from "../../model/import.ts";
import type { Projection } from "../../model/projection.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import type { Opening } from "../formats/opening.ts";
import type { PlainFile } from "../formats/plain-file.ts";
import { toPlain } from "../formats/to-plain.ts";
import { readWholeText } from "../formats/whole-text.ts";
import { type Found, readOne } from "../json/find-records.ts";
import { isSequence, readSequence } from "../json/lines.ts";
import { skipSpace } from "../json/syntax.ts";
import { shownBeginning } from "../privacy/shown-beginning.ts";
import { isJson, namedByBytes, namedByText } from "../sniff-content.ts";
import type { Table } from "../table/table.ts";
import { inDegrees } from "./in-degrees.ts";

/** A shape as its file has it, in degrees of WGS 84. */
export interface OpenedShape {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
  /** It could not be read at all; this is how it begins. */
  readonly broken?: string;
}

export interface OpenedShapes {
  readonly shapes: readonly OpenedShape[];
  /** What the file says of itself, else its name. */
  readonly title: string;
  /** Coordinates were metres of it. */
  readonly projection?: Projection;
  /** The file of an archive that was read, and all of it that can be. */
  readonly member?: string;
  readonly members?: readonly string[];
}

/** Boundaries are held as a whole. */
const MOST_BYTES = 200_000_000;
const SHOWN = 80;
const RECORDS_PER_TURN = 500;

/** The shapes of a GeoJSON, TopoJSON or KML file, packed or not. Refuses what has no shapes by name. `projection`: what the reader says of its coordinates. */
export async function openShapes(
  given: NamedBlob,
  opening: Opening,
  projection?: Projection,
): Promise<Result<OpenedShapes, Refusal>> {
  const plain = await toPlain(given, opening);
  if (!plain.ok) return plain;
  const { file } = plain.value;
  if (file.size > MOST_BYTES) return err({ code: "too-large-opened", detail: String(MOST_BYTES) });
  const told = toldOf(plain.value);
  const text = await textOf(file);
  if (!text.ok) return text;
  const start = skipSpace(text.value, 0, text.value.length);
  const found = isSequence(text.value, start) ? ok(readSequence(text.value)) : readOne(text.value, start);
  if (!found.ok) return found;
  if (found.value.kind !== "feature" && found.value.kind !== "geometry") return err({ code: "no-shapes" });
  const stated = projection ?? told.structure.projection ?? found.value.projection;
  const shapes: OpenedShape[] = [];
  for (const [at, { from, to }] of found.value.spans.entries()) {
    shapes.push(inDegrees(toShape(text.value.slice(from, to), found.value), stated));
    if (at % RECORDS_PER_TURN > 0) continue;
    await opening.breathe?.();
    if (opening.signal?.aborted) return err({ code: "cancelled" });
  }
  if (shapes.length === 0) return err({ code: "no-records" });
  const { member, members } = told.structure;
  return ok({
    shapes,
    title: told.stated.title ?? found.value.stated.title ?? nameOf(given),
    ...(stated && { projection: stated }),
    ...(member !== undefined && { member }),
    ...(members && { members }),
  });
}

async function textOf(file: NamedBlob): Promise<Result<string, Refusal>> {
  if (file.size === 0) return err({ code: "empty" });
  const read = await readWholeText(file, undefined);
  if (!read.ok) return read;
  const named = namedByBytes(new Uint8Array(await file.slice(0, 4096).arrayBuffer())) ?? namedByText(read.value.text);
  if (named) return err({ code: named });
  return isJson(read.value.text.slice(0, 4096), file.name) ? ok(read.value.text) : err({ code: "no-shapes" });
}

/** What a file says of itself is said of a table; of this one there is nothing else. */
const toldOf = ({ file, dress }: PlainFile): Pick<Table, "structure" | "stated"> =>
  dress({
    structure: {
      format: "geojson",
      encoding: "utf-8",
      encodingGuessed: false,
      delimiter: "",
      quote: "",
      headerLine: 0,
      bytes: file.size,
    },
    headers: [],
    sample: [],
    issues: [],
    stated: {},
    hasShapes: true,
    isOpenStreetMap: false,
    async *batches() {},
  });

function toShape(written: string, { kind }: Found): OpenedShape {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return broken(written);
  }
  if (!isObject(value)) return broken(written);
  if (kind === "geometry") return { properties: {}, geometry: value };
  const { properties, geometry, id } = value;
  const members = isObject(properties) ? properties : {};
  const hasId = (typeof id === "string" || typeof id === "number") && !Object.hasOwn(members, "id");
  return {
    properties: hasId ? { ...members, id } : members,
    geometry: geometry === undefined && "coordinates" in value ? value : geometry,
  };
}

const broken = (written: string): OpenedShape => ({
  properties: {},
  geometry: undefined,
  broken: shownBeginning(written, SHOWN),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = ({ name }: NamedBlob): string =>
  name
    .replace(/(\.(geojsonl?|topojson|json|ndjson|kml|kmz|zip|gz))+$/i, "")
    .replace(/[-_]+/g, " ")
    .trim() || name;
