import { cutAfter } from "./cut-after.ts";
import { maskPersonal } from "./personal-text.ts";

const LONGEST = 300;
const LONGEST_JSON = 120;

/** The beginning of a text as a report may show it, with what is personal masked; longest in UTF-16 units. */
export const shownBeginning = (text: string, longest = LONGEST): string => cutAfter(longest, text, maskPersonal);

/** The same of a value of JSON that is not what it should be. */
export const shownJson = (value: unknown): string => shownBeginning(JSON.stringify(value) ?? "", LONGEST_JSON);
