import { type Assessment, scoresOnly, shelteredId } from "../../model/assessment.ts";
import { cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Comparison } from "./read-changes.ts";

/**
 * The assessments of the newer edition, or else those of the older one: they follow their initiatives to the ids that these have now, and go with
 * what may not stay. Both editions are under one source id.
 * @param stayed ids of the rows of the older edition that stay as they were
 */
export function carryAssessments(
  { before, after, changes, firm }: Comparison,
  stayed: ReadonlyMap<number, string>,
): readonly Assessment[] | undefined {
  if (after.assessments || !before.assessments) return after.assessments;
  const [older, newer] = [before.fields.get("id"), after.fields.get("id")];
  if (!older) return before.assessments;
  const idNow = new Map<string, string | undefined>();
  for (const row of changes.gone) if (firm.gone(row)) idNow.set(cellAt(older, row), undefined);
  changes.before.forEach((row, pair) => {
    if (newer) idNow.set(cellAt(older, row), cellAt(newer, changes.after[pair]!));
  });
  for (const [row, id] of stayed) idNow.set(cellAt(older, row), id);
  return before.assessments.flatMap((assessment) => {
    const { initiativeId } = assessment;
    if (!idNow.has(initiativeId)) return assessment;
    const now = idNow.get(initiativeId);
    return now === undefined ? [] : { ...assessment, initiativeId: now };
  });
}

/** Only scores of what is known only now to be a place that must not be found. */
export function shelterAssessments(directory: Omit<Directory, "searchText">): Pick<Directory, "assessments"> {
  const { assessments, sheltered, fields, source } = directory;
  const ids = fields.get("id");
  if (!assessments) return {};
  const hidden = new Set(ids && [...(sheltered ?? [])].map((row) => cellAt(ids, row)));
  return {
    assessments: assessments.map((each, at) =>
      hidden.has(each.initiativeId) ? scoresOnly(each, shelteredId(source.id, at)) : each,
    ),
  };
}
