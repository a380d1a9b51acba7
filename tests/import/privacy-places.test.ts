import { describe, expect, test } from "vitest";
import headers from "../../data/taxonomy/headers.json" with { type: "json" };
import { isPlaceLike } from "../../src/import/privacy/place-like.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, extraCells, imported, issuesOf } from "./support/read.ts";

const SECRET = /Secret|77|52\.51|13\.45|5251234|52° ?30/;
const REFUGE = "Frauenhaus Graz";
const SOLE_TRADER = ["legal form", "sole trader"] as const;

/** Every header by which headers.json knows a street, an address or another point. */
const PLACE_HEADERS = headers.fields
  .filter(({ field }) => ["street", "address"].includes(field))
  .flatMap(({ synonyms }) => Object.values(synonyms).flat() as string[]);
const POINT_HEADERS = headers.fields
  .filter(({ field }) => ["coordinates", "geometry"].includes(field))
  .flatMap(({ synonyms }) => Object.values(synonyms).flat() as string[]);

describe("P8 a refuge keeps no column that tells its door", () => {
  test.each([...new Set(PLACE_HEADERS)])("%s", async (header) => {
    const rows = [
      ["name", "city", "street", header],
      [REFUGE, "Graz", "Secret Road 77", "Secret Road 77"],
      ["Shop", "Graz", "Open Lane 1", "Open Lane 1"],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test.each([...new Set(POINT_HEADERS)])("%s", async (header) => {
    const rows = [
      ["name", "lat", "lon", header],
      [REFUGE, "52.51234", "13.45678", "POINT(13.45678 52.51234)"],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test.each([
    ["addr", "5 Secret Rd"],
    ["addr:suburb", "Secret"],
    ["hint", "Secretstraße 77"],
    ["hint", "77 Secret Avenue, Graz"],
    ["hint", "Calle Secret 77"],
    ["hint", "we are at Secret Road 77, ring twice"],
    ["description", "We are at Secret Road 77."],
    ["hint", "52.51234, 13.45678"],
    ["map", "https://maps.example/@52.51234,13.45678,17z"],
    ["hint", "52°30'44\" N"],
    ["hint", "52.51234"],
    ["geohash", "u33secret77"],
    ["geoHash", "u33secret77"],
    ["what3words", "Secret.count.soap"],
    ["what 3 words", "Secret.count.soap"],
    ["w3w", "Secret.count.soap"],
    ["MGRS", "33UWP 77777 77777"],
  ])("%s: %s", async (header, cell) => {
    const rows = [
      ["name", "city", "lat", "lon", "street", header],
      [REFUGE, "Graz", "52.51234", "13.45678", "Secret Road 77", cell],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test.each(["plus_code", "plusCode", "Plus codes", "pluscode", "Open Location Code", "hint"])(
    "a plus code in %s, whole or short",
    async (header) => {
      for (const code of ["8FVC9G8F+6W", "8fvc9g8f+6w", "9G8F+6W", "9G8F+6W Graz", "3CQG+H8", "8F+6W, Graz"]) {
        const rows = [
          ["name", "city", header],
          [REFUGE, "Graz", code],
          ["Shop", "Graz", "4RRH+46"],
        ];
        for (const [way, result] of await bothWays(rows))
          expect([way, leaks(result, /8f\+6w|3cqg/i)]).toEqual([way, []]);
      }
    },
  );

  test("nor its quarter, whatever else the file calls a district", async () => {
    const rows = [
      ["name", "city", "district", "quartier", "Ortsteil"],
      [REFUGE, "Graz", "Graz-Umgebung", "Secret", "Secretdorf"],
      ["Shop", "Graz", "Graz-Umgebung", "Open", "Opendorf"],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test.each([
    ...["addr:suburb", "neighborhood_name", "neighbourhoodName", "quarter", "Headquarters", "barrio", "barris"],
    ...["nome bairro", "Stadtteil / Ort", "Stadtteilname", "Kiez", "Grätzl", "Stadtviertel", "Viertel", "wijk_naam"],
    ...["buurtnaam", "mahallesi", "frazione", "Barangay"],
  ])("nor its quarter as %s", async (header) => {
    const rows = [
      ["name", "city", header],
      [REFUGE, "Graz", "Secret"],
      ["Shop", "Graz", "Open"],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test.each(["addr:suburb", "neighbourhood", "Stadtteil", "bairro"])(
    "nor its quarter where %s is all the file says of towns",
    async (header) => {
      const rows = [
        ["name", header],
        [REFUGE, "Secret"],
        ["Shop", "Open"],
      ];
      for (const [way, result] of await bothWays(rows)) {
        expect([way, leaks(result, SECRET)]).toEqual([way, []]);
        expect(cells(result.directory, "locality")).toEqual(["", "Open"]);
      }
    },
  );

  test.each(["barrierefrei", "Barrier free", "Barriere", "Quarterly turnover", "Vierteljahr", "Stadtteilarbeit"])(
    "%s, which tells no place, stays",
    async (header) => {
      const rows = [
        ["name", "city", header],
        [REFUGE, "Graz", "in part"],
        ["Shop", "Graz", "wholly"],
      ];
      for (const [, { directory }] of await bothWays(rows))
        expect(extraCells(directory, header)).toEqual(["in part", "wholly"]);
    },
  );

  test("in tags of OpenStreetMap and in members of GeoJSON", async () => {
    const tags = {
      name: REFUGE,
      "addr:street": "Secret Road",
      "addr:housenumber": "77",
      "addr:full": "Secret Road 77",
      "addr:city": "Graz",
    };
    const shop = { ...tags, name: "Shop", "addr:street": "Open", "addr:housenumber": "1", "addr:full": "Open 1" };
    const elements = [tags, shop].map((each, id) => ({
      type: "node",
      id,
      lat: 52.51234 + id,
      lon: 13.45678 + id,
      tags: each,
    }));
    const overpass = await imported(
      "o.json",
      JSON.stringify({ generator: "Overpass API", elements: elements.slice(0, 1) }),
    );
    expect(leaks(overpass, SECRET)).toEqual([]);
    const features = [
      {
        type: "Feature",
        properties: { name: REFUGE, addr: "5 Secret Rd", where: { full: "Secret Road 77" } },
        geometry: { type: "Point", coordinates: [13.45678, 52.51234, 77.5] },
      },
    ];
    const geojson = await imported("g.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    expect(leaks(geojson, SECRET)).toEqual([]);
  });

  test.each([
    ["region", "Secret Road 77, Graz"],
    ["locality", "Secret Road, Graz"],
    ["website", "https://refuge.example/secret-road-77"],
    ["hint", "find us in SECRET ROAD"],
    ["hint", "https://maps.app.goo.gl/Secret"],
    ["osm_id", "7752512345"],
    ["osm", "way/7752512345"],
    ["hint", "https://www.openstreetmap.org/node/7752512345"],
  ])("nor repeats its street or a place on a map in %s: %s", async (header, cell) => {
    const rows = [
      ["name", "lat", "lon", "street", header],
      [REFUGE, "52.51234", "13.45678", "Secret Road 77", cell],
      ["Shop", "48.1", "16.2", "Open Lane 1", "https://shop.example/1"],
    ];
    for (const [way, result] of await bothWays(rows))
      expect([way, leaks(result, /secret|7752512345/i)]).toEqual([way, []]);
  });

  test("no number of OpenStreetMap leads to it", async () => {
    const element = (id: number, name: string) => ({ type: "node", id, lat: 52.51234, lon: 13.45678, tags: { name } });
    const elements = [element(7752512345, REFUGE), element(42, "Shop")];
    const overpass = await imported("o.json", JSON.stringify({ generator: "Overpass API", elements }));
    expect(leaks(overpass, /7752512345/)).toEqual([]);
    expect(cells(overpass.directory, "id")[1]).toContain("node/42");
    const features = elements.map(({ id, tags }) => ({
      type: "Feature",
      id: `node/${id}`,
      properties: tags,
      geometry: { type: "Point", coordinates: [13.45678, 52.51234] },
    }));
    const geojson = await imported("g.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    expect(leaks(geojson, /7752512345/)).toEqual([]);
  });

  test("the town stays, and so does everything of others", async () => {
    const { directory } = await imported(
      "t.csv",
      `name,city,street,hint\n${REFUGE},Graz,Secret Road 77,quiet\nShop,Graz,Open Lane 1,Open Lane 1\n`,
    );
    expect(cells(directory, "locality")).toEqual(["Graz", "Graz"]);
    expect(cells(directory, "street")).toEqual(["", "Open Lane 1"]);
    expect(directory.extra.size).toBe(1);
  });

  test("nothing of it is quoted when its position is unusual, nor when it is left out", async () => {
    const records = [
      ["name", "lat", "lon", "street", "remarks"],
      [REFUGE, "5251234.5", "1345678.5", "Secret Road 77", "x"],
      [REFUGE, "52.51234°", "13.45678;x", "Secret Road 77", "x"],
      ["", "52.51234", "13.45678", "Secret Road 77", "domestic violence"],
    ];
    for (const [way, result] of await bothWays(records)) {
      expect([way, leaks(result, SECRET)]).toEqual([way, []]);
      expect(result.account.report.leftOut).toBe(1);
    }
    const extra = await imported("e.csv", `name,lat,lon\n${REFUGE},52.51234,13.45678,Secret Road 77\n`);
    expect(leaks(extra, SECRET)).toEqual([]);
  });

  test("a street that is somebody's home is one as well", async () => {
    const rows = [
      ["name", "lat", "lon", "street", "kind of address"],
      ["Knitters", "52.51234", "13.45678", "Secret Road 77", "private home"],
      ["Private Home Care", "48.1", "16.2", "Open Lane 1", "office"],
    ];
    for (const [way, result] of await bothWays(rows)) {
      expect([way, leaks(result, SECRET)]).toEqual([way, []]);
      expect(cells(result.directory, "street")).toEqual(["", "Open Lane 1"]);
    }
  });
});

describe("P7 sole traders", () => {
  test.each(["addr", "Firmensitz Adresse", "domicilio", "住所"])(
    "lose %s and numbers in other columns",
    async (header) => {
      const rows = [
        ["name", SOLE_TRADER[0], "street", header, "VAT number", "SIRET"],
        ["A", SOLE_TRADER[1], "Secret Road 77", "Secret Road 77", "Secret1", "Secret2"],
        ["B", "cooperative", "Open Lane 1", "Open Lane 1", "1", "2"],
      ];
      for (const [way, result] of await bothWays(rows)) {
        expect([way, leaks(result, SECRET)]).toEqual([way, []]);
        expect(cells(result.directory, "street")).toEqual(["", "Open Lane 1"]);
      }
    },
  );

  test("by their kind as well", async () => {
    const rows = [
      ["name", "kind", "street"],
      ["A", "Einzelunternehmen", "Secret Road 77"],
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });
});

describe("P8 a blurred point says that it is one, whatever the file says", () => {
  test("of its precision, its method and its uncertainty", async () => {
    const rows = [
      ["name", "latitude", "longitude", "locationPrecision", "locationMethod", "locationUncertaintyM"],
      [REFUGE, "52.51234", "13.45678", "exact", "source", "5"],
      ["Shop", "48.1", "16.2", "street", "centroid", "30"],
      [REFUGE, "", "", "exact", "source", ""],
    ];
    for (const [, { directory }] of await bothWays(rows)) {
      expect(cells(directory, "locationPrecision")).toEqual(["generalised", "street", "exact"]);
      expect(cells(directory, "locationMethod")).toEqual(["generalised", "centroid", "source"]);
      expect(cells(directory, "locationUncertaintyM")).toEqual(["8000", "30", ""]);
    }
  });

  test("groups of people at risk too", async () => {
    const rows = [
      ["name", "kinds", "focusGroups", "street", "latitude", "longitude", "locationPrecision"],
      ["Circle", "self-help-group", "lgbtq-people", "Secret Road 77", "52.51234", "13.45678", "exact"],
    ];
    for (const [way, result] of await bothWays(rows)) {
      // The preview shows the file as it is before its words are understood.
      expect([way, leaks(result, SECRET).filter((place) => place !== "preview")]).toEqual([way, []]);
      expect(cells(result.directory, "locationPrecision")).toEqual(["generalised"]);
      expect(issuesOf(result).filter(({ code }) => code === "point-blurred")).toHaveLength(1);
    }
  });
});

test.each(["Open from 9 to 17", "Ring us", "founded 1999", "3 rooms, 12 beds", "https://place.example/12", "12.5"])(
  "%s is no place",
  (cell) => expect(isPlaceLike(cell)).toBe(false),
);
