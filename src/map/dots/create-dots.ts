import { type Map as MapLibre, MercatorCoordinate } from "maplibre-gl";
import type { DotPositions, Dots } from "../../model/dots.ts";
import { toLatitude, toLongitude, unitsPerPixel, WORLD } from "../../model/mercator.ts";
import { LOWEST_LABELS } from "../base-layers.ts";
import type { MapView, PickedDot, ScreenPoint } from "../map-view.ts";
import type { Theme } from "../theme.ts";
import { type DotField, dotField } from "./blocks-in-view.ts";
import { dotLook } from "./dot-look.ts";
import { dotDiameter } from "./dot-size.ts";
import { createDotsLayer, DOTS_LAYER } from "./dots-layer.ts";
import { nearestDot } from "./nearest-dot.ts";

export interface DotsDrawing extends Pick<MapView, "showDots"> {
  /** The style stands, for the first time or again. */
  begin(): void;
  /** The dot that is nearest to a point of the screen, no farther than half the target. */
  pick(point: ScreenPoint, target: number): PickedDot | undefined;
  setTheme(theme: Theme): void;
}

/** Every dot, drawn below the names of places, so that they stay readable. */
export function createDots(map: MapLibre, start: Theme): DotsDrawing {
  let look = dotLook(start);
  let version = 0;
  let known: DotPositions | undefined;
  let field: DotField | undefined;
  let layer: ReturnType<typeof createDotsLayer> | undefined;
  let isStanding = false;

  const leave = (): void => {
    if (layer && isStanding) map.removeLayer(DOTS_LAYER);
    layer = undefined;
  };
  const draw = (): void => {
    if (!isStanding) return;
    if (!field) {
      leave();
      return;
    }
    if (!layer) {
      layer = createDotsLayer(map);
      map.addLayer(layer, LOWEST_LABELS);
    }
    layer.show(field, look);
  };
  const tell = (count: number | undefined): void => {
    const { dataset } = map.getContainer();
    if (count === undefined) delete dataset.dots;
    else dataset.dots = String(count);
  };

  // Before MapLibre hears of it, which cannot keep a layer that is not its own and would warn of it.
  map.getContainer().addEventListener(
    "webglcontextlost",
    () => {
      leave();
      isStanding = false;
    },
    { capture: true },
  );

  return {
    showDots(dots: Dots | undefined) {
      known = dots && (dots.positions ?? known);
      version = dots?.version ?? 0;
      field = dots && known && dotField(known, dots.codes);
      draw();
      tell(field?.codes.reduce((count, code) => count + (code === 0 ? 0 : 1), 0));
    },
    begin() {
      isStanding = true;
      draw();
    },
    pick(point, target) {
      if (!field) return undefined;
      const { x, y } = MercatorCoordinate.fromLngLat(map.unproject([point.x, point.y]));
      const zoom = map.getZoom();
      const reach = Math.max(target, dotDiameter(zoom, field.codes.length)) / 2;
      const found = nearestDot(field, { x: x * WORLD, y: y * WORLD }, reach * unitsPerPixel(zoom));
      if (!found) return undefined;
      const { positions } = field;
      const [longitude, latitude] = [toLongitude(positions.x[found.row]!), toLatitude(positions.y[found.row]!)];
      return { kind: "dot", version, ...found, longitude, latitude };
    },
    setTheme(theme) {
      look = dotLook(theme);
      draw();
    },
  };
}
