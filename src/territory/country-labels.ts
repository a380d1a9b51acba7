import type { CountryLabels } from "../model/basemap.ts";
import { labelPoint } from "./label-point.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";

/** Where the name of each country stands: in the wide part of its largest polygon. */
export function createCountryLabels({ countries: layer, territories }: Boundaries): CountryLabels {
  const largest = new Map<number, { part: number; area: number; whole: number }>();
  for (const [part, territory] of layer.partTerritory.entries()) {
    const area = squareDegrees(layer, part);
    const known = largest.get(territory);
    const whole = (known?.whole ?? 0) + area;
    largest.set(territory, known && known.area >= area ? { ...known, whole } : { part, area, whole });
  }
  const features = [...largest].map(([territory, { part, whole }]) => ({
    type: "Feature" as const,
    properties: { id: territories.id[territory]!, name: territories.name[territory]!, area: whole },
    geometry: { type: "Point" as const, coordinates: [...labelPoint(layer, part)] },
  }));
  return { type: "FeatureCollection", features };
}

function squareDegrees({ coordinates, ringStart, partStart }: Layer, part: number): number {
  const outline = partStart[part]!;
  let twice = 0;
  for (let point = ringStart[outline]!; point < ringStart[outline + 1]! - 1; point++) {
    twice +=
      coordinates[2 * point]! * coordinates[2 * point + 3]! - coordinates[2 * point + 2]! * coordinates[2 * point + 1]!;
  }
  return Math.abs(twice) / 2;
}
