import type { FeatureCollection, GeoJSON, MultiPolygon, Polygon, Position } from "geojson";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Arc, ClusterSummary } from "../model/answer.ts";
import type { Corner } from "../model/area/own-area.ts";
import type { CountryLabels } from "../model/basemap.ts";
import type { Language } from "../model/language.ts";
import type { Mark } from "../model/mark.ts";
import type { Painting } from "../model/painting.ts";
import { finish } from "../model/steps.ts";
import { arcCurves } from "./arc-curves.ts";
import { countryFilter, HIDDEN_BY_COLOURS } from "./base-layers.ts";
import { choroplethOf, type Shapes } from "./choropleth-features.ts";
import { CARD_WIDTH, type CardSide, clusterCards, clusterHulls } from "./cluster-features.ts";
import { type Hand, handFor } from "./hand.ts";
import { createFrameHold } from "./hold-frames.ts";
import { inStretches } from "./in-stretches.ts";
import { createMapImages, type MapImages } from "./map-images.ts";
import type { MapView, MapWords, SelectedPoint, Sketched } from "./map-view.ts";
import { type DrawnMark, drawnMarks, markFeatures } from "./mark-features.ts";
import { MARK_LAYERS } from "./mark-layers.ts";
import { ownAreaFeatures } from "./own-area-features.ts";
import { countryLabels, seaLabels } from "./place-labels.ts";
import { repaint } from "./repaint.ts";
import { selectedFeatures } from "./selected-features.ts";
import { placeShapeLabels, type ShapeLabel } from "./shape-labels.ts";
import { shapeFilter } from "./shape-layers.ts";
import { mapLayers, type SourceName } from "./style.ts";
import type { Theme } from "./theme.ts";

/** What the map was last told to show. It outlives the style, which is lost with the graphics context. */
interface Shown {
  theme: Theme;
  language: Language;
  words: MapWords;
  countries?: CountryLabels;
  marks: readonly Mark[];
  largest: number;
  arcs: readonly Arc[];
  selected?: SelectedPoint | undefined;
  shapes?: Shapes | undefined;
  painting?: Painting | undefined;
  outline?: GeoJSON | undefined;
  ownArea?: Polygon | MultiPolygon | undefined;
  sketch?: Sketched | undefined;
  pointer?: Corner | undefined;
  clusters: readonly ClusterSummary[];
  opened?: string | undefined;
  focused?: string | undefined;
  hovered?: string | undefined;
}

type Showing = Pick<
  MapView,
  | "showCountries"
  | "showMarks"
  | "showArcs"
  | "showSelected"
  | "showChoropleth"
  | "showOutline"
  | "showOwnArea"
  | "showSketch"
  | "showClusters"
  | "focusMark"
  | "awaitMarks"
  | "whenDrawn"
>;

export interface Drawing extends Showing {
  /** The style stands: draws everything that was shown so far, and from now on what is shown. */
  begin(): void;
  /** The style is gone until it begins again. */
  pause(): void;
  ready(): boolean;
  /** Draws everything anew in another theme or language. */
  change(change: Partial<Pick<Shown, "theme" | "language" | "words">>): void;
  /** What is measured in pixels finds its place anew: distance of hulls, side of cards, room of names. */
  moved(): void;
  hoverMark(id: string | undefined): void;
  /** Marks on the map, none while territories are coloured instead. */
  marks(): readonly DrawnMark[];
}

