import { en } from "../../src/i18n/en.ts";
import type { Preview } from "../../src/model/import.ts";
import type { Issue, Severity } from "../../src/model/issue.ts";
import type { AssessmentCounts, Finding, Report } from "../../src/model/report.ts";
import { plain } from "./plain.ts";

const { check, findings: say, sums } = en.imports;
const SEVERITIES = ["left-out", "repair", "remark"] as const satisfies readonly Severity[];
const MOST_EXAMPLES = 3;
const MOST_UNKNOWN_VALUES = 10;

export type Bold = (text: string) => string;

export const boldOf = (hasColour: boolean): Bold =>
  hasColour ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text;

/** What became of every record, in the words of the page: counts first, then findings by kind with examples. */
export function accountText(path: string, preview: Preview, report: Report, bold: Bold): string {
  const parts = [
    [`${bold(plain(path))}: ${structureLine(preview)}`, ...sumLines(report, bold)],
    ...SEVERITIES.map((severity) => findingLines(severity, report, bold)),
    ...(report.leftOut + report.repaired === 0 ? [[`  ${say.none}`]] : []),
    unknownLines(report, bold),
    personalLines(report, bold),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** The sums alone, for commands whose result is something else. */
export const sumsLine = (path: string, { read, accepted, repaired, leftOut }: Report): string =>
  `${plain(path)}: ${sums.every(read).strong} = ${accepted} ${sums.accepted} + ${repaired} ${sums.repaired} + ${leftOut} ${sums.leftOut}.`;

function structureLine({ structure }: Preview): string {
  const { format, encoding, encodingGuessed, delimiter, headerLine, sheet, member } = structure;
  const inArchive = member === undefined ? [] : [`${check.member.toLowerCase()} “${plain(member)}”`];
  const names = `${check.columnNames.toLowerCase()} ${check.headerLine(headerLine)}`;
  if (sheet !== undefined) return [...inArchive, `${check.formats[format]} “${plain(sheet)}”`, names].join(", ");
  const facts = [
    ...inArchive,
    check.formats[format],
    encodingGuessed ? `${encoding} (${check.encodingGuessed})` : encoding,
  ];
  if (format !== "csv") return facts.join(", ");
  const separator = check.separators[delimiter] ?? `“${plain(delimiter)}”`;
  return [...facts, `${check.separator.toLowerCase()} ${separator}`, names].join(", ");
}

function sumLines(report: Report, bold: Bold): string[] {
  const { read, accepted, repaired, leftOut, placed, assessments, isOfAssessments } = report;
  const { strong, rest } = sums.every(read);
  const counts = [
    [accepted, sums.accepted],
    [repaired, sums.repaired],
    [leftOut, sums.leftOut],
  ] as const;
  const width = Math.max(...counts.map(([count]) => String(count).length));
  return [
    `  ${bold(strong)} ${rest}`,
    ...counts.map(([count, words]) => `    ${String(count).padStart(width)} ${words}`),
    ...(isOfAssessments ? [] : [`  ${sums.placed(placed, accepted + repaired)}`]),
    ...(assessments ? [`  ${assessmentSums(assessments)}`] : []),
  ];
}

const assessmentSums = ({ read, accepted, repaired, leftOut }: AssessmentCounts): string =>
  sums.assessments(read, accepted, repaired, leftOut);

function findingLines(severity: Severity, { findings }: Report, bold: Bold): string[] {
  const ours = findings.filter((finding) => finding.severity === severity);
  if (ours.length === 0) return [];
  const width = Math.max(...ours.map(({ count }) => String(count).length));
  return [`  ${bold(say.headings[severity])}`, ...ours.flatMap((finding) => findingText(finding, width))];
}

function findingText({ code, column, count, examples }: Finding, width: number): string[] {
  const { title, hint } = en.issues[code];
  const indent = " ".repeat(width + 5);
  const shown = examples.slice(0, MOST_EXAMPLES);
  const rest = count - shown.length;
  return [
    `    ${String(count).padStart(width)} ${title}${column === undefined ? "" : ` ${say.inColumn(plain(column))}`}`,
    ...shown.map((issue) => `${indent}${exampleText(issue)}`),
    ...(rest > 0 ? [`${indent}${say.andMore(rest)}`] : []),
    `${indent}${say.whatToDo} ${hint}`,
  ];
}

function exampleText({ code, line, found, became }: Issue): string {
  const place = say.line(line);
  if (code === "duplicate-of") return `${place}: ${plain(found)}, ${en.duplicates.staysInstead} ${plain(became ?? "")}`;
  if (became === undefined || line === 0) return say.found(place, plain(found));
  return say.became(place, plain(found), became === "" ? say.emptied : plain(became));
}

function unknownLines({ unknownValues, unknownBeyond }: Report, bold: Bold): string[] {
  if (unknownValues.length === 0) return [];
  const shown = unknownValues.slice(0, MOST_UNKNOWN_VALUES);
  const rest = unknownValues.length - shown.length;
  return [
    `  ${bold(say.unknownValues)}. ${say.unknownValuesText}`,
    ...shown.map(({ field, value, rows }) => `    ${en.fields[field]}: ${say.unknownValue(plain(value), rows)}`),
    ...(rest > 0 ? [`    ${say.andMore(rest)}`] : []),
    ...(unknownBeyond === undefined ? [] : [`    ${say.unknownBeyond(unknownBeyond)}`]),
  ];
}

function personalLines({ personalColumns, masked }: Report, bold: Bold): string[] {
  return [
    ...(personalColumns.length > 0 ? [`  ${bold(check.personal(personalColumns.length))}`] : []),
    ...personalColumns.map(({ column, values, kept }) => {
      const also = kept > 0 ? `, ${check.personalKept(kept)}` : "";
      return `    ${check.personalColumn(plain(column), values)}${also}`;
    }),
    ...(masked > 0 ? [`  ${check.masked(masked)}`] : []),
  ];
}
