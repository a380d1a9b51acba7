import type { Query } from "../model/query.ts";
import type { Question } from "../model/question.ts";
import { isWholeWorld, type Viewport, WHOLE_WORLD } from "../model/viewport.ts";
import type { Facts } from "./facts.ts";

/** Rows of the list that are fetched together. */
export const LIST_LENGTH = 100;

/** A sheet and a choropleth speak of whole territories, and an own area or a cluster stays the same wherever the map goes. */
export const followsMap = ({ follows, panel, choropleth, clusters }: Facts): boolean =>
  follows && panel !== "sheet" && panel !== "area" && choropleth === undefined && clusters === undefined;

/** Whether it can only be answered once every row is located: until then nobody is found in any territory. */
export const asksForTerritories = ({ countries = [], territory }: Query): boolean =>
  countries.length > 0 || territory !== undefined;

/** @param isSomewhere the map stands anywhere but at the whole world, which leaves nobody out */
export function toQuestion(facts: Facts, viewport: Viewport, isSomewhere: boolean, listFrom: number): Question {
  const { query, hidden, order, selected, place, choropleth, painted, clusters, cluster } = facts;
  const within = isSomewhere && followsMap(facts) && !isWholeWorld(viewport.bounds) ? viewport.bounds : undefined;
  return {
    query: within ? { ...query, within } : query,
    hidden,
    viewport,
    order,
    listFrom,
    listLength: LIST_LENGTH,
    ...(selected !== undefined && { selected }),
    ...(place && { place }),
    ...(choropleth && { choropleth, ...(painted && { painted }) }),
    ...(clusters && { clusters }),
    ...(cluster !== undefined && { cluster }),
  };
}

/** Only counts: nothing is drawn, listed or opened. */
export const countQuestion = (query: Query, hidden: readonly string[]): Question => ({
  query,
  hidden,
  viewport: { bounds: WHOLE_WORLD, zoom: 0 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 0,
});
