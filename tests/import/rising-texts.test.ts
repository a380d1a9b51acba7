import fc from "fast-check";
import { expect, test } from "vitest";
import { RisingTexts } from "../../src/import/ids/rising-texts.ts";
import { imported, issuesOf } from "./support/read.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 300);

/** One column, as it lies in a piece of a file. */
function bounds(texts: readonly string[]) {
  const bytes = new TextEncoder().encode(`x${texts.join("")}`);
  const [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  let used = 1;
  for (const [row, { length }] of texts.entries()) {
    starts[row] = used;
    used += length;
    ends[row] = used;
  }
  return { bytes, width: 1, rowStep: 1, columnStep: 1, starts, ends };
}

const rises = (texts: readonly string[]): boolean =>
  texts.every((text, row) => {
    const before = texts[row - 1];
    return before === undefined || text.length > before.length || (text.length === before.length && text > before);
  });

test("texts rise by length and then by bytes, from one piece of a file to the next", () => {
  const text = fc.string({ unit: fc.constantFrom("1", "2", "~"), minLength: 1, maxLength: 9 });
  const sorted = fc
    .array(text, { maxLength: 40 })
    .map((texts) => texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.array(text, { maxLength: 4 }), sorted), { maxLength: 3 }), (pieces) => {
      const rising = new RisingTexts();
      const seen = pieces.map((texts) => rising.follow(bounds(texts), 0, texts.length));
      const met = pieces.flat();
      expect(!seen.includes(false)).toBe(rises(met));
    }),
    { numRuns },
  );
});

test("a text that is longer than any before is kept whole", () => {
  const rising = new RisingTexts();
  const long = "a".repeat(1000);
  expect(rising.follow(bounds(["b", `${long}b`]), 0, 2)).toBe(true);
  expect(rising.follow(bounds([`${long}b`]), 0, 1)).toBe(false);
});

test.each([
  ["in the first rows", 3],
  ["behind many that rise", 30_000],
])("an identifier that is there twice is told where it stands %s", async (_, repeated) => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `row-${at},Cooperative ${at},48.85,2.35`);
  rows.splice(repeated + 5000, 0, `row-${repeated},Another one,48.85,2.35`);
  const found = issuesOf(await imported("a.csv", `id,name,lat,lon\n${rows.join("\n")}\n`));
  const told = found.filter(({ code }) => code === "duplicate-id").map(({ line, found }) => [line, found]);
  expect(told).toEqual([[repeated + 5000 + 2, `row-${repeated}`]]);
});

test("I13 the same is told where a cell was corrected in the midst of them", async () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => 10_000 + at);
  [ids[15_000], ids[15_005]] = [24_990, 10_100];
  const csv = `id,name,lat,lon\n${ids.map((id, at) => `row-${id},Cooperative ${at},48.85,2.35\n`).join("")}`;
  const corrections = [
    { line: 12_002, column: "name", occurrence: 1, before: "Cooperative 12000", after: "Mended" },
    { line: 99_999, column: "name", occurrence: 1, before: "There is no such line", after: "" },
  ];
  const found = issuesOf(await imported("a.csv", csv, { corrections }));
  const told = found.filter(({ code }) => code === "duplicate-id").map(({ line, found }) => [line, found]);
  expect(told).toEqual([
    [15_002, "row-24990"],
    [15_007, "row-10100"],
  ]);
});

test("the same is told where one record of a list does not fit among the others", async () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => 10_000 + at);
  ids[15_005] = 10_100;
  const records = ids.map((id, at) => {
    const other = at === 12_000 ? { other: { deep: ["x", { y: 1 }] }, "": "z" } : {};
    return { id: `row-${id}`, name: `Cooperative ${at}`, lat: 48.85, lon: 2.35, ...other };
  });
  const found = issuesOf(await imported("a.json", JSON.stringify(records)));
  expect(found.filter(({ code }) => code === "duplicate-id").map(({ found }) => found)).toEqual(["row-10100"]);
});
