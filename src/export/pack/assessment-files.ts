import { type Assessment, overallOf } from "../../model/assessment.ts";
import { ASSESSMENT_COLUMNS, type AssessmentColumn } from "../../model/dimensions.ts";
import { type Directory, fieldAt } from "../../model/directory.ts";
import type { LicenceGroup } from "../../model/download.ts";
import { toListCell } from "../../model/list-cell.ts";
import type { Assessed, Opinion } from "../../model/opinion.ts";
import type { Source } from "../../model/source.ts";
import type { LicenceTerm } from "../../model/taxonomy.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { isForOthers, splitPlaces } from "../licence.ts";
import { licencesAt } from "../row-licences.ts";

/** An assessment of a row that is written. */
export interface WrittenOpinion extends Opinion {
  readonly row: number;
}

/** Assessments that may leave in one file. */
export interface AssessmentGroup {
  readonly group: LicenceGroup;
  readonly opinions: readonly WrittenOpinion[];
}

/** The assessments of these rows that may be passed on, parted by licence as rows are; and how many may not. */
export function assessmentGroups(
  { store, rows }: ChosenRows,
  assessed: Assessed,
  licenceTerms: readonly LicenceTerm[],
): { readonly groups: readonly AssessmentGroup[]; readonly withheld: number } {
  const all: WrittenOpinion[] = [];
  for (const row of rows) for (const opinion of assessed.get(row) ?? []) all.push({ ...opinion, row });
  const sourceAt = (place: number) => store.directories[all[place]!.directory]!.source;
  const licences = licencesAt(
    all.length,
    (place) => {
      const { licence, attribution = "" } = sourceAt(place);
      return [all[place]!.assessment.licence ?? licence, attribution];
    },
    licenceTerms,
  );
  const { files } = splitPlaces(licences, () => false);
  const groups = files
    .filter(({ group }) => isForOthers(group))
    .map(({ group, places }) => ({ group, opinions: Array.from(places, (place) => all[place]!) }));
  return { groups, withheld: all.length - groups.reduce((sum, { opinions }) => sum + opinions.length, 0) };
}

/** Header and records of the assessments of rows, under the ids that the rows are written with. */
export const assessmentRecords = (
  { directories, directory, row: rowOf }: ChosenRows["store"],
  opinions: readonly WrittenOpinion[],
): (string | number)[][] =>
  recordsOf(
    opinions.map(({ assessment, directory: from, row }) => ({
      assessment: { ...assessment, initiativeId: fieldAt(directories[directory[row]!]!, "id", rowOf[row]!) },
      source: directories[from]!.source,
    })),
  );

/** The same of all that a directory brings, whatever they are of. */
export const ownAssessmentRecords = ({ assessments = [], source }: Directory): (string | number)[][] =>
  recordsOf(assessments.map((assessment) => ({ assessment, source })));

interface Sourced {
  readonly assessment: Assessment;
  readonly source: Source;
}

/** An id that two directories give gets "-2" the second time. */
function recordsOf(all: readonly Sourced[]): (string | number)[][] {
  const taken = new Set<string>();
  const records = all.map(({ assessment, source }) => {
    let { id } = assessment;
    for (let copy = 2; taken.has(id); copy++) id = `${assessment.id}-${copy}`;
    taken.add(id);
    const overall = overallOf(assessment);
    const cells: Partial<Record<AssessmentColumn, string | number | undefined>> = {
      ...assessment,
      id,
      ...(overall && { overall: overall.value, overallBasis: overall.basis }),
      evidence: toListCell(assessment.evidence ?? []),
      sourceId: assessment.sourceId ?? source.id,
      licence: assessment.licence ?? source.licence,
    };
    return ASSESSMENT_COLUMNS.map((column) => cells[column] ?? "");
  });
  return [[...ASSESSMENT_COLUMNS], ...records];
}
