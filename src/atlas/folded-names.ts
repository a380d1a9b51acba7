import { cellAt, type TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fold } from "../model/fold.ts";

const encoder = new TextEncoder();

/** Names of all rows, folded, in the order of the directories. Plain ASCII is folded byte by byte, everything else by `fold`. */
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
        makeRoom(5 * (to - from)); // "&" becomes " and "
        const folded = foldAscii(column.bytes, from, to, bytes, end);
        if (folded >= 0) end = folded;
        else append(cellAt(column, row));
      } else if (column) append(cellAt(column, row));
      offsets[++at] = end;
    }
  }
  return { type: "text", bytes: bytes.slice(0, end), offsets };
}

const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});
const [SPACE, AMPERSAND] = [0x20, 0x26];
const AND = [0x61, 0x6e, 0x64];

/** Writes the folded name at `end` and gives the new end; -1 when a letter is not ASCII. */
function foldAscii(source: Uint8Array, from: number, to: number, target: Uint8Array, end: number): number {
  const start = end;
  let gap = false;
  for (let at = from; at < to; at++) {
    const code = source[at]!;
    if (code > 127) return -1;
    const letter = LETTER_OF[code]!;
    if (letter === 0 && code !== AMPERSAND) {
      gap = true;
      continue;
    }
    if ((gap || code === AMPERSAND) && end > start) target[end++] = SPACE;
    gap = code === AMPERSAND;
    if (letter !== 0) target[end++] = letter;
    else for (const each of AND) target[end++] = each;
  }
  return end;
}
