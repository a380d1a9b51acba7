import type { Language } from "../model/language.ts";
import { shapeOf, shapesOfLevel, type TerritoryShape } from "../territory/territory-shapes.ts";
import type { Geography } from "./geography.ts";
import type { Jobs } from "./jobs.ts";
import { indexById } from "./territory-sheet.ts";

/** Polygons of a level, or of one territory, with names in the reader's language. */
export function shapesOf(
  { boundaries, names }: Geography,
  wanted: Jobs["shapes"]["input"],
  language: Language,
): Jobs["shapes"]["output"] {
  const shapes =
    "level" in wanted ? shapesOfLevel(boundaries, wanted.level).features : one(boundaries, wanted.territory);
  return {
    type: "FeatureCollection",
    features: shapes.map((shape) => ({
      ...shape,
      properties: { id: shape.properties.id, name: names.nameOf(shape.properties.territory, language) },
    })),
  };
}

function one(boundaries: Geography["boundaries"], id: string): TerritoryShape[] {
  const territory = indexById(boundaries.territories.id).get(id);
  const shape = territory === undefined ? undefined : shapeOf(boundaries, territory);
  return shape ? [shape] : [];
}
