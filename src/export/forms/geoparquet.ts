import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader, type RecordColumn, recordColumns } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";

/** Rows of one group: few enough to be held, and to let others have their turn between two. */
const GROUP_ROWS = 5_000;
const WKB_POINT_BYTES = 21;
const GEOMETRY = "geometry";

/**
 * The chosen rows as GeoParquet 1.1: the flat record, numbers as doubles, and the position as a WKB point in longitude and latitude (CRS84), null
 * where none is known. A column of theirs that is called geometry is written as `geometry_`, with as many lines as no other has.
 */
export function* geoparquetPieces(
  chosen: ChosenRows,
  { title, licence, attribution }: AboutFile,
): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const columns = recordColumns(chosen).filter(({ field }) => field !== "longitude" && field !== "latitude");
  const taken = new Set(columns.map(({ name }) => name));
  const names = columns.map(({ name }) => (name === GEOMETRY ? freeName(name, taken) : name));
  const positionOf = positionReader(chosen);
  const sink = new ByteWriter();
  const writer = new ParquetWriter({
    writer: sink,
    schema: [
      { name: "root", num_children: columns.length + 1 },
      ...columns.map(({ isNumber }, at) => ({
        name: names[at]!,
        repetition_type: "OPTIONAL" as const,
        ...(isNumber ? { type: "DOUBLE" as const } : { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }),
      })),
      { name: GEOMETRY, type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
    ],
    kvMetadata: [
      { key: "geo", value: JSON.stringify(geoNotes()) },
      { key: "title", value: title },
      { key: "license", value: licence },
      { key: "attribution", value: attribution.join("\n") },
    ],
    createdBy: "Solidarity Atlas",
  });
  for (let from = 0; from < chosen.rows.length; from += GROUP_ROWS) {
    const rows = Array.from(chosen.rows.subarray(from, from + GROUP_ROWS));
    writer.write({
      columnData: [
        ...columns.map((column, at) => ({ name: names[at]!, data: cellsOf(column, rows) })),
        { name: GEOMETRY, data: rows.map((row) => wkbPoint(positionOf(row))), statistics: false },
      ],
      rowGroupSize: GROUP_ROWS,
    });
    chosen.onRows?.(rows.length);
    yield writtenSince(sink);
  }
  writer.finish();
  yield writtenSince(sink);
}

const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}_`, taken) : name;

/** What was written since; the places that the footer names go on from there. */
function writtenSince(sink: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = sink.getBytes().slice();
  sink.index = 0;
  return bytes;
}

const geoNotes = () => ({
  version: "1.1.0",
  primary_column: GEOMETRY,
  columns: { [GEOMETRY]: { encoding: "WKB", geometry_types: ["Point"] } },
});

function cellsOf({ isNumber, textAt }: RecordColumn, rows: readonly number[]): (string | number | null)[] {
  return rows.map((row) => {
    const text = textAt(row);
    if (text === "") return null;
    return isNumber ? Number(text) : text;
  });
}

function wkbPoint(position: readonly [number, number] | undefined): Uint8Array | null {
  if (!position) return null;
  const view = new DataView(new ArrayBuffer(WKB_POINT_BYTES));
  view.setUint8(0, 1); // little end first
  view.setUint32(1, 1, true); // a point
  view.setFloat64(5, position[0], true);
  view.setFloat64(13, position[1], true);
  return new Uint8Array(view.buffer);
}
