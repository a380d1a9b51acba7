import * as z from "zod/mini";
import { LANGUAGES } from "../model/language.ts";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import { boundsOfParts, combineBounds, ringAreaKm2 } from "./measure.ts";
import { unpackParts } from "./unpack-parts.ts";
import { type PackedTopology, packedTopologySchema, type ShapeTopology, unpackTopology } from "./unpack-topology.ts";

/** The upper part of the tree: data/taxonomy/territories.json. */
export const territoryTreeSchema = z.object({
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      parent: z.nullable(z.string()),
      labels: z.record(z.enum(LANGUAGES), z.string()),
    }),
  ),
  countries: z.array(
    z.object({
      code: z.string(),
      alpha3: z.nullable(z.string()),
      numeric: z.nullable(z.string()),
      name: z.string(),
      parent: z.string(),
    }),
  ),
});
export type TerritoryTree = z.infer<typeof territoryTreeSchema>;

/** Rows of first- and second-level regions, parents first: data/boundaries/region-table.json. */
export const regionTableSchema = z.object({
  id: z.array(z.string()),
  parent: z.array(z.string()),
  name: z.array(z.string()),
});

/** What the files hold, as parsed JSON. */
export interface BoundaryFiles {
  readonly tree: unknown;
  readonly regionTable: unknown;
  readonly countries: unknown;
  readonly regions: unknown;
}

/** Polygons as columns. */
export interface Parts {
  /** Longitude and latitude of every point, rings closed. */
  readonly coordinates: Float64Array;
  /** First point of every ring, and one more. */
  readonly ringStart: Uint32Array;
  /** First ring of every part (an outline and its holes), and one more. */
  readonly partStart: Uint32Array;
  /** Territory of every part. */
  readonly partTerritory: Int16Array | Uint16Array;
}

/** Polygons that do not overlap, or hardly: of all countries, or of all finest regions. */
export interface Layer extends Parts {
  /** Unpacked when somebody asks for it, and kept as long as the engine likes. */
  topology(): ShapeTopology;
  /** Of every shape of the topology. */
  readonly territory: Int16Array;
  readonly partTerritory: Int16Array;
}

export interface Boundaries {
  readonly territories: Territories;
  readonly countries: Layer;
  readonly regions: Layer;
}

/** Areas of the countries file that ISO gives no code, and the M49 region that they lie in. */
const REGIONS_OF_UNCODED: Readonly<Record<string, string>> = {
  Akrotiri: "145",
  "Clipperton Island": "013",
  "Coral Sea Islands": "053",
  Dhekelia: "145",
  "Guantanamo Bay Naval Base": "029",
  "Northern Cyprus": "145",
  "Siachen Glacier": "034",
  Somaliland: "014",
};

/** Boundaries and the tree of territories from the embedded files. Throws when a file is not what it should be: they are ours. */
export function readBoundaries(files: BoundaryFiles): Boundaries {
  const tree = territoryTreeSchema.parse(files.tree);
  const table = regionTableSchema.parse(files.regionTable);
  const countries = packedTopologySchema.parse(files.countries);
  const rows = treeRows(tree, countries.ids, countries.names ?? [], table);
  const indexOf = new Map(rows.map(({ id }, index) => [id, index]));
  const layers = {
    countries: readLayer(countries, indexOf),
    regions: readLayer(packedTopologySchema.parse(files.regions), indexOf),
  };
  const parent = Int16Array.from(rows, (row) => (row.parent === null ? -1 : find(indexOf, row.parent)));
  const { areaKm2, bounds } = measureTerritories(parent, [layers.countries, layers.regions]);
  const territories: Territories = {
    size: rows.length,
    id: rows.map(({ id }) => id),
    parent,
    level: Uint8Array.from(rows, ({ level }) => LEVELS.indexOf(level)),
    name: rows.map(({ name }) => name),
    areaKm2,
    bounds,
  };
  return { territories, ...layers };
}

interface TreeRow {
  readonly id: string;
  readonly parent: string | null;
  readonly level: Level;
  readonly name: string;
}

function treeRows(
  { regions, countries }: TerritoryTree,
  shapeIds: readonly string[],
  shapeNames: readonly string[],
  table: z.infer<typeof regionTableSchema>,
): TreeRow[] {
  const regionRows = regions.map(({ code, name, parent }): TreeRow => {
    const level = parent === null ? "world" : parent === "001" ? "region" : "subregion";
    return { id: code, parent, level, name };
  });
  const countryRows = countries.map(
    ({ code, name, parent }): TreeRow => ({ id: code, parent, level: "country", name }),
  );
  const coded = new Set(countries.map(({ code }) => code));
  const uncodedRows = shapeIds.flatMap((id, index): TreeRow[] =>
    coded.has(id)
      ? []
      : [{ id, parent: REGIONS_OF_UNCODED[id] ?? "001", level: "country", name: shapeNames[index] ?? id }],
  );
  const tableRows = table.id.map((id, index): TreeRow => {
    const parent = table.parent[index]!;
    return { id, parent, level: coded.has(parent) ? "first" : "second", name: table.name[index]! };
  });
  return [...regionRows, ...countryRows, ...uncodedRows, ...tableRows];
}

function find(indexOf: ReadonlyMap<string, number>, id: string): number {
  const index = indexOf.get(id);
  if (index === undefined) throw new RangeError(`No territory has the id ${id}.`);
  return index;
}

function readLayer(packed: PackedTopology, indexOf: ReadonlyMap<string, number>): Layer {
  let known: WeakRef<ShapeTopology> | undefined;
  return {
    ...unpackParts(packed, (id) => find(indexOf, id)),
    topology() {
      const topology = known?.deref() ?? unpackTopology(packed);
      known = new WeakRef(topology);
      return topology;
    },
  };
}

/** Area and box of every territory: from its own polygons, else from its children. */
function measureTerritories(parent: Int16Array, layers: readonly Layer[]): Pick<Territories, "areaKm2" | "bounds"> {
  const areaKm2 = new Float64Array(parent.length).fill(Number.NaN);
  const bounds = new Float64Array(4 * parent.length).fill(Number.NaN);
  for (const layer of layers) {
    const parts = new Map<number, number[]>();
    for (const [part, territory] of layer.partTerritory.entries()) {
      const its = parts.get(territory);
      if (its) its.push(part);
      else parts.set(territory, [part]);
    }
    for (const [territory, its] of parts) {
      areaKm2[territory] = its.reduce((sum, part) => sum + partAreaKm2(layer, part), 0);
      bounds.set(boundsOfParts(layer, its), 4 * territory);
    }
  }
  const drawn = areaKm2.map((area) => (Number.isNaN(area) ? 0 : 1));
  for (let child = parent.length - 1; child > 0; child--) {
    const above = parent[child]!;
    if (drawn[above] === 1 || Number.isNaN(areaKm2[child]!)) continue;
    areaKm2[above] = (Number.isNaN(areaKm2[above]!) ? 0 : areaKm2[above]!) + areaKm2[child]!;
    bounds.set(
      combineBounds(bounds.subarray(4 * above, 4 * above + 4), bounds.subarray(4 * child, 4 * child + 4)),
      4 * above,
    );
  }
  return { areaKm2, bounds };
}

export function partAreaKm2({ coordinates, ringStart, partStart }: Parts, part: number): number {
  const first = partStart[part]!;
  let area = 0;
  for (let ring = first; ring < partStart[part + 1]!; ring++) {
    const size = ringAreaKm2(coordinates.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!));
    area += ring === first ? size : -size;
  }
  return area;
}
