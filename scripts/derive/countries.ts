import { readFileSync } from "node:fs";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cutAntimeridian } from "./cut-antimeridian.ts";

export type Shape = Feature<MultiPolygon, { readonly name: string }>;

interface Country {
  readonly code: string;
  readonly numeric: string | null;
  readonly name: string;
}

/**
 * Territories with a code of their own that the source draws as part of another country: polygons of `of` that begin inside the
 * box (west, south, east, north) are theirs.
 */
const PARTS_WITH_A_CODE: readonly { code: string; of: string; box: readonly [number, number, number, number] }[] = [
  { code: "GF", of: "France", box: [-55, 2, -51, 6] },
  { code: "MQ", of: "France", box: [-61.3, 14.3, -60.7, 15] },
  { code: "GP", of: "France", box: [-62, 15.8, -60.9, 16.6] },
  { code: "RE", of: "France", box: [55, -21.5, 56, -20.8] },
  { code: "YT", of: "France", box: [44.9, -13.1, 45.4, -12.6] },
  { code: "SJ", of: "Norway", box: [-10, 70.5, 36, 81] },
  { code: "BV", of: "Norway", box: [3, -55, 4, -54] },
  { code: "BQ", of: "Netherlands", box: [-69, 11.9, -62.8, 17.8] },
  { code: "TK", of: "New Zealand", box: [-173, -9.6, -171, -8.4] },
  { code: "CC", of: "Indian Ocean Ter.", box: [96, -13, 97.5, -11.5] },
  { code: "CX", of: "Indian Ocean Ter.", box: [105, -11, 106, -10] },
];

/** Drawn by hand, because the source has a line of a few metres. */
const VATICAN: Position[][] = [
  [
    [12.4457, 41.9015],
    [12.45, 41.907],
    [12.4546, 41.9074],
    [12.458, 41.904],
    [12.4584, 41.9017],
    [12.454, 41.9008],
    [12.449, 41.9002],
    [12.4457, 41.9015],
  ],
];

/** Areas that the source draws by themselves and that ISO counts to a country, without another state governing them. */
const COUNTED_TO: Readonly<Record<string, string>> = { Baikonur: "KZ", "Cyprus U.N. Buffer Zone": "CY" };

/** The source's short names of areas without a numeric code, as they are written out. */
const NAMES: Readonly<Record<string, string>> = {
  "N. Cyprus": "Northern Cyprus",
  "USNB Guantanamo Bay": "Guantanamo Bay Naval Base",
  "Coral Sea Is.": "Coral Sea Islands",
  "Spratly Is.": "Spratly Islands",
  "Clipperton I.": "Clipperton Island",
  "Scarborough Reef": "Scarborough Shoal",
};

/** Countries of world-atlas (countries-10m.json) as features with id ISO alpha-2, or their name where they have no code. */
export function readCountries(atlasPath: string, countries: readonly Country[]): Shape[] {
  const atlas = JSON.parse(readFileSync(atlasPath, "utf8")) as Topology;
  const byNumber = new Map(countries.map((country) => [country.numeric, country]));
  const polygonsOf = new Map<string, { name: string; polygons: Position[][][] }>();
  const add = (id: string, name: string, polygons: Position[][][]) => {
    const entry = polygonsOf.get(id) ?? { name, polygons: [] };
    entry.polygons.push(...polygons);
    polygonsOf.set(id, entry);
  };
  for (const shape of featuresOf(atlas)) {
    const code = shape.properties.name === "Kosovo" ? "XK" : COUNTED_TO[shape.properties.name];
    const known =
      code === undefined ? byNumber.get(String(shape.id)) : countries.find((country) => country.code === code);
    const name = known?.name ?? NAMES[shape.properties.name] ?? shape.properties.name;
    const polygons = known?.code === "VA" ? [VATICAN] : cutAntimeridian(shape.geometry).coordinates;
    for (const polygon of polygons) {
      const part = PARTS_WITH_A_CODE.find(
        ({ of, box }) => of === shape.properties.name && isInBox(polygon[0]![0]!, box),
      );
      const partName = part && countries.find(({ code }) => code === part.code)!.name;
      add(part?.code ?? known?.code ?? name, partName ?? name, [polygon]);
    }
  }
  return [...polygonsOf]
    .map(
      ([id, { name, polygons }]): Shape => ({
        type: "Feature",
        id,
        properties: { name },
        geometry: { type: "MultiPolygon", coordinates: polygons },
      }),
    )
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

const featuresOf = (topology: Topology) =>
  feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>).features as Feature<
    Polygon | MultiPolygon,
    { name: string }
  >[];

const isInBox = ([x, y]: Position, [west, south, east, north]: readonly [number, number, number, number]): boolean =>
  x! >= west && x! <= east && y! >= south && y! <= north;
