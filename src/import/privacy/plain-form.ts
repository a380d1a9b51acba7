/**
 * Letters and digits in other forms (full width, Arabic, mathematical), and signs that nobody sees: with them an address or a number is
 * written that looks like any other.
 */
const ODD =
  /[\xad\u0640\u0660-\u0669\u06f0-\u06f9\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe6b\ufeff\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]|\ud835/;
const UNSEEN = /[\xad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export interface PlainForm {
  readonly text: string;
  /** Of each unit where it stands in the text as it is written; one more for the end. */
  readonly places: readonly number[];
}

export const hasOddForms = (text: string): boolean => ODD.test(text);

/** A text as it is read aloud, in the digits and letters that patterns know. */
export function plainForm(written: string): PlainForm {
  const places: number[] = [];
  let text = "";
  let at = 0;
  for (const sign of written) {
    const plain = UNSEEN.test(sign) ? "" : plainSign(sign);
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    text += plain;
    at += sign.length;
  }
  return { text, places: [...places, at] };
}

function plainSign(sign: string): string {
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(sign)) return String(sign.charCodeAt(0) & 15);
  return sign < "\u2000" ? sign : sign.normalize("NFKC");
}
