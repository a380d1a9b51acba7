import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import type { Feature, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { NO_TERRITORY } from "../../../src/model/atlas.ts";
import { createLocator } from "../../../src/territory/locate.ts";
import { type Boundaries, readBoundaries } from "../../../src/territory/read-boundaries.ts";
import { generateRows } from "../generate.ts";
import type { BenchLine } from "../line.ts";

/** Turf takes 10 to 20 microseconds a point. */
const SAMPLE = 20_000;

/** Country of every row, against boxes in Flatbush and Turf's `booleanPointInPolygon` for a sample of them; both give the same country. */
export const line: BenchLine = {
  name: "locate-countries",
  gate: 0.02,
  goal: 0.005,
  setup(rows) {
    const { longitude, latitude } = positions(rows);
    const boundaries = readEmbedded();
    const locator = createLocator(boundaries);
    const ours = () => locator.countries(longitude, latitude);

    const locateByTurf = createPeer(boundaries);
    const step = Math.max(1, Math.floor(rows / SAMPLE));
    const peer = () => {
      const found: number[] = [];
      for (let row = 0; row < rows; row += step) found.push(locateByTurf(longitude[row]!, latitude[row]!));
      return found;
    };
    const check = () => {
      const all = ours();
      for (const [at, territory] of peer().entries()) {
        const found = all[at * step]!;
        if (found !== territory) throw new Error(`Row ${at * step} is in ${found}, Turf says ${territory}.`);
      }
    };
    return { ours, peer, check, peerScale: step };
  },
};

function positions(rows: number): { longitude: Float64Array; latitude: Float64Array } {
  const longitude = new Float64Array(rows).fill(Number.NaN);
  const latitude = new Float64Array(rows).fill(Number.NaN);
  let at = 0;
  for (const { lon, lat } of generateRows({ rows })) {
    const [x, y] = [Number(lon || Number.NaN), Number(lat || Number.NaN)];
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) [longitude[at], latitude[at]] = [x, y];
    at++;
  }
  return { longitude, latitude };
}

function readEmbedded(): Boundaries {
  const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, "utf8"));
  return readBoundaries({
    tree: read("taxonomy/territories.json"),
    regionTable: read("boundaries/region-table.json"),
    countries: read("boundaries/countries.json"),
    regions: read("boundaries/regions.json"),
  });
}

/** Of several countries that hold a point, the smallest: an enclave wins over what surrounds it. */
function createPeer({ countries, territories }: Boundaries): (longitude: number, latitude: number) => number {
  const { features } = feature(countries.topology(), countries.topology().objects.shapes);
  const boxes = new Flatbush(features.length);
  for (const { geometry } of features)
    boxes.add(...boxOf((geometry as MultiPolygon).coordinates as [number, number][][][]));
  boxes.finish();
  const area = (shape: number) => territories.areaKm2[countries.territory[shape]!]!;
  return (longitude, latitude) => {
    if (Number.isNaN(longitude)) return NO_TERRITORY;
    const candidates = boxes.search(longitude, latitude, longitude, latitude).sort((a, b) => area(a) - area(b));
    const found = candidates.find((shape) =>
      booleanPointInPolygon([longitude, latitude], features[shape] as Feature<MultiPolygon>),
    );
    return found === undefined ? NO_TERRITORY : countries.territory[found]!;
  };
}

function boxOf(polygons: [number, number][][][]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of polygons.flatMap(([outline]) => outline!)) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
