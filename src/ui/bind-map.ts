import { effect } from "@preact/signals";
import type { Words } from "../i18n/words.ts";
import type { Answer } from "../model/answer.ts";
import {
  TILE_PIXELS,
  toLatitude,
  toLongitude,
  toMercatorX,
  toMercatorY,
  unitsPerPixel,
  WORLD,
} from "../model/mercator.ts";
import { exactnessOf, isWide } from "../model/precision.ts";
import { type Bounds, type Viewport, WHOLE_WORLD } from "../model/viewport.ts";
import type { App } from "../state/app.ts";
import type { Facts, View } from "../state/facts.ts";
import { bindDots } from "./bind-dots.ts";
import { bindOwnArea } from "./bind-own-area.ts";
import { chooseOnMap } from "./choose-on-map.ts";
import { createKnownShapes } from "./known-shapes.ts";
import { isPaintedLayer, layerOf } from "./layer.ts";
import { clearOfLegend, type MapPadding, mapPadding, PHONE_PIXELS } from "./map-padding.ts";
import type { MapView } from "./map-pane.tsx";
import { paintingOf } from "./painting.ts";
import { boundsOf } from "./sheet-bounds.ts";

/** The whole world as a page shows it best: without the empty ice at both ends. */
const INHABITED: Bounds = { west: -169, south: -56, east: 179, north: 74 };

/** Gestures of the reader's own, as against the map finding its first place. */
const GESTURES = ["pointerdown", "wheel", "keydown", "touchstart"] as const;

/**
 * Keeps the picture equal to the answer; gestures travel the other way, as actions.
 * @param words of the language that is read at the moment
 */
export function bindMap(view: MapView, container: HTMLElement, app: App, words: () => Words): () => void {
  const { store, page, run } = app;
  let isTouched = store.view.peek() !== undefined;
  let revealed: string | undefined;
  const touch = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest(".first-visit, .map-top"))) isTouched = true;
  };
  const area = container.parentElement ?? container; // the buttons beside the map move it as well
  for (const gesture of GESTURES) area.addEventListener(gesture, touch, { passive: true });
  const padding = mapPadding(innerWidth, innerHeight, "peek");
  const seen = () => mapPadding(innerWidth, innerHeight, page.sheetHeight.peek());
  const around = (bounds: Bounds) => {
    const isHigh = innerWidth <= PHONE_PIXELS && page.sheetHeight.peek() !== "peek"; // the sheet lies over the legend
    if (isHigh || !isPaintedLayer(layerOf(store.coming.peek()))) return seen();
    const { clientWidth: width, clientHeight: height } = container;
    return clearOfLegend(seen(), bounds, { width, height, isRightToLeft: document.dir === "rtl" });
  };
  view.setPadding(padding);
  if (!isTouched) view.fit(INHABITED, { jump: true });

  view.onMove((viewport) => store.lookAt(viewport, isTouched ? viewOf(viewport) : undefined));
  view.onPick((picked) => void chooseOnMap(app, picked));
  if (!isTouched) store.lookAt(view.viewport(), undefined); // a link has said already where the map stands

  run("countryLabels", undefined).then(
    (labels) => view.showCountries(labels),
    () => undefined, // the marks stand on ground without names, and the question itself tells of a failure
  );

  const showMarks = (answer: Answer, facts: Facts): void => {
    const isMarked = !answer.choropleth && layerOf(facts) !== "dots";
    view.showMarks(isMarked ? answer.marks : [], answer.largestMark);
  };
  let jump = true; // where a link stands the map stands at once: nobody has seen where the way would begin
  const effects = [
    effect(() => {
      const destination = store.destination.value;
      if (!destination) return;
      isTouched = !("bounds" in destination && destination.bounds === WHOLE_WORLD);
      const way = { jump };
      whenLaidOut(view, () => {
        view.setPadding("view" in destination ? padding : around(destination.bounds)); // a link says where the whole map stands, whatever lies over it
        if ("view" in destination) {
          view.fit(boundsAround(destination.view, container, padding), { ...way, maxZoom: destination.view.zoom });
        } else {
          if (store.isLeaving.peek()) view.awaitMarks();
          view.fit(isTouched ? destination.bounds : INHABITED, way);
        }
        store.setOut();
      });
    }),
    effect(() => {
      const answer = store.answer.value;
      if (!answer) return;
      showMarks(answer, store.facts.value);
      view.showArcs(answer.arcs);
      view.showSelected(selectedOf(answer));
    }),
    effect(() => {
      const answer = store.answer.value;
      view.showClusters(answer?.clusters?.found, store.facts.value.cluster);
    }),
    store.paintWith(
      (answer) =>
        new Promise((resolve) => {
          showMarks(answer, store.coming.peek());
          view.whenDrawn(resolve);
        }),
    ),
    effect(() => view.setGlobe(page.isGlobe.value)),
    effect(() => {
      const { selected } = store.facts.value;
      const card = store.answer.value?.card;
      if (card?.id !== selected || card === undefined || card.id === revealed) return;
      revealed = card.id;
      const { longitude, latitude } = card.initiative;
      if (longitude === undefined || latitude === undefined) return;
      view.setPadding(seen());
      view.reveal(longitude, latitude);
    }),
    bindShapes(view, app, words),
    bindDots(view, app),
    bindTerritory(view, app),
    bindOwnArea(view, app),
  ];
  jump = false;
  return () => {
    for (const stop of effects) stop();
    for (const gesture of GESTURES) area.removeEventListener(gesture, touch);
  };
}

