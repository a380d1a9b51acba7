import { changesBetween } from "../../model/changes-between.ts";
import { kmBetween, type RowFacts } from "./row-facts.ts";

/** Rows this near to each other are at the same place. */
export const SAME_PLACE_KM = 0.1;
const MOST_LETTERS = 0.3;
const MOST_WORDS = 2;
const LONGEST_COMPARED = 80;

/** Names that differ by at most 30 % of their letters and by at most two words. Both folded. */
export function isSimilarName(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const [a, b] = [one.slice(0, LONGEST_COMPARED), other.slice(0, LONGEST_COMPARED)];
  const most = MOST_LETTERS * Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > most) return false;
  const [words, others] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) => [...from].filter((word) => !to.has(word));
  if (missing(words, others).length > MOST_WORDS || missing(others, words).length > MOST_WORDS) return false;
  return changesBetween(a, b) <= most;
}

/** Whether rows have anything in common that one entry would have in two editions: name, website or place. */
export function resembles(one: RowFacts, a: number, other: RowFacts, b: number): boolean {
  if (one.cell("name", a) === other.cell("name", b)) return true;
  const website = one.website(a);
  if (website !== "" && website === other.website(b)) return true;
  if (one.isSheltered(a) || other.isSheltered(b)) return true; // what would speak against it may not be told
  const place = one.place(a);
  if (place !== "" && place === other.place(b)) return true;
  return one.name(a) !== "" && one.name(a) === other.name(b);
}

const EVIDENCE = ["website", "postcode", "street", "description", "legalName", "founded"] as const;
const STILL_NEAR_KM = 20;

/** Rows of one name, which no other row has: something else has to say the same, or they are as near as a town is wide. */
export function isBackedUp(one: RowFacts, a: number, other: RowFacts, b: number): boolean {
  if (one.isSheltered(a) || other.isSheltered(b)) return true; // their place cannot speak against it
  if (EVIDENCE.some((field) => one.cell(field, a) !== "" && one.cell(field, a) === other.cell(field, b))) return true;
  const [place, now] = [one.place(a), other.place(b)];
  return place === "" || now === "" || kmBetween(one, a, other, b) <= STILL_NEAR_KM;
}
