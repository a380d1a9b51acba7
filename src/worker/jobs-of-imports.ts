import type { DirectorySummary } from "../model/answer.ts";
import type {
  ChangeEntry,
  ChangeMarks,
  ChangeSection,
  Edition,
  EditionChanges,
  RefusedKeys,
  UpdateAccount,
  UpdateWish,
} from "../model/changes.ts";
import type { RecordCells } from "../model/correction.ts";
import type { FoundDuplicates } from "../model/duplicates.ts";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Issue } from "../model/issue.ts";
import type { SeveralPlaces } from "../model/places.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { Source } from "../model/source.ts";
import type { FieldWords } from "../model/source-words.ts";
import type { Bounds } from "../model/viewport.ts";
import type { FileOut } from "./jobs.ts";

/** A file that was looked at and is not kept yet. */
export interface Checked {
  /** Names the pending import for `keep`; it is forgotten when another check begins. */
  readonly check: number;
  readonly preview: Preview;
  readonly report: Report;
  readonly source: Source;
  /** Localities that may be several places, for the reader to decide. */
  readonly several: readonly SeveralPlaces[];
  readonly words: readonly FieldWords[];
}

/** How far a file is read; or what was decided about one that is read, while its rows are placed in the countries that they are said to lie in. */
export type CheckProgress = ImportProgress | { readonly decided: Checked };

/** Jobs of bringing a directory, from the first look to keeping it. */
export interface ImportJobs {
  /** Head of a file only: fast for any size. */
  inspect: { input: { readonly file: File; readonly choices: ImportChoices }; output: Result<Preview, Refusal> };
  /**
   * Reads the whole file; nothing is kept. `again`: the check of the same file that it follows, whatever came between; words are then decided
   * without reading it again. What was decided is told at once, and the output is another check where rows had to be placed anew.
   */
  check: {
    input: { readonly file: File; readonly choices: ImportChoices; readonly again?: number };
    output: Result<Checked, Refusal>;
  };
  /** Rows of the checked import that may be one initiative with another row of it, or of an open directory; undefined when cancelled. */
  duplicates: { input: { readonly check: number }; output: FoundDuplicates | undefined };
  /** What was checked is not wanted: its memory is given back. */
  discard: { input: { readonly check: number }; output: undefined };
  /** `again`: the very same rows are open already, and nothing was changed. `extent`: box of its rows that have a position. */
  keep: {
    /** `update`: it takes the place of an open directory, which `restore` brings back until another is removed or it is forgotten. */
    /** `different`: pairs that were decided to be two initiatives, also since the check. */
    input: {
      readonly check: number;
      readonly source: Partial<Source>;
      readonly different?: readonly string[];
      readonly update?: UpdateWish;
    };
    output: DirectorySummary & { readonly again: boolean; readonly extent?: Bounds; readonly update?: UpdateAccount };
  };
  /** Open directories of which a checked import may be a newer edition, the likeliest first. */
  editions: { input: { readonly check: number }; output: readonly Edition[] };
  compareEditions: {
    input: { readonly check: number; readonly directory: string };
    output: EditionChanges;
  };
  /** Entries of a section whose name or place holds a text; `found`: how many there are in all. */
  changeEntries: {
    input: {
      readonly check: number;
      readonly directory: string;
      readonly section: ChangeSection;
      readonly text: string;
      readonly from: number;
      readonly length: number;
    };
    output: { readonly found: number; readonly entries: readonly ChangeEntry[] };
  };
  /** What was refused of an earlier reading of the file, as it holds now. */
  settleRefusals: {
    input: { readonly check: number; readonly directory: string; readonly refused: RefusedKeys };
    output: {
      readonly refused: RefusedKeys;
      /** Refused entries that are no changes (any more). */
      readonly lost: readonly { readonly section: ChangeSection; readonly key: string }[];
    };
  };
  changeMarks: { input: { readonly check: number; readonly directory: string }; output: ChangeMarks };
  /** The cells that an issue of a pending import speaks of, as they stand in the file. */
  record: {
    input: {
      readonly check: number;
      readonly issue: Pick<Issue, "code" | "line" | "column" | "field" | "isOfAssessment">;
    };
    output: RecordCells;
  };
  /** The cells that were corrected, before and after, for whoever keeps the file. */
  correctedFile: { input: { readonly check: number }; output: FileOut };
}
