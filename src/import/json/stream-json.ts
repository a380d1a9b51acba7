import { err, ok, type Result } from "../../model/result.ts";
import type { Table, TextFile } from "../table/table.ts";
import { type Found, type JsonFailure, readOne } from "./find-records.ts";
import { jsonTable, SAMPLE } from "./json-table.ts";
import { foundInLines } from "./lines.ts";
import { closed, type LongJson, openLongJson } from "./long-json.ts";
import { type Looked, type LookFar, lookThrough, type RecordFault } from "./look-through.ts";
import { type PieceEnd, placeBehind } from "./read-pieces.ts";
import { recordBatches } from "./record-batches.ts";
import type { RecordKind } from "./records.ts";
import { findFault, lineAndColumn, skipSpace } from "./syntax.ts";

/** Before a file is read, all of it is looked through, or its beginning alone: then it is supposed to go on like that until it turns out not to. */
export const LOOKS = {
  all: { records: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY },
  supposing: { records: SAMPLE, bytes: 4 * 1024 * 1024 },
} satisfies Record<string, LookFar>;

type Read<T> = Result<T, JsonFailure>;

/**
 * Understands a long JSON file as records without holding it. Undefined where its head does not tell what it is: then it takes the whole
 * text.
 */
export async function streamJson(file: TextFile, look: LookFar): Promise<Read<Table> | undefined> {
  const json = await openLongJson(file);
  if (!json) return undefined;
  const first = json.isLines ? ok(foundInLines(json.first)) : readOutside(json, closed(json, json.first));
  if (!first.ok) return undefined;
  return openAs(first.value.kind, file, json, look);
}

async function openAs(
  kind: RecordKind,
  file: TextFile,
  json: LongJson,
  look: LookFar,
): Promise<Read<Table> | undefined> {
  const looked = await lookThrough(file, json, kind, look);
  const tail = looked.end ? looked.tail : await supposedTail(file, json);
  if (looked.end && tail === undefined) return undefined; // too much follows to be told what it is
  const found = json.isLines ? ok(foundInLines(json.first)) : await understand(file, json, looked, tail);
  if (!found?.ok) return found;
  // What follows the records may tell that they are others than they seem.
  if (found.value.kind !== kind) return openAs(found.value.kind, file, json, look);
  const supposed = looked.end ? undefined : (end: PieceEnd) => isAsSupposed(json, found.value, end);
  return ok(jsonTable(file, found.value, looked.columns, () => recordBatches({ file, json, kind, looked, supposed })));
}

/** What is around the records, unless something there or in them keeps the file from being read. */
async function understand(
  file: TextFile,
  json: LongJson,
  { fault, count, end }: Looked,
  tail: string | undefined,
): Promise<Read<Found> | undefined> {
  const isEarly = end !== undefined && tail === "";
  const ofEarly = isEarly && end.isCut && fault?.line === count ? fault : undefined; // the record that is cut off
  const isNothing = isEarly && (json.key === undefined || count === (ofEarly ? 1 : 0));
  if (fault && (fault !== ofEarly || isNothing))
    return err({ code: "json-syntax", detail: await placeIn(file, fault) });
  if (isNothing) return err({ code: "json-syntax", detail: await placeBehind(file, file.file.size, "") });
  const text = textAround(json, tail, end);
  const read = readOutside(json, text);
  if (read.ok) return isOurs(json, read.value) ? read : undefined; // another member holds the records
  if (read.error.code !== "json-syntax") return read;
  const detail = await placeAround(file, json, text, end);
  return err({ code: "json-syntax", ...(detail !== undefined && { detail }) });
}

const readOutside = ({ prefix }: LongJson, text: string): Read<Found> =>
  readOne(text, skipSpace(prefix, 0, prefix.length));

/** The file as if its first records were all. */
const textAround = (json: LongJson, tail: string | undefined, end: PieceEnd | undefined): string =>
  closed(json, json.first, tail ? `${end?.hasComma ? "," : ""}${tail}` : undefined);

const placeIn = (file: TextFile, { text, offset }: RecordFault): Promise<string> =>
  placeBehind(file, offset, text.slice(0, findFault(text)));

/** Place of a fault before or behind the records, which are right. */
async function placeAround(
  file: TextFile,
  json: LongJson,
  text: string,
  end: PieceEnd | undefined,
): Promise<string | undefined> {
  const at = findFault(text);
  if (at < json.prefix.length) return lineAndColumn(text, at);
  if (!end) return undefined;
  const begin = json.prefix.length + json.first.join(",").length + (end.hasComma ? 1 : 0);
  return placeBehind(file, end.offset, text.slice(begin, at));
}

async function isAsSupposed(json: LongJson, supposed: Found, end: PieceEnd): Promise<boolean> {
  if (json.isLines) return true;
  const tail = await end.rest();
  if (!tail) return false;
  const read = readOutside(json, textAround(json, tail, end));
  return read.ok && isOurs(json, read.value) && saidOf(read.value) === saidOf(supposed);
}

/** The records are those that were found, and no later member of the same name. */
const isOurs = ({ key }: LongJson, found: Found): boolean =>
  found.key === key && !found.issues.some(({ code, found: repeated }) => code === "duplicate-key" && repeated === key);

const saidOf = ({ kind, format, issues, stated, projection }: Found): string =>
  JSON.stringify([kind, format, issues, stated, projection]);

const TAIL_BYTES = 64 * 1024;
const MOST_TAILS = 100;

/** What seems to follow the records, by the end of the file: the longest text there that can close it. */
async function supposedTail({ file, encoding }: TextFile, json: LongJson): Promise<string | undefined> {
  if (json.isLines || encoding !== "utf-8") return undefined;
  const text = new TextDecoder().decode(await file.slice(Math.max(0, file.size - TAIL_BYTES)).arrayBuffer());
  let tail: string | undefined;
  let at = text.length;
  for (let tries = 0; tries < MOST_TAILS; tries++) {
    at = at > 0 ? text.lastIndexOf("]", at - 1) : -1;
    if (at < 0) break;
    const candidate = text.slice(at);
    if (isJson(closed(json, [], candidate))) tail = candidate;
  }
  return tail;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
