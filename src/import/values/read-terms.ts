import type { Classification } from "../../model/directory.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { detached } from "../store/cell-builder.ts";
import { Remembered } from "../store/remember.ts";
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
  classifications(): readonly Classification[];
}

/** `separator`: what parts the words of a cell besides line breaks, ";" and "|". */
export const createTermReader = (
  field: Classification["field"],
  finder: TermFinder,
  isMissing: (cell: string) => boolean,
  separator?: string,
): TermReader => new TermsOfField(field, new Remembered(new FoundWords(finder, isMissing)), separator);

type Found = readonly (readonly [word: string, match: TermMatch])[];

class TermsOfField implements TermReader {
  private readonly field: Classification["field"];
  private readonly found: Remembered<Found>;
  private readonly separator: string | undefined;
  private readonly classified = new Map<string, Classification>();

  constructor(field: Classification["field"], found: Remembered<Found>, separator: string | undefined) {
    this.field = field;
    this.found = found;
    this.separator = separator;
  }

  words(cell: string): Found {
    const { found, separator } = this;
    const parted = separator === undefined ? cell : cell.replaceAll(separator, ";");
    const bare = parted.startsWith("{") && parted.endsWith("}") ? parted.slice(1, -1).replaceAll(",", ";") : parted;
    if (!USUAL.test(bare)) return found.read(bare.trim());
    const words: (readonly [string, TermMatch])[] = [];
    for (const part of bare.split(USUAL)) words.push(...found.read(part.trim()));
    return words;
  }

  read(cell: string): TermsRead {
    const { field, classified } = this;
    const terms = new Set<string>();
    const unknown: string[] = [];
    const issues: CellIssue[] = [];
    let isTheirs = false;
    for (const [raw, match] of this.words(cell)) {
      if (!classified.has(raw)) {
        const kept = detached(raw);
        classified.set(kept, { field, raw: kept, rule: match.rule, terms: match.terms });
      }
      if (match.rule === "none") unknown.push(raw);
      if (match.rule === "theirs") isTheirs = true;
      if (match.rule === "stem")
        issues.push({ code: "guessed-by-stem", severity: "remark", became: match.terms.join(";") });
      for (const term of match.terms) terms.add(term);
    }
    return { terms: [...terms], unknown, isTheirs, issues };
  }

  classifications(): readonly Classification[] {
    return [...this.classified.values()];
  }
}

/** The word that a part of a cell is, and what was found for it; none where it says that nothing is known. */
class FoundWords {
  private readonly finder: TermFinder;
  private readonly isMissing: (cell: string) => boolean;

  constructor(finder: TermFinder, isMissing: (cell: string) => boolean) {
    this.finder = finder;
    this.isMissing = isMissing;
  }

  read(part: string): Found {
    const word = maskPersonal(part);
    return word === "" || this.isMissing(word) ? [] : [[word, this.finder.find(word)]];
  }
}
