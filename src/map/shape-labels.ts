import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import { toLatitude, toLongitude, toMercatorX, toMercatorY, unitsPerPixel, WORLD } from "../model/mercator.ts";
import type { Bounds } from "../model/viewport.ts";
import type { LabelPlaces, LabelPoint } from "./label-places.ts";

/** Name and count of a coloured territory, and where there is room for them inside it. */
export interface ShapeLabel {
  readonly name: string;
  /** In the reader's digits. */
  readonly count: string;
  readonly shade: number;
  readonly places: LabelPlaces;
}

export interface ShapeLabelProperties {
  /** "" where there is room for the number alone. */
  readonly name: string;
  readonly count: string;
  /** Of the ground that it stands on; 0 outside. */
  readonly shade: number;
  /** Pixels of room: the larger one is labelled first. */
  readonly room: number;
}

export interface PlacedLabels {
  readonly inside: FeatureCollection<Point, ShapeLabelProperties>;
  readonly outside: FeatureCollection<Point, ShapeLabelProperties>;
  /** From each outer label to its territory. */
  readonly leaders: FeatureCollection<LineString>;
}

export const LABEL_SIZE = 12.5; // pixels
const LINE_HEIGHT = 15;
const LETTER = 7; // pixels, on the average; half bold
const WIDEST_LINE = 14; // letters
const MOST_WITH_LEADERS = 60; // territories; more would tangle
const LEADER = [26, 44, 66]; // pixels from the territory to the edge of its label, the shortest first
const TURNS = [0, 0.5, -0.5, 1, -1, 1.6, -1.6, 2.3, -2.3]; // radians away from straight outwards

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

interface Sized extends Box {
  readonly label: ShapeLabel;
  readonly room: number;
  readonly isInside: boolean;
}

/**
 * Names stand in their territories, where nothing of them lies on another colour; those that find no room there stand outside with a leader,
 * or, where there are too many for that, give way to the number alone.
 */
export function placeShapeLabels(labels: readonly ShapeLabel[], zoom: number): PlacedLabels {
  const pixel = unitsPerPixel(zoom);
  const sized = labels.map((label) => sizeOf(label, pixel));
  const inside = sized.filter(({ isInside }) => isInside);
  const isCrowded = labels.length > MOST_WITH_LEADERS;
  const outside = isCrowded ? [] : placeOutside(sized, inside);
  const bare = isCrowded
    ? labels.filter((_, at) => !sized[at]!.isInside).map((label) => sizeOf(bareLabel(label), pixel))
    : [];
  const all = [...inside, ...bare.filter(({ isInside }) => isInside)];
  const degrees = ({ x, y }: { x: number; y: number }): Position => [toLongitude(x * pixel), toLatitude(y * pixel)];
  return {
    inside: collection(all.map((at) => labelFeature(at.label, at.label.shade, at.room, degrees(at)))),
    outside: collection(outside.map(({ from, box }) => labelFeature(from.label, 0, from.room, degrees(box)))),
    leaders: collection(
      outside.map(({ from, box }) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates: [degrees(from), degrees(edgeTowards(box, from))] },
      })),
    ),
  };
}

const bareLabel = (label: ShapeLabel): ShapeLabel => ({ ...label, name: "" });

function sizeOf(label: ShapeLabel, pixel: number): Sized {
  const lines = [...wrapped(label.name), label.count];
  const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
  const halfHeight = (lines.length * LINE_HEIGHT) / 2;
  const { all, holds } = label.places;
  const boxAtPlace = (place: LabelPoint): Box => ({ ...centreOf(place, pixel), halfWidth, halfHeight });
  const roomAt = ({ width }: LabelPoint): number => (width / 360) * (WORLD / pixel);
  const fitting = all.find(
    (place) => roomAt(place) >= 2 * halfWidth && holds(boundsOf(boxAtPlace(place), pixel)), // the quick test first
  );
  const place = fitting ?? all[0];
  return { ...boxAtPlace(place), label, room: roomAt(place), isInside: fitting !== undefined };
}

const centreOf = ({ longitude, latitude }: LabelPoint, pixel: number) => ({
  x: toMercatorX(longitude) / pixel,
  y: toMercatorY(latitude) / pixel,
});

const boundsOf = ({ x, y, halfWidth, halfHeight }: Box, pixel: number): Bounds => ({
  west: toLongitude((x - halfWidth) * pixel),
  east: toLongitude((x + halfWidth) * pixel),
  north: toLatitude((y - halfHeight) * pixel),
  south: toLatitude((y + halfHeight) * pixel),
});

function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ").filter((each) => each !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDEST_LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function placeOutside(sized: readonly Sized[], inside: readonly Sized[]): { from: Sized; box: Box }[] {
  const taken: Box[] = [...inside];
  const centre = { x: mean(sized.map(({ x }) => x)), y: mean(sized.map(({ y }) => y)) };
  return sized.flatMap((from) => {
    if (inside.includes(from)) return [];
    const outwards = Math.atan2(from.y - centre.y, from.x - centre.x);
    const box = LEADER.flatMap((length) => TURNS.map((turn) => boxAt(from, outwards + turn, length))).find(
      (candidate) => !taken.some((other) => overlap(candidate, other)),
    );
    if (!box) return [];
    taken.push(box);
    return { from, box };
  });
}

/** A box whose nearest edge lies `length` pixels away. */
function boxAt({ x, y, halfWidth, halfHeight }: Box, angle: number, length: number): Box {
  return {
    x: x + Math.cos(angle) * (length + halfWidth),
    y: y + Math.sin(angle) * (length + halfHeight),
    halfWidth,
    halfHeight,
  };
}

function edgeTowards({ x, y, halfWidth, halfHeight }: Box, to: { x: number; y: number }): { x: number; y: number } {
  const [dx, dy] = [to.x - x, to.y - y];
  const part = Math.min(1, halfWidth / Math.abs(dx || 1e-9), halfHeight / Math.abs(dy || 1e-9));
  return { x: x + dx * part, y: y + dy * part };
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function labelFeature(
  { name, count }: ShapeLabel,
  shade: number,
  room: number,
  coordinates: Position,
): Feature<Point, ShapeLabelProperties> {
  return { type: "Feature", properties: { name, count, shade, room }, geometry: { type: "Point", coordinates } };
}

const collection = <Geometry extends Point | LineString, Properties extends object | null>(
  features: Feature<Geometry, Properties>[],
): FeatureCollection<Geometry, Properties> => ({ type: "FeatureCollection", features });
