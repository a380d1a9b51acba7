/**
 * The peer in the browser: MapLibre's own clusters of the same points. It is given less to do than the atlas: circles without numbers, no sectors,
 * no facets, no list, no ground, and its points stand as features in memory before the clock starts.
 */
import type { Feature, Point } from "geojson";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { readPoints } from "../points.ts";

export interface PeerPage {
  /** All points, from features in memory to the idle map. */
  load(): Promise<void>;
  /** The same source with those points only that have no website. Gives their number. */
  filter(): Promise<number>;
}

setWorkerUrl(workerUrl);
const response = await fetch("./points.bin");
const { longitude, latitude, website } = readPoints(await response.arrayBuffer());
const features = Array.from(
  longitude,
  (east, at): Feature<Point, { website: boolean }> => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [east, latitude[at]!] },
    properties: { website: website[at] === 1 },
  }),
);
const collection = (of: typeof features) => ({ type: "FeatureCollection" as const, features: of });

const map = new MapLibre({
  container: "map",
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "ground", type: "background", paint: { "background-color": "#eee" } }],
  },
  center: [0, 30],
  zoom: 0.6,
  attributionControl: false,
});
const idle = () => new Promise<void>((resolve) => void map.once("idle", () => resolve()));
/** Work begun by whoever steers the browser is not counted as a task of the page. */
const inTask = () => new Promise((resolve) => setTimeout(resolve));
await idle();

const page: PeerPage = {
  async load() {
    await inTask();
    map.addSource("points", { type: "geojson", data: collection(features), cluster: true });
    map.addLayer({
      id: "clusters",
      type: "circle",
      source: "points",
      filter: ["has", "point_count"],
      paint: { "circle-radius": ["step", ["get", "point_count"], 12, 100, 18, 1000, 26], "circle-color": "#286" },
    });
    map.addLayer({ id: "singles", type: "circle", source: "points", filter: ["!", ["has", "point_count"]] });
    await idle();
  },
  async filter() {
    await inTask();
    const left = features.filter(({ properties }) => !properties.website);
    void map.getSource<GeoJSONSource>("points")!.setData(collection(left));
    await idle();
    return left.length;
  },
};
Object.assign(window, { peer: page });
