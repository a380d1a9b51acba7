import type { Map as MapLibre } from "maplibre-gl";

/** By then frames are drawn again, whatever is still missing. */
const MOST_MS = 150;

export interface FrameHold {
  /**
   * From now on nothing is drawn until new data of the source has become tiles. `jumpMs`: at most, where that data is still being asked for by a map
   * without motion, which is where it goes at once.
   */
  hold(jumpMs?: number): void;
  /** No data is on its way. */
  release(): void;
  /**
   * Calls it, and nothing that was to be called before, right after the frame that is waited for, so that one task need not draw the map and all that
   * is called then; at once where none is.
   */
  whenDrawn(then: () => void): void;
}

/**
 * Holds frames back while new data of a source is on its way. MapLibre draws a frame for every picture that is added, and one when the data
 * has come: they look like the frame before, and cost as much as the one that is waited for. A map that moves draws as ever.
 */
export function createFrameHold(map: MapLibre, source: string): FrameHold {
  let timer: ReturnType<typeof setTimeout> | undefined; // while frames are held
  let isMissed = false;
  let hasData = false;
  let jumps = false; // a map that moves is there at once
  let whenReleased: (() => void) | undefined;
  const draw = map.triggerRepaint.bind(map);
  /** The frame that was waited for is asked for, and not drawn yet. */
  let isDue = false;
  const whenRendered = (then: () => void): void => {
    map.once("render", () => setTimeout(then));
  };
  const release = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const then = whenReleased;
    whenReleased = undefined;
    if (isMissed) {
      isDue = true;
      map.once("render", () => {
        isDue = false;
      });
      if (then) whenRendered(then);
      draw();
    } else then?.();
    isMissed = false;
  };
  const isHeld = (): boolean => timer !== undefined && (jumps || !map.isMoving());
  map.triggerRepaint = () => {
    if (isHeld()) isMissed = true;
    else draw();
  };
  // Tiles of another place are asked for with a frame, which does not come yet.
  map.on("moveend", () => {
    if (timer !== undefined) map.style?._updateSources(map._camera.transform); // none where the graphics were lost
  });
  map.on("sourcedata", ({ sourceId, sourceDataType }) => {
    if (timer === undefined || sourceId !== source) return;
    hasData ||= sourceDataType === "content";
    if (hasData && map.isSourceLoaded(source)) release();
  });
  return {
    hold(jumpMs) {
      clearTimeout(timer);
      hasData = false;
      jumps = jumpMs !== undefined;
      timer = setTimeout(release, jumpMs ?? MOST_MS);
    },
    release,
    whenDrawn(then) {
      if (isHeld()) whenReleased = then;
      else if (isDue) whenRendered(then);
      else then();
    },
  };
}
