import { isRegisterNumber } from "./register-numbers.ts";
import { someMatch } from "./some-match.ts";

const DIGITS = String.raw`(?:[\s().\-/]{0,3}\d)`;
const [BEFORE, AFTER] = [String.raw`(?<![\w.,+\-/])`, String.raw`(?![\w]|[.,\-/]\d)`];

/** What no number of anything else looks like. */
const SIGNED_FORMS = [
  String.raw`(?<![\w+])\+\s?\d{1,3}${DIGITS}{6,12}`, // +39 06 123…
  String.raw`(?<![\w.,+\-/])\(0\d{0,5}\)${DIGITS}{5,10}(?![\w]|[.,]\d)`, // (06) 1234567, (0)20 7946 0958
];
const SIGNED = new RegExp(SIGNED_FORMS.join("|"), "g");
const PHONE = new RegExp(
  [
    ...SIGNED_FORMS,
    String.raw`(?<![\w+.,])00\s?[1-9]\d{0,2}[\s\-]${DIGITS}{6,12}`, // 0039 06 …, 00 33 6 …
    String.raw`(?<![\w.,+\-/])0\d{1,5}[\s.\-/]${DIGITS}{5,10}(?![\w]|[.,]\d)`, // 06 1234567, 03-1234-5678
    String.raw`(?<![\w+])\(\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)`, // (212) 555-0123
    String.raw`${BEFORE}\d{3}[-.]\d{3}[-.]\d{4}(?![\w-])`, // 212-555-0123
    String.raw`${BEFORE}1[-.\s]\d{3}[-.\s]\d{3}[-.\s]\d{4}${AFTER}`, // 1-800-555-0123
    String.raw`(?<![\w+])(?:[78]\s?)?\(\d{2,4}\)\s?\d{3,5}[-\s]\d{2}[-\s]?\d{2}(?!\d)`, // (11) 98765-4321, 8 (912) 345-67-89
    String.raw`${BEFORE}\d{2}\s9\d{4}-\d{4}${AFTER}`, // 11 98765-4321
    String.raw`${BEFORE}[2-9]\d{2}(?:\s\d{2}\s\d{2}\s|\.\d{2}\.\d{2}\.|-\d{2}-\d{2}-)\d{2}${AFTER}`, // 612 34 56 78
    String.raw`${BEFORE}[1-9]\d\s\d{3}\s\d{2}\s\d{2}${AFTER}`, // 91 234 56 78
    String.raw`${BEFORE}[1-9]\d{2}\s(?:\d{3}|\d{4})\s\d{4}${AFTER}`, // 333 123 4567, 138 1234 5678
    String.raw`${BEFORE}[2-9]\d{2}[\s\-]\d{7}${AFTER}`, // 333-1234567
  ].join("|"),
  "g",
);
const CALL_WORDS =
  "tel|tél|telf|tlf|telephone|telefon|telefono|teléfono|téléphone|telefone|telèfon|telefoon|telefonnummer|phone|fax|mobil|mob|móvil|telemóvel|cellulare|celular|gsm|whatsapp|τηλ|τηλέφωνο|κινητό|тел|телефон|هاتف|الهاتف|جوال|موبايل|電話|电话|手机|携帯|전화|휴대폰";
