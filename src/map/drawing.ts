import type { Feature, FeatureCollection, GeoJSON } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Arc, ClusterSummary, TerritoryCount } from "../model/answer.ts";
import type { BaseMap, BaseMapDetails } from "../model/basemap.ts";
import { isRightToLeft, type Language } from "../model/language.ts";
import type { Mark } from "../model/mark.ts";
import { arcCurves } from "./arc-curves.ts";
import { countryFilter, HIDDEN_BY_COLOURS } from "./base-layers.ts";
import { choroplethOf, type Shapes } from "./choropleth-features.ts";
import { circleAround } from "./circle-around.ts";
import { closeAtPole } from "./close-at-pole.ts";
import { clusterCards, clusterHulls } from "./cluster-features.ts";
import { coastLines } from "./coast-lines.ts";
import { MARK_LAYERS, shapeFilter } from "./data-layers.ts";
import type { Hand } from "./draw-mark.ts";
import { createMapImages, type MapImages } from "./map-images.ts";
import type { MapView, MapWords, SelectedPoint } from "./map-view.ts";
import { type DrawnMark, drawnMarks, markFeatures } from "./mark-features.ts";
import { type MarkPicture, pictureKey } from "./mark-picture.ts";
import { numberLocale } from "./number-locale.ts";
import { countryLabels, seaLabels } from "./place-labels.ts";
import { placeShapeLabels, type ShapeLabel } from "./shape-labels.ts";
import { mapLayers, type SourceName } from "./style.ts";
import type { Theme } from "./theme.ts";

/** What the map was last told to show. It outlives the style, which is lost with the graphics context. */
interface Shown {
  theme: Theme;
  language: Language;
  words: MapWords;
  base?: BaseMap;
  details?: BaseMapDetails;
  marks: readonly Mark[];
  largest: number;
  arcs: readonly Arc[];
  selected?: SelectedPoint | undefined;
  shapes?: Shapes | undefined;
  counts: readonly TerritoryCount[];
  outline?: GeoJSON | undefined;
  clusters: readonly ClusterSummary[];
  opened?: string | undefined;
  focused?: string | undefined;
  hovered?: string | undefined;
}

type Showing = Pick<
  MapView,
  | "showBase"
  | "showDetails"
  | "showMarks"
  | "showArcs"
  | "showSelected"
  | "showChoropleth"
  | "showOutline"
  | "showClusters"
  | "focusMark"
>;

