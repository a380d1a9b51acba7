import { describe, expect, test } from "vitest";
import type { ColumnTarget } from "../../src/model/import.ts";
import { cells, extraCells, imported, inspected, issuesOf } from "./support/read.ts";

const as = (target: ColumnTarget): string => (target.as === "field" ? target.field : target.as);

async function meanings(header: string, ...rows: string[]): Promise<string[]> {
  const preview = await inspected("list.csv", [header, ...rows].join("\n"));
  return preview.columns.map(({ target }) => as(target));
}

describe("I4 headers in the languages that we know", () => {
  for (const [header, row] of [
    ["nom,secteur,latitude,longitude,pays", "Épicerie,alimentation,48.85,2.35,France"],
    ["nombre,actividad,latitud,longitud,país", "Tienda,alimentación,40.41,-3.70,España"],
    ["Name,Branche,Breitengrad,Längengrad,Land", "Laden,Lebensmittel,52.52,13.40,Deutschland"],
    ["nome,settore,latitudine,longitudine,paese", "Bottega,agricoltura,41.90,12.50,Italia"],
    ["nome,setor,latitude,longitude,país", "Feira,agricultura,-23.55,-46.63,Brasil"],
    ["nom,sector,latitud,longitud,país", "Botiga,alimentació,41.38,2.17,Espanya"],
    ["名称,分野,緯度,経度,国", "食堂,food,35.71,139.74,JP"],
  ] as const)
    test(header, async () => {
      expect(await meanings(header, row)).toEqual(["name", "sectors", "latitude", "longitude", "countryCode"]);
    });
});

test("I4 our own names are read as what they say, also where another column would do", async () => {
  expect(
    await meanings("id,name,links,sameAs,website", "a:1,A,https://a.example/x,https://a.example/y,https://a.example/"),
  ).toEqual(["id", "name", "links", "sameAs", "website"]);
});

test("I4 a filled pair of coordinates beats an empty one", async () => {
  expect(
    await meanings("name,Latitude,Longitude,Geo Latitude,Geo Longitude", "A,,,41.9,12.5", "B,,,42.1,12.6"),
  ).toEqual(["name", "extra", "extra", "latitude", "longitude"]);
});

test("I4 points are read under whatever header they stand, unless the file has others, and other pairs of numbers are none", async () => {
  const rows = ["48.85661, 2.35222", "45.76400, 4.83570", "43.29650, 5.36980"];
  const outline = '{""type"":""Polygon"",""coordinates"":[[[2,48],[3,48],[3,49],[2,48]]]}';
  const shapes = await imported("list.csv", `name,lugar\nA,"${outline}"\nB,"${outline}"\nC,"${outline}"\n`);
  expect(
    cells(shapes.directory, "latitude")
      .map(Number)
      .every((degrees) => degrees > 48 && degrees < 49),
  ).toBe(true);
  const texts = rows.map((row) => `"POINT (${row.split(", ").reverse().join(" ")})"`);
  for (const header of ["lugar", "map link", "ubicación", "x"])
    for (const written of [rows.map((row) => `"${row}"`), rows.map((row) => row.replace(", ", " ")), texts]) {
      const { directory } = await imported("list.csv", `name,${header}\nA,${written.join("\nB,")}\n`);
      expect(cells(directory, "latitude")).toEqual(["48.85661", "45.764", "43.2965"]);
    }
  const beside = await imported(
    "list.csv",
    `name,lat,lon,lugar\n${rows.map((row) => `A,1.5,2.5,"${row}"`).join("\n")}\n`,
  );
  expect(cells(beside.directory, "latitude")).toEqual(["1.5", "1.5", "1.5"]);
  expect(beside.directory.extra.has("lugar")).toBe(true);
  const { directory } = await imported(
    "list.csv",
    'name,lugar,members\nA,"12, 14",12.500 34.000\nB,"3.5, 4.5",1.250 2.500\nC,"7, 8",9.000 12.000\n',
  );
  expect(directory.fields.has("latitude")).toBe(false);
});

test("I4 a state may be a region or a status, as its values say", async () => {
  expect((await meanings("name,state", "A,active", "B,closed"))[1]).toBe("status");
  expect((await meanings("name,state", "A,Bavaria", "B,Saxony"))[1]).toBe("region");
});

