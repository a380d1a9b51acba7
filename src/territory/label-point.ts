import type { Parts } from "./read-boundaries.ts";

/** Lines of latitude that are tried for a label. */
const LINES = 24;

/** A place for a name inside a part: the middle of its widest stretch along a line of latitude, rather near the middle than far from it. */
export function labelPoint({ coordinates, ringStart, partStart }: Parts, part: number): readonly [number, number] {
  const outline = partStart[part]!;
  let [south, north] = [90, -90];
  for (let point = ringStart[outline]!; point < ringStart[outline + 1]!; point++) {
    south = Math.min(south, coordinates[2 * point + 1]!);
    north = Math.max(north, coordinates[2 * point + 1]!);
  }
  let best: readonly [number, number] = [
    coordinates[2 * ringStart[outline]!]!,
    coordinates[2 * ringStart[outline]! + 1]!,
  ];
  let widest = 0;
  for (let line = 1; line < LINES; line++) {
    const latitude = south + ((north - south) * line) / LINES;
    const fromMiddle = Math.abs(line / LINES - 0.5);
    const crossings = crossingsAt(latitude);
    for (let index = 1; index < crossings.length; index += 2) {
      const width = (crossings[index]! - crossings[index - 1]!) * (1 - fromMiddle);
      if (width <= widest) continue;
      widest = width;
      best = [(crossings[index]! + crossings[index - 1]!) / 2, latitude];
    }
  }
  return best;

  function crossingsAt(latitude: number): number[] {
    const found: number[] = [];
    for (let ring = outline; ring < partStart[part + 1]!; ring++) {
      for (let point = ringStart[ring]!; point < ringStart[ring + 1]! - 1; point++) {
        const y1 = coordinates[2 * point + 1]!;
        const y2 = coordinates[2 * point + 3]!;
        if (y1 > latitude === y2 > latitude) continue;
        const x1 = coordinates[2 * point]!;
        const x2 = coordinates[2 * point + 2]!;
        found.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
    return found.sort((a, b) => a - b);
  }
}
