import { distanceKm } from "../model/mercator.ts";
import { LEVELS } from "../model/territory.ts";
import { withDescendants } from "../model/territory-tree.ts";
import { labelPoint } from "./label-point.ts";
import { ringAreaKm2 } from "./measure.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";

export interface AreaPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** From there to the farthest corner of the box around the territory. */
  readonly reachKm: number;
}

/** A point inside a territory that stands for the whole of it; undefined where no polygon is known. */
export function createAreaPoints({
  territories,
  countries,
  regions,
}: Boundaries): (territory: number) => AreaPoint | undefined {
  const known = new Map<number, AreaPoint | undefined>();

  function find(territory: number): AreaPoint | undefined {
    const isCountry = LEVELS[territories.level[territory]!] === "country";
    const layer = isCountry ? countries : regions;
    const inside = withDescendants(territories, territory);
    const parts = [...layer.partTerritory.keys()].filter((part) => inside[layer.partTerritory[part]!] === 1);
    if (parts.length === 0) return undefined;
    const [longitude, latitude] = isCountry ? labelPoint(layer, largestOf(layer, parts)) : middleOf(layer, parts);
    const [west, south, east, north] = territories.bounds.subarray(4 * territory, 4 * territory + 4);
    const corners = [west!, east!].flatMap((x) => [south!, north!].map((y) => distanceKm(longitude, latitude, x, y)));
    return { longitude: rounded(longitude), latitude: rounded(latitude), reachKm: Math.round(Math.max(...corners)) };
  }

  return (territory) => {
    if (!known.has(territory)) known.set(territory, find(territory));
    return known.get(territory);
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function areaOf({ coordinates, ringStart, partStart }: Layer, part: number): number {
  const ring = partStart[part]!;
  return ringAreaKm2(coordinates.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!));
}

const largestOf = (layer: Layer, parts: readonly number[]): number =>
  parts.reduce((largest, part) => (areaOf(layer, part) > areaOf(layer, largest) ? part : largest));

/** A region may be known by its districts only: of their label points the one nearest to the middle of all. */
function middleOf(layer: Layer, parts: readonly number[]): readonly [number, number] {
  const [areas, points] = [parts.map((part) => areaOf(layer, part)), parts.map((part) => labelPoint(layer, part))];
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const mean = (axis: 0 | 1) => points.reduce((sum, point, at) => sum + point[axis] * areas[at]!, 0) / whole;
  const [x, y] = [mean(0), mean(1)];
  const far = ([longitude, latitude]: readonly [number, number]) => distanceKm(longitude, latitude, x, y);
  return points.reduce((nearest, point) => (far(point) < far(nearest) ? point : nearest));
}
