import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectFile } from "../../src/import/import-file.ts";
import { toDegreesFrom } from "../../src/import/position/projections.ts";
import { readGridReference } from "../../src/import/position/read-grid-reference.ts";
import { createInverse } from "../../src/import/position/transverse-mercator.ts";
import { isProjection, PROJECTIONS, type Projection, utmZoneOf } from "../../src/model/projection.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { cells, imported, readBytes } from "./support/read.ts";

/** Metres per degree of latitude, enough to compare places. */
const METRES = 111_320;

/** Well-known places with their coordinates in each system; how near our result has to come, in metres. */
const PLACES: readonly [
  Projection,
  easting: number,
  northing: number,
  latitude: number,
  longitude: number,
  near: number,
][] = [
  ["EPSG:27700", 651_409.903, 313_177.27, 52.657977, 1.716052, 5], // the worked example of the Ordnance Survey, on WGS 84
  ["EPSG:27700", 530_050, 180_370, 51.5073, -0.1275, 15], // Trafalgar Square
  ["EPSG:32631", 448_251.795, 5_411_932.678, 48.8582, 2.2945, 0.01], // Eiffel Tower
  ["EPSG:32756", 334_897, 6_252_299, -33.8567, 151.2152, 10], // Sydney Opera House
  ["EPSG:3857", -11_169_055.58, 2_800_000, 24.38178694, -100.33333333, 0.02], // worked example of EPSG guidance note 7-2
  ["EPSG:3857", 20_037_508.342789244, 0, 0, 180, 0.01],
];

describe("plane coordinates become degrees", () => {
  test.each(PLACES)("%s %d, %d", (projection, easting, northing, latitude, longitude, near) => {
    const found = toDegreesFrom(projection)(easting, northing);
    const east = (found.longitude - longitude) * METRES * Math.cos((latitude * Math.PI) / 180);
    expect(Math.hypot(east, (found.latitude - latitude) * METRES)).toBeLessThan(near);
  });

  test("on the ellipsoid itself to a millimetre: the worked example of the Ordnance Survey", () => {
    const inverse = createInverse({
      ellipsoid: { a: 6_377_563.396, b: 6_356_256.909 },
      latitude: 49,
      longitude: -2,
      easting: 400_000,
      northing: -100_000,
      scale: 0.9996012717,
    });
    const { latitude, longitude } = inverse(651_409.903, 313_177.27);
    expect(Math.abs(latitude - (52 + 39 / 60 + 27.2531 / 3600)) * METRES).toBeLessThan(0.002);
    expect(Math.abs(longitude - (1 + 43 / 60 + 4.5177 / 3600)) * METRES).toBeLessThan(0.002);
  });

  test("the middle of every zone lies on its meridian, north and south alike", () => {
    for (const projection of PROJECTIONS) {
      const utm = utmZoneOf(projection);
      if (!utm) continue;
      const { longitude, latitude } = toDegreesFrom(projection)(500_000, 5_000_000);
      expect(longitude).toBeCloseTo(utm.zone * 6 - 183, 9);
      expect(Math.sign(latitude)).toBe(utm.isSouth ? -1 : 1);
    }
  });

  test("the zones at the antimeridian reach over it", () => {
    const { longitude } = toDegreesFrom("EPSG:32760")(900_000, 8_000_000);
    expect(longitude).toBeLessThan(-178);
    expect(longitude).toBeGreaterThan(-180);
  });

  test("what is far outside is nowhere, and other systems are unknown", () => {
    expect(toDegreesFrom("EPSG:27700")(-1, 5).latitude).toBeNaN();
    expect(toDegreesFrom("EPSG:3857")(3e7, 0).latitude).toBeNaN();
    expect(toDegreesFrom("EPSG:32633")(5e6, 0).latitude).toBeNaN();
    expect(isProjection("EPSG:2154")).toBe(false);
    expect(() => toDegreesFrom("EPSG:2154")).toThrow(RangeError);
  });
});

const GRID = `Name,Easting,Northing,Country
Trafalgar Co-op,530050,180370,GB
Caister Co-op,651409.903,313177.27,GB
Edinburgh Co-operative,325500,673500,GB
Far Away,9000000,5,GB
In Degrees,-0.1275,51.5073,GB
No Grid,,,GB
`;
const metresOf = async (text: string) => {
  const looked = await inspectFile(new File([text], "grid.csv"), {}, { taxonomy, brought: true });
  if (!looked.ok) throw new Error(looked.error.code);
  return looked.value.metres;
};

