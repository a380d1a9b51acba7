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
  /** Of all pairs, told or not; the directory itself first, without those that have none. */
  readonly counts: readonly DuplicateCount[];
  /** Rows in places so crowded that they were compared with the nearest names only. */
  readonly crowded: number;
}

/** From here on leaving a row out is offered for all pairs at once. */
export const SURE_DUPLICATE = 0.95;
/** Below this nobody is asked. */
export const LEAST_DUPLICATE = 0.4;
