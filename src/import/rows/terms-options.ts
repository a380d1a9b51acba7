import type { Classification } from "../../model/directory.ts";
import type { IssueCode } from "../../model/issue.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TermReader } from "../values/read-terms.ts";
import type { TermMatch } from "../values/term-finder.ts";
import type { WordTally } from "../values/word-tally.ts";

export type TermField = Classification["field"];

export interface TermsOptions {
  readonly field: TermField;
  /** Columns whose cells are words for terms. */
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  /** Columns that were written as our terms: their cells are no words of the source. */
  readonly ours: boolean;
  readonly marks: readonly { readonly column: number; readonly header: string; readonly term: string }[];
  /** Terms from tags of OpenStreetMap or codes of activities: words and terms of a row. */
  readonly others: readonly ((
    cellAt: (column: number) => string,
  ) => ({ readonly raw: string } & TermMatch) | undefined)[];
  readonly reader: TermReader;
  /** Term of the rows of which the file says nothing, "" for none. */
  readonly constant: string;
  readonly tally: WordTally;
  readonly isMissing: (cell: string) => boolean;
  readonly onUnknown: (field: TermField, value: string) => void;
  readonly onMasked: (passages: number) => void;
  readonly readSoFar: ReadSoFar;
  readonly onClassified: (classification: Classification) => void;
}

/** Where the words of the source stay. */
export const RAW = { kinds: "kindRaw", sectors: "sectorRaw", practices: undefined } as const;
/** What is remarked of a word that nobody understood. */
export const UNKNOWN: Readonly<Record<TermField, IssueCode>> = {
  kinds: "unknown-kind",
  sectors: "unknown-sector",
  practices: "unknown-practice",
};
/** The term of a row whose words nobody understood. */
export const FALLBACK = { kinds: "unclassified", sectors: "other-sector", practices: "" } as const;
