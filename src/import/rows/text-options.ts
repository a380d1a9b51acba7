import type { Judgements } from "../../model/judgements.ts";
import { maskAddresses, maskContacts, maskEmails, maskPersonal } from "../privacy/personal-text.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { MissingTest } from "../values/missing.ts";
import type { ColumnName, Slice } from "./slice.ts";

/**
 * What is masked (P4): all that is personal in free text, ways to reach somebody in names of places, in postcodes e-mail addresses in whatever
 * form, in other names and in codes those that have their sign.
 */
export type Masking = keyof typeof MASKS;

export const MASKS = { personal: maskPersonal, contacts: maskContacts, emails: maskEmails, addresses: maskAddresses };

/** Digits that a text may have where ways to reach somebody are masked: postcodes have as many as telephone numbers. */
export const MOST_DIGITS: Partial<Record<Masking, number>> = { contacts: 5, emails: Number.POSITIVE_INFINITY };

export interface TextOptions {
  readonly name: ColumnName;
  /** Indexes of the columns that fill it, joined by `joiner`. */
  readonly columns: readonly number[];
  readonly joiner?: string;
  /** Longest text of the field; what is longer is cut and kept whole beside it. */
  readonly longest?: number;
  readonly masking: Masking;
  /** The file may hold apostrophes that disarm formulas. */
  readonly isMarked: boolean;
  /** Cells that say "not known"; not asked for columns kept as they are. */
  readonly isMissing?: MissingTest;
  /** The first records have mostly different texts. */
  readonly varied?: boolean;
  readonly onMasked: (passages: number) => void;
  /** It names the initiative. */
  readonly isName?: true;
  /** What the reader asked for or refused in the whole file. */
  readonly judgements: Judgements;
  /** The column is no longer kept once the whole of it shows that it is a personal one (P3). */
  readonly judged?: JudgedBy;
  readonly readSoFar: ReadSoFar;
  /** Texts made elsewhere, instead of cells. */
  readonly source?: (slice: Slice) => readonly string[];
}

export interface JudgedBy {
  /** A key of JSON inside a cell that names something personal. */
  readonly isPersonalKey: (key: string) => boolean;
  /** Its header does not say that its numbers are codes or amounts. */
  readonly maybeNumbers: boolean;
}
