import { cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Comparison } from "./read-changes.ts";

/**
 * The newer edition with the assessments of the older one where it brings none itself: they follow their initiatives to the ids that these have now.
 * Both editions are under one source id.
 */
export function carryAssessments({
  before,
  after,
  changes,
}: Pick<Comparison, "before" | "after" | "changes">): Directory {
  if (after.assessments || !before.assessments) return after;
  const [older, newer] = [before.fields.get("id"), after.fields.get("id")];
  if (!older || !newer) return { ...after, assessments: before.assessments };
  const idOf = new Map<string, string>();
  changes.before.forEach((row, pair) => {
    idOf.set(cellAt(older, row), cellAt(newer, changes.after[pair]!));
  });
  const assessments = before.assessments.map((assessment) => ({
    ...assessment,
    initiativeId: idOf.get(assessment.initiativeId) ?? assessment.initiativeId,
  }));
  return { ...after, assessments };
}
