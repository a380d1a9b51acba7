import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { describe, expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { type AboutFile, EXTENSIONS, type LazyForm, loadWriter } from "../../src/export/row-form.ts";
import type { Directory } from "../../src/model/directory.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { bytesOf, directoryOf, rowsOf, runs, textOf } from "./directories.ts";
import { broughtBy, cellText, columnName, openFile, recordsOf, shipped } from "./reading.ts";

const labels = { kinds: taxonomy.kinds, sectors: taxonomy.sectors, practices: taxonomy.practices };
const about: AboutFile = {
  title: "Solidarity Atlas: <b>Test</b> & Co",
  licence: "CC-BY-4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  attribution: ["Somebody", "]]> & others"],
  sources: [],
  licenceUrlOf: (id) => taxonomy.licences.terms.find((term) => term.id === id)?.url,
  labelOf: (field, id) => labels[field].terms.find((term) => term.id === id)?.labels.en,
};

const write = async (form: LazyForm, directory: Directory): Promise<Uint8Array> =>
  bytesOf((await loadWriter(form))!(allRowsOf(directory), about));

const reopen = (form: LazyForm, bytes: Uint8Array): Promise<Directory> => openFile(bytes, `rows.${EXTENSIONS[form]}`);

/** Forms that hold every cell of the CSV. */
const WHOLE = ["flatgeobuf", "geoparquet", "kml", "xlsx"] as const;
/** Forms that hold what their vocabulary knows. */
const LISTINGS = ["jsonld", "murmurations"] as const;

/** Of several countries and scripts, with and without positions and web pages. */
const someIds = ["tech", "osm", "tkys", "ch", "brrn", "fr-siren"];

describe.each(WHOLE)("E1 %s", (form) => {
  test.each(someIds)("of the directory %s gives the same records, and again the same bytes", async (id) => {
    const directory = shipped(id);
    const bytes = await write(form, directory);
    const again = await reopen(form, bytes);
    expect(recordsOf(again)).toEqual(recordsOf(directory));
    expect(Buffer.compare(bytes, await write(form, directory))).toBe(0);
  });
});

/** What XML cannot hold, as these files say it, and line ends as XML has them. */
const asXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replace(/\r\n?/g, "\n");

/** What is lost on the way: in XML see above; a mark of byte order that begins a cell is taken off when text is decoded. */
function asCarried(form: LazyForm, text: string): string {
  return form === "kml" || form === "xlsx" ? asXml(text).trim() : text.replace(/^\ufeff/, "");
}

const plainly = (directory: Directory, form: LazyForm): string =>
  JSON.stringify(
    recordsOf(directory).map(({ initiative, extra }) => [initiative, [...extra].sort(([a], [b]) => (a < b ? -1 : 1))]),
    (_, value: unknown) => (typeof value === "string" ? asCarried(form, value) : value),
  );

test.each(WHOLE)("E1 S1 %s gives back hostile text of every script as it was", async (form) => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cellText, columnName), async (rows) => {
      const directory = await broughtBy(rows);
      const again = await reopen(form, await write(form, directory));
      expect(plainly(again, form)).toBe(plainly(directory, form));
    }),
    runs(30),
  );
});

describe.each(LISTINGS)("E1 %s", (form) => {
  /** Fathers of kinds and the order among them come from the type of the organisation. */
  const core = (directory: Directory) =>
    recordsOf(directory)
      .filter(({ initiative: { website } }) => form === "jsonld" || website !== undefined)
      .map(({ initiative: { name, kinds = [], sectors, longitude, latitude, website } }) => ({
        name,
        kinds: [...kinds.filter((kind) => kinds.length === 1 || kind !== "cooperative")].sort(),
        sectors,
        longitude,
        latitude,
        website,
      }));
  test.each(someIds)("of the directory %s gives the same organisations", async (id) => {
    const directory = shipped(id);
    const expected = core(directory);
    if (expected.length === 0) return;
    expect(core(await reopen(form, await write(form, directory)))).toEqual(expected);
  });

  test("is JSON whatever people wrote, one record a line", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(cellText, columnName), async (rows) => {
        const directory = directoryOf(
          rows.map((row) => ({ ...row, cells: { ...row.cells, website: "https://a.example/" } })),
        );
        const parsed: unknown = JSON.parse(textOf([await write(form, directory)]));
        const feed =
          form === "jsonld" ? (parsed as { dataFeedElement: { item: { name: string } }[] }).dataFeedElement : [];
        const names =
          form === "jsonld"
            ? feed.map(({ item }) => item.name)
            : (parsed as { name: string }[]).map(({ name }) => name);
        expect(names).toEqual(rows.map(({ cells }) => cells.name));
      }),
      runs(30),
    );
  });
});

