import { cellAt, type TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fold } from "../model/fold.ts";

const encoder = new TextEncoder();

/** Names of all rows, folded, in the order of the directories. Most are folded byte by byte, the others by `fold`. */
export function foldedNames(directories: readonly Directory[], size: number): TextColumn {
  const offsets = new Uint32Array(size + 1);
  let bytes = new Uint8Array(Math.max(64, size * 32));
  let end = 0;
  let at = 0;
  const makeRoom = (length: number): void => {
    if (end + length <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, end + length));
    grown.set(bytes);
    bytes = grown;
  };
  const append = (name: string): void => {
    const folded = encoder.encode(fold(name));
    makeRoom(folded.length);
    bytes.set(folded, end);
    end += folded.length;
  };
  for (const { fields, size: rows } of directories) {
    const column = fields.get("name");
    for (let row = 0; row < rows; row++) {
      if (column?.type === "text") {
        const [from, to] = [column.offsets[row]!, column.offsets[row + 1]!];
        makeRoom(MOST_GROWTH * (to - from));
        const folded = foldBytes(column.bytes, from, to, bytes, end);
        if (folded >= 0) end = folded;
        else append(cellAt(column, row));
      } else if (column) append(cellAt(column, row));
      offsets[++at] = end;
    }
  }
  return { type: "text", bytes: bytes.slice(0, end), offsets };
}

/** "&" becomes " and ". */
const MOST_GROWTH = 5;
const [SPACE, AMPERSAND] = [0x20, 0x26];

/** What each character below U+0800 becomes between letters; blank: a gap; undefined: `fold` must see the whole name. */
const FOLDED: readonly (Uint8Array | undefined)[] = Array.from({ length: 0x800 }, (_, code) => {
  const [between, letter] = [fold(`a${String.fromCharCode(code)}b`), String.fromCharCode(code)];
  if (code < 0x80) return encoder.encode(between === "a b" ? "" : between.slice(1, -1).trim());
  return /^[À-ɏЀ-џ]$/.test(letter) && /^a[\p{L}\p{N}]+b$/u.test(between)
    ? encoder.encode(between.slice(1, -1))
    : undefined;
});

/** Writes the folded name at `end` and gives the new end; -1 when a character depends on those around it. */
function foldBytes(source: Uint8Array, from: number, to: number, target: Uint8Array, end: number): number {
  const start = end;
  let gap = false;
  for (let at = from; at < to; at++) {
    let code = source[at]!;
    if (code >= 0xe0) return -1;
    if (code >= 0x80) code = ((code & 0x1f) << 6) | (source[++at]! & 0x3f);
    const letters = FOLDED[code];
    if (!letters) return -1;
    if (letters.length === 0) {
      gap = true;
      continue;
    }
    if ((gap || code === AMPERSAND) && end > start) target[end++] = SPACE;
    gap = code === AMPERSAND;
    for (let each = 0; each < letters.length; each++) target[end++] = letters[each]!;
  }
  return end;
}
