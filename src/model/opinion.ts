import type { Assessment } from "./assessment.ts";

/** An assessment of a row, and which directory of the atlas brought it. */
export interface Opinion {
  readonly assessment: Assessment;
  readonly directory: number;
}

/** Assessments by the row of the atlas that they are of, the newest first; rows without any are not in it. */
export type Assessed = ReadonlyMap<number, readonly Opinion[]>;

export const NONE_ASSESSED: Assessed = new Map();
