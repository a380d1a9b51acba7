import { LEVELS } from "../../model/territory.ts";
import { createAreaPoints } from "../../territory/area-points.ts";
import type { Geography } from "../geography.ts";
import { areaPlacement, type Placement } from "./find-places.ts";

/** A row whose place must not be found is placed by an area that reaches so far at least, and never by a district. */
const LEAST_SHELTER_M = 20_000;
const FIRST = LEVELS.indexOf("first");

/** The point of an area that a row names; undefined where none is known, or none is wide enough. */
export function createAreaFallback({
  boundaries,
}: Geography): (territory: number, isSheltered: boolean) => Placement | undefined {
  const { parent, level } = boundaries.territories;
  const pointOf = createAreaPoints(boundaries);
  const placementOf = (territory: number): Placement | undefined => {
    const point = pointOf(territory);
    return point && areaPlacement(level[territory]!, point);
  };
  return (territory, isSheltered) => {
    if (!isSheltered) return placementOf(territory);
    for (let at = territory; at >= 0; at = parent[at]!) {
      const placement = level[at]! > FIRST ? undefined : placementOf(at);
      if (placement && placement.uncertaintyM >= LEAST_SHELTER_M) return placement;
    }
    return undefined;
  };
}
