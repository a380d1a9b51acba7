import type { Answer } from "../model/answer.ts";
import { type BoundarySetSummary, isOwn, setOf } from "../model/boundary-set.ts";

/** The boundaries of one's own that a territory or a level is of; undefined where it is of none, or these are not open. */
export function boundarySetOf(
  answer: Pick<Answer, "boundarySets"> | undefined,
  id: string | undefined,
): BoundarySetSummary | undefined {
  return isOwn(id) ? answer?.boundarySets.find((set) => set.id === setOf(id)) : undefined;
}
