import { type BoundarySet, isOwn } from "../model/boundary-set.ts";
import type { Language } from "../model/language.ts";
import type { Steps } from "../model/steps.ts";
import type { Level } from "../model/territory.ts";
import { simplifySet } from "../territory/own/simplify-set.ts";
import { shapeOf, shapesOfLevel, type TerritoryShape } from "../territory/territory-shapes.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import type { Jobs } from "./jobs.ts";
import { leafShapes, shapeInSet } from "./own/ground.ts";
import { indexById } from "./territory-sheet.ts";

/** Polygons of a level, or of one territory, with names in the reader's language; in steps, since boundaries of one's own may have to be thinned. */
export function* shapesOf(
  { boundaries, names }: Geography,
  { own }: Pick<Holding, "own">,
  wanted: Jobs["shapes"]["input"],
  language: Language,
): Steps<Jobs["shapes"]["output"]> {
  const id = "level" in wanted ? wanted.level : wanted.territory;
  if (isOwn(id)) return yield* shapesInSet(own.find(id), "level" in wanted ? undefined : id);
  const shapes =
    "level" in wanted ? shapesOfLevel(boundaries, wanted.level as Level).features : one(boundaries, wanted.territory);
  return {
    type: "FeatureCollection",
    features: shapes.map((shape) => ({
      ...shape,
      properties: { id: shape.properties.id, name: names.nameOf(shape.properties.territory, language) },
    })),
  };
}

/** One territory of a set, or all that are of its file. */
function* shapesInSet(set: BoundarySet | undefined, id: string | undefined): Steps<Jobs["shapes"]["output"]> {
  if (!set) return { type: "FeatureCollection", features: [] };
  const { id: ids, name } = set.territories;
  const drawn = { ...set, ...(yield* simplifySet(set)) };
  yield;
  const at = id === undefined ? -1 : ids.indexOf(id);
  const shapes = id === undefined ? leafShapes(drawn) : [[at, shapeInSet(drawn, at)] as const];
  return {
    type: "FeatureCollection",
    features: [...shapes].flatMap(([at, geometry]) => {
      const properties = { id: ids[at]!, name: name[at]! };
      return geometry ? { type: "Feature" as const, id: at, properties, geometry } : [];
    }),
  };
}

function one(boundaries: Geography["boundaries"], id: string): TerritoryShape[] {
  const territory = indexById(boundaries.territories.id).get(id);
  const shape = territory === undefined ? undefined : shapeOf(boundaries, territory);
  return shape ? [shape] : [];
}