/** The same click may open or close a column, and the map gets its new size only after the next frame. Else nothing is waited for but the page itself. */
const whenLaidOut = (view: MapView, move: () => void): void => {
  setTimeout(() => {
    if (view.isLaidOut()) move();
    else requestAnimationFrame(() => requestAnimationFrame(move));
  });
};

/** Without a map the list still looks where the reader asks it to. */
export function standInForMap({ store }: App, container: HTMLElement): () => void {
  return effect(() => {
    const destination = store.destination.value;
    if (!destination) return;
    if ("view" in destination) return; // the store knows what a map would show there
    const { bounds } = destination;
    const viewport = { bounds, zoom: zoomAround(bounds, container) };
    store.lookAt(viewport, bounds === WHOLE_WORLD ? undefined : viewOf(viewport));
    store.setOut();
  });
}

const [LEAST_ZOOM, MOST_ZOOM] = [1, 18];

/** The zoom at which a map of this size would show all of it: a link that says where it stands shows no less. */
function zoomAround({ west, south, east, north }: Bounds, { clientWidth, clientHeight }: HTMLElement): number {
  const width = toMercatorX(east) - toMercatorX(west) + (west > east ? WORLD : 0);
  const height = toMercatorY(south) - toMercatorY(north);
  const zoom = Math.min(
    Math.log2((clientWidth * WORLD) / (TILE_PIXELS * width)),
    Math.log2((clientHeight * WORLD) / (TILE_PIXELS * height)),
  );
  const rounded = Math.floor(zoom * 100) / 100 - 0.01; // as links write it, on the safe side
  return Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, Number.isNaN(rounded) ? LEAST_ZOOM : rounded));
}

/** The choropleth: shapes of a level are fetched once, their counts come with each answer. */
function bindShapes(view: MapView, { store, run }: App, words: () => Words): () => void {
  const shapesOf = createKnownShapes((level) => run("shapes", { level }));
  return effect(() => {
    const counts = store.answer.value?.choropleth;
    const level = store.answered.value?.choropleth;
    const { classes, circles } = store.facts.value;
    const way = { ...(classes && { classes }), ...(circles && { circles }) };
    if (!counts || !level) {
      view.showChoropleth(undefined);
      return;
    }
    shapesOf(level, store.edition.value).then(
      (ready) => {
        const answer = store.answer.peek();
        if (answer?.choropleth !== counts) return;
        const painting = paintingOf(answer, store.answered.peek()?.painted, way, words());
        const ids = new Set(painting.territories.map(({ id }) => id));
        const features = ready.features.filter(({ properties }) => ids.has(properties.id));
        view.showChoropleth({ ...ready, features }, painting);
      },
      () => undefined, // asked for again with the next answer
    );
  });
}

/** The outline of the chosen territory; the map goes there once. */
function bindTerritory(view: MapView, { store, run }: App): () => void {
  let shown: string | undefined;
  let isLinked = false;
  const stopSteps = effect(() => {
    const { kind } = store.step.value;
    if (kind !== "drift") isLinked = kind === "from-link" && store.view.peek() !== undefined;
  });
  const stopTerritory = effect(() => {
    const territory = store.answer.value?.territory;
    if (territory?.id === shown) return;
    shown = territory?.id;
    view.showOutline(undefined);
    if (!territory) return;
    run("shapes", { territory: territory.id }).then(
      (shape) => {
        if (shown === territory.id) view.showOutline(shape);
      },
      () => undefined,
    );
    if (!isLinked) store.goTo({ bounds: boundsOf(territory) }); // a link says itself where the map stands
  });
  return () => {
    stopSteps();
    stopTerritory();
  };
}

function selectedOf({ card }: Answer): Parameters<MapView["showSelected"]>[0] {
  if (!card) return undefined;
  const { longitude, latitude, locationUncertaintyM: uncertaintyM, locationPrecision, name } = card.initiative;
  if (longitude === undefined || latitude === undefined) return undefined;
  const approximate = !["exact", "street", undefined].includes(locationPrecision);
  return {
    id: card.id,
    name,
    sector: card.sector,
    longitude,
    latitude,
    approximate,
    ...(locationPrecision && isWide(exactnessOf(locationPrecision)) && { wide: true as const }),
    ...(uncertaintyM !== undefined && { uncertaintyM }),
  };
}

/** The middle of what is shown. */
function viewOf({ bounds, zoom }: Viewport): View {
  const west = toMercatorX(bounds.west);
  const east = toMercatorX(bounds.east) + (bounds.west > bounds.east ? WORLD : 0);
  const y = (toMercatorY(bounds.north) + toMercatorY(bounds.south)) / 2;
  return { longitude: toLongitude(((west + east) / 2) % WORLD), latitude: toLatitude(y), zoom };
}

/** A small box in the middle of a view: fitting it at the view's own zoom brings the view back, whatever floats over the edges. */
function boundsAround(
  { longitude, latitude, zoom }: View,
  { clientWidth, clientHeight }: HTMLElement,
  padding: MapPadding,
): Bounds {
  const half = (Math.min(clientWidth, clientHeight) / 16) * unitsPerPixel(zoom);
  const x = toMercatorX(longitude) + ((padding.left - padding.right) / 2) * unitsPerPixel(zoom);
  const y = toMercatorY(latitude) + ((padding.top - padding.bottom) / 2) * unitsPerPixel(zoom);
  const wrap = (unit: number) => (unit + WORLD) % WORLD;
  return {
    west: toLongitude(wrap(x - half)),
    east: toLongitude(wrap(x + half)),
    north: toLatitude(Math.max(0, y - half)),
    south: toLatitude(Math.min(WORLD - 1, y + half)),
  };
}
