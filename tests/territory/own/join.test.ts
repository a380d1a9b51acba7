import { expect, test } from "vitest";
import { codedColumn, numberColumn, textColumn } from "../../../src/model/column.ts";
import { finish } from "../../../src/model/steps.ts";
import { joinDirectory } from "../../../src/territory/own/join.ts";
import { createSetLocator } from "../../../src/territory/own/set-locator.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";
import { setOfShapes, shape, square } from "./sets.ts";

const { set } = setOfShapes(
  [
    shape({ name: "Osona", code: "0824" }, square(0, 0)),
    shape({ name: "Bages", code: "0807" }, square(1, 0)),
    shape({ name: "Vall, la", code: "0901" }, square(2, 0)),
    shape({ name: "Twin", code: "1001" }, square(3, 0)),
    shape({ name: "Twin", code: "1002" }, square(4, 0)),
  ],
  { levelName: "comarca", roles: { code: "code" } },
);
const { locate } = createSetLocator(set);

const row = (id: number, more: Partial<PlainRow>): PlainRow => ({ id: `d:${id}`, name: `n${id}`, ...more });
function join(directory: Parameters<typeof joinDirectory>[1], countries?: ReadonlySet<string>) {
  const { territory, counts } = finish(joinDirectory({ set, locate, countries }, directory));
  return { names: Array.from(territory, (at) => set.territories.name[at] ?? ""), counts };
}

test("a position decides, then a code, then a name that one territory alone has", () => {
  const directory = buildDirectory("d", [
    row(1, { longitude: 0.5, latitude: 0.5, locality: "Bages" }),
    row(2, { longitude: 9, latitude: 9, locality: "Bages" }),
    row(3, { locality: "BAGES" }),
    row(4, { region: "la Vall" }),
    row(5, { district: "0824" }),
    row(6, { locality: "Twin" }),
    row(7, { locality: "elsewhere" }),
    row(8, {}),
    row(9, { longitude: 0.5, latitude: 0.5, locationPrecision: "country", locality: "Bages" }),
  ]);
  const { names, counts } = join(directory);
  expect(names).toEqual(["Osona", "", "Bages", "Vall, la", "Osona", "", "", "", "Bages"]);
  expect(counts).toEqual({ position: 1, code: 1, name: 3, none: 4 });
});

test("who states another country is not found by a name", () => {
  const directory = buildDirectory("d", [
    row(1, { locality: "Bages", countryCode: "FR" }),
    row(2, { locality: "Bages", countryCode: "ES" }),
    row(3, { locality: "Bages" }),
  ]);
  expect(join(directory, new Set(["ES"])).names).toEqual(["", "Bages", "Bages"]);
});

test("columns of codes are found by their headers and values, also where a spreadsheet took the zeros; other numbers are none", () => {
  const rows = [1, 2, 3, 4].map((id) => row(id, {}));
  const codes = ["824", "807", "901", ""];
  const withExtra = (extra: Parameters<typeof join>[0]["extra"]) => ({ ...buildDirectory("d", rows), extra });
  const found = ["Osona", "Bages", "Vall, la", ""];
  expect(join(withExtra(new Map([["codi INE", numberColumn(codes)]]))).names).toEqual(found);
  expect(join(withExtra(new Map([["Members", numberColumn(codes)]]))).names).toEqual(["", "", "", ""]);
  expect(join(withExtra(new Map([["code", codedColumn(["824", "x", "y", "z"])]]))).names).toEqual(["", "", "", ""]);
  const comarques = ["Osona", "Bages", "la Vall", "?"];
  expect(join(withExtra(new Map([["Comarca", textColumn(comarques)]]))).names).toEqual(found);
});
