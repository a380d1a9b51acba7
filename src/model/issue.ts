import type { Field } from "./initiative.ts";

/** What can be said about the user's data. A new code needs a sentence in every language (i18n is typed by this list). */
export const ISSUE_CODES = [
  // the file
  "encoding-guessed",
  "encoding-error",
  "mojibake-suspected",
  "mojibake-repaired",
  "mixed-line-endings",
  "preamble-skipped",
  "separator-line-skipped",
  "header-missing",
  "no-records",
  "duplicate-label",
  "blank-label",
  "comment-skipped",
  // the record
  "blank-row",
  "missing-cell",
  "extra-cell",
  "unclosed-quote",
  "stray-quote",
  "duplicate-row",
  "duplicate-of",
  "duplicate-id",
  "id-made",
  "name-missing",
  "name-made",
  "unreadable-record",
  "consent-withdrawn",
  "name-in-capitals",
  "capitals-lowered",
  // what the reader corrected
  "corrected",
  "correction-unfit",
  "correction-refused",
  // the cell
  "control-character",
  "bidi-control",
  "invisible-character",
  "value-too-long",
  "cell-not-split",
  "value-too-deep",
  "apostrophe-removed",
  "markup-in-text",
  "markup-removed",
  "other-sheets",
  "other-members",
  "member-missing",
  "sheet-missing",
  "other-things",
  "not-a-number",
  "out-of-range",
  "not-a-date",
  "unknown-value",
  "unsafe-url",
  "url-completed",
  "url-doubtful",
  "url-mended",
  "email-not-url",
  "band-not-summed",
  "placeholder-taken",
  "placeholder-suspected",
  "placeholder-removed",
  "text-normalised",
  "personal-masked",
  "personal-dropped",
  "unknown-column",
  // the position
  "coordinate-missing",
  "coordinate-invalid",
  "coordinate-out-of-range",
  "coordinate-null-island",
  "coordinate-decimal-comma",
  "coordinates-swapped",
  "coordinates-probably-swapped",
  "coordinates-converted",
  "crs-not-wgs84",
  "extra-position-values",
  "longitude-wrapped",
  "point-of-shape",
  "nested-collection",
  "ring-unclosed",
  "ring-direction",
  "geometry-invalid",
  "many-at-one-point",
  "country-elsewhere",
  "point-blurred",
  "placed-by-town",
  "placed-by-area",
  "place-several",
  "place-unknown",
  "place-without-country",
  "gazetteer-missing",
  // terms
  "unknown-kind",
  "unknown-sector",
  "unknown-practice",
  "unknown-country",
  "unknown-licence",
  "guessed-by-stem",
  // assessments
  "assessed-unknown",
  "assessed-by-number",
  "assessment-undated",
  "assessment-method",
  "assessment-framework",
  "assessment-empty",
  "assessment-column",
  "assessment-sheltered",
  "assessments-unread",
  "assessor-person",
  "overall-not-mean",
  "value-cut",
  // GeoJSON
  "json-syntax",
  "duplicate-key",
  "bounding-box-invalid",
  "id-invalid",
  "type-misspelt",
  "member-misplaced",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** A remark changes nothing; a repair changed, converted, moved or set aside at least one cell; left out: the record is not kept. */
export type Severity = "remark" | "repair" | "left-out";

/** A fact about the user's data; the sentence depends on the language. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** 1-based, as the user's editor shows it; the number of the feature in GeoJSON; 0 = the whole file. */
  readonly line: number;
  /** Ours. */
  readonly field?: Field;
  /** Theirs. */
  readonly column?: string;
  /** Of a row of a table of assessments rather than of a record: no cell of it is looked up or corrected. */
  readonly isOfAssessment?: true;
  /** As the user wrote it; never personal. */
  readonly found: string;
  /** What a repair made of it, or would make of it where it is only suggested. */
  readonly became?: string;
}
