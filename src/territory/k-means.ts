import { clustersKmeans } from "@turf/turf";
import type { Feature, Point } from "geojson";
import { toMercatorX, toMercatorY } from "../model/mercator.ts";
import { mortonKey } from "../model/morton.ts";
import { type Degrees, type SpherePoints, toSphere } from "./dbscan/sphere-points.ts";

/**
 * Parts positions into so many compact groups, each position nearest to the middle of its own (k-means): the number of its group for each row,
 * fewer groups where there are fewer places. Middles begin evenly among the rows along a Z-curve, never by chance, so the same positions give
 * the same groups, in whatever order they come. Turf is given points on a sphere, for which antimeridian and poles are nothing special.
 */
export function kMeans(degrees: Degrees, groups: number): Int32Array {
  const order = alongCurve(degrees);
  if (order.length === 0) return new Int32Array();
  const points = toSphere(degrees, order);
  const first = evenly(points, groups);
  const isFirst = new Set(first);
  const rest = [...order.keys()].filter((at) => !isFirst.has(at));
  const features = [...first, ...rest].map((at) => featureAt(points, at, order[at]!));
  clustersKmeans({ type: "FeatureCollection", features }, { numberOfClusters: first.length, mutate: true });
  const labels = new Int32Array(order.length);
  for (const { properties } of features) labels[properties.row] = properties.cluster!;
  return labels;
}

interface Properties {
  readonly row: number;
  /** Set by Turf. */
  readonly cluster?: number;
}

const featureAt = ({ x, y, z }: SpherePoints, at: number, row: number): Feature<Point, Properties> => ({
  type: "Feature",
  properties: { row },
  geometry: { type: "Point", coordinates: [x[at]!, y[at]!, z[at]!] },
});

/** Rows along a curve on which what is near on the ground is mostly near as well; by position alone, but for rows at the very same place. */
function alongCurve({ longitude, latitude }: Degrees): Uint32Array {
  const keys = Float64Array.from(longitude, (degrees, row) =>
    mortonKey(toMercatorX(degrees), toMercatorY(latitude[row]!)),
  );
  return Uint32Array.from(longitude.keys()).sort(
    (a, b) => keys[a]! - keys[b]! || longitude[a]! - longitude[b]! || latitude[a]! - latitude[b]! || a - b,
  );
}

/** Places along the curve, in the middle of runs of equal length, no two of them at one position. */
function evenly({ x, y, z }: SpherePoints, groups: number): number[] {
  const distinct: number[] = [];
  for (let at = 0; at < x.length; at++) {
    const isSame = at > 0 && x[at] === x[at - 1] && y[at] === y[at - 1] && z[at] === z[at - 1];
    if (!isSame) distinct.push(at);
  }
  const count = Math.min(groups, distinct.length);
  const taken = new Set<number>();
  for (let group = 0; group < count; group++) {
    const middle = Math.floor(((group + 0.5) * x.length) / count);
    let place = lastNotAbove(distinct, middle);
    while (taken.has(place)) place = (place + 1) % distinct.length; // many rows at one place
    taken.add(place);
  }
  return [...taken].sort((a, b) => a - b).map((place) => distinct[place]!);
}

function lastNotAbove(ascending: readonly number[], wanted: number): number {
  let [from, to] = [0, ascending.length];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! <= wanted) from = middle;
    else to = middle;
  }
  return from;
}