describe("positions in metres", () => {
  test("are recognised, with the projections that bring them into their countries", async () => {
    expect((await metresOf(GRID.replace("9000000,5", "384000,398000").replace(/In Degrees.*\n/, "")))?.fits[0]).toBe(
      "EPSG:27700",
    );
    const rome = "name,x,y,country\nA,291952,4640623,IT\nB,292952,4641623,IT\nC,293952,4642623,IT\n";
    expect((await metresOf(rome))?.fits).toContain("EPSG:32633");
    const web = "name,x,y,country\nA,1391489,5146088,IT\nB,1391589,5146188,IT\nC,1391689,5146288,IT\n";
    expect((await metresOf(web))?.fits[0]).toBe("EPSG:3857");
    const named = "name,UTM32 easting,UTM32 northing\nA,691952,5340623\nB,692952,5341623\nC,693952,5342623\n";
    const columns = named.replace("UTM32 easting,UTM32 northing", "x utm32,y utm32");
    expect(await metresOf(columns)).toBeUndefined(); // no column is a position until the reader says so
    expect(await metresOf("name,lat,lon\nA,41.9,12.5\nB,41.8,12.4\nC,41.7,12.3\n")).toBeUndefined();
  });

  test("are converted on request, and said to be; what is off the plane is set aside", async () => {
    const asked = await imported("grid.csv", GRID, { projection: "EPSG:27700" });
    const [london, caister, edinburgh, ...others] = cells(asked.directory, "latitude");
    expect(Number(london)).toBeCloseTo(51.5073, 3);
    expect(Number(caister)).toBeCloseTo(52.657977, 4);
    expect(Number(edinburgh)).toBeCloseTo(55.9487, 3); // the castle lies 400 m to the west
    expect(others).toEqual(["", "", ""]); // one in degrees among them is not put into the sea
    const findings = asked.account.report.findings.map(({ code, count }) => [code, count]);
    expect(findings).toContainEqual(["coordinates-converted", 1]);
    expect(findings).toContainEqual(["coordinate-out-of-range", 2]);
    expect(asked.account.report).toMatchObject({ read: 6, accepted: 1, repaired: 5, leftOut: 0, placed: 3 });
    const plain = await imported("grid.csv", GRID, { projection: "degrees" });
    expect(plain.account.report.placed).toBe(1); // the one in degrees
  });
});

