import { type BoundarySetSummary, isOwn } from "../model/boundary-set.ts";
import type { Store } from "../state/store.ts";
import { boundarySetOf } from "./boundary-set-of.ts";

/** The boundaries of one's own whose lines the map draws. */
export function setShown({ facts, answer }: Pick<Store, "facts" | "answer">): BoundarySetSummary | undefined {
  const { query, choropleth } = facts.value;
  return boundarySetOf(answer.value, [query.territory, choropleth].find(isOwn));
}
