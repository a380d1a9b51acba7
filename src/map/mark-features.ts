import type { FeatureCollection, Point } from "geojson";
import type { Mark } from "../model/mark.ts";
import { TILE_PIXELS, toMercatorX, toMercatorY, WORLD } from "../model/mercator.ts";
import { type MarkPicture, markPicture, pictureKey, pictureRadius } from "./mark-picture.ts";

export interface MarkProperties {
  readonly id: string;
  /** Name of its image. */
  readonly image: string;
  /** Pixels. */
  readonly radius: number;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly mark: Mark;
  readonly picture: MarkPicture;
}

const VERY_MANY = 250; // marks in view
const GLYPH_ROOM = 26; // pixels from centre to centre

/** @param zoom decides whether singles have room for their glyph when very many are in view */
export function drawnMarks(marks: readonly Mark[], largest: number, zoom: number): DrawnMark[] {
  const crowded =
    marks.length > VERY_MANY ? crowdedMarks(marks, (GLYPH_ROOM * WORLD) / (TILE_PIXELS * 2 ** zoom)) : null;
  return marks.map((mark) => ({ mark, picture: markPicture(mark, largest, !crowded?.has(mark)) }));
}

/** Marks as points of the map; of the rest of an initiative nothing gets there. */
export function markFeatures(drawn: readonly DrawnMark[]): FeatureCollection<Point, MarkProperties> {
  return {
    type: "FeatureCollection",
    features: drawn.map(({ mark, picture }) => ({
      type: "Feature",
      properties: { id: mark.id, image: pictureKey(picture), radius: pictureRadius(picture) },
      geometry: { type: "Point", coordinates: [mark.longitude, mark.latitude] },
    })),
  };
}

/** Singles that have another mark nearer than `room` (world units). */
function crowdedMarks(marks: readonly Mark[], room: number): ReadonlySet<Mark> {
  const crowded = new Set<Mark>();
  const places = marks
    .map((mark) => ({ mark, x: toMercatorX(mark.longitude), y: toMercatorY(mark.latitude) }))
    .sort((a, b) => a.x - b.x);
  places.forEach((place, at) => {
    for (let next = at + 1; next < places.length && places[next]!.x - place.x < room; next++) {
      if (Math.hypot(places[next]!.x - place.x, places[next]!.y - place.y) >= room) continue;
      crowded.add(place.mark).add(places[next]!.mark);
    }
  });
  return crowded;
}
