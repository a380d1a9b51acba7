import type { ClusterSuggestion } from "../model/answer.ts";
import { ROUND_DISTANCES_KM } from "../model/question.ts";
import { chordOf, type Degrees, toSphere } from "./dbscan/sphere-points.ts";

/** Few rows make small clusters. */
const FEW_ROWS = 100;
const [FEW_MEMBERS, MEMBERS] = [3, 5];
/** So that clusters are where rows lie closer than usual, and most places have some. */
const WANTED_SHARE = 0.5;
/** A share of so many is right to some 4 in 100. */
const SAMPLE = 200;

/** The smallest round distance within which half of the rows have neighbours enough for a cluster. */
export function suggestClusters(degrees: Degrees): ClusterSuggestion {
  const rows = degrees.latitude.length;
  const minimumMembers = rows < FEW_ROWS ? FEW_MEMBERS : MEMBERS;
  const reaches = neighbourSquares(degrees, minimumMembers);
  const shareWithin = (radiusKm: number) =>
    reaches.filter((square) => square <= chordOf(radiusKm) ** 2).length / Math.max(1, reaches.length);
  const radiusKm = ROUND_DISTANCES_KM.find((each) => shareWithin(each) >= WANTED_SHARE) ?? 500;
  return { radiusKm, minimumMembers, share: shareWithin(radiusKm) };
}

/** For a sample spread over the rows: how far, as the square of a chord, one must reach for so many rows, itself included. */
function neighbourSquares(degrees: Degrees, members: number): number[] {
  const rows = degrees.latitude.length;
  const { x, y, z } = toSphere(degrees, Uint32Array.from(degrees.latitude.keys()));
  const nearest = new Float64Array(members); // ascending
  return Array.from({ length: Math.min(SAMPLE, rows) }, (_, at) => {
    const row = Math.floor((at * rows) / Math.min(SAMPLE, rows));
    nearest.fill(Number.POSITIVE_INFINITY);
    for (let other = 0; other < rows; other++) {
      const square = (x[row]! - x[other]!) ** 2 + (y[row]! - y[other]!) ** 2 + (z[row]! - z[other]!) ** 2;
      if (square >= nearest[members - 1]!) continue;
      let place = members - 1;
      for (; place > 0 && nearest[place - 1]! > square; place--) nearest[place] = nearest[place - 1]!;
      nearest[place] = square;
    }
    return nearest[members - 1]!;
  });
}
