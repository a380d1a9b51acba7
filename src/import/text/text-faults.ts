import { unmarkFormula } from "../../model/formula-mark.ts";
import type { IssueCode, Severity } from "../../model/issue.ts";
import { isMade, JUDGEMENTS, type Judgements } from "../../model/judgements.ts";
import { htmlToText } from "../formats/html-to-text.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { mendLetters } from "./mend-letters.ts";
import { MARKUP, MOJIBAKE } from "./readings.ts";
import { isSuspicious } from "./suspicious.ts";

export interface CellIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly became?: string;
  /** The cell may not be shown: what is personal in it was seen only when it was mended. */
  readonly isUnquoted?: true;
}

/** What a cell was read as, with what there is to say about it. */
export interface Reading {
  readonly text: string;
  readonly issues: readonly CellIssue[];
}

const BIDI = /[\u061c\u202a-\u202e\u2066-\u2069]|^[\u200e\u200f]|[\u200e\u200f]$/;
const INVISIBLE =
  /[\xad\u115f\u200b\u2060-\u2065\ufeff]|\udb40[\udc00-\udc7f]|[A-Za-z][\u200c\u200d]|[\u200c\u200d][A-Za-z]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/** What is said of a text whose apostrophe was taken off. */
export const markRemoved = (became: string): CellIssue => ({ code: "apostrophe-removed", severity: "repair", became });

/** What is said of a cell whose word says that nothing is known. */
export const TAKEN_AS_MISSING: CellIssue = { code: "placeholder-taken", severity: "remark", became: "" };

const remark = (code: IssueCode): CellIssue => ({ code, severity: "remark" });

type Suggested = {
  [Id in keyof typeof JUDGEMENTS]: (typeof JUDGEMENTS)[Id] extends { suggested: IssueCode } ? Id : never;
}[keyof typeof JUDGEMENTS];

/** A repair that was asked for, or what it would make of the text. */
export function judged(id: Suggested, decided: Judgements, text: string, mended: string | undefined): Reading {
  const { suggested, made } = JUDGEMENTS[id];
  if (mended !== undefined && isMade(id, decided))
    return { text: mended, issues: [{ code: made, severity: "repair", became: mended, ...quoteOf(mended) }] };
  const offer = mended !== undefined && { became: mended, ...quoteOf(mended) };
  return { text, issues: [{ ...remark(suggested), ...offer }] };
}

const quoteOf = (mended: string): Pick<CellIssue, "isUnquoted"> =>
  maskPersonal(mended) === mended ? {} : { isUnquoted: true };

/**
 * Looks at a text cell that is to be kept as it is. Only the apostrophe that a spreadsheet-safe table puts before a formula is taken off
 * (E2), and what the reader asked for is mended; everything else stays and is remarked upon.
 * @param isMarked the file is of a kind that has such apostrophes
 */
export function readText(cell: string, isMarked: boolean, decided: Judgements): string | Reading {
  if (!isSuspicious(cell)) return cell;
  const issues: CellIssue[] = [];
  let text = isMarked ? unmarkFormula(cell) : cell;
  if (text !== cell) issues.push(markRemoved(text));
  const judgements: CellIssue[] = [];
  const judge = (id: Suggested, mend: (text: string) => string | undefined): void => {
    // Of "ann<at>coop.example" nothing personal could be seen any more once its markup is gone.
    const mended = maskPersonal(text) === text ? mend(text) : undefined;
    const reading = judged(id, decided, text, mended);
    text = reading.text;
    judgements.push(...reading.issues);
  };
  if (MOJIBAKE.test(text)) judge("mend-letters", mendLetters);
  if (MARKUP.test(text)) judge("strip-markup", (html) => changed(html, htmlToText(html) || html));
  if (CONTROL.test(text)) issues.push(remark("control-character"));
  if (BIDI.test(text)) issues.push(remark("bidi-control"));
  if (INVISIBLE.test(text)) issues.push(remark("invisible-character"));
  if (text.includes("\ufffd")) issues.push(remark("encoding-error"));
  issues.push(...judgements);
  return issues.length ? { text, issues } : text;
}

/** What a text became, if it is another. */
export const changed = (before: string, after: string): string | undefined => (after === before ? undefined : after);