const afterCall = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])((?:${words})\.?\s?(?:nr|no|n°|number)?\.?\s*[:：]?\s*|[☎☏✆📞📱📠]\ufe0f?\s*[:：]?\s*)([(+]?\d${DIGITS}{5,14})(?!\d)`,
    "giu",
  );
/** After such a word any digits are a telephone number. */
const CALLED = afterCall(`${CALL_WORDS}|mobile|handy|cell|call`);
/** Those that name no place. */
const CALLED_IN_PLACES = afterCall(CALL_WORDS);
/** A letter for it needs a colon, and enough digits. */
const INITIAL = new RegExp(String.raw`(?<![\p{L}\p{N}])([TM]\s?:\s?)(\(?\d${DIGITS}{7,13})(?!\d)`, "gu");
const ADDRESS = /((?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|\btel:|\bsms:|\bcallto:)(?:%2B|\+)?)(\d{7,15})(?!\d)/gi;
/** Ten digits and more behind a zero, in the middle of words. */
const BARE = /(?<![\w.,+\-/#°])(?:0[1-9]\d{8,9}|00[1-9]\d{9,12})(?![\w]|[.,\-/]\d)/g;
/** Two letters of each word are enough: of all of them each beginning would be tried again. */
const WORDS = /\p{L}{2}[^\p{L}]+\p{L}{2}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2}/u;
/** Before the number of a book, a register or an account. */
const NUMBERED =
  /(?:isbn|issn|siren|siret|vat|iva|tva|nif|cif|nipc|nip|regon|krs|cnpj|kvk|bce|kbo|rna|ein|abn|acn|ust|steuer\p{L}*|fiscal\p{L}*|c\.?\s?f|reg\p{L}*|ref\p{L}*|id|uid|no|nr|n[°º]|num\p{L}*|cod\p{L}*|charity|company|番号|号|رقم)\P{L}{0,4}$/iu;
/** Before a number that is written in groups as telephone numbers are. */
const OFFICIAL =
  /(?:isbn|issn|siren|siret|vat|iva|tva|nif|cif|nipc|nip|regon|krs|cnpj|kvk|bce|kbo|rna|ein|abn|acn|charity|company|enterprise|certificate|regist\p{L}*|licen[cs]e|account)\s?(?:no|nr|number|num|n[°º])?[.:\s]{0,3}$/iu;
const DATE =
  /^\d{1,2}([./-])\d{1,2}\1(?:(?:1[5-9]|20)\d{2}|\d{2}(?!(?:\1\d{2}){2}))(?!\d)|^(1[5-9]|20)\d{2}\s?[-/.]\s?\d{2}/;
/** "06.30-21.00", "0900 - 1700". */
const TIMES =
  /^(?:(?:[01]?\d|2[0-4])[.:]|[01]\d|2[0-4])[0-5]\d\s?[-–/ ]\s?(?:(?:[01]?\d|2[0-4])[.:]|[01]\d|2[0-4])[0-5]\d(?!\d)/;

type Mask = (found: string) => string;

const isPhone = (found: string): boolean => {
  const digits = found.replace(/\D/g, "").length;
  return digits >= 8 && digits <= 15 && !DATE.test(found) && !TIMES.test(found) && !isRegisterNumber(found.trim());
};

const isAfter = (label: RegExp, text: string, at: number): boolean => label.test(text.slice(Math.max(0, at - 30), at));

const isBarePhone = (found: string, text: string, at: number): boolean =>
  !isRegisterNumber(found) && !isAfter(NUMBERED, text, at);

const labelled =
  (mask: Mask) =>
  (found: string, label: string, number: string): string =>
    DATE.test(number) ? found : label + mask(number);

/** Texts with telephone numbers masked; `mask` is given each of them. */
export function maskPhones(text: string, mask: Mask): string {
  const safe = text
    .replace(PHONE, (found, at: number) => (isPhone(found) && !isAfter(OFFICIAL, text, at) ? mask(found) : found))
    .replace(CALLED, labelled(mask))
    .replace(INITIAL, labelled(mask))
    .replace(ADDRESS, (_, before: string, number: string) => before + mask(number));
  if (!WORDS.test(safe)) return safe;
  return safe.replace(BARE, (found, at: number) => (isBarePhone(found, safe, at) ? mask(found) : found));
}

/** Beside names of places stand postcodes, numbers of districts and keys of municipalities: there a number needs a sign or a word for it, or stands alone. */
export function maskPhonesInPlaces(text: string, mask: Mask): string {
  const whole = text.trim();
  if (isPhone(whole) && whole.replace(PHONE, "") === "") return text.replace(whole, mask);
  return text
    .replace(SIGNED, (found) => (isPhone(found) ? mask(found) : found))
    .replace(CALLED_IN_PLACES, labelled(mask))
    .replace(INITIAL, labelled(mask))
    .replace(ADDRESS, (_, before: string, number: string) => before + mask(number));
}

export const holdsPhone = (text: string): boolean =>
  /\d/.test(text) && (someMatch(PHONE, text, isPhone) || text.search(CALLED) >= 0);
