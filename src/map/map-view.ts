import type { MultiPolygon, Polygon } from "geojson";
import type { Arc, ClusterSummary } from "../model/answer.ts";
import type { Corner } from "../model/area/own-area.ts";
import type { CountryLabels } from "../model/basemap.ts";
import type { Dots } from "../model/dots.ts";
import type { Language } from "../model/language.ts";
import type { Mark } from "../model/mark.ts";
import type { Painting } from "../model/painting.ts";
import type { PictureWords } from "../model/picture.ts";
import type { Bounds, Viewport } from "../model/viewport.ts";
import type { Padding } from "./camera.ts";
import type { Shapes } from "./choropleth-features.ts";
import type { ClusterCard } from "./cluster-features.ts";
import type { SeaId } from "./seas.ts";

/** Sentences that are spoken or drawn on the map, in the reader's language. */
export interface MapWords {
  /** Name of the map for screen readers. */
  readonly title: string;
  /** "Stroud, food" and "7 within 4 km". */
  readonly cluster: (cluster: ClusterSummary) => ClusterCard;
  readonly seas: Readonly<Record<SeaId, string>>;
}

export interface MapOptions {
  readonly language: Language;
  readonly words: MapWords;
  /** What to show first; without it, the whole world. */
  readonly bounds?: Bounds;
  /** What floats over the edges of the map. */
  readonly padding?: Padding;
}

/** The initiative whose card is open. */
export interface SelectedPoint {
  readonly id: string;
  readonly name: string;
  /** Position in TOP_SECTORS. */
  readonly sector: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly approximate: boolean;
  readonly wide?: true;
  readonly uncertaintyM?: number;
}

/** A dot: the worker knows which initiative its row is, in the version of the dots that are shown. */
export interface PickedDot {
  readonly kind: "dot";
  readonly version: number;
  readonly row: number;
  /** Dots at the very place of this one, itself included. */
  readonly here: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What lies under a click or the pointer. */
export type Picked =
  | { readonly kind: "mark"; readonly mark: Mark }
  | PickedDot
  | { readonly kind: "cluster"; readonly id: string }
  | { readonly kind: "territory"; readonly id: string; readonly longitude: number; readonly latitude: number }
  | { readonly kind: "ground"; readonly longitude: number; readonly latitude: number };

/** Pixels from the upper left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** An area that is being drawn; of a circle the one corner is its centre. */
export interface Sketched {
  readonly shape: "circle" | "polygon";
  readonly corners: readonly Corner[];
  readonly radiusKm: number;
}

/** Degrees, and pixels from the upper left corner of the map. */
export interface TracedPoint extends ScreenPoint {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Tracing {
  readonly onTouch: (point: TracedPoint) => void;
  /** By mouse or pen only; undefined when it has left the map. */
  readonly onPointer: (point: TracedPoint | undefined) => void;
}

/**
 * The map as the page sees it: it is told what to show, and tells where the reader looks and what was touched. Every `show…` may be
 * called at any time and as often as liked; `undefined` or an empty list takes away what was shown.
 */
export interface MapView {
  /** The names of countries, wherever they are; the ground itself comes with the map. */
  showCountries(labels: CountryLabels): void;
  /** @param largest count of the largest mark of all open rows at world zoom */
  showMarks(marks: readonly Mark[], largest: number): void;
  /** Marks are about to come: a map that does not move draws nothing before them, for a moment at most. */
  awaitMarks(): void;
  /** Calls it right after the frame with the marks that were shown; at once where none is on its way. */
  whenDrawn(then: () => void): void;
  /** Draws every selected row as a dot. Positions may be left out when they are those of the last dots. */
  showDots(dots: Dots | undefined): void;
  showArcs(arcs: readonly Arc[]): void;
  showSelected(selected: SelectedPoint | undefined): void;
  /** Paints territories by their values, in the classes of `classBreaks` over these values, instead of the marks. */
  showChoropleth(shapes: Shapes | undefined, painting?: Painting): void;
  /** Outline of the chosen territory. */
  showOutline(shape: Shapes | Polygon | MultiPolygon | undefined): void;
  /** An area of the reader's own. */
  showOwnArea(shape: Polygon | MultiPolygon | undefined): void;
  /** What is being drawn, in place of the own area; the pointer is where the next corner would be. */
  showSketch(sketch: Sketched | undefined, pointer?: Corner): void;
  showClusters(clusters: readonly ClusterSummary[] | undefined, opened?: string): void;
  /** Draws the ring of the keyboard's focus around a mark. */
  focusMark(id: string | undefined): void;

  /** The map is as large as its place on the page. */
  isLaidOut(): boolean;
  viewport(): Viewport;
  /** Shows a box, clear of what floats over the edges. `maxZoom` (12) holds for a box of one point; `jump` leaves out the way. */
  fit(bounds: Bounds, options?: { readonly maxZoom?: number; readonly jump?: boolean }): void;
  /** Moves only if the point is outside the map or under what floats over it. */
  reveal(longitude: number, latitude: number): void;
  zoomBy(steps: number): void;
  /** Moves by a part of the width and height of the map, for buttons instead of dragging. */
  panBy(right: number, down: number): void;
  setGlobe(on: boolean): void;
  setPadding(padding: Padding): void;
  /** Reads the tokens again after the theme, or a wish that the reader has of the whole system, has changed. */
  setTheme(): void;
  setLanguage(language: Language, words: MapWords): void;
  toScreen(longitude: number, latitude: number): ScreenPoint;
  /** Longitude may be that of another copy of the world. */
  toDegrees(point: ScreenPoint): { readonly longitude: number; readonly latitude: number };
  /** While something is drawn: every click or tap, and where the pointer is. A double click does not zoom meanwhile. Ends when called. */
  trace(listeners: Tracing): () => void;
  /** The map as it is seen, as a PNG with its title and credits; undefined where nothing is drawn. */
  picture(words: PictureWords): Promise<Uint8Array<ArrayBuffer> | undefined>;

  /** While the map moves a few times a second, then once more when it rests: `settled`. */
  onMove(listener: (viewport: Viewport, settled: boolean) => void): void;
  onPick(listener: (picked: Picked) => void): void;
  /** By mouse or pen only; `undefined` when nothing but ground lies under it. */
  onHover(listener: (hovered: Picked | undefined, at: ScreenPoint) => void): void;
  /** The graphics card has dropped the map (`false`), or it is back (`true`). It comes back by itself. */
  onDrawing(listener: (works: boolean) => void): void;
  destroy(): void;
}
