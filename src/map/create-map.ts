import { GPUInitializationError, Map as MapLibre, type MapOptions as MapLibreOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "../ground/ground-worker.ts?worker&url";
import { err, ok, type Result } from "../model/result.ts";
import { WHOLE_WORLD } from "../model/viewport.ts";
import { createDots } from "./dots/create-dots.ts";
import { createDrawing } from "./drawing.ts";
import { leaveOutEchoes } from "./leave-out-echoes.ts";
import { createListeners } from "./listeners.ts";
import type { MapOptions, MapView } from "./map-view.ts";
import { createSteering } from "./steering.ts";
import { mapStyle } from "./style.ts";
import { readTheme, type Theme } from "./theme.ts";
import "./map.css";

const FADE_MS = 150; // of a label that finds or loses its place
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

setWorkerUrl(workerUrl);

/**
 * Makes the map inside an element. Without graphics (WebGL 2) there is none, and the page goes on with its list.
 * The tokens of the look must stand on the element.
 */
export function createMap(container: HTMLElement, options: MapOptions): Result<MapView, "no-webgl"> {
  const { language, words, bounds = WHOLE_WORLD, padding = NO_PADDING } = options;
  let theme = readTheme(container);
  const map = openMapLibre({
    container,
    style: mapStyle(theme, language),
    locale: { "Map.Title": words.title },
    ...(theme.motionMs === 0 && { reduceMotion: true }),
    fadeDuration: theme.motionMs === 0 ? 0 : FADE_MS,
  });
  if (!map) return err("no-webgl");
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  leaveOutEchoes(map);
  const drawing = createDrawing(map, { theme, language, words });
  const steering = createSteering(map, padding, () => theme.motionMs);
  const dots = createDots(map, theme);
  const tell = createListeners(map, { drawing, dots }, steering.viewport);
  let globe = false;
  const project = (): void => {
    paintGround(container, theme, globe);
    if (drawing.ready()) steering.setGlobe(globe);
  };

  steering.fit(bounds, { jump: true });
  map.on("moveend", drawing.moved);
  map.on("webglcontextlost", drawing.pause);
  map.on("style.load", () => {
    drawing.begin();
    dots.begin();
    project();
  });
  project();
  const setTheme = (): void => {
    const next = readTheme(container);
    if (JSON.stringify(next) === JSON.stringify(theme)) return;
    theme = next;
    paintGround(container, theme, globe);
    drawing.change({ theme });
    dots.setTheme(theme);
  };

  return ok({
    ...drawing,
    ...steering,
    ...tell,
    showDots: dots.showDots,
    setGlobe(on) {
      globe = on;
      project();
    },
    setTheme,
    setLanguage(next, nextWords) {
      map.getCanvas().setAttribute("aria-label", nextWords.title);
      drawing.change({ language: next, words: nextWords });
    },
    picture: async (words) => {
      const { mapPicture } = await import("./map-picture.ts");
      return drawing.ready() ? mapPicture(map, theme, words) : undefined;
    },
    destroy() {
      drawing.pause();
      map.remove();
    },
  });
}

/** No turning and no tilting: north is up, so the page needs no compass, and two fingers only zoom. */
const FLAT = {
  attributionControl: false, // ours stands in the bar below the map
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxPitch: 0,
  minZoom: -2, // as far as a pane of 128 pixels needs; how far out one gets follows from the pane
  maxZoom: 18,
} satisfies Partial<MapLibreOptions>;

function openMapLibre(options: MapLibreOptions): MapLibre | undefined {
  try {
    return new MapLibre({ ...FLAT, ...options });
  } catch (error) {
    if (error instanceof GPUInitializationError) return undefined;
    throw error;
  }
}

/**
 * What shows where the map ends: space around the globe; above and below a world that is smaller than the pane, water and the ice
 * that goes on.
 */
function paintGround(container: HTMLElement, { water, land, line }: Theme, globe: boolean): void {
  container.style.background = globe ? line : `linear-gradient(${water} 50%, ${land} 50%)`;
}