test("I4 a title beside a name is somebody's job and not kept", async () => {
  expect(await meanings("organisation name,contact name,title", "A,Ann Lee,Chair", "B,Bo Li,Manager")).toEqual([
    "name",
    "dropped",
    "dropped",
  ]);
  expect((await meanings("title,lat,lon", "Coop A,41.9,12.5"))[0]).toBe("name");
});

test("I4 a header that is a term over yes and no marks the rows with it", async () => {
  const { directory } = await imported("marks.csv", "name,housing,repair\nA,yes,no\nB,,x\nC,no,1\n");
  expect(cells(directory, "sectors")).toEqual(["housing-and-land", "repair", "repair"]);
});

test("I4 a second column that only happens to hold some words of sectors does not stand beside the one that is the sector", async () => {
  const places = ["cafe", "farm", "Open Space", "bakery", "dressmaker", ""];
  const rows = places.map((place, at) => `N${at},${place},${["food", "housing", "energy"][at % 3]}`);
  expect(await meanings("name,poi type,type of initiative", ...rows)).toEqual(["name", "kinds", "sectors"]);
  const known = rows.map((row) => row.replace(/,[^,]+,/, ",bakery,"));
  expect(await meanings("name,poi type,type of initiative", ...known)).toEqual(["name", "sectors", "sectors"]);
});

test("I4 a source without an address is no page, a street in another language no second street", async () => {
  const surveyed = Array.from({ length: 6 }, (_, at) => `N${at},survey,Hauptplatz ${at},Main Square ${at}`);
  expect(await meanings("name,source,street,street:en", ...surveyed)).toEqual(["name", "extra", "street", "extra"]);
  expect((await meanings("name,fuente", "A,https://list.example/1"))[1]).toBe("sourceUrl");
});

test("I4 what a place is stands in OpenStreetMap under its description, not under the note of a mapper", async () => {
  const tags = [
    { name: "A", leisure: "hackerspace", note: "position not sure", description: "Open workshop" },
    { name: "B", leisure: "hackerspace", note: "second floor" },
  ];
  const elements = tags.map((each, at) => ({ type: "node", id: at, lat: 1, lon: 2, tags: each }));
  const { directory } = await imported("o.json", JSON.stringify({ generator: "x", elements }));
  expect(cells(directory, "description")).toEqual(["Open workshop", ""]);
  expect(extraCells(directory, "note")).toEqual(["position not sure", "second floor"]);
});

test("I4 of several years the figures keep theirs, other languages stay under their own name", async () => {
  const { directory } = await imported(
    "y.csv",
    "name,employees 2023,description,description:de\nA,12,Food,Essen\nB,7,Shop,Laden\n",
  );
  expect(cells(directory, "jobs")).toEqual(["12", "7"]);
  expect(cells(directory, "impactYear")).toEqual(["2023", "2023"]);
  expect(extraCells(directory, "description:de")).toEqual(["Essen", "Laden"]);
});

test("I4 what the reader chose goes before what we guessed", async () => {
  const csv = "a;b;c\nShop;48,5;9,1\n";
  const columns: Record<number, ColumnTarget> = {
    0: { as: "field", field: "name" },
    1: { as: "field", field: "latitude" },
    2: { as: "field", field: "longitude" },
  };
  const { directory, preview } = await imported("a.csv", csv, { columns, headerLine: 1 });
  expect([cells(directory, "name"), cells(directory, "latitude"), cells(directory, "longitude")]).toEqual([
    ["Shop"],
    ["48.5"],
    ["9.1"],
  ]);
  expect(preview.columns.map(({ reason }) => reason)).toEqual(["chosen", "chosen", "chosen"]);
});

test("I4 delimiter and header line can be chosen", async () => {
  const { preview } = await imported("a.csv", "x|y,z\n1|2,3\n", { delimiter: "|", headerLine: 1 });
  expect(preview.columns.map(({ header }) => header)).toEqual(["x", "y,z"]);
});

test("I14 a file of many megabytes is inspected by its beginning", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `${at},Coop ${at},41.9,12.5`);
  const preview = await inspected("large.csv", `id,name,lat,lon\n${rows.join("\n")}\n`);
  expect(preview.rows).toHaveLength(20);
  expect(preview.columns.map(({ target }) => as(target))).toEqual(["id", "name", "latitude", "longitude"]);
});

