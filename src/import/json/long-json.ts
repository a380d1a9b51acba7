import type { TextFile } from "../table/table.ts";
import { findList } from "./find-list.ts";
import { isSequence } from "./lines.ts";
import { type Listing, type PieceReader, readPieces } from "./read-pieces.ts";
import { skipSpace } from "./syntax.ts";
import { LINE_FEED, RECORD_SEPARATOR, walkLines, walkList } from "./walk.ts";

/** So many records tell what all are; those of OpenStreetMap may be many before one has a tag. */
const TELLING_RECORDS = 20;
const TELLING_CHARACTERS = 512 * 1024;

/** A JSON file that is too long to be held: where its records are, and the first of them. */
export interface LongJson extends Listing {
  /** One record a line, or behind a separator each. */
  readonly isLines: boolean;
  /** Member that holds the records; undefined where they are no member of anything. */
  readonly key: string | undefined;
  /** What stands before the records. */
  readonly prefix: string;
  readonly first: readonly string[];
}

/** Undefined where nothing tells where its records are. */
export async function openLongJson(file: TextFile, most = TELLING_RECORDS): Promise<LongJson | undefined> {
  const listing = isSequence(file.head, skipSpace(file.head, 0, file.head.length)) ? lines(file) : await list(file);
  return listing && { ...listing, first: await firstRecords(file, listing, most) };
}

type Found = Omit<LongJson, "first">;

function lines({ head }: TextFile): Found {
  const separator = head.includes("\x1e") ? RECORD_SEPARATOR : LINE_FEED;
  return { isLines: true, key: undefined, prefix: "", skip: 0, walk: () => walkLines(separator) };
}

async function list(file: TextFile): Promise<Found | undefined> {
  const found = await findList(file);
  return found && { ...found, isLines: false, walk: walkList };
}

/** A whole JSON text of some records and what stands around them. */
export const closed = ({ prefix }: Pick<LongJson, "prefix">, records: readonly string[], tail?: string): string =>
  `${prefix}${records.join(",")}${tail ?? (prefix.trimStart().startsWith("[") ? "]" : "]}")}`;

async function firstRecords(file: TextFile, listing: Found, most: number): Promise<readonly string[]> {
  const records: string[] = [];
  let length = 0;
  const reader: PieceReader = {
    open: () => undefined,
    get isFull() {
      return length >= TELLING_CHARACTERS || (listing.key !== "elements" && records.length >= most);
    },
    usual: () => -1,
    keep: () => undefined,
    careful(text) {
      const isCut = !listing.isLines && !/[}\]]$/.test(text) && /^[{[]/.test(text);
      if (!isCut) records.push(text);
      length += text.length;
      return true;
    },
  };
  for await (const _ of readPieces(file, listing, reader)) if (reader.isFull) break;
  return records;
}
