import { clustersDbscan } from "@turf/turf";
import type { FeatureCollection, Point } from "geojson";
import { dbscan } from "../../../src/territory/dbscan/dbscan.ts";
import type { BenchLine } from "../line.ts";
import { createPlaces, type Place } from "../places.ts";
import { seededRandom } from "../random.ts";

/** Turf takes three seconds for so many, and four times as long for twice as many. */
const ROWS = 20_000;
const PARAMETERS = { radiusKm: 2, minimumMembers: 5 };

/** Clusters of rows that lie as densely as initiatives in Europe do, against Turf's; every row has the same label. */
export const line: BenchLine = {
  name: "dbscan",
  gate: 0.05,
  goal: 0.02,
  rows: ROWS,
  growth: { divisor: 4, gate: 8 },
  setup(rows) {
    const places = europeanPlaces(rows);
    const degrees = {
      longitude: Float64Array.from(places, ({ longitude }) => longitude),
      latitude: Float64Array.from(places, ({ latitude }) => latitude),
    };
    const points: FeatureCollection<Point> = {
      type: "FeatureCollection",
      features: places.map(({ longitude, latitude }) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "Point", coordinates: [longitude, latitude] },
      })),
    };
    const ours = () => dbscan(degrees, PARAMETERS);
    const peer = () => clustersDbscan(points, PARAMETERS.radiusKm, { minPoints: PARAMETERS.minimumMembers });
    const check = () => {
      const labels = ours();
      for (const [row, { properties }] of peer().features.entries()) {
        const label = properties.cluster ?? -1;
        if (labels[row] !== label) throw new Error(`Row ${row} is in cluster ${labels[row]}, Turf says ${label}.`);
      }
    };
    return { ours, peer, check };
  },
};

function europeanPlaces(rows: number): readonly Place[] {
  const [draw, random] = [createPlaces(), seededRandom(20)];
  const places: Place[] = [];
  while (places.length < rows) {
    const place = draw(random);
    const { longitude, latitude } = place;
    if (longitude > -11 && longitude < 40 && latitude > 35 && latitude < 71) places.push(place);
  }
  return places;
}
