import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diskShipped } from "../../../scripts/disk-shipped.ts";
import { allRowsOf } from "../../../src/export/chosen-rows.ts";
import { csvPieces } from "../../../src/export/csv.ts";
import { geoJsonPieces } from "../../../src/export/geojson.ts";
import { importFile } from "../../../src/import/import-file.ts";
import { cellAt } from "../../../src/model/column.ts";
import { type Directory, initiativeAt } from "../../../src/model/directory.ts";
import type { ImportChoices } from "../../../src/model/import.ts";
import type { IssueCode } from "../../../src/model/issue.ts";
import { NO_PLACE } from "../../../src/model/places.ts";
import { finish } from "../../../src/model/steps.ts";
import { createGazetteers, keepGazetteers } from "../../../src/worker/gazetteers.ts";
import { locateDirectory, readGeography } from "../../../src/worker/geography.ts";
import { createImports } from "../../../src/worker/imports.ts";
import type { Checked } from "../../../src/worker/jobs.ts";
import { createPlaceRows, type PlacingSurroundings } from "../../../src/worker/placing/place-rows.ts";
import type { Placed } from "../../../src/worker/placing/placed.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";
import { textOf } from "../../export/directories.ts";
import { root } from "../../support/source-files.ts";
import { testFiles } from "../../support/test-files.ts";

const shipped = diskShipped(join(root, "data"));
const land = readGeography(shipped);
const watch = { signal: new AbortController().signal, onProgress: () => {} };

interface Wish {
  readonly name?: string;
  readonly choices?: ImportChoices;
  readonly surroundings?: Partial<PlacingSurroundings>;
}

async function place(text: string | Buffer, { name = "a.csv", choices = {}, surroundings = {} }: Wish = {}) {
  const placeRows = createPlaceRows({
    geography: () => land,
    findGazetteer: createGazetteers(shipped.gazetteer),
    language: () => "en",
    ...surroundings,
  });
  const imports = createImports(async () => taxonomy, { placeRows });
  const checked = await imports.check(new File([text as BlobPart], name), choices, watch);
  if (!checked.ok) throw new Error(`${name} was refused: ${checked.error.code}`);
  const { check, report, several } = checked.value;
  const account = imports.accountOf(check);
  const { directory } = imports.take(check, {}, []).taken;
  const count = (code: IssueCode) => report.findings.find((finding) => finding.code === code)?.count ?? 0;
  return { directory, report, several, account, count };
}

/** "name: precision at latitude, longitude". */
const said = (directory: Directory) =>
  Array.from({ length: directory.size }, (_, row) => {
    const { name, latitude, longitude, locationPrecision } = initiativeAt(directory, row).initiative;
    return latitude === undefined ? `${name}: nowhere` : `${name}: ${locationPrecision} at ${latitude}, ${longitude}`;
  });

