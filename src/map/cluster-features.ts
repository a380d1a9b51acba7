import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import type { ClusterSummary } from "../model/answer.ts";
import { hullOutline } from "./hull-outline.ts";

const OUTSIDE_MEMBERS = 12; // pixels

export interface ClusterCard {
  readonly title: string;
  readonly note: string;
}

/** Areas around clusters at this zoom. */
export function clusterHulls(
  clusters: readonly ClusterSummary[],
  zoom: number,
  opened: string | undefined,
): FeatureCollection<MultiPolygon, { readonly id: string; readonly opened: boolean }> {
  return {
    type: "FeatureCollection",
    features: clusters.map((cluster) => ({
      type: "Feature",
      properties: { id: cluster.id, opened: cluster.id === opened },
      geometry: {
        type: "MultiPolygon",
        coordinates: hullOutline(cluster, zoom, OUTSIDE_MEMBERS).map((ring) => [ring]),
      },
    })),
  };
}

/** A card at the lower right of each area; the opened one comes first, then the largest, where there is no room for all. */
export function clusterCards(
  clusters: readonly ClusterSummary[],
  zoom: number,
  opened: string | undefined,
  words: (cluster: ClusterSummary) => ClusterCard,
): FeatureCollection<Point, ClusterCard & { readonly id: string; readonly rank: number }> {
  return {
    type: "FeatureCollection",
    features: clusters.map((cluster) => ({
      type: "Feature",
      properties: {
        ...words(cluster),
        id: cluster.id,
        rank: cluster.id === opened ? -Number.MAX_SAFE_INTEGER : -cluster.count,
      },
      geometry: { type: "Point", coordinates: lowerRight(hullOutline(cluster, zoom, OUTSIDE_MEMBERS).flat()) },
    })),
  };
}

const lowerRight = (ring: readonly Position[]): Position =>
  ring.reduce((best, at) => (at[0]! - at[1]! > best[0]! - best[1]! ? at : best));
