const PAGES = String.raw`(?:linkedin\.com\/in\/|xing\.com\/profile\/|orcid\.org\/\d)`;
const HOST = String.raw`(?:https?:\/\/)?(?:[a-z]{1,3}\.)?`;

/** Pages that only people have, and those by which a telephone is rung. */
const PERSONAL = new RegExp(
  String.raw`^${HOST}(?:${PAGES}|wa\.me\/\+?\d|t\.me\/\+\d|(?:api|web)\.whatsapp\.com\/send)`,
  "i",
);
/** The same in the middle of a text. */
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])${HOST}${PAGES}[^\s"'<>()]+|(?<=(?<![\p{L}\p{N}])skype:\s?)[\p{L}\p{N}._:-]{3,}`,
  "giu",
);
const MAYBE = new RegExp(`${PAGES}|skype:`, "i");

export const isPersonalPage = (address: string): boolean => PERSONAL.test(address);

export const maskPages = (text: string, mask: (found: string) => string): string =>
  MAYBE.test(text) ? text.replace(IN_TEXT, (found) => mask(found)) : text;

/** Runs of letters, one of which is in each such passage. */
export const PAGE_RUNS: readonly string[] = ["linkedin.com/in/", "xing.com/profile/", "orcid.org/", "skype:"];

/** The first four letters of the hosts above, and the first of them. */
const HOSTS = new Set(["link", "xing", "orci", "wa.m", "t.me", "api.", "web."].map(numberOf));
const BEGINS = new Uint8Array(256);
for (const host of HOSTS) BEGINS[host >>> 24] = 1;

function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}

const POINT = 0x2e;

/** False only where a host that begins there, or behind one to three letters and a point, is none of those above. */
export function mayBePersonalHost(bytes: Uint8Array, host: number): boolean {
  if (isOne(bytes, host)) return true;
  for (let point = host + 1; point <= host + 3; point++)
    if (bytes[point] === POINT && isOne(bytes, point + 1)) return true;
  return false;
}

const isOne = (bytes: Uint8Array, at: number): boolean =>
  BEGINS[bytes[at]!] === 1 &&
  HOSTS.has(bytes[at]! * 2 ** 24 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!));
