import { type ByteWindow, createByteWindow } from "../table/byte-window.ts";
import { decodeCell } from "../table/cells.ts";
import type { TextFile } from "../table/table.ts";
import { RECORD_LISTS } from "./find-records.ts";
import { keyOf } from "./scan-records.ts";
import { afterSpace, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from "./scan-values.ts";
import { endOfString, endOfValue } from "./walk.ts";

/** Where the list of records begins. */
export interface FoundList {
  /** Member that holds it; undefined where the file is the list. */
  readonly key: string | undefined;
  /** Everything up to and with its bracket, and how many bytes that is. */
  readonly prefix: string;
  readonly skip: number;
}

/** How far it is looked for: so much is held meanwhile. */
const FARTHEST = 64 * 1024 * 1024;

/** Finds the list of records by the members that stand before it; undefined where none begins, or none that can be told from here. */
export async function findList(file: TextFile): Promise<FoundList | undefined> {
  const window = createByteWindow(file);
  const search: Search = { at: 0, key: undefined };
  try {
    for (;;) {
      await window.fill();
      const found = goOn(window, search);
      if (found === "here") {
        const skip = search.at + 1;
        return { key: search.key, prefix: decodeCell(window.bytes, 0, skip), skip };
      }
      if (found === "nowhere" || window.last || window.capacity >= FARTHEST) return undefined;
      window.grow(window.capacity * 2);
    }
  } finally {
    await window.close();
  }
}

/** `at` is the place of the next member, 0 before the first one. */
interface Search {
  at: number;
  key: string | undefined;
}

function goOn({ bytes, held }: ByteWindow, search: Search): "here" | "nowhere" | "beyond" {
  if (search.at === 0) {
    const start = afterSpace(bytes, 0);
    if (start >= held) return "beyond";
    search.at = start;
    if (bytes[start] === OPEN_LIST) return "here";
    if (bytes[start] !== OPEN_OBJECT) return "nowhere";
    search.at = start + 1;
  }
  for (;;) {
    const start = afterSpace(bytes, search.at);
    if (start >= held) return "beyond";
    if (bytes[start] !== QUOTE) return "nowhere";
    const end = endOfString(bytes, start, held);
    const colon = end < 0 ? held : afterSpace(bytes, end);
    const value = colon < held ? afterSpace(bytes, colon + 1) : held;
    if (value >= held) return "beyond";
    if (bytes[colon] !== COLON) return "nowhere";
    const key = keyOf(decodeCell(bytes, start, end));
    if (bytes[value] === OPEN_LIST && RECORD_LISTS.has(key)) {
      search.at = value;
      search.key = key;
      return "here";
    }
    const after = endOfValue(bytes, value, held);
    const comma = after < 0 ? held : afterSpace(bytes, after);
    if (comma >= held) return "beyond";
    if (bytes[comma] !== COMMA) return "nowhere";
    search.at = comma + 1;
  }
}
