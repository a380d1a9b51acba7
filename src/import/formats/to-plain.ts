import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { namedByBytes } from "../sniff-content.ts";
import { gunzip } from "./gunzip.ts";
import type { Opening } from "./opening.ts";
import type { PlainFile } from "./plain-file.ts";
import { readWholeText } from "./whole-text.ts";
import { firstElement } from "./xml-records.ts";

/** The limit of files as they are, and of what is packed in them. */
const MOST_BYTES = 2_000_000_000;
/** The limit of what has to be held as a whole to be understood. */
const MOST_WHOLE_BYTES = 200_000_000;
const SNIFFED_BYTES = 16 * 1024;

/** A file as text that tables are read from: unpacked, or turned into what we read; most are so already. */
export async function toPlain(given: NamedBlob, opening: Opening): Promise<Result<PlainFile, Refusal>> {
  const asItIs = (file: NamedBlob): Result<PlainFile, Refusal> =>
    ok({ file, choices: opening.choices, dress: (table) => table });
  if (given.size > MOST_BYTES) return asItIs(given); // which is refused where others are
  const unpacked = await unpack(given, await startOf(given), opening);
  if (!unpacked.ok) return unpacked;
  const file = unpacked.value;
  const start = await startOf(file);
  if (isArchive(start)) {
    if (file.size > MOST_WHOLE_BYTES) return err({ code: "too-large-opened", detail: String(MOST_WHOLE_BYTES) });
    const { openWorkbook } = await import("./open-workbook.ts");
    return (await openWorkbook(file, MOST_WHOLE_BYTES, opening)) ?? asItIs(file);
  }
  const format = markersIn(start) ?? (await topologyIn(file, start));
  if (!format) return asItIs(file);
  if (file.size > MOST_WHOLE_BYTES) return err({ code: "too-large-opened", detail: String(MOST_WHOLE_BYTES) });
  const text = await readWholeText(file, opening.choices.encoding);
  if (!text.ok) return text;
  if (format !== "topojson") return (await import("./open-markers.ts")).openMarkers(file, format, text.value, opening);
  const { openTopology } = await import("./open-topology.ts");
  return (await openTopology(file, text.value, opening)) ?? asItIs(file);
}

/** The beginning of what is packed with gzip has to be long enough to find the encoding in, and to see what is too large to be held. */
async function unpack(file: NamedBlob, start: Uint8Array, { extent, ...context }: Opening) {
  if (namedByBytes(start) !== "gzip") return ok(file);
  const enough = extent === "head" ? MOST_WHOLE_BYTES + 1 : Number.POSITIVE_INFINITY;
  return gunzip(file, { enough, most: MOST_BYTES }, context);
}

/** Workbooks are zip archives. */
const isArchive = (start: Uint8Array): boolean => letters(start.subarray(0, 4)) === "PK\x03\x04";

/** KML and GPX by their first element. */
function markersIn(start: Uint8Array): "kml" | "gpx" | undefined {
  const name = firstElement(letters(start));
  return name === "kml" || name === "gpx" ? name : undefined;
}

/** TopoJSON names its type at its beginning or at its end. */
async function topologyIn(file: NamedBlob, start: Uint8Array): Promise<"topojson" | undefined> {
  const text = letters(start);
  if (!/^[^{[]{0,20}\{/.test(text)) return undefined;
  const around = text + letters(await bytesOf(file.slice(-SNIFFED_BYTES)));
  return /"type"\s*:\s*"Topology"/.test(around) ? "topojson" : undefined;
}

/** Bytes as letters, in any encoding whose letters are those of ASCII, with or without zeros between them. */
const letters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte === 0 ? "" : String.fromCharCode(byte))).join("");

const startOf = (file: NamedBlob): Promise<Uint8Array> => bytesOf(file.slice(0, SNIFFED_BYTES));

async function bytesOf(part: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    return new Uint8Array(); // whoever opens it next says that it cannot be read
  }
}
