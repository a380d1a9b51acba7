import { gunzipSync } from "fflate";
import { type ColumnMetaData, type FileMetaData, parquetSchema, snappyUncompress } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/** The reader believes what pages say of themselves; these are the ways in which a few bytes could ask for endless work. */
const ENCODINGS =
  /^(PLAIN|PLAIN_DICTIONARY|RLE|RLE_DICTIONARY|DELTA_BINARY_PACKED|DELTA_LENGTH_BYTE_ARRAY|DELTA_BYTE_ARRAY|BYTE_STREAM_SPLIT)$/;
/** Runs are padded to a multiple of eight, and some writers pad further. */
const PADDING = 512;

export interface PageLimits {
  readonly mostBytes: number;
  readonly mostValues: number;
}

/** Unpacks a page with as much room as it says that it needs. */
export function unpackPage(packed: Uint8Array, length: number, codec: string): Uint8Array {
  if (codec === "UNCOMPRESSED") return packed;
  const page = new Uint8Array(length);
  if (codec === "GZIP") return gunzipSync(packed, { out: page });
  snappyUncompress(packed, page);
  return page;
}

/**
 * Whether the pages of a column of some rows hold no more values and bytes than can be borne, and their runs no more than the pages.
 * @throws RangeError where they are cut off
 */
export function arePagesSound(
  chunk: Uint8Array,
  column: ColumnMetaData,
  metadata: FileMetaData,
  { mostBytes, mostValues }: PageLimits,
): boolean {
  const { definition, repetition } = levelsOf(column, metadata);
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const reader = { view, offset: 0 };
  let values = 0;
  let unpacked = 0;
  while (reader.offset < chunk.length - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packedSize, uncompressed_page_size: size } = header;
    unpacked += size;
    if (!(packedSize >= 0 && size >= 0 && unpacked <= mostBytes && reader.offset + packedSize <= chunk.length))
      return false;
    const packed = chunk.subarray(reader.offset, reader.offset + packedSize);
    reader.offset += packedSize;
    const [first, second, dictionary] = [
      header.data_page_header,
      header.data_page_header_v2,
      header.dictionary_page_header,
    ];
    if (dictionary) {
      if (!(dictionary.num_values >= 0 && dictionary.num_values <= mostValues)) return false;
      continue;
    }
    const count = first?.num_values ?? second?.num_values ?? -1;
    values += count;
    if (!(count >= 0 && values <= mostValues && ENCODINGS.test(first?.encoding ?? second?.encoding ?? "")))
      return false;
    if (second) {
      const [repeats, defines] = [second.repetition_levels_byte_length, second.definition_levels_byte_length];
      if (!(second.num_nulls >= 0 && second.num_nulls <= count && second.num_rows <= count)) return false;
      if (!(repeats >= 0 && defines >= 0 && repeats + defines <= packedSize && repeats + defines <= size)) return false;
      const rest = packed.subarray(repeats + defines);
      const body = second.is_compressed === false ? rest : unpackPage(rest, size - repeats - defines, column.codec);
      if (repetition > 0 && !areRunsSound(packed.subarray(0, repeats), widthOf(repetition), count)) return false;
      if (definition > 0 && !areRunsSound(packed.subarray(repeats, repeats + defines), widthOf(definition), count))
        return false;
      if (!areIndexesSound(body, second.encoding, column.type, count)) return false;
    } else {
      let body = unpackPage(packed, size, column.codec);
      for (const most of [repetition, definition]) {
        if (most === 0) continue;
        const length = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(0, true);
        if (4 + length > body.length || !areRunsSound(body.subarray(4), widthOf(most), count)) return false;
        body = body.subarray(4 + length);
      }
      if (!areIndexesSound(body, first!.encoding, column.type, count)) return false;
    }
  }
  return true;
}

const widthOf = (most: number): number => 32 - Math.clz32(most);

function areIndexesSound(body: Uint8Array, encoding: string, type: string, count: number): boolean {
  if (!/RLE|DICTIONARY/.test(encoding) || body.length === 0) return true;
  if (type === "BOOLEAN") return areRunsSound(body.subarray(4), 1, count);
  const width = body[0]!;
  return width <= 32 && (width === 0 || areRunsSound(body.subarray(1), width, count));
}

/** Follows the runs as the reader will, without their values. */
function areRunsSound(bytes: Uint8Array, width: number, count: number): boolean {
  let [at, seen] = [0, 0];
  while (seen < count && at < bytes.length) {
    let [header, shift] = [0, 0];
    for (let more = true; more; shift += 7) {
      if (at >= bytes.length || shift > 28) return false;
      header += (bytes[at]! & 0x7f) * 2 ** shift;
      more = bytes[at++]! >= 0x80;
    }
    const isPacked = header % 2 === 1;
    const run = Math.floor(header / 2) * (isPacked ? 8 : 1);
    if (run > count - seen + PADDING) return false;
    seen += run;
    at += isPacked ? (run / 8) * width : Math.ceil(width / 8);
  }
  return true;
}

/** How deep the values of a column may be missing, and how deep repeated. */
function levelsOf({ path_in_schema }: ColumnMetaData, metadata: FileMetaData) {
  let [definition, repetition] = [0, 0];
  let tree = parquetSchema(metadata);
  for (const name of path_in_schema) {
    const child = tree.children.find(({ element }) => element.name === name);
    if (!child) throw new RangeError(`There is no column ${path_in_schema.join(".")}.`);
    if (child.element.repetition_type !== "REQUIRED") definition++;
    if (child.element.repetition_type === "REPEATED") repetition++;
    tree = child;
  }
  return { definition, repetition };
}
