import type { MultiPolygon, Position } from "geojson";
import type { TerritoryName } from "../../model/answer.ts";
import type { Atlas } from "../../model/atlas.ts";
import { type BoundarySet, isOwn } from "../../model/boundary-set.ts";
import type { Language } from "../../model/language.ts";
import type { Steps } from "../../model/steps.ts";
import type { Territories } from "../../model/territory.ts";
import { withDescendants } from "../../model/territory-tree.ts";
import { neighboursOf } from "../../territory/neighbours.ts";
import { neighboursInSet } from "../../territory/own/set-neighbours.ts";
import { shapeOf } from "../../territory/territory-shapes.ts";
import { pathOf } from "../card.ts";
import type { Geography } from "../geography.ts";
import type { Holding } from "../holding.ts";

/** The territories that an id is of, the embedded ones or those of a set, with the rows of the atlas in them. */
export interface Ground {
  readonly atlas: Atlas;
  readonly territories: Territories;
  readonly nameOf: (territory: number) => string;
  /** From a territory up to the one that nothing lies above. */
  readonly pathOf: (territory: number) => readonly TerritoryName[];
  readonly shapeOf: (territory: number) => MultiPolygon | undefined;
  /** The territory that holds a point, -1 where none does. */
  readonly locate: (longitude: number, latitude: number) => number;
  readonly neighboursOf: (territory: number) => Steps<readonly number[]>;
  /** Undefined of the embedded ones. */
  readonly set?: BoundarySet;
}

/** @param id of a territory or a level; undefined stands for the embedded ones, as do ids that are nobody's own */
export function groundOf(
  holding: Pick<Holding, "atlas" | "own">,
  geography: Geography,
  id: string | undefined,
  language: Language,
): Ground | undefined {
  if (isOwn(id)) {
    const set = holding.own.find(id);
    return set && ownGround(holding, set);
  }
  const { boundaries, names, locator } = geography;
  return {
    atlas: holding.atlas,
    territories: boundaries.territories,
    nameOf: (territory) => names.nameOf(territory, language),
    pathOf: (territory) => pathOf(territory, geography, language),
    shapeOf: (territory) => shapeOf(boundaries, territory)?.geometry,
    locate: locator.locate,
    // biome-ignore lint/correctness/useYield: those of one's own take their time
    *neighboursOf(territory) {
      return neighboursOf(boundaries, territory);
    },
  };
}

function ownGround({ own, atlas }: Pick<Holding, "atlas" | "own">, set: BoundarySet): Ground {
  const { territories, firstLeaf } = set;
  const nameOf = (territory: number) => territories.name[territory]!;
  return {
    get atlas() {
      return own.within(set, atlas);
    },
    territories,
    nameOf,
    pathOf(territory) {
      const path: TerritoryName[] = [];
      for (let at = territory; at >= 0; at = territories.parent[at]!) {
        const levelName = at >= firstLeaf ? set.levelName : at > 0 ? set.parentName : "";
        path.push({ id: territories.id[at]!, name: nameOf(at), level: "own", ...(levelName && { levelName }) });
      }
      return path;
    },
    shapeOf: (territory) => shapeInSet(set, territory),
    locate: (longitude, latitude) => own.locatorOf(set).locate(longitude, latitude),
    neighboursOf: (territory) => neighboursInSet(set, territory),
    set,
  };
}

/** The polygons of a territory, those of its parts side by side. */
export function shapeInSet(set: BoundarySet, territory: number): MultiPolygon | undefined {
  const inside = withDescendants(set.territories, territory);
  const coordinates: Position[][][] = [];
  for (let part = 0; part < set.partTerritory.length; part++)
    if (inside[set.partTerritory[part]!] === 1) coordinates.push(ringsOf(set, part));
  return coordinates.length === 0 ? undefined : { type: "MultiPolygon", coordinates };
}

/** Of every territory of the file. */
export function leafShapes(set: BoundarySet): ReadonlyMap<number, MultiPolygon> {
  const shapes = new Map<number, MultiPolygon>();
  for (const [part, territory] of set.partTerritory.entries()) {
    const shape = shapes.get(territory) ?? { type: "MultiPolygon", coordinates: [] };
    shapes.set(territory, shape);
    shape.coordinates.push(ringsOf(set, part));
  }
  return shapes;
}

function ringsOf({ coordinates, ringStart, partStart }: BoundarySet, part: number): Position[][] {
  const rings: Position[][] = [];
  for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
    const points: Position[] = [];
    for (let point = ringStart[ring]!; point < ringStart[ring + 1]!; point++)
      points.push([coordinates[2 * point]!, coordinates[2 * point + 1]!]);
    rings.push(points);
  }
  return rings;
}
