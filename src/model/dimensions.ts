/** What an initiative is scored on, in the order of the taxonomy; the names of the columns. */
export const DIMENSIONS = [
  "stakeholderArchitecture",
  "valueCreationCapability",
  "resilienceAndAdaptability",
  "ownershipArchitecture",
  "designForAutonomy",
  "composabilityAndInteroperability",
  "fractalValueCreation",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const FRAMEWORK = "commons-alignment-2.0";
export const METHODS = ["self", "peer", "external", "desk"] as const;
export type AssessmentMethod = (typeof METHODS)[number];

/** Columns of a table of assessments, as its schema has them. */
export const ASSESSMENT_COLUMNS = [
  "id",
  "initiativeId",
  "framework",
  ...DIMENSIONS,
  "overall",
  "overallBasis",
  "rationale",
  "opportunities",
  "method",
  "assessor",
  "date",
  "evidence",
  "sourceId",
  "licence",
] as const;
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number];