describe("rows without a position", () => {
  test("are placed by their town, their region or their country, and say so", async () => {
    const { directory, report, count } = await place(
      "name,town,region,country\n" +
        "Alba,Graz,,AT\nBora,GRAZ,Steiermark,AT\nCima,Nirgendwo,Tirol,AT\nDuna,Nirgendwo,,AT\nEsca,,,\nFonte,,Tirol,AT\n",
    );
    const [alba, bora, cima, duna, esca, fonte] = said(directory);
    expect(alba).toBe("Alba: locality at 47.067, 15.45");
    expect(bora).toBe("Bora: locality at 47.067, 15.45");
    expect(cima).toMatch(/^Cima: region at 47\.\d+, 1[12]\.\d+$/);
    expect(duna).toMatch(/^Duna: country at 4[78]\.\d+, 1[2345]\.\d+$/);
    expect(esca).toBe("Esca: nowhere");
    expect(fonte?.slice(5)).toBe(cima?.slice(4));
    expect([report.accepted, report.repaired, report.leftOut, report.placed]).toEqual([6, 0, 0, 5]);
    expect([count("placed-by-town"), count("placed-by-area"), count("place-unknown")]).toEqual([2, 3, 2]);
    const { locationMethod, locationUncertaintyM } = initiativeAt(directory, 0).initiative;
    expect(locationMethod).toBe("centroid");
    expect(locationUncertaintyM).toBeGreaterThan(4000);
    expect(directory.source.attribution).toContain("GeoNames");
  });

  test("leave those that have a position as they are, whatever else they say", async () => {
    const { directory } = await place(
      "name,lat,lon,town,country\nAlba,48.2,16.37,Graz,AT\nBora,,,Graz,AT\nCima,0,0,Graz,AT\n",
    );
    expect(said(directory)).toEqual([
      "Alba: exact at 48.2, 16.37",
      "Bora: locality at 47.067, 15.45",
      "Cima: locality at 47.067, 15.45",
    ]);
  });

  test("lie in the territory that they name, not in the one where the point of their region is", async () => {
    const { directory } = await place("name,region,country\nAlba,Castilla y León,ES\nBora,,ES\nCima,Salamanca,ES\n");
    const geography = await land;
    const territory = finish(locateDirectory(geography, directory));
    expect(Array.from(territory, (at) => geography.boundaries.territories.id[at])).toEqual(["ES-CL", "ES", "ES-SA"]);
  });

  test("are sought in the region that they name, and around a district of another time", async () => {
    const { directory } = await place(
      "name,town,county,country\nAlba,Newport,Wales,GB\nBora,Plymouth,Devon,GB\nCima,Newport,Scotland,GB\n",
    );
    const [alba, bora, cima] = said(directory);
    expect(alba).toBe("Alba: locality at 51.588, -2.998");
    expect(bora).toMatch(/^Bora: locality at 50\.3\d*, -4\.1/);
    expect(cima).not.toContain("51.588");
  });
});

/** All that is known of a check. */
function told({ imported, several }: Pick<Placed, "imported" | "several">) {
  const { directory, account } = imported;
  const columns = [...directory.fields, ...directory.extra].map(([name, column]) => [
    name,
    Array.from({ length: directory.size }, (_, row) => cellAt(column, row)),
  ]);
  return { columns, source: directory.source, report: account.report, issues: [...account.issues()], several };
}

const ROW = fc.tuple(
  fc.constantFrom("Alba", "Frauenhaus"),
  fc.constantFrom("Graz", "Valence", "Valence, Drôme", "Newport", "Nirgendwo", ""),
  fc.constantFrom("Tirol", "Wales", "Drôme", ""),
  fc.constantFrom("Ruritania", "AT", "FR", ""),
  fc.constantFrom("26000", "82400", ""),
  fc.constantFrom("", "", "48.2"),
);

test("I13 rows that lie in other countries by a decision are placed as if the file was read again", async () => {
  const surroundings = {
    geography: () => land,
    findGazetteer: keepGazetteers(createGazetteers(shipped.gazetteer)),
    language: () => "en" as const,
  };
  const placers = [createPlaceRows(surroundings), createPlaceRows({ ...surroundings, mostRowsBeside: 0 })];
  const breathe = async () => {};
  const country = fc.constantFrom<ImportChoices>(
    {},
    { values: { countryCode: { ruritania: ["FR"] } } },
    { values: { countryCode: { ruritania: ["GB"], at: "theirs" } } },
    { constants: { countryCode: "FR" } },
    { values: { kinds: { x: ["association"] } } },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(ROW, { minLength: 1, maxLength: 30 }),
      fc.constantFrom("name,town,region,country,postcode,lat,lon", "name,town,region,land of it,postcode,lat,lon"),
      fc.array(fc.tuple(country, fc.boolean()), { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...placers),
      async (rows, header, steps, placeRows) => {
        const text = [header, ...rows.map((row) => [...row, row[5] && "16.37"].map((cell) => `"${cell}"`).join(","))];
        const file = new File([text.join("\n")], "a.csv");
        const read = async (choices: ImportChoices, keepsWords?: true) => {
          const result = await importFile(file, choices, {
            taxonomy,
            brought: true,
            ...(keepsWords && { keepsWords }),
          });
          if (!result.ok) throw new Error(result.error.code);
          return result.value;
        };
        const [first, ...others] = steps;
        const imported = await read(first![0], true);
        let placed = await placeRows(imported, { choices: first![0], breathe });
        for (const [at, [choices, isAwaited]] of others.entries()) {
          const decided = imported.decideAgain!(choices)!;
          placed = await placed.placeAgain!(decided, { choices, breathe });
          if (placed.finish && !isAwaited && at < others.length - 1) continue; // the next is decided meanwhile
          placed = (await placed.finish?.()) ?? placed;
          const anew = await createPlaceRows(surroundings)(await read(choices), { choices, breathe });
          expect(told(placed)).toEqual(told(anew));
        }
      },
    ),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 1000) / 25 },
  );
}, 120_000);

