import { type ByteSink, createByteSink, makeRoom, writeBytes, written } from "../byte-sink.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader, type RecordColumn, recordColumns } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";
import { type FlatFields, writeSized } from "./flat-buffer.ts";

const MAGIC = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0);
/** Numbers of fields, in the order of the published schema. */
const HEADER = {
  name: 0,
  envelope: 1,
  geometryType: 2,
  columns: 7,
  count: 8,
  nodeSize: 9,
  crs: 10,
  title: 11,
  metadata: 13,
} as const;
const COLUMN = { name: 0, type: 1 } as const;
const CRS = { organisation: 0, code: 1 } as const;
const FEATURE = { geometry: 0, properties: 1 } as const;
const GEOMETRY = { xy: 1 } as const;
const POINT = 1;
const [DOUBLE, TEXT] = [10, 11];
const PIECE_BYTES = 1 << 18;

const encoder = new TextEncoder();

/**
 * The chosen rows as FlatGeobuf 3: points in WGS 84, none where the position is not known, the flat record as properties (empty cells left out), in the order of
 * the choice and therefore without a spatial index.
 */
export function* flatgeobufPieces(
  chosen: ChosenRows,
  { title, licence, attribution }: AboutFile,
): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const columns = recordColumns(chosen).filter(({ field }) => field !== "longitude" && field !== "latitude");
  const positionOf = positionReader(chosen);
  const out = createByteSink(2 * PIECE_BYTES);
  writeBytes(out, MAGIC);
  writeSized(out, header({ chosen, columns, title, licence, attribution }));

  const properties = createByteSink();
  let told = 0;
  for (let place = 0; place < chosen.rows.length; place++) {
    const row = chosen.rows[place]!;
    properties.at = 0;
    for (let at = 0; at < columns.length; at++) writeProperty(properties, at, columns[at]!, row);
    const position = positionOf(row);
    writeSized(out, {
      ...(position && {
        [FEATURE.geometry]: { type: "table", value: { [GEOMETRY.xy]: { type: "doubles", value: position } } },
      }),
      [FEATURE.properties]: { type: "bytes", value: written(properties) },
    });
    if (out.at < PIECE_BYTES) continue;
    chosen.onRows?.(place + 1 - told);
    told = place + 1;
    yield written(out);
    out.at = 0;
  }
  chosen.onRows?.(chosen.rows.length - told);
  yield written(out);
}

interface HeaderInput extends Pick<AboutFile, "title" | "licence" | "attribution"> {
  readonly chosen: ChosenRows;
  readonly columns: readonly RecordColumn[];
}

function header({ chosen, columns, title, licence, attribution }: HeaderInput): FlatFields {
  const envelope = envelopeOf(chosen);
  return {
    [HEADER.name]: { type: "text", value: "initiatives" },
    ...(envelope && { [HEADER.envelope]: { type: "doubles", value: envelope } }),
    [HEADER.geometryType]: { type: "byte", value: POINT },
    [HEADER.columns]: {
      type: "tables",
      value: columns.map(({ name, isNumber }) => ({
        [COLUMN.name]: { type: "text", value: name },
        [COLUMN.type]: { type: "byte", value: isNumber ? DOUBLE : TEXT },
      })),
    },
    [HEADER.count]: { type: "long", value: chosen.rows.length },
    [HEADER.nodeSize]: { type: "short", value: 0 },
    [HEADER.crs]: {
      type: "table",
      value: { [CRS.organisation]: { type: "text", value: "EPSG" }, [CRS.code]: { type: "int", value: 4326 } },
    },
    [HEADER.title]: { type: "text", value: title },
    [HEADER.metadata]: {
      type: "text",
      value: JSON.stringify({ license: licence, attribution: attribution.join("\n") }),
    },
  };
}

/** West, south, east, north; undefined when no row has a position. */
function envelopeOf(chosen: ChosenRows): readonly number[] | undefined {
  const positionOf = positionReader(chosen);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of chosen.rows) {
    const position = positionOf(row);
    if (!position) continue;
    [west, east] = [Math.min(west, position[0]), Math.max(east, position[0])];
    [south, north] = [Math.min(south, position[1]), Math.max(north, position[1])];
  }
  return west > east ? undefined : [west, south, east, north];
}

/** The number of its column, then the value; a text has its length before it. */
function writeProperty(sink: ByteSink, column: number, { isNumber, textAt }: RecordColumn, row: number): void {
  const text = textAt(row);
  if (text === "") return;
  const bytes = isNumber ? undefined : encoder.encode(text);
  makeRoom(sink, 2 + 8 + (bytes?.length ?? 0));
  sink.view.setUint16(sink.at, column, true);
  if (!bytes) {
    sink.view.setFloat64(sink.at + 2, Number(text), true);
    sink.at += 10;
    return;
  }
  sink.view.setUint32(sink.at + 2, bytes.length, true);
  sink.at += 6;
  writeBytes(sink, bytes);
}
