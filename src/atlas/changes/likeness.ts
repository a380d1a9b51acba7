import { compareNames } from "../duplicates/compare-names.ts";
import { nameForm } from "../duplicates/name-form.ts";
import { kmBetween, type RowFacts } from "./row-facts.ts";

/** Rows this near to each other are at the same place. */
export const SAME_PLACE_KM = 0.1;

/** Names that may be one, as those of duplicates are told. Both folded. */
export const isSimilarName = (one: string, other: string): boolean =>
  one !== "" && other !== "" && compareNames(nameForm(one), nameForm(other), () => false) !== undefined;

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