describe("I9 files that name their projection", () => {
  const collection = (name: string, coordinates: readonly number[]) =>
    JSON.stringify({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name } },
      features: [
        { type: "Feature", properties: { name: "A" }, geometry: { type: "Point", coordinates } },
        { type: "Feature", properties: { name: "B" }, geometry: null },
      ],
    });
  const places = async (name: string, bytes: Uint8Array | string, choices = {}) => {
    const { directory, account, preview } = await imported(name, bytes, choices);
    const codes = account.report.findings.map(({ code }) => code);
    return { at: [cells(directory, "longitude"), cells(directory, "latitude")], codes, preview, account };
  };

  test("GeoJSON in metres of a projection of ours is turned into degrees, and says so", async () => {
    for (const name of ["EPSG:27700", "urn:ogc:def:crs:EPSG::27700", "urn:ogc:def:crs:EPSG:8.8:27700"]) {
      const { at, codes, preview } = await places("a.geojson", collection(name, [530050, 180370]));
      expect(Number(at[1]![0])).toBeCloseTo(51.5073, 3);
      expect(codes).toContain("coordinates-converted");
      expect(preview.structure.projection).toBe("EPSG:27700");
    }
    const written = await places("a.geojson", collection("EPSG:27700", [530050, 180370]), { projection: "degrees" });
    expect(written.at[0]).toEqual(["", ""]);
    const other = await readBytes("a.geojson", collection("EPSG:2154", [530050, 180370]));
    expect(other).toEqual({ ok: false, error: { code: "unknown-crs", detail: "EPSG:2154" } });
  });

  test("and so are Parquet, FlatGeobuf and long GeoJSON", async () => {
    for (const name of ["places-lambert.fgb", "places-lambert.parquet"]) {
      const bytes = readFileSync(join(import.meta.dirname, "fixtures", name));
      // The same bytes with another code of their system: as a number, and as digits.
      for (let from = 0; from + 4 < bytes.length; from++)
        if (
          name.endsWith("fgb") ? bytes.readInt32LE(from) === 2154 : bytes.toString("latin1", from, from + 4) === "2154"
        )
          if (name.endsWith("fgb")) bytes.writeInt32LE(3857, from);
          else bytes.write("3857", from, "latin1");
      const read = await places(name, bytes);
      expect(read.codes, name).toContain("coordinates-converted");
      expect(read.preview.structure.projection).toBe("EPSG:3857");
      // What the fixture holds is degrees all the same: set aside as metres, and read when the reader says so.
      expect(read.codes).toContain("coordinate-out-of-range");
      expect((await places(name, bytes, { projection: "degrees" })).account.report.placed).toBeGreaterThan(0);
    }
    const features = Array.from({ length: 9000 }, (_, n) => ({
      type: "Feature",
      properties: { name: `N${n}`, note: "some more words, so that it becomes long" },
      geometry: { type: "Point", coordinates: [1391489 + n, 5146088] },
    }));
    const crs = { type: "name", properties: { name: "EPSG:3857" } };
    for (const long of [
      { type: "FeatureCollection", crs, features },
      { type: "FeatureCollection", features, crs },
    ]) {
      const read = await places("long.geojson", JSON.stringify(long));
      expect(read.account.report.placed).toBe(9000);
      expect(Number(read.at[0]![0])).toBeCloseTo(12.5, 3);
    }
  });
});

describe("references to the British grid", () => {
  test("name the middle of a square, with spaces or without, down to a metre", () => {
    expect(readGridReference("TQ 30 80")).toMatchObject({ side: 1000 });
    expect(readGridReference("TG 51409 13177")?.latitude).toBeCloseTo(52.65798, 4);
    expect(readGridReference("tg5140913177")?.longitude).toBeCloseTo(1.71605, 4);
    const [southampton, again] = [readGridReference("SU387148")!, readGridReference("SU 387 148")!];
    expect(southampton).toEqual(again);
    expect(southampton).toEqual({ ...toDegreesFrom("EPSG:27700")(438_750, 114_850), side: 100 });
    for (const other of [
      "SC12345",
      "TQ 30 800",
      "TQ",
      "AB 12 34",
      "IQ1234",
      "TQ3 0AB",
      "41.9, 12.5",
      "XX1234",
      "SU 3 1",
    ])
      expect(readGridReference(other), other).toBeUndefined();
  });

  test("are read where a column is named for them, and said to be converted", async () => {
    const text = "Name,OS grid reference\nA,SU387148\nB,TQ 30 80\nC,somewhere\nD,\n";
    const { directory, account, preview } = await imported("grid.csv", text);
    expect(preview.columns[1]!.target).toEqual({ as: "coordinates", order: "latitude-first" });
    expect(Number(cells(directory, "latitude")[0])).toBeCloseTo(50.9318, 4);
    expect(cells(directory, "locationMethod")).toEqual(["source", "centroid", "", ""]);
    const findings = account.report.findings.map(({ code, count }) => [code, count]);
    expect(findings).toContainEqual(["coordinates-converted", 1]);
    expect(findings).toContainEqual(["coordinate-invalid", 1]);
    expect(account.report).toMatchObject({ read: 4, placed: 2, repaired: 3 });
  });

  test("a column of company numbers is none", async () => {
    const { preview } = await imported("a.csv", "Name,Number\nA,SC123456\nB,SC123457\nC,SC123458\n");
    expect(preview.columns[1]!.target.as).not.toBe("coordinates");
  });

  test("P8 nothing of it stays of a place that must not be found", async () => {
    const text = "Name,Grid ref,lat,lon,Note\nCasa,SU387148,50.93,-1.45,women's refuge\nOrto,SU387149,50.93,-1.45,x\n";
    const { directory } = await imported("grid.csv", text);
    expect(JSON.stringify([...directory.extra])).not.toContain("387148");
    expect(JSON.stringify([...directory.extra])).toContain("387149");
  });
});
