import type { Field } from "../../model/initiative.ts";

/** What an address falls into; a part that is not there is absent. */
export type AddressParts = Partial<Record<AddressField, string>>;
export type AddressField = Extract<Field, "street" | "postcode" | "locality" | "district" | "region" | "countryCode">;
/** In the order in which they are shown; the last three only where the first records have one. */
export const ADDRESS_FIELDS: readonly AddressField[] = [
  "street",
  "postcode",
  "locality",
  "district",
  "region",
  "countryCode",
];
export const USUAL_ADDRESS_FIELDS: readonly AddressField[] = ["street", "postcode", "locality"];

/** Postcodes with the form of their country; digits alone are found by their number. */
const CODES = [
  "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", // SW1A 1AA
  "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d", // K1A 0B1
  "[A-Z]\\d[\\dW] ?[A-Z\\d]{4}", // D02 X285
  "\\d{4} ?[A-Z]{2}", // 1012 AB
  "\\d{3}-\\d{4}", // 150-0001
  "\\d{4}-\\d{3}", // 1200-195
  "\\d{2}-\\d{3}", // 00-950
  "\\d{5}-\\d{3,4}", // 01310-100, 62704-1234
  "\\d{3} \\d{2}", // 111 22
  "(?:[A-Z]{1,2}-)?\\d{4,6}", // 28013, CH-8004
].join("|");
const WORD = "(?![\\p{L}\\p{N}])";
const BEFORE = new RegExp(`^(${CODES})${WORD}[\\s,]*(.*)$`, "u");
const AFTER = new RegExp(`^(.*?)[\\s,]*(?<![\\p{L}\\p{N}])(${CODES})$`, "u");
/** Without a comma before it only five digits between a number and a name are taken for a postcode. */
const WITHIN = /^(.*\p{L}.*?\d\s*\p{L}?)\s+((?:[A-Z]{1,2}-)?\d{5})\s+(\p{L}.*)$/u;
const LONGEST = 300;

/**
 * Street, postcode and town of an address, the postcode before or after its town, with or without a country at its end; undefined where that is
 * not plain.
 */
export function splitAddress(cell: string, country: (text: string) => string | undefined): AddressParts | undefined {
  if (cell.length > LONGEST) return undefined;
  const lines = cell
    .split(/[,\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const last = lines.at(-1);
  const isCountry = lines.length > 1 && last !== undefined && !/\d/.test(last) && country(last) !== undefined;
  if (isCountry) lines.pop();
  const read = townAtEnd(lines) ?? townWithin(lines);
  if (!read?.postcode || !read.locality) return undefined;
  return isCountry ? { ...read, countryCode: last } : read;
}

function townAtEnd(lines: readonly string[]): AddressParts | undefined {
  const last = lines.at(-1) ?? "";
  const before = lines.slice(0, -1);
  const [, first, behind = ""] = BEFORE.exec(last) ?? [];
  if (first !== undefined && isTown(behind)) return toParts(before, first, behind);
  const [, ahead = "", second] = AFTER.exec(last) ?? [];
  if (second !== undefined && isTown(ahead)) {
    // "Springfield, IL 62704"
    const isRegion = /^[A-Z]{2,3}$/.test(ahead) && before.length > 1;
    return isRegion
      ? { ...toParts(before.slice(0, -1), second, before.at(-1)!), region: ahead }
      : toParts(before, second, ahead);
  }
  const alone =
    first !== undefined && behind === "" ? first : second !== undefined && ahead === "" ? second : undefined;
  if (alone !== undefined && isTown(before.at(-1) ?? "")) return toParts(before.slice(0, -1), alone, before.at(-1)!);
  // "40121, Bologna"
  const [, code, rest] = BEFORE.exec(before.at(-1) ?? "") ?? [];
  return code !== undefined && rest === "" && isTown(last) ? toParts(before.slice(0, -1), code, last) : undefined;
}

function townWithin(lines: readonly string[]): AddressParts | undefined {
  const [, street, postcode, town = ""] = WITHIN.exec(lines.at(-1) ?? "") ?? [];
  return postcode !== undefined && isTown(town) ? toParts([...lines.slice(0, -1), street!], postcode, town) : undefined;
}

/** The name of a town has no figures, save the number of a quarter: "Paris 11", "Wien 1". */
const isTown = (text: string): boolean => /^\p{L}/u.test(text) && text.length <= 60 && !/\d{3}|\d.*\d{2}/.test(text);

function toParts(street: readonly string[], postcode: string, town: string): AddressParts {
  const [, locality, district] = /^(.+?)\s*\(([A-Z]{2})\)$/.exec(town) ?? []; // "Bologna (BO)"
  return {
    ...(street.length > 0 && { street: street.join(", ") }),
    postcode,
    locality: locality ?? town,
    ...(district !== undefined && { district }),
  };
}
