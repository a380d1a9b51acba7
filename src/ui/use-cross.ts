import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { MapView } from "./map-pane.tsx";

type ScreenPoint = Parameters<MapView["toDegrees"]>[0];

/** Pixels of a step; with Shift of a large one, with Alt of a small one. */
const STEP = { usual: 12, large: 60, small: 1 };
/** Pixels from the edge of the map from where on the map moves instead, by a part of its size. */
const EDGE = 40;
const PART = 0.25;

const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A cross that arrow keys move over the map; at its edge the map moves on below it. */
export function useCross(view: MapView, pane: RefObject<HTMLElement | null>) {
  const place = useSignal({ x: 0, y: 0 });
  useEffect(() => {
    const { clientWidth, clientHeight } = pane.current!;
    place.value = { x: clientWidth / 2, y: clientHeight / 2 };
  }, []);
  const pointAt = (at: ScreenPoint) => ({ ...view.toDegrees(at), ...at });
  return {
    ...pointAt(place.value),
    /** Where it stands by now. */
    point: () => pointAt(place.peek()),
    /** Whether the key was one that moves it. */
    move({ key, shiftKey, altKey }: KeyboardEvent): boolean {
      const way = WAYS[key];
      if (!way) return false;
      const { clientWidth, clientHeight } = pane.current!;
      const step = shiftKey ? STEP.large : altKey ? STEP.small : STEP.usual;
      const [right, down] = way;
      const { x, y } = place.peek();
      const next = { x: x + right * step, y: y + down * step };
      const isInside = (at: number, size: number) => at >= EDGE && at <= size - EDGE;
      if (isInside(next.x, clientWidth) && isInside(next.y, clientHeight)) place.value = next;
      else {
        view.panBy(right * PART, down * PART);
        place.value = { x: x - right * PART * clientWidth, y: y - down * PART * clientHeight };
      }
      return true;
    },
  };
}
