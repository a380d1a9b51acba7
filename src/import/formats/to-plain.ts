import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { binaryTable, namedByBytes } from "../sniff-content.ts";
import { gunzip } from "./gunzip.ts";
import type { Opening } from "./opening.ts";
import { MOST_BYTES } from "./parts.ts";
import type { PlainFile } from "./plain-file.ts";
import type { UnpackLimits } from "./unpack-stream.ts";
import { readWholeText } from "./whole-text.ts";
import { firstElement } from "./xml-records.ts";

/** The limit of what has to be held as a whole to be understood. */
const MOST_WHOLE_BYTES = 200_000_000;
const SNIFFED_BYTES = 16 * 1024;

type Opened = Promise<Result<PlainFile, Refusal>>;

/** A file as text that tables are read from: unpacked, or turned into what we read; most are so already. */
export async function toPlain(given: NamedBlob, opening: Opening): Opened {
  if (given.size > MOST_BYTES) return asItIs(given, opening); // which is refused where others are
  const unpacked = await gunzipped(given, await startOf(given), opening);
  if (!unpacked.ok) return unpacked;
  const file = unpacked.value;
  const start = await startOf(file);
  if (!isArchive(start)) return openOne(file, start, opening);
  const { openArchive } = await import("./open-archive.ts");
  const opened = await openArchive(file, opening, { limits: limitsOf(opening), open: openInner });
  return opened ?? asItIs(file, opening);
}

/** A file of an archive: it may be packed with gzip in there, and be a workbook, but no further archive. */
async function openInner(member: NamedBlob, opening: Opening): Opened {
  const unpacked = await gunzipped(member, await startOf(member), opening);
  if (!unpacked.ok) return unpacked;
  return openOne(unpacked.value, await startOf(unpacked.value), opening);
}

async function openOne(file: NamedBlob, start: Uint8Array, opening: Opening): Opened {
  if (isArchive(start)) {
    if (file.size > MOST_WHOLE_BYTES) return tooLarge();
    const { openWorkbook } = await import("./open-workbook.ts");
    return (await openWorkbook(file, MOST_WHOLE_BYTES, opening)) ?? asItIs(file, opening);
  }
  const binary = binaryTable(start);
  if (binary === "parquet") return (await import("./binary/open-parquet.ts")).openParquet(file, opening);
  if (binary) return (await import("./binary/open-flatgeobuf.ts")).openFlatgeobuf(file, opening);
  const format = markersIn(start) ?? (await objectIn(file, start));
  if (!format) return asItIs(file, opening);
  if (format === "descriptor") {
    const { openDescriptor } = await import("./open-package.ts");
    const open = async (inner: NamedBlob) => asItIs(inner, opening);
    return (await openDescriptor(file, opening, { limits: limitsOf(opening), open })) ?? asItIs(file, opening);
  }
  // Long lists of records are read piece by piece, but not where people in them are known by the whole.
  if (file.size > MOST_WHOLE_BYTES) return format === "openfairdb" ? asItIs(file, opening) : tooLarge();
  const text = await readWholeText(file, opening.choices.encoding);
  if (!text.ok) return text;
  if (format === "kml" || format === "gpx")
    return (await import("./open-markers.ts")).openMarkers(file, format, text.value, opening);
  if (format === "topojson") {
    const { openTopology } = await import("./open-topology.ts");
    return (await openTopology(file, text.value, opening)) ?? asItIs(file, opening);
  }
  const { openListing } = await import("./listings/open-listing.ts");
  return (await openListing(file, format, text.value, opening)) ?? asItIs(file, opening);
}

const asItIs = (file: NamedBlob, { choices }: Opening): Result<PlainFile, Refusal> =>
  ok({ file, choices, dress: (table) => table });

const tooLarge = (): Result<never, Refusal> => err({ code: "too-large-opened", detail: String(MOST_WHOLE_BYTES) });

/** The beginning of what is packed has to be long enough to find the encoding in, and to see what is too large to be held. */
const limitsOf = ({ extent }: Opening): UnpackLimits => ({
  enough: extent === "head" ? MOST_WHOLE_BYTES + 1 : Number.POSITIVE_INFINITY,
  most: MOST_BYTES,
});

async function gunzipped(file: NamedBlob, start: Uint8Array, opening: Opening) {
  return namedByBytes(start) === "gzip" ? gunzip(file, limitsOf(opening), opening) : ok(file);
}

/** Workbooks are zip archives as well. */
const isArchive = (start: Uint8Array): boolean => ["PK\x03\x04", "PK\x05\x06"].includes(letters(start.subarray(0, 4)));

/** KML and GPX by their first element. */
function markersIn(start: Uint8Array): "kml" | "gpx" | undefined {
  const name = firstElement(letters(start));
  return name === "kml" || name === "gpx" ? name : undefined;
}

/** What JSON shows of itself at its beginning or at its end. */
const OBJECTS = [
  ["topojson", /"type"\s*:\s*"Topology"/],
  ["descriptor", /"resources"\s*:\s*\[/],
  ["gogocarto", /"ontology"\s*:\s*"gogo/i],
  ["murmurations", /"linked_schemas"\s*:\s*\[|"profile_url"\s*:\s*"http/],
  ["openfairdb", /"(in)?visible"\s*:\s*\[|"lng"\s*:[^{}]{0,4000}"categories"\s*:\s*\[/],
  [
    "jsonld",
    /"@(context|graph|type)"\s*:.{0,2000}schema(\.org|:)|"@type"\s*:\s*\[?\s*"([\w-]+:)?(Person|Organization|NGO|Corporation|LocalBusiness)"/s,
  ],
] as const;

async function objectIn(file: NamedBlob, start: Uint8Array): Promise<(typeof OBJECTS)[number][0] | undefined> {
  const text = letters(start);
  if (!/^[^{[]{0,20}[{[]/.test(text)) return undefined;
  const around = text + letters(await bytesOf(file.slice(-SNIFFED_BYTES)));
  return OBJECTS.find(([, pattern]) => pattern.test(around))?.[0];
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
