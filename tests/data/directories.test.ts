import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { deriveDirectories } from "../../scripts/derive/directories.ts";
import { sourcesPage } from "../../scripts/derive/sources-page.ts";
import { namesRefuge } from "../../src/import/privacy/refuges.ts";
import { FIELD_TYPES, type Field, type Initiative, initiativeSchema } from "../../src/model/initiative.ts";
import { readListCell } from "../../src/model/list-cell.ts";
import { type Source, sourceSchema } from "../../src/model/source.ts";
import { KINDS, SECTORS } from "../../src/model/taxonomy.ts";

const folder = join(import.meta.dirname, "../../data/directories");
const readText = (name: string): string => readFileSync(join(folder, name), "utf8");
const sourceIds = JSON.parse(readText("index.json")) as string[];
const packageOf = (id: string) => JSON.parse(readText(`${id}/datapackage.json`));
const licenceTerms = JSON.parse(readFileSync(join(folder, "../taxonomy/licences.json"), "utf8")).terms as {
  id: string;
  title: string;
  url: string;
}[];

function initiativesOf(id: string): Initiative[] {
  const { data } = Papa.parse<Record<Field, string>>(readText(`${id}/initiatives.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((cells) => {
    const known = Object.entries(cells).filter(([, cell]) => cell !== "") as [Field, string][];
    return initiativeSchema.parse(Object.fromEntries(known.map(([field, cell]) => [field, readCell(field, cell)])));
  });
}

function readCell(field: Field, cell: string): string | number | string[] {
  const type = FIELD_TYPES[field];
  if (type === "list") return readListCell(cell);
  return type === "number" || type === "integer" || type === "year" ? Number(cell) : cell;
}

const all = sourceIds.flatMap(initiativesOf);
const byId = new Map(all.map((initiative) => [initiative.id, initiative]));

describe.each(sourceIds)("directory %s", (id) => {
  const initiatives = initiativesOf(id);
  const { source, resources, licenses } = packageOf(id) as {
    source: Source;
    resources: { path: string; schema: { fields: { name: string }[] } }[];
    licenses: { name: string }[];
  };

  test("describes itself as a source whose figures are those of the file", () => {
    sourceSchema.parse(source);
    expect(source.id).toBe(id);
    expect(source.rows).toBe(initiatives.length);
    expect(source.sha256).toBe(
      createHash("sha256")
        .update(readText(`${id}/initiatives.csv`))
        .digest("hex"),
    );
    expect(source.attribution).toBeTruthy();
    const countries = initiatives.flatMap(({ countryCode }) => countryCode ?? []);
    expect(source.countries).toEqual([...new Set(countries)].sort());
  });

  test("lists the columns of the file in its package, in their order", () => {
    const header = readText(`${id}/initiatives.csv`).split("\r\n", 1)[0]!.split(",");
    expect(resources.map((resource) => resource.path)).toEqual(["initiatives.csv"]);
    expect(resources[0]!.schema.fields.map((field) => field.name)).toEqual(header);
  });

  test("holds rows of this source and of one licence, each with its credit", () => {
    for (const initiative of initiatives) {
      expect(initiative.id.startsWith(`${id}:`)).toBe(true);
      expect([initiative.sourceId, initiative.licence]).toEqual([id, source.licence]);
      expect(initiative.attribution).toBeTruthy();
    }
    expect(licenceTerms.map((term) => term.id)).toEqual(
      expect.arrayContaining(licenses.map((licence) => licence.name)),
    );
  });

  test("uses terms that exist and positions that are whole", () => {
    for (const { kinds = [], sectors = [], latitude, longitude, locationPrecision } of initiatives) {
      expect(kinds.every((kind) => KINDS.indexOf(kind) !== undefined)).toBe(true);
      expect(sectors.every((sector) => SECTORS.indexOf(sector) !== undefined)).toBe(true);
      expect(latitude === undefined).toBe(longitude === undefined);
      expect(locationPrecision === undefined).toBe(latitude === undefined);
    }
  });
});

describe("all embedded directories", () => {
  test("hold 5,780 initiatives with different ids, 5,572 of them on the map", () => {
    expect(all.length).toBe(5780);
    expect(byId.size).toBe(5780);
    expect(all.filter(({ latitude }) => latitude !== undefined).length).toBe(5572);
  });

  test("keep the 112 ties, 99 of them with both ends on the map", () => {
    const ties = all.flatMap((initiative) =>
      (initiative.memberOf ?? []).map((to) => [initiative, byId.get(to)] as const),
    );
    expect(ties.length).toBe(112);
    expect(ties.every(([, network]) => network !== undefined)).toBe(true);
    expect(ties.filter(([from, to]) => from.latitude !== undefined && to?.latitude !== undefined).length).toBe(99);
  });

  test("P11 say to whom corrections go, all but the one whose project has ended", () => {
    const sources = sourceIds.map((id) => packageOf(id).source as Source);
    expect(sources.filter(({ steward }) => steward === undefined).map(({ id }) => id)).toEqual(["susy"]);
    const pages = sources.flatMap(({ correctionUrl }) => correctionUrl ?? []);
    expect(pages).toHaveLength(5);
    for (const page of pages) expect(page).toMatch(/^https:\/\//);
  });

  test("stay below 450 kB packed", () => {
    const names = sourceIds.flatMap((id) => [`${id}/initiatives.csv`, `${id}/datapackage.json`]);
    const bytes = names.reduce((sum, name) => sum + gzipSync(readText(name), { level: 9 }).length, 0);
    expect(bytes).toBeLessThan(450_000);
  });

  test("are the folders that are there, and nothing lies beside them", () => {
    expect(readdirSync(folder).sort()).toEqual([...sourceIds, "index.json"].sort());
  });

  test("credit GeoNames wherever a point is a town centre of theirs", () => {
    const credited = all.filter(({ attribution }) => attribution?.includes("GeoNames"));
    expect(credited.length).toBeGreaterThan(700);
    for (const { name, locationPrecision } of credited)
      expect(locationPrecision).toBe(namesRefuge(name) ? "generalised" : "locality");
  });

  test("P8 do not tell the door of a refuge", () => {
    const refuges = all.filter(({ name, latitude }) => namesRefuge(name) && latitude !== undefined);
    expect(refuges.length).toBeGreaterThan(0);
    for (const { latitude, longitude, locationPrecision } of refuges) {
      expect(locationPrecision).toBe("generalised");
      expect([latitude! * 10, longitude! * 10].map((tenths) => tenths - Math.round(tenths))).toEqual([0, 0]);
    }
  });

  test("are told of in SOURCES.md", () => {
    const page = readFileSync(join(folder, "../SOURCES.md"), "utf8");
    expect(page).toBe(sourcesPage(sourceIds.map((id) => packageOf(id).source)));
  });
});

describe("deriving", () => {
  const list = [
    "id,name,kind,sectors,lat,lon,locality,region,country,website,founded,members,jobs,network,source,licence",
    'osm-n1,"Lab, the ""first""",commons-peer-production,digital;other,47.1,8.2,Zug,,CH,,2011,,,net-one,OSM,ODbL 1.0 (OpenStreetMap contributors)',
    "net-one,One,network,other,,,,,,,,,,,one.example,Facts only (names and towns commonly known)",
    "net-two,Two,network,digital,,,,,,,,,,net-one,list,CC0 1.0",
    "ncua-7,Seven,credit-cooperative,finance,40.1,-74.2,Town,NJ,US,,1950,12,3,,NCUA,Public domain (US Government work); coordinates: GeoNames place (CC BY 4.0)",
  ].join("\n");
  const kinds = {
    "commons-peer-production": ["peer-production-project"],
    network: ["network-and-support"],
    "credit-cooperative": ["credit-union"],
  };
  const sectors = {
    digital: ["digital-and-communications"],
    other: ["other-sector"],
    finance: ["finance-and-exchange"],
  };
  const terms = { kinds, sectors, licences: new Map(licenceTerms.map((term) => [term.id, term] as const)) };
  const texts = deriveDirectories(list, terms);
  const recordOf = (id: string) =>
    Papa.parse<Record<string, string>>(texts.get(`${id}/initiatives.csv`)!, { header: true }).data[0]!;

  test("translates words into terms and keeps the words", () => {
    expect(recordOf("osm")).toMatchObject({
      id: "osm:n1",
      name: 'Lab, the "first"',
      kinds: "peer-production-project",
      kindRaw: "commons-peer-production",
      sectors: "digital-and-communications;other-sector",
      sectorRaw: "digital; other",
      locationPrecision: "exact",
      memberOf: "net:one",
      licence: "ODbL-1.0",
    });
  });

  test("moves networks of an open list to that list", () => {
    expect(recordOf("tech")).toMatchObject({ id: "tech:two", memberOf: "net:one", licence: "CC0-1.0" });
    expect(recordOf("net")).toMatchObject({ id: "net:one", licence: "LicenseRef-facts" });
  });

  test("gives a state its name and its code, where the list has the code alone", () => {
    expect(recordOf("ncua")).toMatchObject({ region: "New Jersey", regionCode: "US-NJ", countryCode: "US" });
  });

  test("says which points are town centres, and how old the figures are", () => {
    expect(recordOf("ncua")).toMatchObject({
      locationPrecision: "locality",
      locationMethod: "centroid",
      members: "12",
      jobs: "3",
      impactYear: "2025",
    });
    expect(recordOf("ncua").attribution).toContain("GeoNames (CC BY 4.0)");
  });

  test("refuses words, networks and prefixes that it does not know", () => {
    const header = list.split("\n")[0]!;
    const derive = (row: string) => () => deriveDirectories(`${header}\n${row}`, terms);
    expect(derive("osm-1,A,unheard-of,,,,,,,,,,,,x,ODbL 1.0")).toThrow('No term for "unheard-of".');
    expect(derive("osm-1,A,network,,,,,,,,,,,net-none,x,ODbL 1.0")).toThrow("No row for the network net-none.");
    expect(derive("zzz-1,A,network,,,,,,,,,,,,x,ODbL 1.0")).toThrow("No directory for zzz-1.");
  });
});
