import type {
  BoundaryChoices,
  BoundarySetSummary,
  CheckedBoundaries,
  InhabitantsFound,
  SetWords,
} from "../model/boundary-set.ts";
import type { Refusal } from "../model/import.ts";
import type { KeptDirectory, StorageFailure } from "../model/kept.ts";
import type { Result } from "../model/result.ts";

/** Jobs of boundaries of one's own. */
export interface BoundaryJobs {
  /** Reads a file of boundaries; nothing is kept. `title` and the words of levels are given when it is. */
  checkBoundaries: {
    input: { readonly file: File; readonly choices: BoundaryChoices };
    output: Result<CheckedBoundaries, Refusal>;
  };
  discardBoundaries: { input: { readonly check: number }; output: undefined };
  keepBoundaries: { input: { readonly check: number; readonly words: SetWords }; output: BoundarySetSummary };
  /** The file's own territories of an open set in whose name or code, or the name around them, a text stands, the first so many; undefined when it is open no more. */
  inhabitants: {
    input: { readonly set: string; readonly text: string; readonly length: number };
    output: InhabitantsFound | undefined;
  };
  /**
   * Corrects the inhabitants of a territory of one's own, "" for not known; what they were and are is told in plain digits. `instead`: only where they
   * are these; others may have been brought under the same id.
   */
  setInhabitants: {
    input: { readonly territory: string; readonly text: string; readonly instead?: string };
    output: Result<{ readonly before: string; readonly now: string }, "unreadable" | "gone">;
  };
  keepSetOnDevice: {
    input: { readonly set: string; readonly keptOn: string };
    output: Result<KeptDirectory, StorageFailure>;
  };
}