describe("a decision on countries", () => {
  const csv = "name,town,land\nAlba,Graz,Ruritania\nBora,Graz,AT\n";
  const file = new File([csv], "a.csv");
  const choices: ImportChoices = {
    columns: { 2: { as: "field", field: "countryCode" } },
    values: { countryCode: { ruritania: ["FR"] } },
  };
  const setUp = async (surroundings: Partial<PlacingSurroundings> = {}) => {
    const placeRows = createPlaceRows({
      geography: () => land,
      findGazetteer: createGazetteers(shipped.gazetteer),
      language: () => "en",
      ...surroundings,
    });
    const imports = createImports(async () => taxonomy, { placeRows });
    const { values: _, ...undecided } = choices;
    const first = await imports.check(file, undecided, watch);
    if (!first.ok) throw new Error(first.error.code);
    return { imports, first: first.value };
  };
  const linesOf = (imports: ReturnType<typeof createImports>, check: number) =>
    said(imports.importedOf(check).directory);

  test("is told before its rows are placed anew, and counts at once if another follows it", async () => {
    const { imports, first } = await setUp();
    const before = linesOf(imports, first.check);
    const told: number[] = [];
    const onDecided = ({ check, words }: { check: number; words: Checked["words"] }) => {
      told.push(check);
      expect(words[0]!.words.find(({ word }) => word === "Ruritania")?.terms).toEqual(["FR"]);
      expect(linesOf(imports, check)).toEqual(before);
    };
    const second = await imports.check(file, choices, { ...watch, onDecided }, first.check);
    if (!second.ok) throw new Error(second.error.code);
    expect(told).toEqual([second.value.check - 1]);
    expect(linesOf(imports, second.value.check)[0]).toMatch(/^Alba: country at 4/);
  });

  test.each([
    ["few", undefined],
    ["many", 0],
  ])("asks for places of other countries alone, beside %s rows", async (_, mostRowsBeside) => {
    const asked: string[] = [];
    const findGazetteer = createGazetteers((country) => {
      asked.push(country);
      return shipped.gazetteer(country);
    });
    const { imports, first } = await setUp({ findGazetteer, ...(mostRowsBeside !== undefined && { mostRowsBeside }) });
    expect(asked).toEqual(["AT"]);
    await imports.check(file, choices, watch, first.check);
    expect(asked).toEqual(["AT", "FR"]);
  });

  test("that is given up while rows are placed leaves what was decided, where the rows were", async () => {
    const { imports, first } = await setUp();
    const before = linesOf(imports, first.check);
    const given = new AbortController();
    let decided = 0;
    const onDecided = ({ check }: { check: number }) => {
      decided = check;
      given.abort();
    };
    const second = await imports.check(file, choices, { ...watch, signal: given.signal, onDecided }, first.check);
    expect(second).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(linesOf(imports, decided)).toEqual(before);
    const third = await imports.check(file, choices, watch, decided);
    if (!third.ok) throw new Error(third.error.code);
    expect(linesOf(imports, third.value.check)[0]).toMatch(/^Alba: country at 4/);
  });
});

