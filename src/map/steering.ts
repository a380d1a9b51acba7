import { LngLat, type Map as MapLibre } from "maplibre-gl";
import { MERCATOR_LATITUDE } from "../model/mercator.ts";
import type { Bounds } from "../model/viewport.ts";
import { heldLatitude, leastGlobeZoom, leastZoom, type Padding, unwrapped, viewportOf } from "./camera.ts";
import type { MapView } from "./map-view.ts";

const FIT_MARGIN = 40; // pixels, so that no mark is cut by the edge
const FIT_MOST_ZOOM = 12; // a town with its surroundings
const MOST_PADDING = 0.7; // of the pane; more would leave no room to fit anything in

type Steering = Pick<
  MapView,
  | "isLaidOut"
  | "viewport"
  | "fit"
  | "reveal"
  | "zoomBy"
  | "panBy"
  | "setGlobe"
  | "setPadding"
  | "toScreen"
  | "toDegrees"
>;

/** Where the map looks. `motionMs` is asked anew for every move, because the reader may change their mind. */
export function createSteering(map: MapLibre, start: Padding, motionMs: () => number): Steering {
  let padding = start;
  const pane = (): HTMLElement => map.getContainer();
  const motion = () => ({ duration: motionMs(), essential: true });

  /** The world may be smaller than a high pane, but never leaves a gap above or below when it is larger. */
  const holdFlat = (centre: LngLat, zoom: number) => {
    const { clientWidth: width, clientHeight: height } = pane();
    const held = Math.max(zoom, leastZoom(width, height));
    return { center: new LngLat(centre.lng, heldLatitude(centre.lat, held, height)), zoom: held };
  };
  const holdGlobe = (centre: LngLat, zoom: number) => ({
    center: new LngLat(centre.lng, Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, centre.lat))),
    zoom: Math.max(zoom, leastGlobeZoom(pane().clientWidth, pane().clientHeight)),
  });
  map.setTransformConstrain(holdFlat);

  return {
    isLaidOut() {
      const { clientWidth, clientHeight } = map.getCanvas();
      return pane().clientWidth === clientWidth && pane().clientHeight === clientHeight;
    },
    viewport() {
      const bounds = map.getBounds();
      const seen: Bounds = {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      };
      return viewportOf(seen, map.getZoom());
    },
    fit(bounds, { maxZoom = FIT_MOST_ZOOM, jump = false } = {}) {
      const options = { padding: fitPadding(padding, pane()), maxZoom, linear: true };
      map.fitBounds(unwrapped(bounds), { ...options, ...(jump ? { animate: false } : motion()) });
    },
    reveal(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude]);
      const { clientWidth: width, clientHeight: height } = pane();
      const { top, right, bottom, left } = fitPadding(padding, pane());
      const seen = x >= left && x <= width - right && y >= top && y <= height - bottom;
      if (seen) return;
      map.easeTo({ center: [longitude, latitude], offset: [(left - right) / 2, (top - bottom) / 2], ...motion() });
    },
    zoomBy(steps) {
      map.easeTo({ zoom: map.getZoom() + steps, ...motion() });
    },
    panBy(right, down) {
      const { clientWidth: width, clientHeight: height } = pane();
      map.panBy([right * width, down * height], motion());
    },
    setGlobe(on) {
      map.setTransformConstrain(on ? holdGlobe : holdFlat);
      map.setProjection({ type: on ? "globe" : "mercator" });
    },
    setPadding(next) {
      padding = next;
    },
    toScreen(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude]);
      return { x, y };
    },
    toDegrees({ x, y }) {
      const { lng, lat } = map.unproject([x, y]);
      return { longitude: lng, latitude: lat };
    },
  };
}

/** Room around what is fitted: what floats over the edge and a margin, as far as the pane can spare it. */
export function fitPadding(
  { top, right, bottom, left }: Padding,
  pane: { clientWidth: number; clientHeight: number },
): Padding {
  const spare = (side: number, wanted: number) => Math.min(1, (side * MOST_PADDING) / (wanted + 2 * FIT_MARGIN));
  const spareX = spare(pane.clientWidth, left + right);
  const spareY = spare(pane.clientHeight, top + bottom);
  return {
    top: (top + FIT_MARGIN) * spareY,
    right: (right + FIT_MARGIN) * spareX,
    bottom: (bottom + FIT_MARGIN) * spareY,
    left: (left + FIT_MARGIN) * spareX,
  };
}
