import type { Feature, Point, Polygon } from "geojson";
import { circleAround } from "./circle-around.ts";
import type { SelectedPoint } from "./map-view.ts";
import { type MarkPicture, pictureKey } from "./mark-picture.ts";

export interface SelectedFeatures {
  readonly picture: MarkPicture;
  readonly point: Feature<Point, { readonly image: string; readonly name: string }>;
  /** How far the position may be wrong. */
  readonly uncertainty?: Polygon;
}

export function selectedFeatures(selected: SelectedPoint): SelectedFeatures {
  const { name, sector, longitude, latitude, approximate, uncertaintyM } = selected;
  const picture: MarkPicture = { kind: "one", sector, approximate, selected: true };
  return {
    picture,
    point: {
      type: "Feature",
      properties: { image: pictureKey(picture), name },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    },
    ...(uncertaintyM && { uncertainty: circleAround(longitude, latitude, uncertaintyM) }),
  };
}
