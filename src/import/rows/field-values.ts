import { unmarkFormula } from "../../model/formula-mark.ts";
import { SOURCE_ID_PATTERN } from "../../model/ids.ts";
import { FIELD_TYPES, type Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { readListCell, toListCell } from "../../model/list-cell.ts";
import { isDoubtfulAddress, mendWebAddress } from "../cells/mend-web-address.ts";
import { readDate } from "../cells/read-date.ts";
import { isBand, readAmount } from "../cells/read-number.ts";
import { isSafe, readWebAddress, type WebAddress } from "../cells/read-web-address.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import type { PlainTest } from "../raw/plain-cells.ts";
import { markRemoved } from "../text/text-faults.ts";
import { choiceReader } from "../values/choices.ts";
import type { Words } from "../words.ts";
import type { ReadValue, Value } from "./value-reader.ts";

const repair = (code: IssueCode, text = "", became?: string): Value => ({
  text,
  issues: [{ code, severity: "repair", ...(became !== undefined && { became }) }],
});
const aside = (code: IssueCode): Value => ({ ...repair(code), aside: true });

/** How a cell of a field becomes the text that is stored; undefined for fields of free text. */
export function valueOfField(field: Field, words: Words): ReadValue | undefined {
  switch (FIELD_TYPES[field]) {
    case "date":
      return readDay;
    case "choice":
      return fromReader(choiceReader(field)!, "unknown-value");
    case "address":
      return readAddress;
    case "list":
      return LISTS[field] ?? readList;
    default:
      return CODED[field]?.(words);
  }
}

/** Cells that are usual for their field and stored as they are, told by a glance at their bytes. */
export const PLAIN: Partial<Record<(typeof FIELD_TYPES)[Field], PlainTest>> = {
  date: { kind: "day" },
  address: { kind: "address" },
};

/** Reads what a spreadsheet-safe table had to disarm, a list whose first item begins with a dash for one. */
export const unmarked =
  (read: ReadValue): ReadValue =>
  (cell, decided) => {
    const text = unmarkFormula(cell);
    const value = read(text, decided);
    return text === cell ? value : { ...value, issues: [markRemoved(text), ...(value.issues ?? [])] };
  };

const textOrAside = (text: string | undefined, code: IssueCode): Value => (text === undefined ? aside(code) : { text });

const fromReader =
  (read: (cell: string) => string | undefined, code: IssueCode): ReadValue =>
  (cell) =>
    textOrAside(read(cell), code);

const readDay = (cell: string): Value => textOrAside(readDate(cell), "not-a-date");

function readAddress(cell: string, decided: Judgements): Value {
  const read = readWebAddress(cell);
  if (!read.ok && read.code !== "unsafe-url") return repair(read.code);
  const isDoubtful = !read.ok || isDoubtfulAddress(read.address);
  const mended = isDoubtful ? mendWebAddress(cell) : undefined;
  if (mended !== undefined && isMade("mend-addresses", decided)) return repair("url-mended", mended, mended);
  const value = asAddress(read, decided);
  if (!isDoubtful || (!read.ok && mended === undefined)) return value;
  const doubt = {
    code: "url-doubtful",
    severity: "remark",
    ...(mended !== undefined && { became: mended }),
  } as const;
  return { ...value, issues: [...(value.issues ?? []), doubt] };
}

function asAddress(read: WebAddress, decided: Judgements): Value {
  if (!read.ok) return aside(read.code);
  if (!read.completed) return { text: read.address };
  return isMade("complete-addresses", decided)
    ? repair("url-completed", read.address, read.address)
    : aside("unsafe-url");
}

/** Items of a list as the source separates them; personal ones are masked. */
const readList = (cell: string): Value => maskedList(cell, maskPersonal);

function maskedList(cell: string, mask: (item: string) => string): Value {
  const items = itemsOf(cell);
  const masked = items.map(mask);
  const text = toListCell(masked);
  return masked.some((item, at) => item !== items[at]) ? repair("personal-masked", text) : { text };
}

function itemsOf(cell: string): string[] {
  if (/[;\n|]/.test(cell)) return readListCell(cell.replace(/[\n|]/g, ";"));
  return [cell.trim()].filter(Boolean);
}

/** Pages of the organisation: safe addresses only; what is none stays beside the list. */
function readLinks(cell: string, decided: Judgements): Value {
  const items = itemsOf(cell).flatMap((item) => item.split(/\s+(?=https?:)|,\s*(?=https?:)/));
  const isKept = (each: WebAddress) => each.ok && (!each.completed || isMade("complete-addresses", decided));
  const read = items.map(readWebAddress);
  const text = toListCell(read.flatMap((each) => (each.ok && isKept(each) ? [each.address] : [])));
  if (read.every(isKept))
    return read.some((each) => each.ok && each.completed) ? repair("url-completed", text, text) : { text };
  const isPersonal = read.some((each) => !each.ok && each.code !== "unsafe-url");
  return isPersonal ? repair("personal-dropped", text) : { ...repair("unsafe-url", text), aside: true };
}

/** Numbers of registers stay whatever they look like, unless they are written as a telephone number is. */
const maskNumber = (item: string): string => (/[\s@＠﹫+]|%40|&#/.test(item) ? maskPersonal(item) : item);

const readNumbers = (cell: string): Value => maskedList(cell, maskNumber);

/** A number of a register, or several, of which something is masked. */
export const isMaskedNumber = (cell: string): boolean => itemsOf(cell).some((item) => maskNumber(item) !== item);

const keepWords = (cell: string): Value => ({ text: toListCell(itemsOf(cell)) });

const LISTS: Partial<Record<Field, ReadValue>> = {
  links: readLinks,
  identifiers: readNumbers,
  activityCodes: readNumbers,
  evidence: keepWords,
  sameAs: keepWords,
  issues: keepWords,
};

const pattern =
  (test: RegExp, code: IssueCode, change: (cell: string) => string = (cell) => cell) =>
  () =>
    fromReader((cell) => (test.test(change(cell.trim())) ? change(cell.trim()) : undefined), code);

const CODED: Partial<Record<Field, (words: Words) => ReadValue>> = {
  countryCode: ({ country }) => fromReader(country, "unknown-country"),
  licence:
    ({ licence }) =>
    (cell) => {
      const id = licence(cell);
      return id === undefined ? { ...repair("unknown-licence", "unknown", "unknown"), aside: true } : { text: id };
    },
  language: pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "unknown-value", (cell) => cell.replaceAll("_", "-")),
  regionCode: pattern(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "unknown-value", (cell) => cell.toUpperCase()),
  currency: pattern(/^[A-Z]{3}$/, "unknown-value", (cell) => cell.toUpperCase()),
  sourceId: pattern(SOURCE_ID_PATTERN, "unknown-value"),
  sourceUrl: () => (cell) => ({ text: isSafe(cell.trim()) ? cell.trim() : cell }),
};

const PERCENT = new Set<Field>(["surplusReinvestedPct", "localPurchasePct"]);

/** How a cell of a number field is read: the number, or why it is none. */
export function numberOfField(field: Field): (cell: string) => number | IssueCode {
  const whole = FIELD_TYPES[field] === "integer";
  const [least, most] =
    FIELD_TYPES[field] === "year" ? [1000, 9999] : [0, PERCENT.has(field) ? 100 : Number.MAX_SAFE_INTEGER];
  return (cell) => {
    const value = readAmount(cell);
    if (value === undefined) return isBand(cell) ? "band-not-summed" : "not-a-number";
    if (value < least || value > most) return "out-of-range";
    return (whole || FIELD_TYPES[field] === "year") && !Number.isInteger(value) ? "not-a-number" : value;
  };
}

export const isNumberField = (field: Field): boolean => /^(number|integer|year)$/.test(FIELD_TYPES[field]);
