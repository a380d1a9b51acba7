import type { Feature, Point, Polygon } from "geojson";
import { circleAround } from "../model/area/circle-around.ts";
import type { SelectedPoint } from "./map-view.ts";
import { type MarkPicture, pictureKey, vaguenessOf } from "./mark-picture.ts";

export interface SelectedFeatures {
  readonly picture: MarkPicture;
  readonly point: Feature<Point, { readonly image: string; readonly name: string }>;
  /** How far the position may be wrong. */
  readonly uncertainty?: Polygon;
}

const LONGEST_NAME = 120; // letters; the card has the rest

export function selectedFeatures(selected: SelectedPoint): SelectedFeatures {
  const { name, sector, longitude, latitude, uncertaintyM } = selected;
  const picture: MarkPicture = { kind: "one", sector, selected: true, ...vaguenessOf(selected) };
  return {
    picture,
    point: {
      type: "Feature",
      properties: { image: pictureKey(picture), name: shortened(name) },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    },
    ...(uncertaintyM && { uncertainty: circleAround(longitude, latitude, uncertaintyM) }),
  };
}

/** By whole letters, however many code points each of them takes. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME).join("").trimEnd()}…`;
}
