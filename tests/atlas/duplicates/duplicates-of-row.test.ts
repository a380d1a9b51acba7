import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { duplicatesOfRow } from "../../../src/atlas/duplicates/duplicates-of-row.ts";
import { findDuplicates } from "../../../src/atlas/duplicates/find-duplicates.ts";
import { fieldAt } from "../../../src/model/directory.ts";
import { finish } from "../../../src/model/steps.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";

const atlasOf = (...directories: readonly (readonly PlainRow[])[]) =>
  buildAtlas(
    directories.map((rows, at) => buildDirectory(`d${at}`, rows)),
    () => undefined,
  );
const idAt = (atlas: ReturnType<typeof atlasOf>, row: number) =>
  fieldAt(atlas.directories[atlas.directory[row]!]!, "id", atlas.row[row]!);
/** Ids of what may be the same as an initiative. */
function sameAs(atlas: ReturnType<typeof atlasOf>, id: string): string[] {
  const row = Array.from({ length: atlas.size }, (_, at) => at).find((at) => idAt(atlas, at) === id)!;
  return duplicatesOfRow(atlas, row).map(({ row: other }) => idAt(atlas, other));
}

const BAKERY = { name: "Forno Solidale", latitude: 44.4938, longitude: 11.3387 };

test("a card names its doubles in any open directory, likeliest first", () => {
  const atlas = atlasOf(
    [
      { ...BAKERY, id: "d0:1" },
      { ...BAKERY, id: "d0:2", name: "Forno Solidalle" },
    ],
    [
      { ...BAKERY, id: "d1:1", name: "FORNO SOLIDALE" },
      { ...BAKERY, id: "d1:2", name: "Circolo del Vento" },
      { ...BAKERY, id: "d1:3", latitude: 44.5 },
      { name: BAKERY.name, id: "d1:4" },
    ],
  );
  expect(sameAs(atlas, "d0:1")).toEqual(["d1:1", "d0:2"]);
  expect(sameAs(atlas, "d1:4")).toEqual([]);
});

test("P8 a blurred place is compared with none, from either side, and a town centre neither", () => {
  const atlas = atlasOf([
    { ...BAKERY, id: "d0:1" },
    { ...BAKERY, id: "d0:2", locationMethod: "generalised" },
    { ...BAKERY, id: "d0:3", locationPrecision: "generalised" },
    { ...BAKERY, id: "d0:4", locationPrecision: "locality" },
  ]);
  for (const id of ["d0:1", "d0:2", "d0:3", "d0:4"]) expect(sameAs(atlas, id)).toEqual([]);
});

test("what a card names and what an import finds are the same", () => {
  const name = fc.constantFrom("Alba Verde", "Alba Verda", "Alba Rosa", "Verde Alba", "Bora e.V.", "Bora");
  const degrees = fc.constantFrom(0, 0.0003, 0.0006, 0.0009, 0.002);
  const rows = fc.array(fc.record({ name, latitude: degrees, longitude: degrees }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.constantFrom(0, 60, -75), (made, north) => {
      const directory = made.map((row, at) => ({ ...row, latitude: row.latitude + north, id: `d0:${at}` }));
      const { pairs } = finish(findDuplicates(buildDirectory("d0", directory), []));
      const found = pairs
        .filter(({ score }) => score >= 0.7)
        .flatMap(({ one, other }) => [`d0:${one.row} d0:${other.row}`, `d0:${other.row} d0:${one.row}`]);
      const atlas = atlasOf(directory);
      const named = directory.flatMap(({ id }) => sameAs(atlas, id).map((other) => `${id} ${other}`));
      expect(named.sort()).toEqual(found.sort());
    }),
    { numRuns: 150, seed: 29 },
  );
});
