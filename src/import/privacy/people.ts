import { fold } from "../../model/fold.ts";
import {
  AROUND_OFFICES,
  BARE_NAMES,
  GROUP_WORDS,
  NAME_PARTS,
  OFFICE_WORDS,
  ORGANISATION_WORDS,
  PERSON_KINDS,
  UNSPACED_OFFICES,
} from "./people-words.ts";

const foldedOf = (words: readonly string[]): readonly string[] => [...new Set(words.map(fold))];
const GIVEN = new Set(foldedOf(NAME_PARTS.given.split("|")));
const FAMILY = new Set(foldedOf(NAME_PARTS.family.split("|")));
const WHOLE = new Set(foldedOf(NAME_PARTS.whole.split("|")));
const OFFICES = new Set(foldedOf(OFFICE_WORDS));
const GROUPS = new Set(foldedOf(GROUP_WORDS));
const AROUND = new Set(foldedOf(AROUND_OFFICES));
const KINDS = new Set(foldedOf(PERSON_KINDS));
const NAMES_ALONE = new Set(foldedOf(BARE_NAMES));
const ORGANISATIONS = new Set(foldedOf(ORGANISATION_WORDS));

const formOf = (header: string): string => fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[()*]/g, " "));

/** What part of the name of a person a header says; nothing where other words stand beside it. */
export function namePart(header: string): "given" | "family" | "whole" | undefined {
  const form = formOf(header);
  if (GIVEN.has(form)) return "given";
  if (FAMILY.has(form)) return "family";
  return WHOLE.has(form) ? "whole" : undefined;
}

/**
 * Whether the name of a person was parted into this column and the one beside it: "Nom" beside "Prénom", "Nombre" beside "Apellidos". Where both
 * parts stand there as well, it is the name of something else.
 */
export function isOtherNamePart(headers: readonly string[], at: number): boolean {
  if (!NAMES_ALONE.has(formOf(headers[at]!))) return false;
  const parts = headers.map(namePart);
  const isBeside = [parts[at - 1], parts[at + 1]].some((part) => part === "given" || part === "family");
  return isBeside && !(parts.includes("given") && parts.includes("family"));
}

/** Whether a header names an office that a person has, or a group of people that may be a number or be made of organisations. */
export function peopleIn(header: string): "office" | "group" | undefined {
  return peopleInWords(header) ?? peopleInWords(header.replace(/^.*[.:/]/, ""));
}

function peopleInWords(header: string): "office" | "group" | undefined {
  const form = formOf(header);
  const bare = form
    .split(" ")
    .filter((word) => !AROUND.has(word) && !/^\d+$/.test(word))
    .join(" ");
  if (OFFICES.has(form) || OFFICES.has(bare) || UNSPACED_OFFICES.some((word) => form.includes(word))) return "office";
  return GROUPS.has(form) || GROUPS.has(bare) ? "group" : undefined;
}

/** A cell that says of its record that it is a person. */
export const isPersonKind = (cell: string): boolean => KINDS.has(fold(cell));

const TITLE =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sr|Sra|Dra|Ing|Dott|Dipl|Mag|Herr|Frau|Mme|M|Sig|Dña|D)\.?(?:-\p{L}+\.?)?\s+)+/u;

/** Somebody with a title before a name: "Dr Schmidt", "M. Rossi". */
export const isTitled = (text: string): boolean => {
  const name = text.trim().replace(TITLE, "");
  return name !== text.trim() && /^\p{Lu}/u.test(name);
};

const PARTICLE = "(?:von|van|der|den|de|di|da|del|della|dos|das|du|la|le|el|al|bin|ben|zu|y|i|e)";
const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)`;
const NAMES = [
  new RegExp(String.raw`^${CAPITAL}(?:\s+(?:${PARTICLE}\s+){0,2}${CAPITAL}){1,3}$`, "u"),
  new RegExp(String.raw`^${CAPITAL}(?:\s${CAPITAL})?,\s*${CAPITAL}(?:\s${CAPITAL})?$`, "u"),
  /^[\p{sc=Arab}\p{M}]{2,}(?:\s+[\p{sc=Arab}\p{M}]{2,}){1,3}$/u,
  /^(?!.*(?:[所会會課课局院校館馆部室店社園寺町市区區村県司処处]|センター|クラブ)$)[\p{sc=Han}々]{1,4}[\s　・]?[\p{sc=Han}々\p{sc=Hira}\p{sc=Kana}ー]{1,5}$/u,
  /^(?!.*(?:센터|협회|조합|재단|회사|공단)$)[\p{sc=Hang}]{2,4}$/u,
];
const ARABIC_BODY = /^(?:ال)?(?:جمعية|تعاونية|مؤسسة|اتحاد|شركة|بلدية|مركز|مكتب|وزارة|شبكة)/;
const LONGEST_NAME = 60;

/** A text that is written as names of people are, with no word that organisations have in theirs. */
export function isPersonName(text: string): boolean {
  const name = text.trim().replace(TITLE, "");
  if (name.length > LONGEST_NAME || /\d/.test(name) || ARABIC_BODY.test(name)) return false;
  return NAMES.some((pattern) => pattern.test(name)) && !hasOrganisationWord(name);
}

const hasOrganisationWord = (text: string): boolean =>
  fold(text)
    .split(" ")
    .some((word) => ORGANISATIONS.has(word));

/** A text with a word that organisations have in their names. */
export const namesOrganisation = (text: string): boolean => hasOrganisationWord(text) || ARABIC_BODY.test(text.trim());

const NAME_KEY = /^(?:(?:full|display)?_?name|nom|nome|nombre|imie|الاسم|氏名|姓名)$/i;

/** The items of a cell that may be names: of a list, or of the objects in it. */
function itemsOf(cell: string): readonly string[] {
  if (/^[\0- ]*[[{]/.test(cell))
    return Array.from(cell.matchAll(/"((?:[^"\\]|\\.){1,40})"\s*:\s*"((?:[^"\\]|\\.)*)"/g)).flatMap(([, key, text]) =>
      NAME_KEY.test(key!) ? [text!] : [],
    );
  if (isPersonName(cell)) return [cell];
  return cell.split(/[;,\n|/&]| (?:and|und|et|y|e|i) /).filter((item) => item.trim() !== "");
}

/** The share of cells in which at least half of the items are names of people. */
export function shareOfNames(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const named = cells.filter((cell) => {
    const items = itemsOf(cell);
    return items.length > 0 && items.filter(isPersonName).length * 2 >= items.length;
  });
  return named.length / cells.length;
}
