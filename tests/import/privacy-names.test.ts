import { describe, expect, test } from "vitest";
import { createSequence } from "../../src/import/formats/sequence.ts";
import { cutAfter } from "../../src/import/privacy/cut-after.ts";
import { maskAddresses, maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { openShapes } from "../../src/import/shapes/open-shapes.ts";
import type { Table } from "../../src/import/table/table.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, imported } from "./support/read.ts";

const SECRET = /anna|huber|1234567/i;
const WHOLE = { choices: {}, extent: "whole" } as const;
const PLAIN = Array.from({ length: 120 }, (_, at) => `Quarter ${at}`);

/** One odd cell in a column of others, which is too rare to make it a personal one. */
const tableOf = (header: string, odd: string): string[][] => [
  header === "name" ? ["name", "note"] : [header, "name"],
  ...PLAIN.map((cell, at) => [cell, `Shop ${at}`]),
  [odd, "Shop"],
];

describe("P4 an e-mail address goes from names and codes as well", () => {
  for (const header of ["name", "legal name", "postcode", "city", "district", "region", "id"])
    for (const odd of [
      "anna.huber@coop.example",
      "Coop (anna.huber＠coop.example)",
      "Shop anna@coop.example, by anna@b.example",
      "Shop anna.huber%40coop.example",
      "anna.huber&#64;coop.example",
      "(anna.huber&#x40;coop.example)",
    ])
      test(`${header}: ${odd}`, async () => {
        for (const [way, result] of await bothWays(tableOf(header, odd)))
          expect([way, leaks(result, SECRET)]).toEqual([way, []]);
      });

  test("names and places keep whatever else they have", async () => {
    const rows = [
      ["name", "city"],
      ["Contact: Anna Lee House", "Tel Aviv"],
      ["Meet @ the corner", "Contact: Visit Us"],
      ["Follow @coop@social.example", "10115 Berlin"],
      ["Coop 1234567890", "Berlin"],
    ];
    for (const [, { directory }] of await bothWays(rows)) {
      expect(cells(directory, "name")).toEqual(rows.slice(1).map(([name]) => name));
      expect(cells(directory, "locality")).toEqual(rows.slice(1).map(([, city]) => city));
    }
  });

  test.each([
    "LE THE@TRE.COM",
    "Café Libertad @cafe.libertad",
    "Radio X @radiox.org",
    "Coworking @ Work.Space Berlin",
    "Cafe @ St.Pauls",
    "Coop @coop@social.example",
    "100%40 Coop",
  ])("the name %s holds no address", async (name) => {
    const usual = PLAIN.map((cell) => [`${cell} of the town`, "A"]);
    for (const [way, { directory }] of await bothWays([["name", "note"], [name, "A"], ...usual]))
      expect([way, cells(directory, "name")[0]]).toEqual([way, name]);
  });

  test.each(["ANNA.HUBER@COOP.EXAMPLE", "HUBER@COOP.EXAMPLE", "AH@WEB.COOP.EXAMPLE", "ann@coop.example"])(
    "the name %s does",
    (name) => expect(maskAddresses(`Shop ${name}`)).toBe("Shop [removed]"),
  );

  test("an identifier stays that is an account, or an address of a service", async () => {
    const ids = ["acct:coop@social.example", "ssh://git@host.example/x", "xmpp:room@muc.example", "@coop@a.example"];
    const rows = [["id", "name"], ...ids.map((id) => [id, "Shop"]), ...PLAIN.map((cell) => [cell, "Shop"])];
    for (const [way, { directory }] of await bothWays(rows))
      expect([way, cells(directory, "sourceRecordId").slice(0, 4)]).toEqual([way, ids]);
    for (const odd of ["mailto:anna.huber@coop.example", "https://anna.huber@coop.example"])
      for (const [way, result] of await bothWays(tableOf("id", odd)))
        expect([way, leaks(result, SECRET)]).toEqual([way, []]);
  });

  test("a telephone number that slipped into a place goes", async () => {
    for (const header of ["city", "region", "district"])
      for (const [way, result] of await bothWays(tableOf(header, "+49 30 1234567")))
        expect([way, leaks(result, /1234567/)]).toEqual([way, []]);
  });

  test.each([
    "Graz, +43 316 1234567",
    "Graz (0316) 1234567",
    "Graz, Tel. 0316 1234567",
    " 0316 1234567",
    "333 123 4567",
  ])("beside the place or alone: %s", async (odd) => {
    for (const [way, result] of await bothWays(tableOf("city", odd)))
      expect([way, leaks(result, /123 ?4567/)]).toEqual([way, []]);
  });

  test.each([
    ...["09 1 62 000 München", "AGS 05 3 15 000", "Mobile 36602-1234", "Mobile, AL 36602-1234", "Handy 123456"],
    ...["Arrondissements 01 02 03 04 05", "São Paulo 01310-100 / 01311-200", "01310-100 / 01311-200"],
  ])("%s is a place", async (odd) => {
    for (const header of ["city", "region"])
      for (const [, { directory }] of await bothWays(tableOf(header, odd)))
        expect(cells(directory, header === "city" ? "locality" : "region").at(-1)).toBe(odd);
  });

  test("a record whose identifier is an address gets one that is made, and says so", async () => {
    const { directory, account } = await imported("i.csv", "id,name\nanna@coop.example,A\n2,B\nanna@coop.example,C\n");
    expect(cells(directory, "sourceRecordId")).toEqual(["", "2", ""]);
    expect(new Set(cells(directory, "id")).size).toBe(3);
    expect([...account.issues()].filter(({ code }) => code === "personal-dropped").map(({ line }) => line)).toEqual([
      2, 4,
    ]);
  });
});

describe("P4 a number that identifies the records is none of a person", () => {
  const NUMBERS = Array.from({ length: 120 }, (_, at) => [`HRB ${5000 + at}`, `Shop ${at}`]);
  for (const header of ["registration number", "vat", "identifiers"])
    for (const odd of ["anna.huber@coop.example", "anna.huber%40coop.example", "+49 30 1234567"])
      test(`${header}: ${odd}`, async () => {
        for (const [way, result] of await bothWays([[header, "name"], ...NUMBERS, [odd, "Shop"]])) {
          expect([way, leaks(result, SECRET)]).toEqual([way, []]);
          expect(cells(result.directory, "id").slice(0, 2)).toEqual(["t:HRB%205000", "t:HRB%205001"]);
        }
      });
});

describe("P6 half an address is not shown where a text is cut", () => {
  for (const length of [285, 290, 295, 299])
    test(`behind ${length} letters`, async () => {
      const long = `${"x".repeat(length)} anna.huber@coop.example and more ${"y".repeat(400)}`;
      for (const header of ["note", "postcode", "website", "founded", "lat"])
        for (const [way, result] of await bothWays(tableOf(header, long)))
          expect([header, way, leaks(result, SECRET)]).toEqual([header, way, []]);
      const early = [["name", "note"], ["Shop", long], ...PLAIN.map((cell) => ["Shop", cell])];
      for (const [way, result] of await bothWays(early)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
    });

  test("nor in what is no record", async () => {
    for (let length = 250; length < 310; length += 7) {
      const damaged = `{"name": "${"x".repeat(length)} anna.huber@coop.example ${"y".repeat(800)}`;
      const lines = await imported("a.ndjson", `{"name":"A"}\n{"name":"B"}\n${damaged}\n`);
      expect(lines.account.leftOutRows.rows).toHaveLength(1);
      expect(leaks(lines, SECRET)).toEqual([]);
    }
  });

  test("nor in what another form of file is turned into", async () => {
    const written = `${"x".repeat(290)} anna.huber@coop.example ${"y".repeat(800)}`;
    const sequence = createSequence(WHOLE);
    sequence.add(undefined, written);
    sequence.tell({ code: "value-too-long", severity: "repair", found: written, became: written });
    const opened = sequence.finish(new File([], "a"), { format: "kml", encoding: "utf-8", encodingGuessed: false });
    if (!opened.ok) throw new Error(opened.error.code);
    const none = { lines: [1], cells: [], issues: [], broken: [{ line: 1, code: "unreadable-record", cells: [] }] };
    const table = {
      structure: {},
      headers: [],
      issues: [],
      batches: () =>
        (async function* () {
          yield none;
        })(),
    };
    const { batches } = opened.value.dress(table as unknown as Table);
    const { value } = await batches().next();
    expect(value).toMatchObject({
      issues: [{ found: expect.stringMatching(/^x+/), became: expect.stringMatching(/^x+/) }],
      broken: [{ cells: [expect.stringMatching(/^x+/)] }],
    });
    expect(JSON.stringify(value)).not.toMatch(/anna/);
  });

  test("nor in values of JSON that are not what they should be, and in shapes", async () => {
    for (let length = 40; length < 130; length += 3) {
      const odd = [`${"x".repeat(length)} anna.huber@coop.example ${"y".repeat(800)}`];
      const places = [
        { type: "Point", coordinates: odd },
        { type: odd[0], coordinates: [1, 2] },
      ];
      const features = places.map((geometry, at) => ({
        type: "Feature",
        bbox: odd,
        id: odd,
        properties: { name: `Shop ${at}` },
        geometry,
      }));
      const collection = JSON.stringify({ type: "FeatureCollection", bbox: odd, features });
      expect(leaks(await imported("a.geojson", collection), SECRET)).toEqual([]);
      const right = `{"type":"Feature","properties":{"name":"A"},"geometry":null}\n`;
      const opened = await openShapes(new File([`${right}${right}{"name": "${odd[0]}`], "a.geojsonl"), WHOLE);
      expect(JSON.stringify(opened)).not.toMatch(SECRET);
    }
  });

  test("nor where those before it are so long that masked it would be reached", () => {
    for (let length = 60; length < 110; length++) {
      const address = `${"huber".padEnd(length, "x")}@coop.example`;
      const text = `${Array(12).fill(address).join("; ")} ${"y".repeat(400)}`;
      for (const longest of [40, 80, 300]) expect(cutAfter(longest, text, maskPersonal)).not.toMatch(/hub|xx/);
    }
    expect(cutAfter(20, `anna.huber@coop.example${" y".repeat(5)}`, maskPersonal)).toBe(`[removed]${" y".repeat(5)}`);
    expect(cutAfter(20, "y".repeat(900), maskPersonal)).toBe(`${"y".repeat(20)}…`);
  });
});

test("P4 a postcode loses an address that is written in words, and the report shows no half of it", async () => {
  const codes = Array.from({ length: 700 }, (_, at) => String(10115 + at));
  for (const odd of ["10115 anna.huber [at] coop.example", "anna(a)b.de"])
    for (const rare of [PLAIN, codes])
      for (const [way, result] of await bothWays([["postcode", "name"], ...[...rare, odd].map((at) => [at, "Shop"])])) {
        expect([way, leaks(result, /anna|huber|……/)]).toEqual([way, []]);
        expect(cells(result.directory, "postcode")[0]).toBe(rare[0]);
      }
  for (const [, { directory }] of await bothWays([["postcode"], ["01310-100"], ["100-0001"], ["+49 30 1234567"]]))
    expect(cells(directory, "postcode")).toEqual(["01310-100", "100-0001", "+49 30 1234567"]);
});

test.each(["anna < at > coop.example", "anna<ät>coop.example"])(
  "P4 %s is an address in texts of mostly different words as well",
  async (written) => {
    expect(maskPersonal(written)).toBe("[removed]");
    const notes = Array.from({ length: 300 }, (_, at) => `A place for all of the quarter, number ${at}`);
    const rows = [
      ["name", "description"],
      ...notes.map((note, at) => [`Shop ${at}`, at === 250 ? `${note} ${written}` : note]),
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, /anna/)]).toEqual([way, []]);
  },
);
