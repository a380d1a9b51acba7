import { ASSESSMENT_COLUMNS, type AssessmentColumn, DIMENSIONS } from "../../model/dimensions.ts";

/** Index of each column that is there. */
export type AssessmentColumns = ReadonlyMap<AssessmentColumn, number>;

const LEAST_DIMENSIONS = 3;

/** "stakeholder_architecture", "Stakeholder architecture" and "stakeholderArchitecture" are one name. */
const plainName = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, "");

const BY_NAME = new Map<string, AssessmentColumn>([
  ...ASSESSMENT_COLUMNS.map((column) => [plainName(column), column] as const),
  ["license", "licence"],
]);

/** The columns of a table of assessments: it names an initiative in each row, and a framework or some dimensions. Undefined for any other table. */
export function assessmentColumns(headers: readonly string[]): AssessmentColumns | undefined {
  const columns = new Map<AssessmentColumn, number>();
  for (const [at, header] of headers.entries()) {
    const column = BY_NAME.get(plainName(header));
    if (column && !columns.has(column)) columns.set(column, at);
  }
  const dimensions = DIMENSIONS.filter((dimension) => columns.has(dimension)).length;
  const isOne = columns.has("initiativeId") && dimensions > 0;
  return isOne && (columns.has("framework") || dimensions >= LEAST_DIMENSIONS) ? columns : undefined;
}
