import {
  CLOSE_EMAIL,
  EMAIL,
  isAccount,
  isBehindScheme,
  isPlayWithLetters,
  mayHoldEmail,
  mayHoldSignedEmail,
} from "./email-forms.ts";
import { maskPersons, mayNamePerson } from "./person-labels.ts";
import { isIban, isPersonalCode, PERSONAL_CODES } from "./personal-codes.ts";
import { maskPages } from "./personal-pages.ts";
import { holdsPhone, maskPhones, maskPhonesInPlaces } from "./phone-forms.ts";
import { hasOddForms, plainForm } from "./plain-form.ts";
import { someMatch } from "./some-match.ts";

export const MASK = "[removed]";

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

type Mask = (found: string) => string;
const masked: Mask = () => MASK;

/** Masks e-mail addresses, telephone numbers, numbers of persons and accounts, and "contact: First Last" (P2, P4); what is left is as it was. */
export const maskPersonal = (text: string): string => maskWith(maskPlain, text);

/** Masks e-mail addresses, and what can only be a telephone number: names of places may look like those of persons, their numbers like many. */
export const maskContacts = (text: string): string => maskWith(maskPlainContacts, text);

/** Masks e-mail addresses that have their sign, without white space around it: in names of organisations and in codes all else stays. */
export const maskAddresses = (text: string): string => maskWith(maskSigned, text);

/** Masks e-mail addresses in whatever form: postcodes have as many digits as telephone numbers. */
export const maskEmails = (text: string): string => maskWith(maskPlainEmails, text);

const maskWith = (maskIn: (text: string, mask: Mask) => string, text: string): string =>
  hasOddForms(text) ? maskOdd(text, maskIn) : maskIn(text, masked);

const maskEach: (text: string, mask: Mask) => string = (text, mask) =>
  text.replace(EMAIL, (found, at: number) => (isAccount(text, at) ? found : mask(found)));

const maskPlainEmails = (text: string, mask: Mask): string => (mayHoldEmail(text) ? maskEach(text, mask) : text);

const maskSigned = (text: string, mask: Mask): string =>
  mayHoldSignedEmail(text)
    ? text.replace(CLOSE_EMAIL, (found, at: number) =>
        isAccount(text, at) || isPlayWithLetters(found) ? found : mask(found),
      )
    : text;

function maskPlainContacts(text: string, mask: Mask): string {
  const safe = maskPlainEmails(text, mask);
  return holdsDigits(safe, LEAST_DIGITS) ? maskPhonesInPlaces(safe, mask) : safe;
}

function maskPlain(text: string, mask: Mask): string {
  let safe = maskPlainEmails(maskPages(text, mask), mask);
  if (holdsDigits(safe, LEAST_DIGITS)) {
    safe = safe
      .replace(IBAN, (found) => (isIban(found) ? mask(found) : found))
      .replace(PERSONAL_CODES, (found) =>
        isPersonalCode(found) && holdsDigits(found, LEAST_DIGITS) ? mask(found) : found,
      );
    safe = maskPhones(safe, mask);
  }
  return mayNamePerson(safe) ? maskPersons(safe, mask) : safe;
}

/** Stands for each unit that is taken out, until it is known what was written there. */
const HOLE = "\ue000";

/** What is found in the plain form goes from the text as it is written. */
function maskOdd(written: string, maskIn: (text: string, mask: Mask) => string): string {
  const { text, places } = plainForm(written);
  const holed = maskIn(text, (found) => HOLE.repeat(found.length));
  let safe = "";
  let kept = 0; // up to here the written text is dealt with
  for (let at = 0; at < holed.length; at++) {
    if (holed[at] === text[at]) continue;
    safe += written.slice(kept, places[at]) + MASK;
    while (at < holed.length && holed[at] !== text[at]) at++;
    kept = places[at]!;
  }
  return safe + written.slice(kept);
}

const plain = (text: string): string => (hasOddForms(text) ? plainForm(text).text : text);

export const hasEmail = (text: string): boolean => {
  const form = plain(text);
  return mayHoldEmail(form) && someMatch(EMAIL, form, (_, at) => !isAccount(form, at));
};

/** An identifier that is an e-mail address with its sign, or holds one. */
export function isAddressOfPerson(identifier: string): boolean {
  if (!mayHoldSignedEmail(identifier)) return false;
  const form = plain(identifier);
  return someMatch(EMAIL, form, (_, at) => !isAccount(form, at) && !isBehindScheme(form, at));
}

export const hasPhone = (text: string): boolean => holdsPhone(plain(text));

const ROLES =
  /^(info|contact|office|hello|mail|admin|kontakt|contacto|contato|contatto|contacte|secretaria|sekretariat|accueil|bonjour|hola|ola|ciao|redazione|press|shop|store|team|coop)([._+-].*)?@/i;

/** The local part is a role, not a person (P5). */
export const isRoleAddress = (text: string): boolean => ROLES.test(text.trim());
