import type { UpdateAccount } from "./changes.ts";
import type { Field } from "./initiative.ts";
import type { Issue, IssueCode, Severity } from "./issue.ts";

/** All issues of one code, severity and column. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly field?: Field;
  readonly column?: string;
  /** Issues; a row can have several. */
  readonly count: number;
  /** The first few, in the order of the file. */
  readonly examples: readonly Issue[];
}

/** A word of theirs that no term was found for, with its rows; the rows are kept. */
export interface UnknownValue {
  readonly field: "kinds" | "sectors" | "practices" | "countryCode" | "licence";
  readonly value: string;
  readonly rows: number;
}

export interface PersonalColumn {
  readonly column: string;
  readonly reason: "header" | "values";
  readonly sensitivity: "personal" | "personal-sensitive";
  /** Values that were there. */
  readonly values: number;
  /** Role addresses and organisation phones kept on the reader's wish (P5). */
  readonly kept: number;
}

export type IssueKind = Pick<Issue, "code" | "severity">;

/** An issue with the name that its record is kept under, "" where it has none. */
export interface NamedIssue {
  readonly issue: Issue;
  readonly name: string;
}

/** What became of the rows of a table of assessments: read = accepted + repaired + left out. */
export type AssessmentCounts = Pick<Report, "read" | "accepted" | "repaired" | "leftOut">;

/** What happened to every record of a file: read = accepted + repaired + left out. */
export interface Report {
  readonly file: string;
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly leftOut: number;
  /** Kept rows that have a position. */
  readonly placed: number;
  /** Most severe first, then by count. */
  readonly findings: readonly Finding[];
  readonly unknownValues: readonly UnknownValue[];
  /** Rows of further words, where there are too many to tell each; absent when all are told. */
  readonly unknownBeyond?: number;
  readonly personalColumns: readonly PersonalColumn[];
  /** Passages of free text that were masked (P4). */
  readonly masked: number;
  /** The file is the newer edition of a directory that was open; what became of both. */
  readonly update?: UpdateAccount;
  /** Of a table of assessments that lay beside the records. */
  readonly assessments?: AssessmentCounts;
  /** The records are assessments themselves, which have no place. */
  readonly isOfAssessments?: true;
}

/** Some record was left out, or some assessment that lay beside the records. */
export const leavesOut = ({ leftOut, assessments }: Report): boolean => leftOut > 0 || (assessments?.leftOut ?? 0) > 0;

/** The whole account, kept in the worker; files are written from it. */
export interface Account {
  readonly report: Report;
  /** Every issue in the order of the file, or those of one kind. */
  readonly issues: (of?: IssueKind) => Iterable<Issue>;
  /** Left-out records: kept columns only, for a file that imports again once mended. */
  readonly leftOutRows: { readonly header: readonly string[]; readonly rows: readonly LeftOutRow[] };
}

export interface LeftOutRow {
  readonly line: number;
  readonly code: IssueCode;
  /** Of a duplicate: the record that stays in its place. */
  readonly stays?: string;
  readonly cells: readonly string[];
}