const one = directoryOf([
  {
    cells: {
      id: "example:1",
      name: "=1+1",
      description: "<script>alert(1)</script>&amp;",
      founded: "2011-05-31",
      dissolved: "2020",
      jobs: "7.5",
      turnover: "12345678901234567890",
      latitude: "45.1234567",
      longitude: "-9.5",
      sectors: "energy;food-and-farming",
    },
    extra: { "<b>Note</b>": "_x0041_ stays" },
  },
  { cells: { id: "example:2", name: "بلا موقع" } },
]);

test("S1 S2 a workbook holds no formula: text is text, numbers are numbers, a whole day is a date", async () => {
  const { unzipSync } = await import("fflate");
  const parts = unzipSync(await write("xlsx", one));
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain('<is><t xml:space="preserve">=1+1</t></is>');
  expect(sheet).toContain("<v>7.5</v>");
  expect(sheet).toContain("<v>40694</v>"); // 31 May 2011
  expect(sheet).toContain(">2020</t>"); // a year alone is no day
  expect(sheet).toContain(">12345678901234567000</t>"); // more digits than a spreadsheet keeps
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain("_x005F_x0041_ stays");
});

test("S1 KML has no description that a program would show as HTML, and escapes what people wrote", async () => {
  const text = textOf([await write("kml", one)]);
  expect(text).not.toContain("<description>");
  expect(text).not.toContain("<script>");
  expect(text).toContain("<coordinates>-9.5,45.1234567</coordinates>");
  expect(text.match(/<Placemark>/g)).toHaveLength(2);
  expect(text.match(/<Point>/g)).toHaveLength(1);
});

test.each([...WHOLE, ...LISTINGS])("P6 %s holds no column that the CSV does not", async (form) => {
  const header = textOf(csvPieces(allRowsOf(one))).split("\r\n")[0]!;
  const again = await reopen(
    form,
    await write(form, directoryOf([{ cells: { id: "example:1", name: "A", website: "https://a.example/" } }])),
  );
  const known = new Set([
    ...header.split(","),
    "website",
    "sourceRecordId",
    "linked_schemas",
    "tags",
    "license",
    "locationMethod",
  ]);
  const found = recordsOf(again).flatMap(({ initiative, extra }) => [...Object.keys(initiative), ...extra.keys()]);
  expect(found.filter((name) => !known.has(name))).toEqual([]);
});

test.each([...WHOLE, ...LISTINGS])("E4 %s of no rows is a file all the same", async (form) => {
  const bytes = await write(form, directoryOf([]));
  expect(bytes.length).toBeGreaterThan(0);
});

test("E1 JSON-LD has addresses only where it means some: a word is no address beside the file", async () => {
  const row = (id: string, licence: string) => ({
    cells: { id, name: id, kinds: "association", sectors: "energy", licence },
  });
  const text = textOf([await write("jsonld", directoryOf([row("a:1", "CC-BY-4.0"), row("a:2", "House rules")]))]);
  const { "@context": context, dataFeedElement: feed } = JSON.parse(text) as {
    "@context": unknown;
    dataFeedElement: readonly { license: unknown; item: { knowsAbout: readonly { inDefinedTermSet: unknown }[] } }[];
  };
  expect(context).toEqual(["https://schema.org", { additionalType: { "@id": "https://schema.org/additionalType" } }]);
  expect(feed.map(({ license }) => license)).toEqual([
    "https://creativecommons.org/licenses/by/4.0/",
    { "@type": "CreativeWork", name: "House rules" },
  ]);
  expect(feed[0]!.item.knowsAbout[0]!.inDefinedTermSet).toEqual({ "@type": "DefinedTermSet", name: "sectors" });
});

test("E1 GeoParquet keeps columns apart that are called geometry", async () => {
  const directory = directoryOf([
    { cells: { id: "a:1", name: "A", latitude: "45", longitude: "9" }, extra: { geometry: "one", geometry_: "two" } },
  ]);
  const { buffer } = Uint8Array.from(await write("geoparquet", directory));
  const names = parquetMetadata(buffer).schema.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("geometry"))).toEqual(["geometry__", "geometry_", "geometry"]);
});
