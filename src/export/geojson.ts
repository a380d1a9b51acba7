import type { Directory } from "../model/directory.ts";
import type { Source } from "../model/source.ts";
import { type ByteSink, type Bytes, makeRoom, putBytes } from "./byte-sink.ts";
import type { CellForm } from "./cell-form.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { type ColumnWriter, columnWriter } from "./column-writer.ts";
import { type OutputColumn, outputColumns } from "./output-columns.ts";
import { type Pieces, rowPieces } from "./row-pieces.ts";
import { NUMBER_BYTES, writeDegrees } from "./write-number.ts";

/** What the file says about itself, in members beside `features`. */
export interface GeoJsonHeader {
  /** SPDX id of the file as a whole; "" when only the rows carry theirs. */
  readonly licence: string;
  /** Every credit line, in the words asked for. */
  readonly attribution: readonly string[];
  readonly sources: readonly Source[];
}

const [QUOTE, BACKSLASH, SPACE] = [34, 92, 32];
const fourfold = (byte: number): number => Math.imul(byte, 0x01010101);
const [ONES, HIGH_BITS] = [fourfold(1), fourfold(0x80)];
const [QUOTES, BACKSLASHES, SPACES] = [fourfold(QUOTE), fourfold(BACKSLASH), fourfold(SPACE)];
const encoder = new TextEncoder();
/** The feature before ends where the next one begins. */
const FEATURE_END = encoder.encode("}},");
const NEXT_FEATURE = encoder.encode('}},\n{"type":"Feature","id":');
const NO_POSITION = encoder.encode(',"geometry":null,"properties":{');
const POINT = encoder.encode(',"geometry":{"type":"Point","coordinates":[');
const COMMA = encoder.encode(",");
const POINT_END = encoder.encode(']},"properties":{');
/** A control character becomes six bytes. */
const TEXT = { writeText: writeString, growth: 6 } as const;

/**
 * The chosen rows as a GeoJSON feature collection after RFC 7946: longitude first, at most 7 decimals, null geometry for rows without a
 * position, `id` of the feature = id of the initiative, properties = the flat record without latitude and longitude (empty cells left
 * out), one feature a line.
 */
export function geoJsonPieces(chosen: ChosenRows, header: GeoJsonHeader): Pieces {
  const columns = propertyColumns(chosen);
  const forms = columns.map(formOf);
  const { directories } = chosen.store;
  return rowPieces(
    chosen,
    (at, scratch) => [
      columnWriter(columns[0]!.of[at], { before: NEXT_FEATURE, omitEmpty: false, ...TEXT }, scratch),
      positionWriter(directories[at]!, scratch),
      ...columns.map(({ of }, place) => columnWriter(of[at], forms[place]!, scratch)),
    ],
    {
      opening: encoder.encode(opening(header)),
      closing: encoder.encode(chosen.rows.length > 0 ? "}}\n]}\n" : "\n]}\n"),
      skipped: FEATURE_END.length,
    },
  );
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
  return { before: encoder.encode(key), omitEmpty: true, ...TEXT };
}

/** The geometry, and the beginning of the properties. */
function positionWriter({ fields }: Directory, scratch: ByteSink): ColumnWriter {
  const [longitudes, latitudes] = [fields.get("longitude"), fields.get("latitude")];
  const hasPositions = longitudes?.type === "number" && latitudes?.type === "number";
  return {
    sink: scratch,
    write({ count, slot, own }, { at, first, step }) {
      makeRoom(scratch, count * (POINT.length + 2 * NUMBER_BYTES + COMMA.length + POINT_END.length));
      for (let member = 0; member < count; member++) {
        const longitude = hasPositions ? longitudes.values[own[member]!]! : Number.NaN;
        const latitude = hasPositions ? latitudes.values[own[member]!]! : Number.NaN;
        const place = first + step * slot[member]!;
        at[place] = scratch.at;
        if (Number.isNaN(longitude) || Number.isNaN(latitude)) putBytes(scratch, NO_POSITION);
        else {
          putBytes(scratch, POINT);
          writeDegrees(scratch, longitude);
          putBytes(scratch, COMMA);
          writeDegrees(scratch, latitude);
          putBytes(scratch, POINT_END);
        }
        at[place + 1] = scratch.at;
      }
    },
  };
}

/** A JSON string: quotes, backslashes and control characters are escaped, everything else stays UTF-8. */
function writeString(sink: ByteSink, { bytes: source, view: words }: Bytes, from: number, to: number): void {
  const { bytes, view } = sink;
  let { at } = sink;
  bytes[at++] = QUOTE;
  let place = from;
  while (place < to) {
    // Four bytes at a time, as long as none of them is to be escaped.
    for (; place + 4 <= to; place += 4) {
      const word = words.getInt32(place, true);
      if (mayNeedEscapes(word)) break;
      view.setInt32(at, word, true);
      at += 4;
    }
    for (const end = Math.min(place + 4, to); place < end; place++) {
      const byte = source[place]!;
      if (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH) bytes[at++] = byte;
      else for (const each of ESCAPES[byte]!) bytes[at++] = each;
    }
  }
  bytes[at++] = QUOTE;
  sink.at = at;
}

/** Whether one of four bytes is a quote, a backslash or a control character: then one of these differences leaves a high bit. */
function mayNeedEscapes(word: number): boolean {
  const [quotes, backslashes] = [word ^ QUOTES, word ^ BACKSLASHES];
  const found = ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - SPACES) & ~word);
  return (found & HIGH_BITS) !== 0;
}

/** Byte -> what JSON writes for it between quotes. */
const ESCAPES: readonly Uint8Array[] = Array.from({ length: 128 }, (_, byte) =>
  encoder.encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1)),
);
