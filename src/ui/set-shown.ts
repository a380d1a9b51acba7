import { type BoundarySetSummary, isOwn, setOf } from "../model/boundary-set.ts";
import type { Store } from "../state/store.ts";

/** The boundaries of one's own whose lines the map draws. */
export function setShown({ facts, answer }: Pick<Store, "facts" | "answer">): BoundarySetSummary | undefined {
  const { query, choropleth } = facts.value;
  const own = [query.territory, choropleth].find(isOwn);
  return own && answer.value?.boundarySets.find(({ id }) => id === setOf(own));
}
