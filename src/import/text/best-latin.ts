import { CODE_PAGES, decodeCodePage } from "./code-pages.ts";

const CANDIDATES = ["windows-1252", "macintosh", "cp850", "windows-1250", "iso-8859-2", "cp852"] as const;

/** What a reading must be better by, because files in these encodings are rarely met. */
const RARITY: Readonly<Record<string, number>> = {
  macintosh: 0.5,
  "windows-1250": 1,
  "iso-8859-2": 1.5,
  cp850: 4.1,
  cp852: 4.1,
};

const COMMON = "éèàêçùâîôûëïüöäßñáíóúãõòìå";
const WESTERN = new Set(COMMON);
const CENTRAL = new Set("ąćęłńśźżčďěňřšťůžýőűăşţ");
const CAPITALS = new Set(`${COMMON}ąćęłńśźżčřšž`.toUpperCase());
const SIGNS = new Set("’‘“”„«»–—…€°·¿¡ºª§©®\u00a0");

/**
 * The encoding of Latin script in which the bytes read like words: accented small letters among small letters, few odd signs. Reads the
 * bytes in each candidate and scores every character beyond ASCII. Ties go to the earlier, more usual one.
 */
export function bestLatin(bytes: Uint8Array): string {
  let best: { readonly encoding: string; readonly score: number } | undefined;
  for (const encoding of CANDIDATES) {
    const score = likeness(decode(encoding, bytes)) - (RARITY[encoding] ?? 0);
    if (!best || score > best.score) best = { encoding, score };
  }
  return best!.encoding;
}

function decode(encoding: string, bytes: Uint8Array): string {
  const page = CODE_PAGES[encoding];
  // Node decodes Windows-1252 right only when streaming.
  return page ? decodeCodePage(page, bytes) : new TextDecoder(encoding).decode(bytes, { stream: true });
}

function likeness(text: string): number {
  let [score, western, central] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter <= "\u007f") continue;
    if (WESTERN.has(letter)) {
      score += 3;
      western++;
    } else if (CENTRAL.has(letter)) {
      score += 2.5;
      central++;
    } else if (CAPITALS.has(letter)) score += isSmall(text[at - 1]) ? -3 : 1.5;
    else if (SIGNS.has(letter)) score += 0.5;
    else score -= 2;
  }
  // A text is in one language: letters of the other family are a sign of a wrong reading.
  return score - 3 * Math.min(western, central) * (central > western / 4 ? 0.5 : 1);
}

const isSmall = (letter: string | undefined): boolean => letter !== undefined && /\p{Ll}/u.test(letter);