/** Of an answer that does not come frames are drawn again. */
const AWAITED_MS = 400;

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Puts what is shown into the sources of the map, and again whenever theme, language or graphics context change. */
export function createDrawing(map: MapLibre, start: Pick<Shown, "theme" | "language" | "words">): Drawing {
  const shown: Shown = { ...start, marks: [], largest: 1, arcs: [], clusters: [] };
  let ready = false;
  let images: MapImages | undefined;
  let drawn: readonly DrawnMark[] = [];
  let marksOnMap = ""; // scrolling the list brings the same marks again
  let shapesOnMap: Shapes["features"] = []; // counts change with every filter, shapes hardly ever
  let shapeLabels: readonly ShapeLabel[] = [];

  const frames = createFrameHold(map, "marks");
  const empty = new Set<SourceName>(); // most answers show no arcs, no clusters, no colours, again
  const put = (source: SourceName, data: GeoJSON): void => {
    const isEmpty = data.type === "FeatureCollection" && data.features.length === 0;
    if (isEmpty && empty.has(source)) return;
    if (isEmpty) empty.add(source);
    else empty.delete(source);
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const hand = (): Hand => handFor(shown.theme, shown.language);
  const cardFits = ([longitude, latitude]: Position, side: CardSide): boolean => {
    const { x } = map.project([longitude!, latitude!]);
    return side === "right" ? x <= map.getContainer().clientWidth - CARD_WIDTH : x >= CARD_WIDTH;
  };
  const flag = (id: string | undefined, state: "hovered" | "focused", on: boolean): void => {
    if (id !== undefined) map.setFeatureState({ source: "marks", id }, { [state]: on });
  };

  const draw = {
    names(): void {
      put("seas", seaLabels(shown.words.seas));
      if (shown.countries) put("countries", countryLabels(shown.countries, shown.language));
    },
    marks(): void {
      drawn = drawnMarks(shown.marks, shown.largest, map.getZoom());
      const features = markFeatures(drawn);
      const look = JSON.stringify(features);
      if (look === marksOnMap) frames.release();
      else {
        if (marksOnMap !== "") frames.hold();
        marksOnMap = look;
        const pictures = drawn.map(({ picture }) => picture);
        const isWanted = () => ready && marksOnMap === look;
        inStretches(images!.need(pictures), isWanted, () => put("marks", features));
      }
      draw.arcs();
    },
    arcs(): void {
      put("arcs", arcCurves(shown.arcs, shown.marks));
    },
    selected(): void {
      const selected = shown.selected && selectedFeatures(shown.selected);
      if (selected) finish(images!.need([selected.picture]));
      put("selected", selected?.point ?? NOTHING);
      put("uncertainty", selected?.uncertainty ?? NOTHING);
    },
    choropleth(): void {
      const { shapes, painting } = shown;
      for (const layer of [...MARK_LAYERS, ...HIDDEN_BY_COLOURS]) {
        map.setLayoutProperty(layer, "visibility", shapes ? "none" : "visible");
      }
      const choropleth = shapes && painting && choroplethOf(shapes, painting);
      const features = choropleth?.shapes.features ?? [];
      if (features.length !== shapesOnMap.length || features.some((shape, at) => shape !== shapesOnMap[at])) {
        map.removeFeatureState({ source: "shapes" });
        put("shapes", choropleth?.shapes ?? NOTHING);
        shapesOnMap = features;
      }
      shapeLabels = choropleth?.labels ?? [];
      draw.shapeLabels();
      put("shape-symbols", choropleth?.symbols ?? NOTHING);
      map.setFilter("shapes-uncovered", shapeFilter(choropleth?.noData ?? []));
      map.setFilter("shapes-few", shapeFilter(choropleth?.few ?? []));
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
    ownArea(): void {
      put("own-area", ownAreaFeatures(shown.ownArea, shown.sketch, shown.pointer));
    },
    clusters(): void {
      put("hulls", clusterHulls(shown.clusters, map.getZoom(), shown.opened));
      put("cards", clusterCards(shown.clusters, map.getZoom(), shown.opened, shown.words.cluster, cardFits));
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
    showCountries(countries) {
      shown.countries = countries;
      redraw("names");
    },
    showMarks(marks, largest) {
      Object.assign(shown, { marks, largest });
      redraw("marks");
    },
    awaitMarks() {
      if (ready && shown.theme.motionMs === 0) frames.hold(AWAITED_MS);
    },
    whenDrawn: frames.whenDrawn,
    showArcs(arcs) {
      shown.arcs = arcs;
      redraw("arcs");
    },
    showSelected(selected) {
      shown.selected = selected;
      redraw("selected");
    },
    showChoropleth(shapes, painting) {
      if (!shapes && !shown.shapes) return;
      Object.assign(shown, { shapes, painting });
      redraw("choropleth");
    },
    showOutline(outline) {
      shown.outline = outline;
      redraw("outline");
    },
    showOwnArea(ownArea) {
      shown.ownArea = ownArea;
      redraw("ownArea");
    },
    showSketch(sketch, pointer) {
      Object.assign(shown, { sketch, pointer });
      redraw("ownArea");
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
    moved() {
      if (shown.clusters.length > 0) redraw("clusters");
      if (shapeLabels.length > 0) redraw("shapeLabels");
    },
    marks: () => (shown.shapes ? [] : drawn),
    begin() {
      images = createMapImages(map, hand());
      shapesOnMap = [];
      marksOnMap = "";
      empty.clear();
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
      marksOnMap = "";
      for (const part of ["names", "marks", "selected", "choropleth", "clusters"] as const) draw[part]();
    },
  };
}