test("rule 6 bands are kept as they are and never summed", async () => {
  const { directory } = await imported("b.csv", "name,employees\nA,5-24\nB,> 24\nC,1-4\n");
  expect(cells(directory, "sizeBand")).toEqual(["5-24", "> 24", "1-4"]);
  expect(directory.fields.has("jobs")).toBe(false);
});

test("rule 11 an identifier that is there twice is none", async () => {
  const result = await imported("d.csv", "id,name,lat,lon\n7,A,41,12\n7,B,42,13\n8,C,43,14\n");
  expect(cells(result.directory, "id").every((id) => /^d:~[0-9a-f]{16}$/.test(id))).toBe(true);
  expect(cells(result.directory, "sourceRecordId")).toEqual(["7", "7", "8"]);
  expect(issuesOf(result).map(({ code }) => code)).toContain("duplicate-id");
  const { directory } = await imported("d.csv", "id,name\nR 1,A\nR;2,B\n");
  expect(cells(directory, "id")).toEqual(["d:R%201", "d:R%3B2"]);
});

test("rule 11 equal hashes are counted in the order of the file, and the hash is SHA-256", async () => {
  const { directory } = await imported("h.csv", "name,lat,lon\nCoop,41.9,12.5\nCoop,41.9,12.5\n");
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update("coop\n12.5000 41.9000").digest("hex").slice(0, 16);
  expect(cells(directory, "id")).toEqual([`h:~${hash}`, `h:~${hash}-2`]);
});

test("rule 13 a file without names is labelled, and that is said once", async () => {
  const result = await imported("points.csv", "lng,lat\n12.5,41.9\n13.5,42.9\n");
  expect(cells(result.directory, "name")).toEqual(["points 2", "points 3"]);
  expect(issuesOf(result).filter(({ code }) => code === "name-made")).toHaveLength(1);
});

test("I4 of a figure of several years the newest counts with its year, unless it has hardly begun; the others are kept", async () => {
  const file = "name,Employees 2020/21,Employees 2021/22,Income 2021\nA,3,4,100\nB,5,6,200\nC,7,8,\n";
  const { directory } = await imported("years.csv", file);
  expect(cells(directory, "jobs")).toEqual(["4", "6", "8"]);
  expect(cells(directory, "impactYear")).toEqual(["2022", "2022", "2022"]);
  expect(extraCells(directory, "Employees 2020/21")).toEqual(["3", "5", "7"]);
  expect(await meanings("name,Jobs 2022,Jobs 2023", "A,3,", "B,5,", "C,7,1")).toEqual(["name", "jobs", "extra"]);
});

test("I4 bands of income or staff are no numbers: none becomes jobs or turnover, and their field is offered", async () => {
  const { preview } = await imported(
    "bands.csv",
    "name,Size,Employees 2020/21,Employees 2021/22\nA,Large,5-24,> 24\nB,Small,< 5,5-24\n",
  );
  expect(preview.columns.map(({ target }) => (target.as === "field" ? target.field : target.as))).toEqual([
    "name",
    "sizeBand",
    "extra",
    "extra",
  ]);
  expect(preview.columns[3]!.candidates).toEqual(["sizeBand"]);
});

test("I4 the page of an operator is that of the place where names are those of operators, behind the place's own", async () => {
  const rows = [
    "Haus 1,https://haus.example/,Alba eG,https://alba.example/",
    ",,Bora eG,https://bora.example/",
    ",,Cima eG,",
  ];
  const { directory } = await imported("owners.csv", `name,web,operator,owner:website\n${rows.join("\n")}\n`);
  expect(cells(directory, "website")).toEqual(["https://haus.example/", "https://bora.example/", ""]);
  expect((await meanings("name,operator,owner:website", "Haus,Alba eG,https://alba.example", "Hof,,"))[2]).toBe(
    "extra",
  );
});

test("I1 of several columns that are read as one number the first counts, and the others are kept under their names", async () => {
  const choices = { columns: { 1: { as: "field", field: "jobs" }, 2: { as: "field", field: "jobs" } } } as const;
  const { directory } = await imported("twice.csv", "name,one,two\nA,3,4\n", choices);
  expect(cells(directory, "jobs")).toEqual(["3"]);
  expect(extraCells(directory, "two")).toEqual(["4"]);
});
