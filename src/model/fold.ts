const SPECIAL: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ı: "i",
  đ: "d",
  Ł: "L",
  Ø: "O",
  Æ: "AE",
  Œ: "OE",
  Đ: "D",
  "&": " and ",
};

const ASCII = /^[\x20-\x7e]*$/;

/** Letters that stand for one another by place or habit: final sigma, Arabic yeh without dots, teh marbuta, the yeh and kaf of Persian, and no dagger alef. */
const ALIKE: Readonly<Record<string, string>> = { ς: "σ", ى: "ي", ی: "ي", ة: "ه", ک: "ك", "\u0670": "" };

/**
 * Folds text for comparing and searching: case, accents, width and punctuation vanish, every script stays.
 * "Épicerie  d’Or" -> "epicerie d or". Marks that carry a vowel in other scripts are kept; Latin, Greek, Cyrillic and Hebrew
 * accents (U+0300-U+036F) and Arabic vowel marks are not. Letters that stand for one another are one.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return foldAscii(text);
  return plainSpelling(text).replace(/[ςىیةک\u0670]/g, (letter) => ALIKE[letter]!);
}

/** The same with every letter as it is written, for what is read as a name. */
export function plainSpelling(text: string): string {
  if (ASCII.test(text)) return foldAscii(text);
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u00b7]/g, "")
    .replace(/[ßłøæœıđ&]/g, (letter) => SPECIAL[letter]!)
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Latin letters without accents, strokes and ligatures, in their case: "Højskole" -> "Hojskole". What is of other scripts stays. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßłøæœıđŁØÆŒĐ]/g, (letter) => SPECIAL[letter]!);

const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
