import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { ChosenRows } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import { recordColumns } from "../../src/export/record-columns.ts";
import type { Column } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { directoryOf, runs, textOf } from "./directories.ts";
import { openFile } from "./reading.ts";

type Store = ChosenRows["store"];

/** Rows of all directories in turn, as they lie on the map. */
function storeOf(directories: readonly Directory[]): Store {
  const places = directories
    .flatMap(({ size }, directory) => Array.from({ length: size }, (_, row) => ({ directory, row })))
    .sort((a, b) => a.row - b.row || a.directory - b.directory);
  return {
    directories,
    directory: Uint16Array.from(places, ({ directory }) => directory),
    row: Uint32Array.from(places, ({ row }) => row),
  };
}

const allOf = (store: Store): Uint32Array => Uint32Array.from(store.row, (_, row) => row);

/** Ids of the chosen rows in each form; those that follow one row after the other are asked like formats of records ask them. */
const IDS: Readonly<Record<string, (chosen: ChosenRows) => readonly string[]>> = {
  CSV(chosen) {
    const { data } = Papa.parse<{ id: string }>(textOf(csvPieces(chosen)), { header: true, skipEmptyLines: true });
    return data.map(({ id }) => id);
  },
  GeoJSON(chosen) {
    const { features } = JSON.parse(textOf(geoJsonPieces(chosen, { licence: "", attribution: [], sources: [] }))) as {
      features: { id: string; properties: { id: string } }[];
    };
    expect(features.map(({ properties }) => properties.id)).toEqual(features.map(({ id }) => id));
    return features.map(({ id }) => id);
  },
  records(chosen) {
    const ids = recordColumns(chosen).find(({ field }) => field === "id")!;
    return Array.from(chosen.rows, (row) => ids.textAt(row));
  },
};

/** Identifiers of a file: every row has one, some have, or none; some twice, some that are written in another way in ours. */
const identifier = fc.constantFrom("a", "b", "A 1", "x;y", "50%", "Ö", `${"long".repeat(40)}`);
const owner = fc.constantFrom("", "", "other");
const name = fc.constantFrom("Forno", "Mulino", "Latteria");
const row = (id: fc.Arbitrary<string>) => fc.tuple(id, name, owner, fc.constantFrom("41.9", "45.1"));
const file = fc
  .constantFrom(identifier, fc.oneof(identifier, fc.constant("")), fc.constant(""))
  .chain((id) => fc.array(row(id), { minLength: 1, maxLength: 12 }))
  .map((rows) => Papa.unparse([["id", "name", "source_id", "lat", "lon"], ...rows.map((cells) => [...cells, "12.5"])]));

const open = async (files: readonly string[]): Promise<Store> =>
  storeOf(await Promise.all(files.map((text, at) => openFile(text, `list-${at}.csv`))));

test.each(Object.keys(IDS))("E1 ids in a download of some rows are those of all rows (%s)", async (form) => {
  const idsOf = IDS[form]!;
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 16 }),
      async (files, wishes) => {
        const whole = await open(files);
        const ids = idsOf({ store: whole, rows: allOf(whole) });
        const store = await open(files); // nobody has asked for an id of it
        const rows = Uint32Array.from(new Set(wishes.map((wish) => wish % store.row.length)));
        expect(idsOf({ store, rows })).toEqual(Array.from(rows, (each) => ids[each]));
      },
    ),
    runs(60),
  );
});

/** Ids that count whether they were worked out all at once. */
function counted(size: number, source: string) {
  const directory = directoryOf(
    Array.from({ length: size }, (_, at) => ({ cells: { id: `${source}:${at}`, name: `Forno ${at}` } })),
    { source: { id: source } },
  );
  const ids = directory.fields.get("id")!;
  if (ids.type !== "text") throw new Error("Ids are texts.");
  const told = { isWhole: false };
  const asked: Column = {
    type: "text",
    get bytes() {
      told.isWhole = true;
      return ids.bytes;
    },
    get offsets() {
      told.isWhole = true;
      return ids.offsets;
    },
    at: (at) => `${source}:${at}`,
  };
  return { directory: { ...directory, fields: new Map(directory.fields).set("id", asked) }, told };
}

describe("ids of a directory are worked out", () => {
  const choose = (form: string, few: number, many: number) => {
    const [one, other] = [counted(10, "one"), counted(10, "other")];
    const store = storeOf([one.directory, other.directory]);
    const rows = allOf(store).filter((each) => store.row[each]! < [few, many][store.directory[each]!]!);
    const expected = Array.from(rows, (each) => `${["one", "other"][store.directory[each]!]}:${store.row[each]}`);
    expect(IDS[form]!({ store, rows })).toEqual(expected);
    return [one.told.isWhole, other.told.isWhole];
  };

  test.each(["CSV", "GeoJSON"])(
    "all at once where half of its rows are chosen, and else row by row, whatever is chosen of others (%s)",
    (form) => {
      expect(choose(form, 4, 4)).toEqual([false, false]);
      expect(choose(form, 4, 5)).toEqual([false, true]);
      expect(choose(form, 1, 10)).toEqual([false, true]);
      expect(choose(form, 10, 10)).toEqual([true, true]);
      expect(choose(form, 0, 1)).toEqual([false, false]);
    },
  );
});
