import { mayNamePerson, PERSON } from "./person-labels.ts";
import { isIban, isPersonalCode, PERSONAL_CODES } from "./personal-codes.ts";

export const MASK = "[removed]";

const EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\]|＠)\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/giu;
const MAYBE_EMAIL = /[@＠]|[([]at[)\]]/i;

const DIGITS = String.raw`(?:[\s().\-/]{0,3}\d)`;
const PHONE = new RegExp(
  [
    String.raw`(?<![\w+])\+\s?\d{1,3}${DIGITS}{6,12}`, // +39 06 123…
    String.raw`(?<![\w+.,])00\d{2}[\s\-]${DIGITS}{6,12}`, // 0039 06 …
    String.raw`(?<![\w.,+\-/])\(0\d{0,5}\)${DIGITS}{5,10}(?![\w]|[.,]\d)`, // (06) 1234567, (0)20 7946 0958
    String.raw`(?<![\w.,+\-/])0\d{1,5}[\s.\-/]${DIGITS}{5,10}(?![\w]|[.,]\d)`, // 06 1234567, 03-1234-5678
    String.raw`(?<![\w+])\(\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)`, // (212) 555-0123
    String.raw`(?<![\w.,+\-/])\d{3}[-.]\d{3}[-.]\d{4}(?![\w-])`, // 212-555-0123
  ].join("|"),
  "g",
);
/** After such a word any digits are a telephone number. */
const CALLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:tel|tél|telf|tlf|telephone|telefon|telefono|teléfono|téléphone|telefone|telèfon|telefoon|telefonnummer|phone|fax|mobile|mobil|mob|móvil|telemóvel|handy|cell|cellulare|celular|gsm|whatsapp|call|هاتف|الهاتف|جوال|電話|电话|전화)\.?\s?(?:nr|no|n°|number)?\.?\s*:?\s*)([(+]?\d${DIGITS}{5,14})(?!\d)`,
  "giu",
);
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|^(1[5-9]|20)\d{2}\s?[-/.]\s?\d{2}/;
const LEAST_DIGITS = 6; // of whatever number names somebody
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** A loop rather than an expression, because texts may be very long. */
export function holdsDigits(text: string, least: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39 && ++digits >= least) return true;
  }
  return false;
}

const digitsOf = (text: string): number => text.replace(/\D/g, "").length;

const isPhone = (found: string): boolean => {
  const digits = digitsOf(found);
  return digits >= 8 && digits <= 15 && !DATE.test(found);
};

/** Masks e-mail addresses, telephone numbers, numbers of persons and accounts, and "contact: First Last" (P2, P4); what is left is as it was. */
export function maskPersonal(text: string): string {
  let safe = text;
  if (MAYBE_EMAIL.test(safe)) safe = safe.replace(EMAIL, MASK);
  if (holdsDigits(safe, LEAST_DIGITS))
    safe = safe
      .replace(IBAN, (found) => (isIban(found) ? MASK : found))
      .replace(PERSONAL_CODES, (found) => (isPersonalCode(found) && digitsOf(found) >= LEAST_DIGITS ? MASK : found))
      .replace(PHONE, (found) => (isPhone(found) ? MASK : found))
      .replace(CALLED, (found, label: string, number: string) => (DATE.test(number) ? found : label + MASK));
  return mayNamePerson(safe) ? safe.replace(PERSON, `$1${MASK}`) : safe;
}

export const hasEmail = (text: string): boolean => text.search(EMAIL) >= 0;

export function hasPhone(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return Array.from(text.matchAll(PHONE)).some(([found]) => isPhone(found)) || text.search(CALLED) >= 0;
}

const ROLES =
  /^(info|contact|office|hello|mail|admin|kontakt|contacto|contato|contatto|contacte|secretaria|sekretariat|accueil|bonjour|hola|ola|ciao|redazione|press|shop|store|team|coop)([._+-].*)?@/i;

/** The local part is a role, not a person (P5). */
export const isRoleAddress = (text: string): boolean => ROLES.test(text.trim());
