import type { Map as MapLibre } from "maplibre-gl";
import { distanceKm, TILE_PIXELS } from "../model/mercator.ts";
import type { DotsDrawing } from "./dots/create-dots.ts";
import type { Drawing } from "./drawing.ts";
import type { Picked, ScreenPoint } from "./map-view.ts";
import { CARD_LAYERS } from "./mark-layers.ts";
import { pictureRadius } from "./mark-picture.ts";
import { type MarkOnScreen, nearestMark } from "./nearest-mark.ts";

export const TARGET = { mouse: 24, touch: 44 }; // pixels
const HORIZON_KM = 9_600; // beyond it a mark is behind the globe
const COPIES = [-2, -1, 0, 1, 2]; // of the world, side by side

/** What may lie under a pointer. */
export interface Pickable {
  readonly drawing: Pick<Drawing, "marks" | "hoverMark">;
  readonly dots: Pick<DotsDrawing, "pick">;
}

/** What lies at a point of the screen, the uppermost first: cards, marks, dots, areas of clusters, territories, ground. */
export function pickAt(map: MapLibre, { drawing, dots }: Pickable, point: ScreenPoint, target: number): Picked {
  const named = (...layers: string[]): string | undefined =>
    map.queryRenderedFeatures([point.x, point.y], { layers })[0]?.properties.id as string | undefined;
  const card = named(...CARD_LAYERS);
  if (card !== undefined) return { kind: "cluster", id: card };
  const hit = nearestMark(marksOnScreen(map, drawing), point.x, point.y, target);
  const mark = hit && drawing.marks().find(({ mark: { id } }) => id === hit.id)?.mark;
  if (mark) return { kind: "mark", mark };
  const dot = dots.pick(point, target);
  if (dot) return dot;
  const cluster = named("hulls");
  if (cluster !== undefined) return { kind: "cluster", id: cluster };
  const { lng, lat } = map.unproject([point.x, point.y]).wrap();
  const territory = named("shapes");
  return territory === undefined
    ? { kind: "ground", longitude: lng, latitude: lat }
    : { kind: "territory", id: territory, longitude: lng, latitude: lat };
}

/** Browsers say how a click was made; those that do not are older and have a mouse. */
export const targetOf = (event: MouseEvent): number =>
  "pointerType" in event && event.pointerType === "touch" ? TARGET.touch : TARGET.mouse;

function* marksOnScreen(map: MapLibre, drawing: Pickable["drawing"]): Generator<MarkOnScreen> {
  const globe = map.getProjection()?.type === "globe";
  const centre = map.getCenter();
  const world = TILE_PIXELS * 2 ** map.getZoom();
  for (const { mark, picture } of drawing.marks()) {
    if (globe && distanceKm(centre.lng, centre.lat, mark.longitude, mark.latitude) > HORIZON_KM) continue;
    const { x, y } = map.project([mark.longitude, mark.latitude]);
    for (const copy of globe ? [0] : COPIES)
      yield { id: mark.id, x: x + copy * world, y, radius: pictureRadius(picture) };
  }
}
