import { createRunFinder } from "../raw/find-runs.ts";
import { EMAIL_RUNS } from "./email-forms.ts";
import { GIVEN_NAMES, NO_FAMILY_NAMES } from "./given-names.ts";
import { ORGANISATION_WORDS } from "./people-words.ts";
import { NO_PERSONS, PERSONS, ROLES } from "./person-label-words.ts";
import { PAGE_RUNS } from "./personal-pages.ts";
import { runsOfPhrase } from "./runs-of-words.ts";

const labelsOf = (lists: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  [...new Set(Object.values(lists).flat())].toSorted((a, b) => b.length - a.length);

/** Small, with capitals at the beginning of words, or all in capitals: with names it matters which letters are. */
const spellings = (words: string): string =>
  `${words.replace(/(^| |-)(\p{Ll})/gu, (_, space: string, letter: string) => `${space}[${letter.toUpperCase()}${letter}]`)}|${words.toUpperCase()}`;
const anyOf = (labels: readonly string[]): string =>
  [...new Set(labels.flatMap((each) => spellings(each).split("|")))].join("|");

const TITLE = String.raw`(?:Dr|Prof|Mr|Mrs|Ms|Sr|Sra|Dra|Ing|Dott|Dipl|Mag|Herr|Frau|Mme|Sig)\.?|\p{Lu}\.`;
const PARTICLE = "(?:von|van|der|den|de|di|da|del|della|dos|du|la|le|el|al|bin|ben|zu) ";
const NO_NAME = `(?:${[...new Set(NO_PERSONS)].map((word) => spellings(word)).join("|")})`;
const NAME = String.raw`(?:${TITLE}|(?!${NO_NAME}(?![\p{L}\p{M}]))\p{Lu}[\p{L}\p{M}'’-]+)`;

/** Two to four words with capitals. */
const CAPITALS = String.raw`${NAME}(?:\s+(?:${PARTICLE}){0,2}${NAME}){1,3}`;
/** Two to four words of Arabic, none of them an office or a way to reach it. */
const ARABIC = String.raw`(?!(?:ال)?(?:مكتب|جمعية|هاتف|بريد|إدارة|مقر|مركز|تعاونية|مؤسسة|رقم|موقع|صفحة|فريق|اتحاد|شركة|بلدية))[\p{sc=Arab}\p{M}]{2,}(?:\s+(?!(?:ال)?(?:هاتف|بريد|رقم|موقع))[\p{sc=Arab}\p{M}]{2,}){1,3}`;
/** A name in Han and kana is short and ends with no word for a body. */
const HAN = String.raw`(?![\p{sc=Han}々\p{sc=Hira}\p{sc=Kana}ー]*(?:所|会|會|課|课|局|院|校|館|馆|部|室|店|社|園|寺|町|市|区|區|村|県|司|処|处|心|センター|クラブ|まで|から))[\p{sc=Han}々]{1,4}[\s　・]?[\p{sc=Han}々\p{sc=Hira}\p{sc=Kana}ー]{1,5}(?![\p{sc=Han}々\p{sc=Hira}\p{sc=Kana}ー])(?:\s?(?:さん|様|氏|先生|女士))?`;
const HANGUL = String.raw`(?![\p{sc=Hang}]*(?:센터|협회|조합|사무실|사무국|재단|회사|공단|시청|구청))[\p{sc=Hang}]{2,4}(?![\p{sc=Hang}])`;
const ANY_NAME = `(?:${CAPITALS}|${ARABIC}|${HAN}|${HANGUL})`;

const TAGS = String.raw`(?:<[^<>]{1,40}>\s*)*`;
const COLON = String.raw`\s*${TAGS}[:：]\s*${TAGS}`;
/** A label, kept as the first group, and a name. */
const PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?:${anyOf(labelsOf(ROLES))})${COLON})|(?:(?:${anyOf(labelsOf(PERSONS))})(?:\s*[:：–-]\s*|\s+)))(${ANY_NAME})`,
  "gu",
);
/** In care of somebody who is called by a title. */
const CARE =
  /(?<![\p{L}\p{N}])([cC]\/[oO]\.? )((?:Familie|Family|Famille|Famiglia|Familia|Fam\.|Herrn?|Frau|Mme|Mr\.?|Mrs\.?|Ms\.?|Sig\.?(?:ra)?|Sr\.?|Sra\.?|Dott\.?)\s+\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)?)/gu;

/** In care of two to four words with capitals, with nothing behind them in that part of an address. */
const CARE_OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:[cC]\/[oO]|[pP]\/[aA])[.:]? )(\p{Lu}[\p{L}\p{M}'’-]+)((?:\s+(?:${PARTICLE}){0,2}(?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'’-]+)){1,3})(?=\s*(?:[,;|()\n\d]|\.?\s*$))`,
  "gu",
);
const GIVEN = new Set(GIVEN_NAMES);
const NO_FAMILY = new Set([...NO_PERSONS, ...ORGANISATION_WORDS, ...NO_FAMILY_NAMES]);
const LETTERS_OF_A_BODY = /^\p{Lu}{2,3}$/u;

/** "Helen Rowell", neither "Helen House" nor "Helen FC". */
function isCalled(given: string, family: string): boolean {
  const first = given.normalize("NFC").toLowerCase();
  if (!GIVEN.has(first) && !GIVEN.has(first.split("-")[0]!)) return false;
  const words = family.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return !words.some((word) => LETTERS_OF_A_BODY.test(word) || NO_FAMILY.has(word.toLowerCase()));
}

/** Of labels that need no colon. */
const LABEL_RUNS = [
  ...new Set(
    Object.entries(PERSONS).flatMap(([language, labels]) =>
      labels.flatMap((label) => (/^[a-z ]+$/.test(label) ? [label] : runsOfPhrase(label, language))),
    ),
  ),
];
const CARE_RUNS = ["c/o ", "c/o. ", "c/o: ", "p/a ", "p/a. ", "p/a: "].flatMap((label) =>
  [...new Set(GIVEN_NAMES.map(([first]) => first!))].flatMap((first) => [label + first, label + first.toUpperCase()]),
);

const MAYBE = new RegExp(`[:：]|c/o|p/a|${[...new Set(LABEL_RUNS.map((run) => run.toLowerCase()))].join("|")}`, "i");

/** A cheap test that rules most texts out. */
export const mayNamePerson = (text: string): boolean => MAYBE.test(text);

export const maskPersons = (text: string, mask: (found: string) => string): string =>
  text
    .replace(PERSON, (_, label: string, name: string) => label + mask(name))
    .replace(CARE, (_, label: string, name: string) => label + mask(name))
    .replace(CARE_OF, (written: string, label: string, given: string, family: string) =>
      isCalled(given, family) ? label + mask(given + family) : written,
    );

/** Runs of letters, one of which is in each label that needs no colon, and in each address that is written in words or is of a person. */
const findLabel = createRunFinder([...LABEL_RUNS, ...CARE_RUNS, ...EMAIL_RUNS, ...PAGE_RUNS]);

export const findsPersonLabel = (bytes: Uint8Array, start: number, end: number): boolean =>
  findLabel(bytes, start, end) >= 0;
