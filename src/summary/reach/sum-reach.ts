/** Populated places and how far each is from what was asked for; side by side. */
export interface MeasuredPlaces {
  readonly km: Float64Array;
  /** 0 where it is not known. */
  readonly population: Float64Array;
}

export interface ReachSums {
  readonly places: number;
  readonly beyond: number;
  readonly medianKm: number;
  readonly inhabitants?: { readonly places: number; readonly share: number };
  /** Positions of the farthest, the farthest first. */
  readonly farthest: readonly number[];
}

/** Shares count places, and inhabitants where they are known. Undefined without any place. */
export function sumReach(
  { km, population }: MeasuredPlaces,
  beyondKm: number,
  mostFarthest: number,
): ReachSums | undefined {
  const places = km.length;
  if (places === 0) return undefined;
  let [beyond, known, people, peopleBeyond] = [0, 0, 0, 0];
  for (let at = 0; at < places; at++) {
    const isBeyond = km[at]! > beyondKm;
    if (isBeyond) beyond++;
    if (population[at]! <= 0) continue;
    known++;
    people += population[at]!;
    if (isBeyond) peopleBeyond += population[at]!;
  }
  return {
    places,
    beyond,
    medianKm: medianOf(km),
    ...(known > 0 && { inhabitants: { places: known, share: peopleBeyond / people } }),
    farthest: farthestOf(km, mostFarthest),
  };
}

/** Of an even number of values the mean of the two in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of places equally far away the first. */
function farthestOf(km: Float64Array, most: number): readonly number[] {
  const farthest: number[] = [];
  for (let at = 0; at < km.length; at++) {
    if (farthest.length === most && km[at]! <= km[farthest.at(-1)!]!) continue;
    let place = farthest.length;
    while (place > 0 && km[farthest[place - 1]!]! < km[at]!) place--;
    farthest.splice(place, 0, at);
    if (farthest.length > most) farthest.pop();
  }
  return farthest;
}
