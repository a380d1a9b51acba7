import type { Feature } from "geojson";
import type { Refusal } from "../../../model/import.ts";
import { isProjection, type Projection } from "../../../model/projection.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import type { NamedBlob } from "../../context.ts";
import type { Opening } from "../opening.ts";
import type { PlainFile } from "../plain-file.ts";
import { createSequence } from "../sequence.ts";
import { columnsIn, type FlatColumn, readFeature } from "./flat-feature.ts";
import { flatTable } from "./flat-table.ts";

/** Numbers of fields, in the order of the published schema. */
const HEADER = { geometryType: 2, columns: 7, count: 8, nodeSize: 9, crs: 10, title: 11 } as const;
const CRS = { organisation: 0, code: 1, name: 2 } as const;

const MAGIC_BYTES = 8;
const SIZE_BYTES = 4;
const NODE_BYTES = 40;
const NODE_SIZE = 16;
const MOST_HEADER_BYTES = 10_000_000;
const MOST_FEATURE_BYTES = 200_000_000;
const PIECE_BYTES = 4 * 1024 * 1024;

interface Header {
  readonly columns: readonly FlatColumn[];
  readonly geometryType: number;
  readonly title: string | undefined;
  /** Positions are metres of this projection. */
  readonly projection: Projection | undefined;
  /** Where the features begin. */
  readonly start: number;
}

/** FlatGeobuf as a sequence of features, read piece by piece; what is damaged costs its own record, what is cut off the last one. */
export async function openFlatgeobuf(file: NamedBlob, opening: Opening): Promise<Result<PlainFile, Refusal>> {
  const header = await readHeader(file);
  if (!header.ok) return header;
  const { columns, geometryType, title, start, projection } = header.value;
  const sequence = createSequence(opening, "feature");
  let window = new Uint8Array();
  let from = start; // place in the file of the beginning of the window
  const hold = async (length: number): Promise<void> => {
    if (window.length < length)
      window = new Uint8Array(await file.slice(from, from + Math.max(length, PIECE_BYTES)).arrayBuffer());
  };
  try {
    while (from < file.size) {
      await hold(SIZE_BYTES);
      const size = window.length < SIZE_BYTES ? Number.POSITIVE_INFINITY : sizeAt(window, 0);
      const isCut = from + SIZE_BYTES + size > file.size;
      if (!isCut && size > MOST_FEATURE_BYTES)
        return err({ code: "too-large-opened", detail: String(MOST_FEATURE_BYTES) });
      if (!isCut) await hold(SIZE_BYTES + size);
      const bytes = window.slice(SIZE_BYTES, SIZE_BYTES + size);
      if (sequence.add(isCut ? undefined : toFeature(bytes, columns, geometryType), "")) break;
      if (!(await sequence.goOn())) return err({ code: "cancelled" });
      if (isCut) break;
      window = window.subarray(SIZE_BYTES + size);
      from += SIZE_BYTES + size;
    }
  } catch {
    return err({ code: "unreadable" });
  }
  return sequence.finish(file, { format: "flatgeobuf", encoding: "utf-8", encodingGuessed: false, title, projection });
}

function toFeature(bytes: Uint8Array, columns: readonly FlatColumn[], geometryType: number): Feature | undefined {
  try {
    return readFeature(bytes, columns, geometryType);
  } catch {
    return undefined;
  }
}

const sizeAt = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);

async function readHeader(file: NamedBlob): Promise<Result<Header, Refusal>> {
  try {
    const head = new Uint8Array(await file.slice(0, MAGIC_BYTES + SIZE_BYTES).arrayBuffer());
    const size = sizeAt(head, MAGIC_BYTES);
    const end = MAGIC_BYTES + SIZE_BYTES + size;
    if (size > MOST_HEADER_BYTES || end > file.size) return err({ code: "flatgeobuf" });
    const table = flatTable(new Uint8Array(await file.slice(end - size, end).arrayBuffer()));
    const crs = table.table(HEADER.crs);
    const code = crs?.int(CRS.code, 0) ?? 0;
    const organisation = crs?.text(CRS.organisation) ?? "EPSG";
    const said = code === 0 || /^(4326|4258|4979)$/.test(String(code)) ? undefined : `${organisation}:${code}`;
    if (said !== undefined && !isProjection(said)) return err({ code: "unknown-crs", detail: said });
    const start = end + indexBytes(table.long(HEADER.count, 0), table.short(HEADER.nodeSize, NODE_SIZE));
    if (start > file.size) return err({ code: "flatgeobuf" });
    return ok({
      columns: columnsIn(table, HEADER.columns),
      geometryType: table.byte(HEADER.geometryType, 0),
      title: table.text(HEADER.title),
      projection: said,
      start,
    });
  } catch (error) {
    return err({ code: error instanceof DOMException ? "unreadable" : "flatgeobuf" });
  }
}

/** The index that stands before the features, which is not needed to read them all. */
function indexBytes(count: number, nodeSize: number): number {
  if (nodeSize < 2 || count === 0) return 0;
  let [level, nodes] = [count, count];
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  return nodes * NODE_BYTES;
}
