import { type Map as MapLibre, MercatorCoordinate } from "maplibre-gl";
import { unitsPerPixel, WORLD } from "../../model/mercator.ts";
import type { DotsView } from "./blocks-in-view.ts";

/** Where the map stands, in Mercator units and pixels of the page. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export function standOf(map: MapLibre): Stand {
  const { x, y } = MercatorCoordinate.fromLngLat(map.getCenter());
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const pixelRatio = map.getPixelRatio();
  return { x: (((x % 1) + 1) % 1) * WORLD, y: y * WORLD, zoom: map.getZoom(), width, height, pixelRatio };
}

/** A copy of the world beside the nearest one, and what of it is in view. */
export interface CopyInView {
  /** Worlds to the east of the nearest copy. */
  readonly copy: number;
  readonly view: DotsView;
}

/**
 * Copies of the world that a flat map shows. Of the nearest one each place is the nearest of its kind, half a world around the centre.
 * @param margin pixels that a dot reaches into view from outside
 */
export function copiesInView({ x, y, zoom, width, height }: Stand, margin: number): CopyInView[] {
  const perPixel = unitsPerPixel(zoom);
  const [halfWidth, halfHeight] = [(width / 2 + margin) * perPixel, (height / 2 + margin) * perPixel];
  const most = Math.max(0, Math.ceil(halfWidth / WORLD - 0.5));
  return Array.from({ length: 2 * most + 1 }, (_, at) => {
    const copy = at - most;
    const west = x + Math.max(-WORLD / 2, -halfWidth - copy * WORLD);
    const east = x + Math.min(WORLD / 2, halfWidth - copy * WORLD);
    return { copy, view: { west, east, north: y - halfHeight, south: y + halfHeight } };
  });
}

/** What any other projection shows, with room to spare. */
export function boundsInView(map: MapLibre): DotsView {
  const bounds = map.getBounds();
  const [northWest, southEast] = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) =>
    MercatorCoordinate.fromLngLat(corner),
  ) as [MercatorCoordinate, MercatorCoordinate];
  const margin = 0.02 * Math.max(southEast.x - northWest.x, southEast.y - northWest.y);
  return {
    west: (northWest.x - margin) * WORLD,
    east: (southEast.x + margin) * WORLD,
    north: (northWest.y - margin) * WORLD,
    south: (southEast.y + margin) * WORLD,
  };
}