export interface Drawing extends Showing {
  /** The style stands: draws everything that was shown so far, and from now on what is shown. */
  begin(): void;
  /** The style is gone until it begins again. */
  pause(): void;
  ready(): boolean;
  /** Draws everything anew in another theme or language. */
  change(change: Partial<Pick<Shown, "theme" | "language" | "words">>): void;
  /** What is measured in pixels finds its place anew: distance of hulls, room of names. */
  zoomed(): void;
  hoverMark(id: string | undefined): void;
  /** Marks on the map, none while territories are coloured instead. */
  marks(): readonly DrawnMark[];
}

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Puts what is shown into the sources of the map, and again whenever theme, language or graphics context change. */
export function createDrawing(map: MapLibre, start: Pick<Shown, "theme" | "language" | "words">): Drawing {
  const shown: Shown = { ...start, marks: [], largest: 1, arcs: [], counts: [], clusters: [] };
  let ready = false;
  let images: MapImages | undefined;
  let drawn: readonly DrawnMark[] = [];
  let shapesOnMap: Shapes | undefined;
  let shapeLabels: readonly ShapeLabel[] = [];

  const put = (source: SourceName, data: GeoJSON): void => {
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const hand = (): Hand => {
    const [long, short] = [new Intl.NumberFormat(numberLocale(shown.language)), shortNumbers(shown.language)];
    return {
      theme: shown.theme,
      number: (count, isShort) => (isShort ? short : long).format(count),
      rightToLeft: isRightToLeft(shown.language),
    };
  };
  const flag = (id: string | undefined, state: "hovered" | "focused", on: boolean): void => {
    if (id !== undefined) map.setFeatureState({ source: "marks", id }, { [state]: on });
  };

  const draw = {
    base(): void {
      if (!shown.base) return;
      const land = closeAtPole(shown.base.countries);
      put("land", land);
      put("coast", coastLines(land));
      put("borders", shown.base.borders);
    },
    details(): void {
      if (!shown.details) return;
      put("admin", shown.details.regionBorders);
      put("towns", shown.details.towns);
    },
    names(): void {
      put("seas", seaLabels(shown.language));
      if (shown.details) put("countries", countryLabels(shown.details.countryLabels, shown.language));
    },
    marks(): void {
      drawn = drawnMarks(shown.marks, shown.largest, map.getZoom());
      images?.need(drawn.map(({ picture }) => picture));
      put("marks", markFeatures(drawn));
      draw.arcs();
    },
    arcs(): void {
      put("arcs", arcCurves(shown.arcs, shown.marks));
    },
    selected(): void {
      const point = shown.selected && selectedPoint(shown.selected);
      if (point) images?.need([point.picture]);
      put("selected", point?.feature ?? NOTHING);
      put("uncertainty", point?.circle ?? NOTHING);
    },
    choropleth(): void {
      const { shapes } = shown;
      for (const layer of [...MARK_LAYERS, ...HIDDEN_BY_COLOURS]) {
        map.setLayoutProperty(layer, "visibility", shapes ? "none" : "visible");
      }
      if (shapesOnMap !== shapes) {
        map.removeFeatureState({ source: "shapes" });
        put("shapes", shapes ?? NOTHING);
        shapesOnMap = shapes;
      }
      const numbers = new Intl.NumberFormat(numberLocale(shown.language));
      const choropleth = shapes && choroplethOf(shapes, shown.counts, (count) => numbers.format(count));
      shapeLabels = choropleth?.labels ?? [];
      draw.shapeLabels();
      map.setFilter("shapes-uncovered", shapeFilter(choropleth?.uncovered ?? []));
      map.setFilter("countries", countryFilter(choropleth?.named ?? []));
      choropleth?.shades.forEach((shade, id) => void map.setFeatureState({ source: "shapes", id }, { shade }));
    },
    shapeLabels(): void {
      const { inside, outside, leaders } = placeShapeLabels(shapeLabels, map.getZoom());
      put("shape-labels", inside);
      put("outer-labels", outside);
      put("leaders", leaders);
    },
    outline(): void {
      put("outline", shown.outline ?? NOTHING);
    },
    clusters(): void {
      put("hulls", clusterHulls(shown.clusters, map.getZoom(), shown.opened));
      put("cards", clusterCards(shown.clusters, map.getZoom(), shown.opened, shown.words.cluster));
    },
    rings(): void {
      flag(shown.hovered, "hovered", true);
      flag(shown.focused, "focused", true);
    },
  };
  const redraw = (part: keyof typeof draw): void => {
    if (ready) draw[part]();
  };
  const everything = (): void => {
    for (const part of Object.values(draw)) part();
  };

  return {
    showBase(base) {
      shown.base = base;
      redraw("base");
    },
    showDetails(details) {
      shown.details = details;
      redraw("details");
      redraw("names");
    },
    showMarks(marks, largest) {
      Object.assign(shown, { marks, largest });
      redraw("marks");
    },
    showArcs(arcs) {
      shown.arcs = arcs;
      redraw("arcs");
    },
    showSelected(selected) {
      shown.selected = selected;
      redraw("selected");
    },
    showChoropleth(shapes, counts = []) {
      Object.assign(shown, { shapes, counts });
      redraw("choropleth");
    },
    showOutline(outline) {
      shown.outline = outline;
      redraw("outline");
    },
    showClusters(clusters = [], opened) {
      Object.assign(shown, { clusters, opened });
      redraw("clusters");
    },
    focusMark(id) {
      if (ready) flag(shown.focused, "focused", false);
      shown.focused = id;
      redraw("rings");
    },
    hoverMark(id) {
      if (id === shown.hovered) return;
      if (ready) flag(shown.hovered, "hovered", false);
      shown.hovered = id;
      redraw("rings");
    },
    zoomed() {
      if (shown.clusters.length > 0) redraw("clusters");
      if (shapeLabels.length > 0) redraw("shapeLabels");
    },
    marks: () => (shown.shapes ? [] : drawn),
    begin() {
      images = createMapImages(map, hand());
      shapesOnMap = undefined;
      ready = true;
      everything();
    },
    pause() {
      ready = false;
    },
    ready: () => ready,
    change(change) {
      Object.assign(shown, change);
      if (!ready) return;
      for (const layer of mapLayers(shown.theme, shown.language)) repaint(map, layer);
      images?.redraw(hand());
      for (const part of ["names", "marks", "selected", "choropleth", "clusters"] as const) draw[part]();
    },
  };
}

const shortNumbers = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(numberLocale(language), { notation: "compact", maximumFractionDigits: 1 });

function selectedPoint({ name, sector, longitude, latitude, approximate, uncertaintyM }: SelectedPoint) {
  const picture: MarkPicture = { kind: "one", sector, approximate, selected: true };
  const feature: Feature = {
    type: "Feature",
    properties: { image: pictureKey(picture), name },
    geometry: { type: "Point", coordinates: [longitude, latitude] },
  };
  return { picture, feature, circle: uncertaintyM ? circleAround(longitude, latitude, uncertaintyM) : undefined };
}

/** Takes over what differs; MapLibre skips what is the same. */
function repaint(map: MapLibre, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as PaintName, value as never);
  }
  for (const [name, value] of Object.entries(layer.layout ?? {})) {
    map.setLayoutProperty(layer.id, name as LayoutName, value as never);
  }
}

type PaintName = Parameters<MapLibre["setPaintProperty"]>[1];
type LayoutName = Parameters<MapLibre["setLayoutProperty"]>[1];
