import { createRunFinder } from "../raw/find-runs.ts";

/** What stands before a name; these mean other things as well and need a colon. */
const CONTACT = ["contact", "kontakt", "contacto", "contato", "contatto", "contacte"];
/** These mean a person and nothing else. */
const PERSONS = [
  "ansprechpartnerin",
  "ansprechpartner",
  "ansprechperson",
  "kontaktperson",
  "contact person",
  "contactpersoon",
  "persona de contacto",
  "persona de contacte",
  "persona di contatto",
  "pessoa de contacto",
  "pessoa de contato",
  "personne de contact",
  "osoba kontaktowa",
];

/** Small, with capitals at the beginning of words, or all in capitals: with names it matters which letters are. */
const spellings = (words: string): string =>
  `${words.replace(/(^| )(\p{Ll})/gu, (_, space: string, letter: string) => `${space}[${letter.toUpperCase()}${letter}]`)}|${words.toUpperCase()}`;
const anyOf = (labels: readonly string[]): string => labels.map(spellings).join("|");

const TITLE = String.raw`(?:Dr|Prof|Mr|Mrs|Ms|Sr|Sra|Dra|Ing|Dott|Dipl|Mag)\.?|\p{Lu}\.`;
const PARTICLE = "(?:von|van|der|den|de|di|da|del|della|dos|du|la|le|el|al|bin|ben|zu) ";
const NAME = String.raw`(?:${TITLE}|\p{Lu}[\p{L}\p{M}'’-]+)`;

/** A label, kept as the first group, and two to four words with capitals. */
export const PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?:${anyOf(CONTACT)})\s*:\s*)|(?:(?:${anyOf(PERSONS)})(?:\s*[:–-]\s*|\s+)))${NAME}(?:\s+(?:${PARTICLE}){0,2}${NAME}){1,3}`,
  "gu",
);

const MAYBE = /[ck]onta[ckt]|ansprechp/i;

/** A cheap test that rules most texts out. */
export const mayNamePerson = (text: string): boolean => MAYBE.test(text);

/** Runs of letters, one of which is in each label that needs no colon. */
const findLabel = createRunFinder(PERSONS);

export const findsPersonLabel = (bytes: Uint8Array, start: number, end: number): boolean =>
  findLabel(bytes, start, end) >= 0;
