import type { Answer, TerritoryCount } from "../model/answer.ts";

/** The territories of a choropleth: the parts of the chosen territory where they are of this level, otherwise all there are. */
export function coloured({ choropleth = [], territory }: Answer): readonly TerritoryCount[] {
  const parts = new Set(territory?.children.map(({ id }) => id));
  const within = choropleth.filter(({ id }) => parts.has(id));
  return within.length > 0 ? within : choropleth;
}
