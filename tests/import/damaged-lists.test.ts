import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOOKS } from "../../src/import/json/stream-json.ts";
import { jsonBothWays } from "./support/json-both-ways.ts";
import { accountFaults, cells, imported, readBytes, refusal } from "./support/read.ts";

const object = (at: number) => ({
  name: `Coop ${at}`,
  tags: ["a", "b"],
  contacts: [
    { role: "x", note: "1" },
    { role: "y", note: "2" },
  ],
  city: "Z\u00fcrich } , { [",
});
const feature = (at: number) => ({
  type: "Feature",
  properties: object(at),
  geometry: { type: "Point", coordinates: [9, 45] },
});
const element = (at: number) => ({ type: "node", id: at, lat: 45, lon: 9, tags: { name: `Coop ${at}`, shop: "x" } });

/** How a list is written: record by record, and what stands around them. */
const LAYOUTS: Readonly<Record<string, (records: readonly string[]) => string>> = {
  "a list on one line": (records) => `[${records.join(",")}]`,
  "a list of lines": (records) => `[\n${records.join(",\n")}\n]\n`,
  "a list of indented lines": (records) => `[\r\n  ${records.join(",\r\n  ")}\r\n]`,
  "a member": (records) => `{"title":"T","data":[${records.join(", ")}],"licence":"CC0-1.0"}`,
};
const KINDS = {
  object: { of: object, layouts: LAYOUTS },
  feature: {
    of: feature,
    layouts: {
      "a collection": (records: readonly string[]) =>
        `{"type":"FeatureCollection","features":[\n${records.join(",\n")}\n],"licence":"CC0-1.0"}`,
      "a list": LAYOUTS["a list on one line"]!,
    },
  },
  element: {
    of: element,
    layouts: { "an answer": (records: readonly string[]) => `{"osm3s":{},"elements":[${records.join(",")}]}` },
  },
} as const;

const damage: Readonly<Record<string, (record: string) => string>> = {
  "a value is missing": (record) => record.replace(/"Coop 2"/, ""),
  "a quote is missing": (record) => record.replace(/Coop 2"/, "Coop 2"),
  "a quote is too many": (record) => record.replace(/Coop 2/, 'Coop "2'),
  "a line break stands in a text": (record) => record.replace(/Coop 2/, "Coop\n2"),
  "its end is missing": (record) => record.slice(0, -1),
  "the end of something in it is missing": (record) => record.replace(/\}(?=\}*$)|\](?=[^\]]*$)/, ""),
  "a bracket is too many": (record) => `${record}}`,
  "another bracket is too many": (record) => record.replace(/"Coop 2"/, '["Coop 2"'),
  "it is cut": (record) => record.slice(0, 20),
  "its beginning is missing": (record) => record.slice(12),
  "it is a number that is none": (record) => record.replace(/"Coop 2"/, "NaN"),
  "it is no record at all": () => "see the other list",
  "it is missing": () => "",
};

async function faultsOf(text: string, left: number, line: number): Promise<void> {
  const result = await imported("a.json", text);
  expect(accountFaults(result)).toEqual([]);
  expect(cells(result.directory, "name")).toEqual(
    Array.from({ length: left + 1 }, (_, at) => `Coop ${at + 1}`).filter((_, at) => at + 1 !== line),
  );
  expect(result.account.leftOutRows.rows.map((row) => [row.line, row.code])).toEqual([[line, "json-syntax"]]);
  for (const look of [LOOKS.all, LOOKS.supposing]) {
    const both = await jsonBothWays(new TextEncoder().encode(text), look);
    expect(both?.streamed).toEqual(both?.whole);
  }
}

describe("I3 a damaged record of a list costs itself alone", () => {
  for (const [kind, { of, layouts }] of Object.entries(KINDS))
    for (const [layout, write] of Object.entries(layouts))
      test.each(Object.entries(damage))(`${kind}, ${layout}: %s`, async (_, harm) => {
        for (const place of [1, 3, 5]) {
          const records = Array.from({ length: 5 }, (_, at) => JSON.stringify(of(at + 1)));
          records[place - 1] = harm(records[place - 1]!.replace(`Coop ${place}`, "Coop 2"));
          await faultsOf(write(records), 4, place);
        }
      });

  test("written over many lines", async () => {
    for (const harm of Object.values(damage)) {
      const records = Array.from({ length: 5 }, (_, at) => object(at + 1));
      const text = JSON.stringify(records, null, 2);
      const own = JSON.stringify([records[1]], null, 2).slice(4, -2);
      expect(text).toContain(own);
      await faultsOf(text.replace(own, harm(own)), 4, 2);
    }
  });

  test("and where no two records begin alike", async () => {
    const records = Array.from({ length: 5 }, (_, at) => JSON.stringify({ [`x${at}`]: at, name: `Coop ${at + 1}` }));
    records[2] = records[2]!.slice(0, -1);
    await faultsOf(`[${records.join(",")}]`, 4, 3);
  });

  test("a comma too many or too few costs none", async () => {
    const records = Array.from({ length: 3 }, (_, at) => JSON.stringify(object(at + 1)));
    const without = await imported("a.json", `[${records.join(" ")}]`);
    expect(cells(without.directory, "name")).toEqual(["Coop 1", "Coop 2", "Coop 3"]);
    const behind = await imported("a.json", `[${records.join(",")},]`);
    expect(cells(behind.directory, "name")).toEqual(["Coop 1", "Coop 2", "Coop 3"]);
    expect(behind.account.leftOutRows.rows).toMatchObject([{ line: 4, code: "json-syntax" }]);
  });

  test("what is said of it shows nothing of a refuge", async () => {
    const records = [object(1), { name: "Frauenhaus Nord", street: "Geheimweg 5" }].map((one) => JSON.stringify(one));
    const { account } = await imported("a.json", `[${records[1]!.slice(0, -1)},${records[0]}]`);
    expect(account.leftOutRows.rows).toHaveLength(1);
    expect(JSON.stringify([account, ...account.issues()])).not.toMatch(/Frauenhaus|Geheimweg/);
  });
});

test.each([
  "[{]",
  '[{"name":}]',
  '[{"name":"A"},{"name":"B"}',
  '[{"name":"A"}]]',
  '{"data":[{"name":"A"}],"licence":}',
  "[1,2,]",
])("I10 what cannot be read without it is refused: %s", async (text) => {
  expect(await refusal("a.json", text)).toMatchObject({ code: "json-syntax" });
});

test("I3 records of a list with one damaged byte are read, or told", async () => {
  const text = JSON.stringify(Array.from({ length: 12 }, (_, at) => object(at + 1)));
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: text.length - 3 }),
      fc.constantFrom('"', "{", "}", "[", "]", ",", "\\", "x"),
      async (at, sign) => {
        const damaged = `${text.slice(0, at + 1)}${sign}${text.slice(at + 2)}`;
        const both = await jsonBothWays(new TextEncoder().encode(damaged));
        expect(both?.streamed).toEqual(both?.whole);
        const result = await readBytes("a.json", damaged);
        if (!result.ok)
          expect(sign).toBe("]"); // it closes the list
        else expect(result.value.account.report.read).toBeGreaterThanOrEqual(11);
        if (result.ok) expect(result.value.directory.size).toBeGreaterThanOrEqual(10);
      },
    ),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 1000) / 4 },
  );
}, 300_000);
