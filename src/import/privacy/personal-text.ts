export const MASK = "[removed]";

const EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\]|＠)\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/giu;
const DIGITS = String.raw`(?:[\s().\-/]{0,3}\d)`;
const PHONE = new RegExp(
  [
    String.raw`(?<![\w+])\+\s?\d{1,3}${DIGITS}{6,12}`, // +39 06 123…
    String.raw`(?<![\w+.,])00\d{2}[\s\-]${DIGITS}{6,12}`, // 0039 06 …
    String.raw`(?<![\w.,+\-/])\(?0\d{1,5}\)?[\s.\-/]${DIGITS}{5,10}(?![\w]|[.,]\d)`, // 06 1234567, 03-1234-5678
    String.raw`(?<![\w+])\(\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)`, // (212) 555-0123
    String.raw`(?<![\w.,+\-/])\d{3}[-.]\d{3}[-.]\d{4}(?![\w-])`, // 212-555-0123
  ].join("|"),
  "g",
);
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const PERSON =
  /((?:contact|kontakt|contacto|contato|contatto|contacte|ansprechpartner(?:in)?)\s*:\s*)\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)+/giu;

/** Cheap test that rules most texts out. */
const MAYBE =
  /@|＠|\(at\)|\[at\]|\d[\s().\-/]{0,3}\d[\s().\-/]{0,3}\d[\s().\-/]{0,3}\d[\s().\-/]{0,3}\d[\s().\-/]{0,3}\d|\d{6}|:\s*\p{Lu}\p{Ll}/u;

const isPhone = (found: string): boolean => {
  const digits = found.replace(/\D/g, "").length;
  return digits >= 8 && digits <= 15 && !DATE.test(found);
};

/** Masks e-mail addresses, telephone numbers and "contact: First Last" (P4); what is left is as it was. */
export function maskPersonal(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text
    .replace(EMAIL, MASK)
    .replace(PHONE, (found) => (isPhone(found) ? MASK : found))
    .replace(PERSON, `$1${MASK}`);
}

export const hasEmail = (text: string): boolean => text.search(EMAIL) >= 0;

export function hasPhone(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return Array.from(text.matchAll(PHONE)).some(([found]) => isPhone(found));
}

const ROLES =
  /^(info|contact|office|hello|mail|admin|kontakt|contacto|contato|contatto|contacte|secretaria|sekretariat|accueil|bonjour|hola|ola|ciao|redazione|press|shop|store|team|coop)([._+-].*)?@/i;

/** The local part is a role, not a person (P5). */
export const isRoleAddress = (text: string): boolean => ROLES.test(text.trim());
