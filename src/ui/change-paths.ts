import type { MultiPolygon, Polygon, Position } from "geojson";
import type { ChangeMarks } from "../model/changes.ts";
import { toMercatorX, toMercatorY, WORLD } from "../model/mercator.ts";

const PADDING = 28;
/** A single mark is shown with the land around it, some hundred kilometres wide. */
const LEAST_WIDTH = WORLD / 80;
const LEAST_STEP = 0.7; // points nearer to each other make no difference

/** From degrees to the picture. */
export interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
}

/** The frame of a size in pixels that holds all marks; undefined when there are none. */
export function frameOf({ added, gone, moved }: ChangeMarks, width: number, height: number): Frame | undefined {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const places of [added, gone, moved])
    for (let at = 0; at < places.length; at += 2) {
      const [x, y] = [toMercatorX(places[at]!), toMercatorY(places[at + 1]!)];
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  if (west > east) return undefined;
  const [inner, tall] = [width - 2 * PADDING, height - 2 * PADDING];
  const scale = Math.min(inner / Math.max(LEAST_WIDTH, east - west), tall / Math.max(LEAST_WIDTH / 4, south - north));
  const [middleX, middleY] = [(west + east) / 2, (north + south) / 2];
  return {
    width,
    height,
    x: (longitude) => width / 2 + (toMercatorX(longitude) - middleX) * scale,
    y: (latitude) => height / 2 + (toMercatorY(latitude) - middleY) * scale,
  };
}

/** The land that can be seen in the frame, as the path of a picture. */
export function landPath(shapes: readonly (Polygon | MultiPolygon)[], frame: Frame): string {
  const parts: string[] = [];
  for (const shape of shapes)
    for (const polygon of shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates)
      if (isSeen(polygon[0] ?? [], frame)) for (const ring of polygon) parts.push(ringPath(ring, frame));
  return parts.join("");
}

function isSeen(ring: readonly Position[], { width, height, x, y }: Frame): boolean {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of ring) {
    west = Math.min(west, x(longitude!));
    east = Math.max(east, x(longitude!));
    north = Math.min(north, y(latitude!));
    south = Math.max(south, y(latitude!));
  }
  return west < width && east > 0 && north < height && south > 0;
}

function ringPath(ring: readonly Position[], { x, y }: Frame): string {
  let path = "";
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [longitude, latitude] of ring) {
    const [toX, toY] = [x(longitude!), y(latitude!)];
    if (Math.abs(toX - lastX) < LEAST_STEP && Math.abs(toY - lastY) < LEAST_STEP) continue;
    path += `${path === "" ? "M" : "L"}${toX.toFixed(1)} ${toY.toFixed(1)}`;
    [lastX, lastY] = [toX, toY];
  }
  return path === "" ? "" : `${path}Z`;
}

const RADIUS = 5.5;
const ARM = 3;

/** Discs, and the sign in each: plus where an entry is new, minus where it is gone. */
export function signPaths(places: Float64Array, { x, y }: Frame, isNew: boolean): { disc: string; sign: string } {
  let [disc, sign] = ["", ""];
  for (let at = 0; at < places.length; at += 2) {
    const [toX, toY] = [x(places[at]!), y(places[at + 1]!)];
    disc += `M${(toX - RADIUS).toFixed(1)} ${toY.toFixed(1)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
    sign += `M${(toX - ARM).toFixed(1)} ${toY.toFixed(1)}h${2 * ARM}`;
    if (isNew) sign += `M${toX.toFixed(1)} ${(toY - ARM).toFixed(1)}v${2 * ARM}`;
  }
  return { disc, sign };
}

const HEAD = 7;

/** A line from where an entry was to where it is, with an arrow at its end and a ring where it was. */
export function movePath(places: Float64Array, { x, y }: Frame): string {
  let path = "";
  for (let at = 0; at < places.length; at += 4) {
    const [fromX, fromY, toX, toY] = [x(places[at]!), y(places[at + 1]!), x(places[at + 2]!), y(places[at + 3]!)];
    const angle = Math.atan2(toY - fromY, toX - fromX);
    const barb = (turn: number) =>
      `${(toX - HEAD * Math.cos(angle + turn)).toFixed(1)} ${(toY - HEAD * Math.sin(angle + turn)).toFixed(1)}`;
    path += `M${(fromX - 2).toFixed(1)} ${fromY.toFixed(1)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;
    path += `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
    path += `M${barb(0.5)}L${toX.toFixed(1)} ${toY.toFixed(1)}L${barb(-0.5)}`;
  }
  return path;
}
