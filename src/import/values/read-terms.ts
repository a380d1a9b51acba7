import type { Classification } from "../../model/directory.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { detached } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import type { CellIssue } from "../text/text-faults.ts";
import type { TermFinder, TermMatch } from "./term-finder.ts";

export interface TermsRead {
  /** The primary one first. */
  readonly terms: readonly string[];
  /** Parts that no term was found for, as written. */
  readonly unknown: readonly string[];
  /** Some parts are to stay as they are written. */
  readonly isTheirs: boolean;
  readonly issues: readonly CellIssue[];
}

const USUAL = /[;|\n\r]+/;

/** Reads cells of kinds, sectors or practices and remembers what rule gave each word its term. */
export interface TermReader {
  read(cell: string): TermsRead;
  /** The words of a cell, each with what was found for it. */
  words(cell: string): readonly (readonly [word: string, match: TermMatch])[];
  readonly classifications: () => readonly Classification[];
}

/** `separator`: what parts the words of a cell besides line breaks, ";" and "|". */
export function createTermReader(
  field: Classification["field"],
  finder: TermFinder,
  isMissing: (cell: string) => boolean,
  separator?: string,
): TermReader {
  const classifications = new Map<string, Classification>();

  const wordIn = remember((part): readonly (readonly [string, TermMatch])[] => {
    const raw = maskPersonal(part);
    return raw === "" || isMissing(raw) ? [] : [[raw, finder.find(raw)]];
  });

  function words(cell: string) {
    const parted = separator === undefined ? cell : cell.replaceAll(separator, ";");
    const bare = parted.startsWith("{") && parted.endsWith("}") ? parted.slice(1, -1).replaceAll(",", ";") : parted;
    return (USUAL.test(bare) ? bare.split(USUAL) : [bare]).flatMap((part) => wordIn(part.trim()));
  }

  function read(cell: string): TermsRead {
    const terms = new Set<string>();
    const unknown: string[] = [];
    const issues: CellIssue[] = [];
    let isTheirs = false;
    for (const [raw, match] of words(cell)) {
      if (!classifications.has(raw)) {
        const kept = detached(raw);
        classifications.set(kept, { field, raw: kept, rule: match.rule, terms: match.terms });
      }
      if (match.rule === "none") unknown.push(raw);
      if (match.rule === "theirs") isTheirs = true;
      if (match.rule === "stem")
        issues.push({ code: "guessed-by-stem", severity: "remark", became: match.terms.join(";") });
      for (const term of match.terms) terms.add(term);
    }
    return { terms: [...terms], unknown, isTheirs, issues };
  }
  return { read, words, classifications: () => [...classifications.values()] };
}
