import { type Column, cellAt, type TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { fold } from "../model/fold.ts";
import { grown } from "../model/grown.ts";
import type { Steps } from "../model/steps.ts";

const encoder = new TextEncoder();

/** A row of one of several directories. */
export interface NamedRow {
  readonly directory: Directory;
  readonly row: number;
}

const ROWS_PER_STEP = 2 ** 14;

/** Names of rows, by default of all, folded. Most are folded byte by byte, the others by `fold`. */
export function* foldedNames(
  { fields, size }: Pick<Directory, "fields" | "size">,
  rows?: Uint32Array,
): Steps<TextColumn> {
  const column = fields.get("name");
  const count = rows?.length ?? size;
  const writer = createWriter(count);
  for (let at = 0; at < count; at++) {
    writer.add(column, rows ? rows[at]! : at);
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  return writer.finish();
}

/** The first four bytes of all folded names. */
export function* startsOfNames(directories: readonly Directory[]): Steps<Uint32Array> {
  const keys = new Uint32Array(directories.reduce((sum, { size }) => sum + size, 0));
  let at = 0;
  for (const { fields, size } of directories) {
    const column = fields.get("name");
    for (let row = 0; row < size; row++) {
      keys[at++] = foldedStart(column, row);
      if (at % ROWS_PER_STEP === 0) yield;
    }
  }
  return keys;
}

/** Folded names of rows of several directories. */
export function foldedNamesOf(rows: readonly NamedRow[]): TextColumn {
  const writer = createWriter(rows.length);
  for (const { directory, row } of rows) writer.add(directory.fields.get("name"), row);
  return writer.finish();
}

/** Bytes that what is left of a name may be longer than what is asked of it. */
const SPARE = 64;
let scratch = new Uint8Array(2 * SPARE);

/** Small letters and digits of ASCII by themselves, capital ones as small ones; 0: it is no such sign. */
const PLAIN = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /^[a-z0-9]$/.test(letter) && code < 0x80 ? letter.charCodeAt(0) : 0;
});

/** The first four bytes of a folded name as a number; fewer are followed by zeros. */
export const foldedStart = (column: Column | undefined, row: number): number => foldedPart(column, row, 0);

/** Four bytes of a folded name from `depth` on, without folding all of it. */
export function foldedPart(column: Column | undefined, row: number, depth: number): number {
  if (column?.type !== "text") return partOf(foldAtMost(column, row, depth + 4), depth);
  const { bytes, offsets } = column;
  const from = offsets[row]!;
  const to = from + depth + 4;
  if (to <= offsets[row + 1]! && arePlain(bytes, from, to)) return plainPart(bytes, to - 4); // whatever follows
  return partOf(foldAtMost(column, row, depth + 4), depth);
}

function arePlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PLAIN[bytes[at]!] === 0) return false;
  return true;
}

const plainPart = (bytes: Uint8Array, at: number): number =>
  ((PLAIN[bytes[at]!]! << 24) |
    (PLAIN[bytes[at + 1]!]! << 16) |
    (PLAIN[bytes[at + 2]!]! << 8) |
    PLAIN[bytes[at + 3]!]!) >>>
  0;

/** At least the first `most` bytes of a folded name, and zeros where it has fewer. They are written over by the next. */
function foldAtMost(column: Column | undefined, row: number, most: number): Uint8Array {
  if (scratch.length < most + SPARE) scratch = new Uint8Array(2 * (most + SPARE));
  let end = -1;
  if (column?.type === "text")
    end = foldBytes(column.bytes, column.offsets[row]!, column.offsets[row + 1]!, scratch, 0, most);
  // One unit more, so that no pair of surrogates is parted within what is asked for.
  if (end < 0) end = encoder.encodeInto(column ? fold(cellAt(column, row)).slice(0, most + 1) : "", scratch).written;
  scratch.fill(0, end, Math.max(end, most));
  return scratch;
}

const partOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;

/** Writes folded names one after another. */
function createWriter(size: number): { add(column: Column | undefined, row: number): void; finish(): TextColumn } {
  const offsets = new Uint32Array(size + 1);
  let bytes = new Uint8Array(Math.max(64, size * 32));
  let [at, end] = [0, 0];
  const makeRoom = (length: number): void => {
    if (end + length > bytes.length) bytes = grown(bytes, end + length);
  };
  return {
    add(column, row) {
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
      offsets[++at] = end;
    },
    finish: () => ({ type: "text", bytes: bytes.subarray(0, end), offsets }),
  };
}

/** "&" becomes " and ". */
const MOST_GROWTH = 5;
const [SPACE, AMPERSAND] = [0x20, 0x26];

/** Scripts whose letters fold by themselves: Latin, Greek, Cyrillic, Arabic, kana, ideographs, Hangul. */
const BY_ITSELF = /^[\0-\x7fÀ-ɏΆ-ώЀ-џء-ي぀-ヿ一-鿿가-힣]$/;

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

/**
 * Writes the folded name at `end` and gives the new end; -1 when a character depends on those around it. Of more than `most` bytes the rest may be
 * left out.
 */
function foldBytes(
  source: Uint8Array,
  from: number,
  to: number,
  target: Uint8Array,
  end: number,
  most = Number.POSITIVE_INFINITY,
): number {
  const start = end;
  let gap = false;
  for (let at = from; at < to; at++) {
    let code = source[at]!;
    if (code >= 0xf0) return -1;
    if (code >= 0xe0) code = ((code & 0x0f) << 12) | ((source[++at]! & 0x3f) << 6) | (source[++at]! & 0x3f);
    else if (code >= 0x80) code = ((code & 0x1f) << 6) | (source[++at]! & 0x3f);
    const letters = folded[code] ?? foldedLetter(code);
    if (letters === null) return -1;
    if (end - start >= most) return end;
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
