import type { Field } from "./initiative.ts";

/** Why two records may be one initiative, or may not be; facts only. */
export type DuplicateReason =
  /** The same words, whatever their case, accents and order. */
  | { readonly code: "same-name" }
  /** `letters`: share of the letters that differ, 0 … 1; `how`: see NameDifference. */
  | {
      readonly code: "like-name";
      readonly letters: number;
      readonly how: "spelling" | "added" | "told" | "replaced";
    }
  /** The words of one name are all in the other. */
  | { readonly code: "name-within" }
  | { readonly code: "other-name" }
  /** Only these two have this identifier. */
  | { readonly code: "same-identifier"; readonly found: string }
  | { readonly code: "other-identifier" }
  /** Only these two have a web page on this host; of a platform with many hosts, this page. */
  | { readonly code: "same-host"; readonly found: string }
  /** Each has a host of its own, or a page of its own on one platform. */
  | { readonly code: "other-host" }
  | { readonly code: "near"; readonly metres: number }
  | { readonly code: "far"; readonly metres: number }
  /** Street and town, or street and postcode, in words. */
  | { readonly code: "same-address" }
  /** Their towns differ, or town and street. */
  | { readonly code: "other-address"; readonly by: "town" | "street" };

export const speaksAgainst = (reason: DuplicateReason): boolean =>
  reason.code.startsWith("other-") ||
  reason.code === "far" ||
  (reason.code === "like-name" && reason.how === "replaced");

/** A row of the directory that is looked at (`directory` = -1), or of one of those beside it. */
export interface DuplicateRow {
  readonly directory: number;
  readonly row: number;
}

export interface DuplicatePair {
  /** Of the directory that is looked at. */
  readonly one: DuplicateRow;
  /** Of the same directory and further down in its file, or of another. */
  readonly other: DuplicateRow;
  /** 0 … 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** How many pairs there are, of which score. */
export interface DuplicateCount {
  /** -1 within the directory, else the index of the one beside it. */
  readonly directory: number;
  readonly all: number;
  /** With a score of at least `SURE_DUPLICATE`. */
  readonly sure: number;
}

export interface Duplicates {
  /** Best first, then in the order of the file; the first ones only where there are very many. */
  readonly pairs: readonly DuplicatePair[];
  /** Of all pairs, told or not, as far as the first million; the directory itself first, without those that have none. */
  readonly counts: readonly DuplicateCount[];
  /** Rows in places so crowded that they were compared with the nearest names only. */
  readonly crowded: number;
}

/** From here on leaving a row out is offered for all pairs at once. */
export const SURE_DUPLICATE = 0.95;
/** Below this nobody is asked. */
export const LEAST_DUPLICATE = 0.4;

/** A row of the file that is left out because another record is the same initiative. */
export interface LeftOutDuplicate {
  /** Of the pair. */
  readonly key: string;
  readonly line: number;
  /** Folded; in another file, or as another column is read, no row of this line is left out for it. */
  readonly name: string;
  /** The record that stays: its name, where it is found. */
  readonly stays: string;
}

/** What the reader decided of pairs; of all others both rows are kept. */
export interface DuplicateDecisions {
  readonly leaveOut: readonly LeftOutDuplicate[];
  /** Pairs that are two initiatives: keys, and prints, which hold for other editions as well. */
  readonly different: readonly string[];
}

export const PAIR_PRINT = /^[0-9a-f]{16}$/;

export const NOTHING_DECIDED: DuplicateDecisions = { leaveOut: [], different: [] };

/** A record of a pair, as it is shown. */
export interface DuplicateSide {
  /** Title of its directory; absent in the file that is looked at. */
  readonly directory?: string;
  readonly line: number;
  readonly name: string;
  /** What is known of it, and of its place unless that must not be found. */
  readonly facts: readonly (readonly [field: Field, text: string])[];
}

export interface ShownDuplicate {
  /** The same pair in the same file has the same key, whatever else is decided. */
  readonly key: string;
  /** Names it in other editions of its files as well: 16 hexadecimal digits that tell nothing of the records. */
  readonly print: string;
  /** With an open directory it was decided that these are two initiatives. */
  readonly isJudged?: true;
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** What may be the same initiative, as it is told. */
export interface FoundDuplicates {
  readonly pairs: readonly ShownDuplicate[];
  /** `directory`: title of the one beside; absent within the file. */
  readonly counts: readonly { readonly directory?: string; readonly all: number; readonly sure: number }[];
  readonly crowded: number;
}

export interface DuplicateProgress {
  /** 0 … 1. */
  readonly share: number;
}
