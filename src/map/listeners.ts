import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapView, Picked, ScreenPoint, TracedPoint } from "./map-view.ts";
import { type Pickable, pickAt, TARGET, targetOf } from "./pick.ts";

type Listening = Pick<MapView, "onMove" | "onPick" | "onHover" | "onDrawing" | "trace">;

const MOVING_MS = 250; // between two words about a map in motion

/** Tells the page about moves, clicks, the pointer, and the state of the graphics card. */
export function createListeners(map: MapLibre, shown: Pickable, viewport: MapView["viewport"]): Listening {
  return {
    onMove(listener) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const tell = (settled: boolean): void => {
        clearTimeout(waiting);
        waiting = undefined;
        listener(viewport(), settled);
      };
      map.on("move", () => {
        waiting ??= setTimeout(tell, MOVING_MS, false);
      });
      map.on("moveend", () => tell(true));
      map.on("resize", () => tell(true));
      map.on("remove", () => clearTimeout(waiting));
    },
    onPick(listener) {
      map.on("click", ({ point, originalEvent }) => {
        listener(pickAt(map, shown, point, targetOf(originalEvent)));
      });
    },
    onHover(listener) {
      const over = (hovered: Picked | undefined, at: ScreenPoint): void => {
        shown.drawing.hoverMark(hovered?.kind === "mark" ? hovered.mark.id : undefined);
        map.getContainer().classList.toggle("over-target", hovered !== undefined);
        listener(hovered, at);
      };
      map.on("mousemove", ({ point }) => {
        if (map.isMoving()) return;
        const picked = pickAt(map, shown, point, TARGET.mouse);
        over(picked.kind === "ground" ? undefined : picked, point);
      });
      map.on("mouseout", ({ point }) => over(undefined, point));
    },
    trace({ onTouch, onPointer }) {
      const traced = ({ point: { x, y }, lngLat: { lng, lat } }: MapMouseEvent): TracedPoint => ({
        longitude: lng,
        latitude: lat,
        x,
        y,
      });
      const touch = (event: MapMouseEvent) => onTouch(traced(event));
      const move = (event: MapMouseEvent) => onPointer(traced(event));
      const leave = () => onPointer(undefined);
      const listening = [map.on("click", touch), map.on("mousemove", move), map.on("mouseout", leave)];
      map.doubleClickZoom.disable();
      return () => {
        for (const each of listening) each.unsubscribe();
        map.doubleClickZoom.enable();
      };
    },
    onDrawing(listener) {
      map.on("webglcontextlost", () => listener(false));
      map.on("webglcontextrestored", () => listener(true));
    },
  };
}
