import chardet from "chardet";
import { bestLatin } from "./best-latin.ts";

export interface EncodingGuess {
  /** WHATWG label, or cp850, cp852, utf-32le, utf-32be. */
  readonly encoding: string;
  /** True when the bytes allow other readings. */
  readonly guessed: boolean;
  /** Bytes of the byte-order mark. */
  readonly skip: number;
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Encodings of European Latin script, between which chardet cannot tell; `bestLatin` can. */
const LATIN = /^(iso-8859-(1|2|3|4|9|10|13|15)|windows-125[0247])$/;

/**
 * Byte-order mark, then UTF-8 that holds, then UTF-16 or UTF-32 without a mark, then what chardet thinks, then Windows-1252.
 * `whole` says that the bytes are all there are, so that a character cut in two at the end is an error.
 */
export function sniffEncoding(head: Uint8Array, whole: boolean): EncodingGuess {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte) && head.length >= bytes.length);
  if (mark) return { encoding: mark[0], guessed: false, skip: mark[1].length };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, guessed: true, skip: 0 };
  const { valid, invalid } = utf8Characters(head, whole);
  if (invalid === 0) return { encoding: "utf-8", guessed: false, skip: 0 };
  // One stray byte among many good characters is damage, not another encoding.
  if (valid >= 2 && valid >= 2 * invalid) return { encoding: "utf-8", guessed: true, skip: 0 };
  return { encoding: eightBitEncoding(head), guessed: true, skip: 0 };
}

/** Text mostly in ASCII shows its width by where the zeros are. */
function wideEncoding(head: Uint8Array): string | undefined {
  const length = Math.min(head.length, 4096) & ~3;
  if (length < 4) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at & 3]!++;
  const quarter = length / 4;
  const share = zeros.map((count) => count / quarter) as [number, number, number, number];
  if (share[1] > 0.9 && share[2] > 0.9 && share[3] > 0.9 && share[0] < 0.1) return "utf-32le";
  if (share[0] > 0.9 && share[1] > 0.9 && share[2] > 0.9 && share[3] < 0.1) return "utf-32be";
  if (share[1] + share[3] > 0.8 && share[0] + share[2] < 0.2) return "utf-16le";
  if (share[0] + share[2] > 0.8 && share[1] + share[3] < 0.2) return "utf-16be";
  return undefined;
}

/** Characters of several bytes that are right, and bytes that fit nowhere. */
function utf8Characters(bytes: Uint8Array, whole: boolean): { valid: number; invalid: number } {
  let [valid, invalid, at] = [0, 0, 0];
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const follow =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let right = 0;
    while (right < follow && (bytes[at + 1 + right]! & 0xc0) === 0x80) right++;
    if (follow > 0 && right === follow) valid++;
    else if (whole || at + follow < bytes.length) invalid++;
    at += 1 + right;
  }
  return { valid, invalid };
}

function eightBitEncoding(head: Uint8Array): string {
  const best = chardet.analyse(head).find(({ name }) => name !== "UTF-8");
  const label = best?.name.toLowerCase() ?? "windows-1252";
  if (LATIN.test(label)) return bestLatin(head);
  return isReadable(label) ? label : "windows-1252";
}

export function isReadable(label: string): boolean {
  if (["cp850", "cp852", "utf-32le", "utf-32be"].includes(label)) return true;
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
