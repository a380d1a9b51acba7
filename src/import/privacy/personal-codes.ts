const DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
const SHORTEST = 9; // of the forms below

/** Tax code of an Italian person; letters stand for digits where two persons would share one. */
const ITALIAN_PERSON = "[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]";
const ITALIAN = new RegExp(`(?<![A-Z0-9])${ITALIAN_PERSON}(?![A-Z0-9])`, "i");
const SPANISH = /(?<![A-Z0-9])([XYZ]\d{7}|\d{8})-?([A-Z])(?![A-Z0-9])/i;

/** Whatever may be one, in texts. */
export const PERSONAL_CODES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ITALIAN_PERSON}|(?:[XYZ]\d{7}|\d{8})-?[A-Z])(?![\p{L}\p{N}])`,
  "gu",
);

/** Numbers by which a state knows a person: Italian codice fiscale, Spanish DNI and NIE with their letter (P2). Those of organisations differ. */
export function isPersonalCode(cell: string): boolean {
  if (cell.length < SHORTEST) return false;
  const spanish = SPANISH.exec(cell);
  if (spanish) {
    const digits = spanish[1]!.toUpperCase().replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
    if (DNI_LETTERS[Number(digits) % DNI_LETTERS.length] === spanish[2]!.toUpperCase()) return true;
  }
  return ITALIAN.test(cell);
}

/** A number of a bank account whose check digits are right (ISO 13616). */
export function isIban(text: string): boolean {
  const code = text.replace(/\s/g, "").toUpperCase();
  if (code.length < 15 || code.length > 34 || code.replace(/\D/g, "").length < 6) return false;
  let rest = 0;
  for (const letter of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const [DIGIT, LETTER] = [1, 2 ** 16];
const COUNTED = Uint32Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return DIGIT;
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? LETTER : 0;
});
const MOST_COUNTED = 2 ** 15;
const LEAST_DIGITS = 7;
const HYPHEN = 0x2d;

/**
 * False only where the text is none: one is seven digits and a letter behind them, be it after a hyphen, the other is sixteen letters and digits
 * without a gap.
 */
export function mayBePersonalCode(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  if (end - start > MOST_COUNTED) return true;
  let counts = 0;
  for (let at = start; at < end; at++) counts += COUNTED[bytes[at]!]!;
  const letters = counts >>> 16;
  const digits = counts & 0xffff;
  if (letters >= 1 && digits >= LEAST_DIGITS && hasLetterBehindDigits(bytes, start, end)) return true;
  return letters >= 9 && hasLongRun(bytes, start, end);
}

function hasLetterBehindDigits(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (COUNTED[bytes[at]!] === DIGIT) {
      digits++;
      continue;
    }
    const letter = bytes[at] === HYPHEN ? at + 1 : at;
    if (digits >= LEAST_DIGITS && letter < end && COUNTED[bytes[letter]!] === LETTER) return true;
    digits = 0;
  }
  return false;
}

/** Sixteen letters and digits without a gap. */
function hasLongRun(bytes: Uint8Array, start: number, end: number): boolean {
  let run = 0;
  for (let at = start; at < end && run < 16; at++) run = COUNTED[bytes[at]!] === 0 ? 0 : run + 1;
  return run === 16;
}