describe("a town that may be several", () => {
  const csv = "name,town,country\nAlba,Valence,FR\nBora,VALENCE,FR\nCima,Valence,FR\n";

  test("is not placed in silence, but counted and shown with all that it may be", async () => {
    const { directory, several, count } = await place(csv);
    expect(said(directory).every((row) => row.includes(": country at"))).toBe(true);
    expect(count("place-several")).toBe(3);
    expect(several).toMatchObject([{ key: "valence||FR", locality: "Valence", region: "", rows: 3 }]);
    expect(several[0]!.candidates.map(({ context }) => context)).toEqual([
      "Drôme, Auvergne-Rhône-Alpes, France",
      "Tarn-et-Garonne, Occitanie, France",
    ]);
  });

  test("is placed where the reader says, for all rows that say the same; the choice is plain JSON", async () => {
    const { several } = await place(csv);
    const places = { [several[0]!.key]: several[0]!.candidates[1]!.key };
    const { directory, several: again, count } = await place(csv, { choices: JSON.parse(JSON.stringify({ places })) });
    expect(new Set(said(directory).map((row) => row.slice(row.indexOf(":"))))).toEqual(
      new Set([": locality at 44.108, 0.891"]),
    );
    expect([count("placed-by-town"), count("place-several")]).toEqual([3, 0]);
    expect(again).toMatchObject([{ chosen: places["valence||FR"], rows: 3 }]); // it can be changed
  });

  test.each([NO_PLACE, "90,0", "", "__proto__"])("stays open when the choice is %j", async (chosen) => {
    const { count } = await place(csv, { choices: { places: { "valence||FR": chosen } } });
    expect(count("place-several")).toBe(3);
  });

  test("is decided by the region, by what stands behind a comma, or by rows of the same postcode", async () => {
    const { directory } = await place(
      "name,town,region,postcode,country\n" +
        'Alba,Valence,Occitanie,,FR\nBora,"Valence, Occitanie",,,FR\nCima,Valence,,26000,FR\nDuna,Romans-sur-Isère,,26100,FR\n',
    );
    const [alba, bora, cima] = said(directory);
    expect(alba).toBe("Alba: locality at 44.108, 0.891");
    expect(bora).toBe("Bora: locality at 44.108, 0.891");
    expect(cima).toMatch(/^Cima: locality at 44\.9\d*, 4\.9/);
  });
});

describe("P8 what must not be found", () => {
  test("is never placed by its town, only by a wide area", async () => {
    const { directory, account } = await place(
      "name,town,district,region,country\n" +
        "Frauenhaus Graz,Graz,,Steiermark,AT\nFrauenhaus Ort,Graz,,,AT\nCentro antiviolenza,Salò,Brescia,Lombardia,IT\nLaden,Graz,,Steiermark,AT\n",
    );
    const [first, second, third, shop] = said(directory);
    expect(first).toMatch(/: region at /);
    expect(second).toMatch(/: country at /);
    expect(third).toMatch(/: region at /);
    expect(shop).toBe("Laden: locality at 47.067, 15.45");
    const places = [...account.issues()].filter(({ code }) => code.startsWith("place"));
    expect(places.filter(({ line }) => line < 5).map(({ found, became }) => [found, became])).toEqual(
      Array(3).fill(["", undefined]),
    );
  });

  test("keeps its blurred point", async () => {
    const { directory } = await place("name,town,lat,lon,country\nFrauenhaus Graz,Graz,47.0712,15.4381,AT\n");
    expect(said(directory)).toEqual(["Frauenhaus Graz: generalised at 47.1, 15.4"]);
  });
});

describe("without the network", () => {
  const refused = () => Promise.reject(new TypeError("no network"));
  const csv = "name,town,region,country\nAlba,Graz,Steiermark,AT\nBora,,Tirol,AT\n";

  test("rows of a country whose towns did not come stay unplaced, the report says so, and it is tried again", async () => {
    let asked = 0;
    const surroundings = {
      findGazetteer: createGazetteers(async () => (asked++ === 0 ? refused() : shipped.gazetteer("AT"))),
    };
    const { directory, count, report } = await place(csv, { surroundings });
    expect(said(directory)[0]).toBe("Alba: nowhere");
    expect(said(directory)[1]).toContain(": region at");
    expect([count("gazetteer-missing"), report.accepted]).toEqual([1, 2]);
  });

  test("an import works without boundaries, too", async () => {
    const { directory, count } = await place(csv, { surroundings: { geography: refused } });
    expect(said(directory)).toEqual(["Alba: nowhere", "Bora: nowhere"]);
    expect(count("gazetteer-missing")).toBe(1);
  });

  test("nothing is fetched when every row has a position, or none says where it is", async () => {
    const surroundings = { findGazetteer: createGazetteers(refused), geography: refused };
    for (const text of ["name,lat,lon,town\nAlba,47,15,Graz\n", "name,website\nAlba,https://a.example\n"]) {
      const { report } = await place(text, { surroundings });
      expect(report.findings.filter(({ code }) => code === "gazetteer-missing")).toEqual([]);
    }
  });
});

