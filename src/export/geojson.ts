import type { Source } from "../model/source.ts";
import {
  type ByteSink,
  type Bytes,
  createByteSink,
  reserve,
  takeAll,
  takeFull,
  writeBytes,
  writeText,
} from "./byte-sink.ts";
import { type CellForm, cellWriter } from "./cell-writer.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { type OutputColumn, outputColumns } from "./output-columns.ts";
import { writeDegrees } from "./write-number.ts";

/** What the file says about itself, in members beside `features`. */
export interface GeoJsonHeader {
  /** SPDX id of the file as a whole; "" when only the rows carry theirs. */
  readonly licence: string;
  /** Every credit line, in the words asked for. */
  readonly attribution: readonly string[];
  readonly sources: readonly Source[];
}

const [QUOTE, BACKSLASH] = [34, 92];
const encoder = new TextEncoder();
const NOTHING = new Uint8Array();
const FIRST_FEATURE = encoder.encode('\n{"type":"Feature","id":');
const NEXT_FEATURE = encoder.encode(',\n{"type":"Feature","id":');
const NO_GEOMETRY = encoder.encode(',"geometry":null');
const POINT = encoder.encode(',"geometry":{"type":"Point","coordinates":[');
const [COMMA, POINT_END] = [encoder.encode(","), encoder.encode("]}")];
const [PROPERTIES, FEATURE_END] = [encoder.encode(',"properties":{'), encoder.encode("}}")];
const TEXT = { omitEmpty: true, writeText: writeString } as const;

/**
 * The chosen rows as a GeoJSON feature collection after RFC 7946, in pieces of about a megabyte: longitude first, at most 7
 * decimals, null geometry for rows without a position, `id` of the feature = id of the initiative, properties = the flat record without
 * latitude and longitude (empty cells left out), one feature a line.
 */
export function* geoJsonPieces(chosen: ChosenRows, header: GeoJsonHeader): Generator<Uint8Array<ArrayBuffer>> {
  const columns = propertyColumns(chosen);
  const { directories, directory, row: ownRow } = chosen.store;
  const writers = directories.map((_, at) => columns.map((column) => cellWriter(column.of[at], formOf(column))));
  const ids = directories.map((_, at) => cellWriter(columns[0]?.of[at], { before: NOTHING, ...TEXT }));
  const positions = directories.map(({ fields }) => {
    const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
    return longitude?.type === "number" && latitude?.type === "number" ? { longitude, latitude } : undefined;
  });

  const sink = createByteSink();
  writeText(sink, opening(header));
  let first = true;
  for (const row of chosen.rows) {
    const [own, at] = [ownRow[row]!, directory[row]!];
    writeBytes(sink, first ? FIRST_FEATURE : NEXT_FEATURE);
    first = false;
    ids[at]!(sink, own, row);
    const position = positions[at];
    writeGeometry(sink, position?.longitude.values[own], position?.latitude.values[own]);
    writeBytes(sink, PROPERTIES);
    for (const write of writers[at]!) write(sink, own, row);
    writeBytes(sink, FEATURE_END);
    if (sink.full.length > 0) yield* takeFull(sink);
  }
  writeText(sink, "\n]}\n");
  yield* takeAll(sink);
}

/**
 * Our fields, then theirs in the order in which a reader of the file meets them: empty cells are left out, so that nothing else
 * tells the order of columns.
 */
function propertyColumns(chosen: ChosenRows): OutputColumn[] {
  const columns = outputColumns(chosen);
  const ours = columns.filter(({ field }) => field !== undefined && field !== "latitude" && field !== "longitude");
  const theirs = columns.filter(({ field }) => field === undefined);
  return [...ours, ...theirs.sort((a, b) => a.firstAt - b.firstAt)];
}

function opening({ licence, attribution, sources }: GeoJsonHeader): string {
  const members = {
    type: "FeatureCollection",
    ...(licence && { license: licence }),
    attribution: attribution.join("\n"),
    sources,
  };
  return `${JSON.stringify(members).slice(0, -1)},"features":[`;
}

/** The id comes first and is on every row, so that all others begin with a comma. */
function formOf({ name, field }: OutputColumn): CellForm {
  const key = `${field === "id" ? "" : ","}${JSON.stringify(name)}:`;
  const before = encoder.encode(key);
  return { before, ...TEXT };
}

function writeGeometry(sink: ByteSink, longitude = Number.NaN, latitude = Number.NaN): void {
  if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
    writeBytes(sink, NO_GEOMETRY);
    return;
  }
  writeBytes(sink, POINT);
  writeDegrees(sink, longitude);
  writeBytes(sink, COMMA);
  writeDegrees(sink, latitude);
  writeBytes(sink, POINT_END);
}

/** A JSON string: quotes, backslashes and control characters are escaped, everything else stays UTF-8. */
function writeString(sink: ByteSink, { bytes: source }: Bytes, from: number, to: number): void {
  reserve(sink, 6 * (to - from) + 2);
  const { bytes } = sink;
  let at = sink.at;
  bytes[at++] = QUOTE;
  for (let place = from; place < to; place++) {
    const byte = source[place]!;
    if (byte >= 32 && byte !== QUOTE && byte !== BACKSLASH) bytes[at++] = byte;
    else for (const each of ESCAPES[byte]!) bytes[at++] = each;
  }
  bytes[at++] = QUOTE;
  sink.at = at;
}

/** Byte -> what JSON writes for it between quotes. */
const ESCAPES: readonly Uint8Array[] = Array.from({ length: 128 }, (_, byte) =>
  encoder.encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1)),
);
