import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";
import { once } from "../model/once.ts";
import type { PackedPlaces } from "../territory/places.ts";
import type { PackedTopology } from "../territory/unpack-topology.ts";
import { type RegionParents, readGround, readRegionBorders, readTowns } from "./ground-shapes.ts";
import { MOST_GROUND_ZOOM } from "./zoom.ts";

/** The embedded files that the ground is made of, as parsed JSON. */
export interface GroundFiles {
  countries(): Promise<PackedTopology>;
  regions(): Promise<PackedTopology>;
  regionTable(): Promise<RegionParents>;
  places(): Promise<PackedPlaces>;
}

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Vector tiles (Mapbox, version 2) of the ground, made when they are asked for. */
export interface GroundTiles {
  /** `set`: "base" has land, coast and borders; "details" the borders of regions and the towns. Undefined: there is no such set. */
  tile(set: string, tile: Tile): Promise<ArrayBuffer> | undefined;
}

/** Of MapLibre's own tiles from GeoJSON: a sixteenth of a pixel. */
const EXTENT = 8192;
const OPTIONS: GeoJSONVTOptions = {
  maxZoom: MOST_GROUND_ZOOM,
  extent: EXTENT,
  buffer: 2048,
  tolerance: 6,
  indexMaxZoom: 0, // no tile is cut before it is asked for: those of the whole Earth would be kept
};

type Layers = Readonly<Record<string, GeoJSONVT>>;

export function createGroundTiles(files: GroundFiles): GroundTiles {
  const base = once(async () => indexed({ ...readGround(await files.countries()) }));
  const details = once(async () => {
    const [regions, table, places] = await Promise.all([files.regions(), files.regionTable(), files.places()]);
    return indexed({ admin: readRegionBorders(regions, table), towns: readTowns(places) });
  });
  const sets = new Map([
    ["base", base],
    ["details", details],
  ]);
  return {
    tile(set, tile) {
      const layers = sets.get(set);
      return layers?.().then((found) => encode(found, tile));
    },
  };
}

const indexed = (shapes: Readonly<Record<string, FeatureCollection>>): Layers =>
  Object.fromEntries(Object.entries(shapes).map(([layer, features]) => [layer, new GeoJSONVT(features, OPTIONS)]));

function encode(layers: Layers, { z, x, y }: Tile): ArrayBuffer {
  const tiles: Record<string, GeoJSONVTTile> = {};
  for (const [layer, index] of Object.entries(layers)) {
    const tile = index.getTile(z, x, y);
    if (tile) tiles[layer] = tile;
  }
  return fromGeojsonVt(tiles, { version: 2, extent: EXTENT }).slice().buffer;
}
