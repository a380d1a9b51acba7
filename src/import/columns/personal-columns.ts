import { fold } from "../../model/fold.ts";
import { isOtherNamePart, namePart, peopleIn, shareOfNames } from "../privacy/people.ts";
import { hasPersonalKey, LONGEST_VALUE } from "../privacy/personal-values.ts";
import type { Words } from "../words.ts";
import type { HeaderMatch } from "./header-index.ts";
import type { Profile } from "./profile.ts";

export interface PersonalVerdict {
  readonly sensitivity: "personal" | "personal-sensitive";
  /** May hold role addresses or phones of an organisation (P5). */
  readonly contact: boolean;
  readonly byValue: boolean;
}

const ORGANISATION =
  /\b(coop|verein|association|asociaci|associa|gmbh|genossenschaft|ltd|limited|inc|sociedad|société|societe|fondation|foundation|kirche|church|cic|scic|e\.?v\.?|s\.?a\.?|ag)\b|coop/i;

/**
 * Judges a column by header and by value (P1 to P3); undefined when there is nothing personal about it. `keysInside`: keys of the objects in
 * its lists.
 */
export function personalColumn(
  header: string,
  at: number,
  profile: Profile,
  words: Words,
  headers: readonly string[],
  keysInside: ReadonlySet<string> | undefined,
): PersonalVerdict | undefined {
  const matches = words.headers.match(header);
  const best = matches[0];
  const meaning = matches.find(({ entry, ourField }) => ourField || !entry?.sensitivity.startsWith("personal"));
  const flagged = words.headers.personal(header);
  if (flagged) {
    const isOurs = best?.ourField !== undefined;
    const isOwner =
      flagged.field === "contactPerson" && /^owner\b/.test(fold(header)) && isOrganisation(profile, headers);
    // "contact:website" is no contact: its very name says a field that holds nothing personal, and its values agree.
    const isHarmless =
      meaning !== undefined &&
      meaning.score >= 0.85 &&
      best === meaning &&
      !profile.personal.isPersonal(profile.values.length, false);
    const isCount =
      profile.numeric > 0.9 &&
      (flagged.field === "contactPerson" || /^(numbe?r?|no|count|total|nombre|numero|anzahl) /.test(fold(header)));
    const ambiguous = meaning?.entry?.field === "name" && matches.length > 1;
    if (!isOurs && !isOwner && !isHarmless && !isCount && !ambiguous) {
      const sensitivity = flagged.sensitivity === "personal-sensitive" ? "personal-sensitive" : "personal";
      return { sensitivity, contact: isContact(flagged.field, header), byValue: false };
    }
  }
  if (isOtherNamePart(headers, at) || isNameOfPerson(meaning, profile, headers, words) || holdsPeople(header, profile))
    return { sensitivity: "personal", contact: false, byValue: false };
  if (holdsPersonalKeys(profile, words, keysInside) || holdsPersonalValues(header, profile, words))
    return { sensitivity: "personal", contact: false, byValue: true };
  return undefined;
}

/** Its objects have members that are personal ones. */
function holdsPersonalKeys(profile: Profile, { headers }: Words, keysInside: ReadonlySet<string> | undefined): boolean {
  const isPersonal = (key: string): boolean => headers.personal(key) !== undefined;
  for (const key of keysInside ?? []) if (isPersonal(key)) return true;
  for (const value of profile.values) if (hasPersonalKey(value, isPersonal)) return true;
  return false;
}

const [SOME, MOST] = [0.3, 0.5];

/** Columns of names: one part of them, or those who have an office; of a group of people it may be a number of them, or organisations. */
function holdsPeople(header: string, profile: Profile): boolean {
  if (namePart(header) !== undefined) return true;
  const people = peopleIn(header);
  if (people === undefined || profile.filled === 0 || profile.numeric > 0.5) return false;
  return shareOfNames(profile.values) >= (people === "office" ? SOME : MOST);
}

const BODILY =
  /birth|gender|geburt|geschlecht|naissance|nacimiento|nascimento|nascita|naixement|sexe|sesso|sexo|ميلاد|الجنس/;

/** Names that are written as those of people, beside what only people have. */
function isNameOfPerson(
  meaning: HeaderMatch | undefined,
  profile: Profile,
  headers: readonly string[],
  words: Words,
): boolean {
  if ((meaning?.ourField ?? meaning?.entry?.field) !== "name" || profile.filled === 0) return false;
  const isOfBodies = headers.some(
    (header) => words.headers.personal(header)?.field === "personalOther" && BODILY.test(fold(header)),
  );
  return isOfBodies && shareOfNames(profile.values) >= MOST;
}

const isContact = (entry: string, header: string): boolean =>
  entry === "email" ||
  (entry === "phone" && !/mobil|cell|gsm|portable|personal|contact person|携帯/.test(fold(header)));

/** Names and long texts are masked instead; numbers, dates and codes may look like telephone numbers, addresses of pages hold some. */
const HARMLESS: ReadonlySet<string> = new Set(
  (
    "name description mission website links id sourceRecordId latitude longitude coordinates geometry postcode registrationNumber register " +
    "identifiers activityCode activityCodes founded dissolved updated created members membersWomen jobs jobsFte volunteers beneficiaries " +
    "housingUnits landAreaHa turnover impactYear sizeBand"
  ).split(" "),
);
const CODES =
  /(^| )(id|ids|uid|gid|ref|code|cod|codigo|codice|key|nr|no|num|number|numero|nummer|siren|siret|insee|cnpj|vat|nif|cif|krs|nip|regon|abn|acn|isbn|issn|total|sum|amount|population|assets|income|revenue|capital)( |$)/;

/** What a column is likely to mean speaks against telephone numbers in it. */
export function mayHoldPersonalValues(header: string, words: Words): boolean {
  const best = words.headers.match(header)[0];
  const meaning = best?.ourField ?? best?.entry?.field;
  return meaning === undefined || best!.score < 0.75 || !HARMLESS.has(meaning);
}

/** Numbers of nine to twelve digits there may be anything. */
export const saysCodes = (header: string): boolean => CODES.test(fold(header.replace(/([a-z])([A-Z])/g, "$1 $2")));

function holdsPersonalValues(header: string, profile: Profile, words: Words): boolean {
  if (profile.filled === 0 || !mayHoldPersonalValues(header, words)) return false;
  if (profile.meanLength > LONGEST_VALUE || profile.dates > 0.5) return false;
  return profile.personal.isPersonal(profile.values.length, !saysCodes(header));
}

/** Owners that repeat, or that carry the words of legal forms, are organisations. */
function isOrganisation(profile: Profile, headers: readonly string[]): boolean {
  if (profile.filled === 0) return false;
  if (headers.some((header) => /^owner:(type|abbr|name|wikidata)$/.test(header))) return true;
  return profile.share((value) => ORGANISATION.test(value)) > 0.3;
}
