/**
 * The thread in which MapLibre makes tiles, with the ground beside it: what is drawn of it never passes through the page, which would stand still
 * while it copies half a million points.
 */
import MapThread from "maplibre-gl/dist/maplibre-gl-worker.mjs";
import countries from "../../data/boundaries/countries.json?url";
import regionTable from "../../data/boundaries/region-table.json?url";
import regions from "../../data/boundaries/regions.json?url";
import places from "../../data/places/places.json?url";

/** What MapLibre's thread offers to scripts beside it. */
interface Scope {
  worker?: unknown;
  addProtocol(name: string, load: (request: { readonly url: string }) => Promise<{ readonly data: ArrayBuffer }>): void;
}

const scope = self as unknown as Scope;
scope.worker ??= new MapThread(self); // it has made itself by now; unless it is named, bundlers leave it out

const fetchJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
};

const ground = import("./ground-tiles.ts").then(({ createGroundTiles }) =>
  createGroundTiles({
    countries: () => fetchJson(countries),
    regions: () => fetchJson(regions),
    regionTable: () => fetchJson(regionTable),
    places: () => fetchJson(places),
  }),
);

/** ground://base/4/8/5 */
const ADDRESS = /^ground:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)$/;

scope.addProtocol("ground", async ({ url }) => {
  const [, set = "", z, x, y] = ADDRESS.exec(url) ?? [];
  const data = await (await ground).tile(set, { z: Number(z), x: Number(x), y: Number(y) });
  if (!data) throw new RangeError(`There is no ground at ${url}.`);
  return { data };
});
