import type { ImportChoices, Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { ImportContext, NamedBlob } from "../context.ts";
import { namedByBytes } from "../sniff-content.ts";
import { gunzip } from "./gunzip.ts";
import type { PlainFile } from "./plain-file.ts";
import { readWholeText } from "./whole-text.ts";
import { firstElement } from "./xml-records.ts";

/** The limit of files as they are, and of what is packed in them. */
const MOST_BYTES = 2_000_000_000;
/** The limit of what has to be held as a whole to be understood. */
const MOST_WHOLE_BYTES = 200_000_000;
const SNIFFED_BYTES = 64 * 1024;
const LOOKED_AT = 16_000; // characters of it

/** How a file is to be opened. */
export interface Opening extends Pick<ImportContext, "signal" | "breathe"> {
  readonly choices: ImportChoices;
  /** Of "head" no more is unpacked and turned than what tells what it is. */
  readonly extent: "head" | "whole";
}

/** A file as text that tables are read from: unpacked, or turned into what we read; most are so already. */
export async function toPlain(given: NamedBlob, opening: Opening): Promise<Result<PlainFile, Refusal>> {
  const asItIs = (file: NamedBlob): Result<PlainFile, Refusal> =>
    ok({ file, choices: opening.choices, dress: (table) => table });
  if (given.size > MOST_BYTES) return asItIs(given); // which is refused where others are
  const unpacked = await unpack(given, await startOf(given), opening);
  if (!unpacked.ok) return unpacked;
  const file = unpacked.value;
  const format = markersIn(await startOf(file));
  if (!format) return asItIs(file);
  if (file.size > MOST_WHOLE_BYTES) return err({ code: "too-large-opened", detail: String(MOST_WHOLE_BYTES) });
  const text = await readWholeText(file, opening.choices.encoding);
  if (!text.ok) return text;
  const { openMarkers } = await import("./open-markers.ts");
  return openMarkers(file, format, text.value, opening);
}

/** The beginning of what is packed with gzip has to be long enough to find the encoding in, and to see what is too large to be held. */
async function unpack(file: NamedBlob, start: Uint8Array, { extent, ...context }: Opening) {
  if (namedByBytes(start) !== "gzip") return ok(file);
  const enough = extent === "head" ? MOST_WHOLE_BYTES + 1 : Number.POSITIVE_INFINITY;
  return gunzip(file, { enough, most: MOST_BYTES }, context);
}

/** KML and GPX by their first element, in any encoding whose letters are those of ASCII, with or without zeros between them. */
function markersIn(start: Uint8Array): "kml" | "gpx" | undefined {
  const name = firstElement(String.fromCharCode(...start.filter((byte) => byte > 0).subarray(0, LOOKED_AT)));
  return name === "kml" || name === "gpx" ? name : undefined;
}

async function startOf(file: NamedBlob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
  } catch {
    return new Uint8Array(); // whoever opens it next says that it cannot be read
  }
}
