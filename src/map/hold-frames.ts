import type { Map as MapLibre } from "maplibre-gl";

/** By then frames are drawn again, whatever is still missing. */
const MOST_MS = 150;

/**
 * Gives a function after which the map draws nothing until new data of a source has become tiles. MapLibre draws a frame for every picture that
 * is added, and one when the data has come: they look like the frame before, and cost as much as the one that is waited for. A map
 * that moves draws as ever.
 */
export function createFrameHold(map: MapLibre, source: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined; // while frames are held
  let isMissed = false;
  let hasData = false;
  const draw = map.triggerRepaint.bind(map);
  const release = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isMissed) draw();
    isMissed = false;
  };
  map.triggerRepaint = () => {
    if (timer === undefined || map.isMoving()) draw();
    else isMissed = true;
  };
  map.on("sourcedata", ({ sourceId, sourceDataType }) => {
    if (timer === undefined || sourceId !== source) return;
    hasData ||= sourceDataType === "content";
    if (hasData && map.isSourceLoaded(source)) release();
  });
  return () => {
    clearTimeout(timer);
    hasData = false;
    timer = setTimeout(release, MOST_MS);
  };
}
