import { beforeEach, expect, test } from "vitest";
import { findingsOf } from "../../src/worker/findings.ts";
import { createImports, type Imports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const watch = { signal: new AbortController().signal, onProgress: () => {} };
const HEAD = "name,lat,lon,legal form,street,contact person,note\n";
const ROWS = [
  ...Array.from({ length: 30 }, (_, at) => `Alba ${at},4x,7,,,,`),
  ",45,7,,Via Roma 3,Ann Doe,see ann@doe.example",
  "Rossi,45,7,sole trader,Via Roma 12,,",
  ...Array.from({ length: 60 }, (_, at) => `Bora ${at},45.${at},7,,,,`),
];

let imports: Imports;
let check: number;
beforeEach(async () => {
  imports = createImports(async () => taxonomy);
  check = await checked({});
});

async function checked(choices: Parameters<Imports["check"]>[1]): Promise<number> {
  const result = await imports.check(new File([HEAD + ROWS.join("\n")], "a.csv"), choices, watch);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.check;
}

test("I13 findings of a kind come in pages, with the names of their records", () => {
  const wanted = { kind: { code: "coordinate-invalid", severity: "repair" }, count: 20 } as const;
  const page = (offset: number) =>
    findingsOf(imports.accountOf(check), imports.importedOf(check).directory, { ...wanted, offset });
  expect(page(0).map(({ issue, name }) => [issue.line, issue.found, name])[19]).toEqual([21, "4x, 7", "Alba 19"]);
  expect(page(20).length).toBe(10);
  expect(page(30)).toEqual([]);
});

test("a record is looked up in the file with the cells that a finding speaks of", async () => {
  const shown = await imports.record(check, { code: "coordinate-invalid", line: 3, column: "lat, lon" });
  expect(shown).toEqual({
    is: "shown",
    cells: [
      { line: 3, column: "lat", occurrence: 1, text: "4x" },
      { line: 3, column: "lon", occurrence: 1, text: "7" },
    ],
  });
  expect(await imports.record(check, { code: "name-missing", line: 32 })).toMatchObject({
    cells: [{ column: "name", text: "" }],
  });
  expect(await imports.record(check, { code: "name-missing", line: 99 })).toEqual({ is: "gone" });
});

test("P6 nothing is shown of what is masked, dropped or protected", async () => {
  const masked = await imports.record(check, { code: "personal-masked", line: 32, column: "note" });
  expect(masked).toMatchObject({ cells: [{ text: "see [removed]" }] });
  const dropped = await imports.record(check, { code: "unknown-column", line: 32, column: "contact person" });
  expect(dropped).toEqual({ is: "shown", cells: [] });
  expect(await imports.record(check, { code: "corrected", line: 33, column: "street" })).toEqual({ is: "protected" });
});

test("corrected cells leave as a file, those alone that hold, and nothing personal", async () => {
  const at = (line: number, column: string, before: string, after: string) => ({
    line,
    column,
    occurrence: 1,
    before,
    after,
  });
  const corrections = [
    at(2, "lat", "4x", "45"),
    at(3, "lat", "5x", "45"),
    at(4, "note", "", "=call 06 1234567"),
    at(33, "street", "Via Roma 12", "Via Roma"),
  ];
  const { name, blob } = imports.correctedFile(await checked({ corrections }));
  expect(name).toBe("a_corrected.csv");
  expect(await blob.text()).toBe("line,column,before,after\r\n2,lat,4x,45\r\n4,note,,'=call [removed]\r\n");
});
