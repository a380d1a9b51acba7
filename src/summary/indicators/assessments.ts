import type { Atlas } from "../../model/atlas.ts";
import { DIMENSIONS, METHODS } from "../../model/dimensions.ts";
import type { Assessed, Opinion } from "../../model/opinion.ts";
import type { Territories } from "../../model/territory.ts";
import { addUp } from "../../model/territory-tree.ts";

/** Assessments of the rows of every territory, those in its parts included. */
export interface AssessmentSums {
  /** Rows that dimension d is scored of in territory t, at `t * DIMENSIONS.length + d`; and the sum of their scores, one for each row. */
  readonly rows: Uint32Array;
  readonly sum: Float64Array;
  /** Rows with an assessment, and how many assessments these have. */
  readonly assessed: Uint32Array;
  readonly opinions: Uint32Array;
  /** Assessments by method m, at `t * METHODS.length + m`. */
  readonly methods: Uint32Array;
  /** Oldest and newest date, "" where there is none. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Indexes of the directories that bring them, by territory; none for those without any. */
  readonly directories: ReadonlyMap<number, ReadonlySet<number>>;
}

type Growing = Omit<AssessmentSums, "directories"> &
  Record<"from" | "to", string[]> & { readonly directories: Map<number, Set<number>> };

/** Of the rows that a mask holds. A row that was assessed several times counts once, with the mean of its scores. */
export function sumAssessments(
  { territory }: Atlas,
  mask: Uint8Array,
  territories: Territories,
  all: Assessed,
): AssessmentSums {
  const { size, parent } = territories;
  const sums: Growing = {
    rows: new Uint32Array(size * DIMENSIONS.length),
    sum: new Float64Array(size * DIMENSIONS.length),
    assessed: new Uint32Array(size),
    opinions: new Uint32Array(size),
    methods: new Uint32Array(size * METHODS.length),
    from: Array<string>(size).fill(""),
    to: Array<string>(size).fill(""),
    directories: new Map(),
  };
  for (const [row, opinions] of all) {
    const at = territory[row]!;
    if (mask[row] === 1 && at < size) addRow(sums, at, opinions);
  }
  addUp(territories, sums.rows, DIMENSIONS.length);
  addUp(territories, sums.sum, DIMENSIONS.length);
  addUp(territories, sums.methods, METHODS.length);
  addUp(territories, sums.assessed);
  addUp(territories, sums.opinions);
  for (let at = size - 1; at >= 0; at--) {
    const above = parent[at]!;
    if (above < 0) continue;
    widen(sums, above, sums.from[at]!, sums.to[at]!);
    noteDirectories(sums, above, sums.directories.get(at) ?? []);
  }
  return sums;
}

function addRow(sums: Growing, at: number, opinions: readonly Opinion[]): void {
  sums.assessed[at]!++;
  sums.opinions[at]! += opinions.length;
  noteDirectories(
    sums,
    at,
    opinions.map(({ directory }) => directory),
  );
  for (const { assessment } of opinions) {
    sums.methods[at * METHODS.length + METHODS.indexOf(assessment.method)]!++;
    widen(sums, at, assessment.date, assessment.date);
  }
  DIMENSIONS.forEach((dimension, index) => {
    const scores = opinions.flatMap(({ assessment }) => assessment[dimension] ?? []);
    if (scores.length === 0) return;
    sums.rows[at * DIMENSIONS.length + index]!++;
    sums.sum[at * DIMENSIONS.length + index]! += scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
}

function widen({ from, to }: Record<"from" | "to", string[]>, at: number, oldest: string, newest: string): void {
  if (oldest !== "" && (from[at] === "" || oldest < from[at]!)) from[at] = oldest;
  if (newest > to[at]!) to[at] = newest;
}

function noteDirectories({ directories }: Growing, at: number, more: Iterable<number>): void {
  for (const directory of more) {
    const known = directories.get(at) ?? new Set();
    directories.set(at, known.add(directory));
  }
}
