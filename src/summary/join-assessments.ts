import { scoresOnly, shelteredId } from "../model/assessment.ts";
import type { Atlas } from "../model/atlas.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { Assessed, Opinion } from "../model/opinion.ts";

/**
 * Joins the assessments of all directories but the hidden ones to the rows that they speak of. One that two directories bring alike counts once;
 * one of an initiative that is not open waits for it. What must not be found may have been known as such only after it was assessed.
 */
export function joinAssessments(
  atlas: Atlas,
  rowOfId: (id: string) => number | undefined,
  hidden: readonly string[],
): Assessed {
  const joined = new Map<number, Opinion[]>();
  const told = new Set<string>();
  for (const [directory, { source, assessments = [] }] of atlas.directories.entries()) {
    if (hidden.includes(source.id)) continue;
    for (const [at, brought] of assessments.entries()) {
      const row = rowOfId(brought.initiativeId);
      if (row === undefined) continue;
      const isSheltered = atlas.directories[atlas.directory[row]!]!.sheltered?.has(atlas.row[row]!);
      const assessment = isSheltered ? scoresOnly(brought, shelteredId(source.id, at)) : brought;
      const { id: _, initiativeId: __, sourceId: ___, licence: ____, ...said } = assessment;
      const name = `${row} ${JSON.stringify(said)}`;
      if (told.has(name)) continue;
      told.add(name);
      const opinions = joined.get(row) ?? [];
      opinions.push({ assessment, directory });
      joined.set(row, opinions);
    }
  }
  for (const opinions of joined.values())
    opinions.sort(
      (a, b) => compareTexts(b.assessment.date, a.assessment.date) || compareTexts(a.assessment.id, b.assessment.id),
    );
  return joined;
}