test("E1 files keep how exact a place is", async () => {
  const { directory } = await place("name,town,region,country\nAlba,Graz,,AT\nBora,,Tirol,AT\nCima,,,AT\n");
  const files = [
    ["rows.csv", textOf(csvPieces(allRowsOf(directory)))],
    ["rows.geojson", textOf(geoJsonPieces(allRowsOf(directory), { licence: "", attribution: [], sources: [] }))],
  ] as const;
  for (const [name, text] of files) {
    const again = await place(text, { name });
    expect(said(again.directory)).toEqual(said(directory));
    expect(again.count("placed-by-town")).toBe(0);
  }
});

const directories = testFiles("directories");

describe.skipIf(!directories)("of real directories without a single position", () => {
  test.each([
    ["oric-corporations.csv", { rows: 7004, towns: 4100, areas: 1000, most: 5 }],
    ["coopsuk-outlets-2019.csv", { rows: 5966, towns: 5150, areas: 450, most: 10 }],
    ["cooperativas-cyl.json", { rows: 2248, towns: 1880, areas: 340, most: 5 }],
    ["ess-numerique-fr.csv", { rows: 3667, towns: 33, areas: 0, most: 3 }],
  ])("%s", async (name, { rows, towns, areas, most }) => {
    const { directory, count } = await place(readFileSync(join(directories!, name)), { name });
    expect(directory.size).toBe(rows);
    expect(count("placed-by-town")).toBeGreaterThanOrEqual(towns);
    expect(count("placed-by-area")).toBeGreaterThanOrEqual(areas);
    expect(count("place-several")).toBeLessThanOrEqual(most);
  });
});

test("points are written to the columns of a file that is not looked at any more, and beside those of any other", async () => {
  const text =
    "id,name,lat,lon,locality,country\n1,Coop A,41.9,12.5,Roma,IT\n2,Coop B,,,Bari,IT\n3,Coop C,,,Nowhere at all,IT\n";
  const file = () => Object.assign(new Blob([text]), { name: "a.csv" });
  const placeRows = createPlaceRows({
    geography: () => land,
    findGazetteer: createGazetteers(shipped.gazetteer),
    language: () => "en",
  });
  const longitudes = ({ fields }: Directory) => {
    const column = fields.get("longitude");
    if (column?.type !== "number") throw new Error("Longitudes are numbers.");
    return column.values;
  };
  const placed = async (takesOver: boolean, isSpare: boolean) => {
    const read = await importFile(file(), {}, { taxonomy, brought: true, ...(!isSpare && { keepsWords: true }) });
    if (!read.ok) throw new Error(read.error.code);
    const before = longitudes(read.value.directory);
    const written = Float64Array.from(before);
    const { imported } = await placeRows(read.value, {
      choices: {},
      breathe: async () => {},
      ...(takesOver && { takesOver }),
    });
    const after = longitudes(imported.directory);
    expect(read.value.hasSparePoints ?? false).toBe(isSpare);
    if (before !== after) expect(before).toEqual(written);
    return { isInPlace: before === after, rows: said(imported.directory), report: imported.account.report };
  };
  const [inPlace, beside, notOwn] = [await placed(true, true), await placed(false, true), await placed(true, false)];
  expect([inPlace, beside, notOwn].map(({ isInPlace }) => isInPlace)).toEqual([true, false, false]);
  expect(inPlace.rows).toEqual(beside.rows);
  expect(inPlace.report).toEqual(beside.report);
  expect(notOwn.rows).toEqual(beside.rows);
  expect(inPlace.rows[1]).toContain("Coop B: locality at 41.");
});
