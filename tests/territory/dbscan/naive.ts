import { distanceKm } from "../../../src/model/mercator.ts";
import type { ClusterParameters } from "../../../src/model/question.ts";
import type { Degrees } from "../../../src/territory/dbscan/sphere-points.ts";

/** DBSCAN as it is told in a sentence, with every distance looked at. */
export function naiveDbscan(
  { longitude, latitude }: Degrees,
  { radiusKm, minimumMembers }: ClusterParameters,
): number[] {
  const rows = [...longitude.keys()];
  const neighbours = rows.map((row) =>
    rows.filter(
      (other) => distanceKm(longitude[row]!, latitude[row]!, longitude[other]!, latitude[other]!) <= radiusKm,
    ),
  );
  const isCore = (row: number) => neighbours[row]!.length >= minimumMembers;
  const labels = rows.map(() => -1);
  let clusters = 0;
  for (const first of rows) {
    if (!isCore(first) || labels[first] !== -1) continue;
    labels[first] = clusters;
    const waiting = [first];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (!isCore(row)) continue;
      for (const other of neighbours[row]!) {
        if (labels[other] !== -1) continue;
        labels[other] = clusters;
        waiting.push(other);
      }
    }
    clusters++;
  }
  return labels;
}
