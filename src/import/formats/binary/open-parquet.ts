import type { Feature } from "geojson";
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type RowGroup,
} from "hyparquet";
import type { Refusal } from "../../../model/import.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import type { NamedBlob } from "../../context.ts";
import type { Opening } from "../opening.ts";
import type { PlainFile } from "../plain-file.ts";
import { createSequence } from "../sequence.ts";
import { type GeoColumns, geoColumns } from "./geo-columns.ts";
import { arePagesSound, unpackPage } from "./parquet-pages.ts";
import { toGeometry, toPlainValue } from "./plain-values.ts";

/** A group of rows is held as a whole while it is read. */
const MOST_GROUP_BYTES = 200_000_000;
const MOST_CELLS = 20_000_000;
const MOST_ROWS = 10_000_000;
/** The preview looks at no more. */
const LOOKED_AT = 1000;

const CODECS: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP"]);
const asBytes = (bytes: Uint8Array): Uint8Array => bytes;
const READING = {
  geoparquet: false, // its notes are read with care
  utf8: false,
  compressors: { GZIP: (packed: Uint8Array, length: number) => unpackPage(packed, length, "GZIP") },
  parsers: {
    geometryFromBytes: asBytes,
    geographyFromBytes: asBytes,
    jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes),
  },
};

/** Parquet, also with places in it, as a sequence of records; one group of rows is held at a time. */
export async function openParquet(file: NamedBlob, opening: Opening): Promise<Result<PlainFile, Refusal>> {
  const buffer = bufferOf(file);
  const metadata = await readMetadata(buffer);
  if (!metadata.ok) return metadata;
  const geo = geoColumns(metadata.value);
  if (!geo.ok) return err({ code: "unknown-crs", detail: geo.error });
  const sequence = createSequence(opening, geo.value.geometry === undefined ? "object" : "feature");
  let [from, isEnough] = [0, false];
  for (const group of metadata.value.row_groups) {
    const to =
      from + (opening.extent === "head" ? Math.min(LOOKED_AT, Number(group.num_rows)) : Number(group.num_rows));
    const rows = await readGroup(buffer, metadata.value, group, from, to);
    if (!rows.ok) return rows;
    for (const row of rows.value) {
      isEnough = sequence.add(toFeature(row, geo.value), "");
      if (isEnough) break;
      if (!(await sequence.goOn())) return err({ code: "cancelled" });
    }
    from += Number(group.num_rows);
    if (isEnough || (opening.extent === "head" && from >= LOOKED_AT)) break;
  }
  return sequence.finish(file, {
    format: "parquet",
    encoding: "utf-8",
    encodingGuessed: false,
    projection: geo.value.projection,
  });
}

/** Places in the file that it names itself are looked at before they are asked for: engines may stop at odd ones. */
const bufferOf = (file: NamedBlob): AsyncBuffer => ({
  byteLength: file.size,
  slice(start, end = file.size) {
    const isInside = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end;
    if (!isInside || end > file.size) throw new RangeError(`Bytes ${start} to ${end} asked for of ${file.size}.`);
    return file.slice(start, end).arrayBuffer();
  },
});

/** What the file says of itself, as far as it can be borne. */
async function readMetadata(buffer: AsyncBuffer): Promise<Result<FileMetaData, Refusal>> {
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(buffer, READING);
  } catch (error) {
    return err({ code: error instanceof DOMException ? "unreadable" : "parquet" });
  }
  let rows = 0;
  for (const { num_rows, columns } of metadata.row_groups) {
    const metas = columns.flatMap(({ meta_data }) => meta_data ?? []);
    const codec = metas.find((meta) => !CODECS.has(meta.codec))?.codec;
    if (codec !== undefined) return err({ code: "parquet", detail: String(codec) });
    const bytes = metas.reduce((sum, { total_uncompressed_size: size }) => sum + Math.max(0, Number(size)), 0);
    const count = Number(num_rows);
    rows += count;
    if (metas.length < columns.length || !(count >= 0)) return err({ code: "parquet" });
    if (bytes > MOST_GROUP_BYTES || count * columns.length > MOST_CELLS || rows > MOST_ROWS)
      return err({ code: "too-large-opened", detail: String(MOST_GROUP_BYTES) });
  }
  return ok(metadata);
}

async function readGroup(
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  group: RowGroup,
  rowStart: number,
  rowEnd: number,
): Promise<Result<readonly Record<string, unknown>[], Refusal>> {
  try {
    const limits = { mostBytes: MOST_GROUP_BYTES, mostValues: MOST_CELLS };
    for (const { meta_data: column } of group.columns) {
      const start = Number(column!.dictionary_page_offset ?? column!.data_page_offset);
      const bytes = await buffer.slice(start, start + Number(column!.total_compressed_size));
      if (!arePagesSound(new Uint8Array(bytes), column!, metadata, limits)) return err({ code: "parquet" });
    }
    return ok(await parquetReadObjects({ ...READING, file: buffer, metadata, rowStart, rowEnd }));
  } catch (error) {
    return err({ code: error instanceof DOMException ? "unreadable" : "parquet" });
  }
}

function toFeature(row: Readonly<Record<string, unknown>>, { geometry, encoding, others }: GeoColumns): Feature {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row))
    if (name !== geometry && !others.has(name)) properties[name] = toPlainValue(value);
  const shape = geometry === undefined ? undefined : toGeometry(row[geometry], encoding);
  return { type: "Feature", properties, geometry: shape ?? (null as never) };
}
