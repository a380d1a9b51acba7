import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import type { ClusterSummary } from "../model/answer.ts";
import { hullOutline } from "./hull-outline.ts";

/** Pixels between an area and its members: fewer from afar, where areas would hide one another. */
const outsideMembers = (zoom: number): number => Math.min(12, Math.max(4, 2 * zoom));

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
        coordinates: hullOutline(cluster, zoom, outsideMembers(zoom)).map((ring) => [ring]),
      },
    })),
  };
}

interface CardProperties {
  readonly id: string;
  readonly opened: boolean;
  readonly rank: number;
  readonly side: CardSide;
}

/** On which side of its area a card stands. */
export type CardSide = "left" | "right";
const SIDES: readonly CardSide[] = ["right", "left"];

/**
 * A card at a lower corner of each area where it has room; the largest come first where there is none for all.
 * @param fits whether a whole card at this position fits the pane on that side of it
 */
export function clusterCards(
  clusters: readonly ClusterSummary[],
  zoom: number,
  opened: string | undefined,
  words: (cluster: ClusterSummary) => ClusterCard,
  fits: (position: Position, side: CardSide) => boolean,
): FeatureCollection<Point, ClusterCard & CardProperties> {
  return {
    type: "FeatureCollection",
    features: clusters.flatMap((cluster) => {
      const ring = hullOutline(cluster, zoom, outsideMembers(zoom)).flat();
      const side = SIDES.find((each) => fits(lowerCorner(ring, each), each));
      if (!side) return [];
      return [
        {
          type: "Feature" as const,
          properties: { ...words(cluster), id: cluster.id, opened: cluster.id === opened, rank: -cluster.count, side },
          geometry: { type: "Point" as const, coordinates: lowerCorner(ring, side) },
        },
      ];
    }),
  };
}

function lowerCorner(ring: readonly Position[], side: CardSide): Position {
  const sign = side === "right" ? 1 : -1;
  return ring.reduce((best, at) => (sign * (at[0]! - best[0]!) - (at[1]! - best[1]!) > 0 ? at : best));
}
