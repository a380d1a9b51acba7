import { cellAt, type TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fold } from "../model/fold.ts";

const encoder = new TextEncoder();

/** Names of all rows, folded. Most are folded byte by byte, the others by `fold`. */
export function foldedNames({ fields, size }: Directory): TextColumn {
  const column = fields.get("name");
  const offsets = new Uint32Array(size + 1);
  let bytes = new Uint8Array(Math.max(64, size * 32));
  let end = 0;
  const makeRoom = (length: number): void => {
    if (end + length <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, end + length));
    grown.set(bytes);
    bytes = grown;
  };
  for (let row = 0; row < size; row++) {
    let foldedEnd = -1;
    if (column?.type === "text") {
      const [from, to] = [column.offsets[row]!, column.offsets[row + 1]!];
      makeRoom(MOST_GROWTH * (to - from));
      foldedEnd = foldBytes(column.bytes, from, to, bytes, end);
    }
    if (foldedEnd < 0) {
      const name = encoder.encode(column ? fold(cellAt(column, row)) : "");
      makeRoom(name.length);
      bytes.set(name, end);
      foldedEnd = end + name.length;
    }
    end = foldedEnd;
    offsets[row + 1] = end;
  }
  return { type: "text", bytes: bytes.slice(0, end), offsets };
}

/** "&" becomes " and ". */
const MOST_GROWTH = 5;
const [SPACE, AMPERSAND] = [0x20, 0x26];

/** Scripts whose letters fold by themselves: Latin, Greek but sigma, Cyrillic, Arabic, kana, ideographs, Hangul. */
const BY_ITSELF = /^[\0-\x7fÀ-ɏΆ-ΡΤ-ρτ-ώЀ-џء-ي぀-ヿ一-鿿가-힣]$/;

/** What a character becomes between letters, found out when it is first met; blank: a gap; null: `fold` must see the whole name. */
const folded: (Uint8Array | null | undefined)[] = new Array(0x10000);

function foldedLetter(code: number): Uint8Array | null {
  const letter = String.fromCharCode(code);
  const between = fold(`a${letter}b`);
  const isGap = code < 0x80 && between === "a b";
  const isFolded = BY_ITSELF.test(letter) && (isGap || /^a(?:[\p{L}\p{N}]+| and )b$/u.test(between));
  folded[code] = isFolded ? encoder.encode(between.slice(1, -1).trim()) : null;
  return folded[code];
}

/** Writes the folded name at `end` and gives the new end; -1 when a character depends on those around it. */
function foldBytes(source: Uint8Array, from: number, to: number, target: Uint8Array, end: number): number {
  const start = end;
  let gap = false;
  for (let at = from; at < to; at++) {
    let code = source[at]!;
    if (code >= 0xf0) return -1;
    if (code >= 0xe0) code = ((code & 0x0f) << 12) | ((source[++at]! & 0x3f) << 6) | (source[++at]! & 0x3f);
    else if (code >= 0x80) code = ((code & 0x1f) << 6) | (source[++at]! & 0x3f);
    const letters = folded[code] ?? foldedLetter(code);
    if (letters === null) return -1;
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
