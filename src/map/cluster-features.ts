import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import type { ClusterSummary } from "../model/answer.ts";
import type { MercatorBox } from "../model/atlas.ts";
import { toMercatorX, toMercatorY, unitsPerPixel } from "../model/mercator.ts";
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
 * A card at a lower corner of each area where it has room; the largest come first where there is none for all. None lies over the area that is open.
 * @param fits whether a whole card at this position fits the pane on that side of it
 */
export function clusterCards(
  clusters: readonly ClusterSummary[],
  zoom: number,
  opened: string | undefined,
  words: (cluster: ClusterSummary) => ClusterCard,
  fits: (position: Position, side: CardSide) => boolean,
): FeatureCollection<Point, ClusterCard & CardProperties> {
  const ringOf = (cluster: ClusterSummary) => hullOutline(cluster, zoom, outsideMembers(zoom)).flat();
  const open = clusters.find(({ id }) => id === opened);
  const openBox = open && boxOf(ringOf(open));
  return {
    type: "FeatureCollection",
    features: clusters.flatMap((cluster) => {
      const ring = ringOf(cluster);
      const isClear = (position: Position, side: CardSide) =>
        !openBox || cluster === open || !liesOver(openBox, position, side, unitsPerPixel(zoom));
      const side = SIDES.find((each) => {
        const corner = lowerCorner(ring, each);
        return fits(corner, each) && isClear(corner, each);
      });
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

/** Of the widest card, in pixels. */
export const CARD_WIDTH = 290;
/** How far a card reaches above and below the corner at which it hangs. */
const [CARD_ABOVE, CARD_BELOW] = [12, 52];

function boxOf(ring: readonly Position[]): MercatorBox {
  const x = ring.map(([longitude]) => toMercatorX(longitude!));
  const y = ring.map(([, latitude]) => toMercatorY(latitude!));
  return { west: Math.min(...x), east: Math.max(...x), north: Math.min(...y), south: Math.max(...y) };
}

function liesOver(
  { west, east, north, south }: MercatorBox,
  position: Position,
  side: CardSide,
  pixel: number,
): boolean {
  const [x, y] = [toMercatorX(position[0]!), toMercatorY(position[1]!)];
  const [from, to] = side === "right" ? [x, x + CARD_WIDTH * pixel] : [x - CARD_WIDTH * pixel, x];
  return from < east && to > west && y - CARD_ABOVE * pixel < south && y + CARD_BELOW * pixel > north;
}
