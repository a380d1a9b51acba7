import type { Map as MapLibre } from "maplibre-gl";

/**
 * A frame in which pictures or labels are new is followed by one that looks the same: MapLibre has told itself in it that pictures have come, and
 * labels would go on to fade. Where nothing fades, that frame is not drawn. What else is new asks for its own.
 */
export function leaveOutEchoes(map: MapLibre): void {
  const request: { _frameRequest: AbortController | null } = map;
  map.on("render", () => {
    const { style } = map;
    if (map._fadeDuration > 0 || map.isMoving() || map._sourcesDirty || style._changed || style.hasTransitions())
      return;
    map._styleDirty = map._placementDirty = false;
    request._frameRequest?.abort();
    request._frameRequest = null;
  });
}
