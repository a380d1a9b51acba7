/** Diameter in pixels of the page at some zooms; between them it grows steadily. */
const DIAMETERS: readonly (readonly [zoom: number, pixels: number])[] = [
  [0, 1.5],
  [4, 2],
  [7, 3],
  [10, 5],
  [13, 8],
  [16, 13],
];
const MANY = 1_000_000;
const FEW = 1000;
const MOST_GROWTH = 2.4;

/**
 * Diameter of a dot. A few thousand dots may be larger than a million from afar.
 * @param all dots there would be without any filter, so that no filter inflates what is left
 */
export function dotDiameter(zoom: number, all: number): number {
  const steady = between(DIAMETERS, zoom);
  const rarity = Math.min(1, Math.max(0, Math.log(MANY / Math.max(1, all)) / Math.log(MANY / FEW)));
  return Math.min(DIAMETERS.at(-1)![1], steady * MOST_GROWTH ** (rarity * nearness(zoom)));
}

/** From near, dots have room enough. */
const nearness = (zoom: number): number => Math.min(1, Math.max(0, (13 - zoom) / 8));

function between(stops: typeof DIAMETERS, zoom: number): number {
  const next = stops.findIndex(([at]) => at > zoom);
  if (next < 0) return stops.at(-1)![1];
  if (next === 0) return stops[0]![1];
  const [[from, small], [to, large]] = [stops[next - 1]!, stops[next]!];
  return small + ((zoom - from) / (to - from)) * (large - small);
}
