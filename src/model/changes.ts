import type { Field } from "./initiative.ts";

/** A column of both editions: one of our fields, or one that fits none, under its own name. */
export interface ComparedColumn {
  readonly name: string;
  readonly field?: Field;
}

/** What told which rows of two editions are the same entry; "numbers": identifiers that count the rows, believed only where something else agrees. */
export type Identity = "identifiers" | "numbers" | "likeness";

/**
 * What differs between two editions of a directory, as rows of each. A row of the older is gone or in one pair, a row of the newer is new or in
 * one pair; a pair moved, or else changed, or else did neither.
 */
export interface Changes {
  readonly identity: Identity;
  /** Rows of the newer, in its order. */
  readonly added: Uint32Array;
  /** Rows of the older, in its order. */
  readonly gone: Uint32Array;
  /** The same entry in both, in the order of the newer. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Pairs that have other cells and did not move. */
  readonly changed: Uint32Array;
  /** Pairs that moved; they may have other cells as well. */
  readonly moved: Uint32Array;
  /** How far, on the sphere; one for each of `moved`. */
  readonly movedKm: Float64Array;
  /** Pairs of which at least one edition may not tell the place: their position and whatever may give it away is withheld. */
  readonly sheltered: ReadonlySet<number>;
  readonly columns: readonly ComparedColumn[];
  /** The columns in which pair p differs are `cells[cellStarts[p]] … cells[cellStarts[p + 1] - 1]`, as indexes into `columns`. */
  readonly cellStarts: Uint32Array;
  readonly cells: Uint16Array;
  /** Columns that only one edition has, for at least half of its rows: told once, not row by row. */
  readonly newColumns: readonly ComparedColumn[];
  readonly goneColumns: readonly ComparedColumn[];
}

export const CHANGE_SECTIONS = ["added", "gone", "changed", "moved"] as const;
export type ChangeSection = (typeof CHANGE_SECTIONS)[number];

/** How many entries of each section; with the unchanged ones they add up to both editions. */
export type ChangeCounts = Readonly<Record<ChangeSection, number>> & { readonly unchanged: number };

export const countsOf = ({ added, gone, changed, moved, after }: Changes): ChangeCounts => ({
  added: added.length,
  gone: gone.length,
  changed: changed.length,
  moved: moved.length,
  unchanged: after.length - changed.length - moved.length,
});

/** Entries of a section that are not accepted: all but those named, or those named alone; each is an index into the section. */
export interface Refused {
  readonly all: boolean;
  readonly except: readonly number[];
}
export type RefusedChanges = Readonly<Partial<Record<ChangeSection, Refused>>>;

/** The same by the keys of entries, so that it holds also where the file is read again. */
export type RefusedKeys = Readonly<
  Partial<Record<ChangeSection, { readonly all: boolean; readonly except: readonly string[] }>>
>;

/** A cell of an entry before and after; "" is not known. */
export interface CellChange extends ComparedColumn {
  readonly before: string;
  readonly after: string;
  /** It would give away a place that may not be told, so neither is here. */
  readonly withheld?: true;
}

export interface PlaceOf {
  readonly longitude: number;
  readonly latitude: number;
}

/** One entry of a section, for reading. */
export interface ChangeEntry {
  /** Index into its section. */
  readonly index: number;
  /** Names it in its section, also where the file is read again. */
  readonly key: string;
  readonly name: string;
  /** Locality, else region, else country; "" when none is known. */
  readonly locality: string;
  /** Line in the file of the newer edition; of the older one where the entry is gone. */
  readonly line: number;
  readonly cells: readonly CellChange[];
  readonly km?: number;
  /** Where it is, or was; absent where it is not known or not told. */
  readonly from?: PlaceOf;
  readonly to?: PlaceOf;
  /** It is taken over whatever the reader wishes: a place that may not be told any more, or an entry that was withdrawn. */
  readonly isFirm?: true;
}

/** What an update made of two editions; all sums together are the rows that are kept now. */
export interface UpdateAccount {
  /** Title and file of the edition before. */
  readonly title: string;
  readonly file?: string;
  readonly rowsBefore: number;
  readonly accepted: ChangeCounts;
  /** By the reader: new entries that were left out, gone ones that stay, and others that stay as they were. */
  readonly refused: Readonly<Record<ChangeSection, number>>;
}

/** Why a directory looks like an earlier edition of another: most identifiers are the same, or the name of the file, or title and publisher. */
export type EditionSign = "identifiers" | "name" | "title";

/** An open directory that the reader brought, of which a pending import may be a newer edition. */
export interface Edition {
  readonly directory: string;
  readonly title: string;
  readonly rows: number;
  /** Undefined where nothing says so. */
  readonly sign?: EditionSign;
}

/** A pending import beside an open directory. */
export interface EditionChanges {
  readonly counts: ChangeCounts;
  readonly identity: Identity;
  readonly newColumns: readonly ComparedColumn[];
  readonly goneColumns: readonly ComparedColumn[];
  /** Records of the newer file that may not be shown: while there are some, none that is gone can stay. */
  readonly withdrawn: number;
}

/** Where entries are new, gone and moved: longitude and latitude one after another; of moves both ends. Of very many, some spread over all. */
export interface ChangeMarks {
  readonly added: Float64Array;
  readonly gone: Float64Array;
  readonly moved: Float64Array;
}

/** An open directory that is to be replaced by its newer edition. */
export interface UpdateWish {
  readonly directory: string;
  readonly refused: RefusedKeys;
}
