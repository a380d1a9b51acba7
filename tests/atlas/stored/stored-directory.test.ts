import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksum } from "../../../src/atlas/stored/checksum.ts";
import { pack } from "../../../src/atlas/stored/pack.ts";
import { type Kept, openStored, STORED_VERSION, storeDirectory } from "../../../src/atlas/stored/stored-directory.ts";
import { searchText } from "../../../src/import/store/search-text.ts";
import {
  type Column,
  cellAt,
  cellsAt,
  codedColumn,
  numberColumn,
  type TextColumn,
  textColumn,
} from "../../../src/model/column.ts";
import { initiativeAt } from "../../../src/model/directory.ts";
import { FIELDS } from "../../../src/model/initiative.ts";
import { ISSUE_CODES, type Issue } from "../../../src/model/issue.ts";
import type { Recipe } from "../../../src/model/recipe.ts";
import type { Report } from "../../../src/model/report.ts";
import { imported, readPath } from "../../import/support/read.ts";
import { buildDirectory } from "../../support/build-directory.ts";
import { lateOf } from "../../support/late-of.ts";
import { searchedTexts } from "../../support/searched.ts";

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
const stored = (kept: Kept) => joined(storeDirectory(kept));

const opened = (bytes: Uint8Array<ArrayBuffer>): Kept => {
  const result = openStored(bytes, searchText);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** Everything that anybody can ask of it, as plain values. */
function inPlain({ directory, account }: Kept) {
  const cells = (column: Column) => Array.from({ length: directory.size }, (_, row) => cellAt(column, row));
  const { source, size, brought, hasMadeIds, classifications, links } = directory;
  return {
    ...{ source, size, brought, hasMadeIds, classifications, links, line: [...directory.line] },
    sheltered: [...(directory.sheltered ?? [])],
    fields: Array.from(directory.fields, ([name, column]) => [name, column.type, cells(column)]),
    extra: Array.from(directory.extra, ([name, column]) => [name, column.type, cells(column)]),
    search: searchedTexts(directory),
    records: Array.from({ length: size }, (_, row) => initiativeAt(directory, row)),
    account: account && {
      report: account.report,
      issues: [...account.issues()],
      leftOut: { header: account.leftOutRows.header, rows: account.leftOutRows.rows },
    },
  };
}

const text = fc.oneof(fc.constantFrom("", "a", "\ufeffa", "كلمة", "🌱"), fc.string({ unit: "grapheme", maxLength: 8 }));
const number = fc.oneof(fc.constantFrom("", "0", "-0.5", "1e300"), fc.double({ noNaN: true }).map(String));
const columnOf = (rows: number): fc.Arbitrary<Column> =>
  fc.oneof(
    fc.array(text, { minLength: rows, maxLength: rows }).map(textColumn),
    fc.array(text, { minLength: rows, maxLength: rows }).map(codedColumn),
    fc.array(text, { minLength: rows, maxLength: rows }).map((cells) => lateOf(codedColumn(cells))),
    fc.array(number, { minLength: rows, maxLength: rows }).map(numberColumn),
  );

const issue: fc.Arbitrary<Issue> = fc.record(
  {
    code: fc.constantFrom(...ISSUE_CODES),
    severity: fc.constantFrom("remark", "repair", "left-out"),
    line: fc.nat(),
    field: fc.constantFrom(...FIELDS),
    column: text,
    found: text,
    became: text,
  },
  { requiredKeys: ["code", "severity", "line", "found"] },
);

const REPORT: Report = {
  ...{ file: "a.csv", read: 3, accepted: 1, repaired: 1, leftOut: 1, placed: 1, masked: 2 },
  findings: [],
  unknownValues: [{ field: "kinds", value: "Verein", rows: 2 }],
  personalColumns: [],
};

const kept: fc.Arbitrary<Kept> = fc
  .record({ rows: fc.nat({ max: 9 }), fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 6 }) })
  .chain(({ rows, fields }) =>
    fc.record({
      rows: fc.constant(rows),
      line: fc.array(fc.nat(), { minLength: rows, maxLength: rows }),
      fields: fc.tuple(...fields.map((field) => fc.tuple(fc.constant(field), columnOf(rows)))),
      extra: fc.array(fc.tuple(text, columnOf(rows)), { maxLength: 3 }),
      issues: fc.array(issue, { maxLength: 6 }),
      leftOut: fc.array(
        fc.record({ line: fc.nat(), code: fc.constantFrom(...ISSUE_CODES), cells: fc.array(text, { maxLength: 3 }) }),
        { maxLength: 3 },
      ),
      hasAccount: fc.boolean(),
    }),
  )
  .map(({ rows, line, fields, extra, issues, leftOut, hasAccount }) => {
    const columns = { size: rows, fields: new Map(fields), extra: new Map(extra) };
    const directory = {
      ...buildDirectory("random", []),
      ...columns,
      line: Uint32Array.from(line),
      brought: true,
      ...(hasAccount && rows > 0 && { sheltered: new Set([rows - 1]) }),
      searchText: searchText(columns),
      classifications: [{ field: "kinds", raw: "Verein", rule: "stem", terms: ["association"] }],
    } as const;
    const account = { report: REPORT, issues: () => issues, leftOutRows: { header: ["a", "b"], rows: leftOut } };
    return { directory, account: hasAccount ? account : undefined };
  });

async function someKept(): Promise<Kept> {
  const result = await readPath("tests/browser/fixtures/messy-cooperatives.csv");
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("a directory as it is kept on the device", () => {
  test("comes back cell for cell, with its report, its issues and its left-out records", () => {
    fc.assert(
      fc.property(kept, (one) => {
        expect(inPlain(opened(stored(one)))).toEqual(inPlain(one));
      }),
    );
  });

  test("comes back as it was read from a file, with ids and text for search that nobody had asked for yet", async () => {
    const one = await someKept();
    const again = opened(stored(one));
    expect(inPlain(again)).toEqual(inPlain(one));
    expect(one.directory.size).toBeGreaterThan(3);
    expect([...one.account!.issues()].length).toBeGreaterThan(5);
    expect(one.account!.leftOutRows.rows.length).toBeGreaterThan(0);
  });

  test("gives the same bytes again, and the same for the same", async () => {
    const one = stored(await someKept());
    expect(stored(opened(one))).toEqual(one);
    expect(stored(await someKept())).toEqual(one);
  });

  test("opens without a copy: its columns lie over the bytes", async () => {
    const bytes = stored(await someKept());
    const { directory } = opened(bytes);
    const name = directory.fields.get("name")!;
    expect(name.type === "text" ? name.bytes.buffer : (name as { codes: Uint8Array }).codes.buffer).toBe(bytes.buffer);
  });

  test("is refused when a byte of it has changed or is missing, and never misread", async () => {
    const bytes = stored(await someKept());
    const head = new Uint32Array(bytes.buffer)[2]!;
    const endOfHead = 16 + head;
    for (let at = 0; at < bytes.length; at += 7) {
      const isGap = at >= endOfHead && at < Math.ceil(endOfHead / 8) * 8;
      const isVersion = at >= 4 && at < 8;
      if (isGap || isVersion) continue;
      const broken = bytes.slice();
      broken[at]! ^= 1 << (at % 8);
      const result = openStored(broken, searchText);
      if (result.ok)
        expect(inPlain(result.value), `byte ${at}`).toEqual(inPlain(opened(bytes))); // between two arrays
      else expect(result.error).toBe("damaged");
    }
    for (const length of [0, 3, 15, 16, 40, endOfHead, bytes.length - 1])
      expect(openStored(bytes.slice(0, length), searchText)).toEqual({ ok: false, error: "damaged" });
  });

  test("is refused as of another version when it is, older or newer", async () => {
    const bytes = stored(await someKept());
    const words = new Uint32Array(bytes.buffer);
    for (const version of [0, STORED_VERSION + 1]) {
      words[1] = version;
      expect(openStored(bytes, searchText)).toEqual({ ok: false, error: "other-version" });
    }
  });

  /** A directory as it was written: values in the head up to version 1, all ids and where texts begin up to version 2. */
  function written(version: 1 | 2): Uint8Array<ArrayBuffer> {
    const [encoder, values] = [new TextEncoder(), ["", "Roma", "Ålesund"]];
    const texts = (cells: readonly string[]) => {
      const bytes = cells.map((cell) => encoder.encode(cell));
      const ends = bytes.map((_, at) => bytes.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
      return [joined(bytes), Uint32Array.of(0, ...ends)] as const;
    };
    const [ids, names, places] = [texts(["a:1", "a:2"]), texts(["Alba", "Bør"]), texts(values)];
    const arrays = [Uint32Array.of(2, 3), ...ids, ...names, Uint8Array.of(1, 2), ...(version === 2 ? places : [])];
    const head = {
      ...{ source: { id: "a", title: "A", publisher: "P", licence: "CC0-1.0" }, size: 2, brought: true },
      ...{ classifications: [], links: [], line: 0, extra: [] },
      fields: [
        ["id", { type: "text", bytes: 1, offsets: 2 }],
        ["name", { type: "text", bytes: 3, offsets: 4 }],
        ["locality", { type: "coded", codes: 5, values: version === 2 ? { bytes: 6, offsets: 7 } : values }],
      ],
    };
    return joined(pack({ head, arrays }, version));
  }

  test.each([1, 2] as const)("is opened as version %i wrote it", (version) => {
    const { directory } = opened(written(version));
    expect(Array.from({ length: 2 }, (_, row) => initiativeAt(directory, row).initiative)).toEqual([
      expect.objectContaining({ id: "a:1", name: "Alba", locality: "Roma" }),
      expect.objectContaining({ id: "a:2", name: "Bør", locality: "Ålesund" }),
    ]);
    const again = opened(stored({ directory, account: undefined })).directory;
    expect(searchedTexts(directory)).toEqual(searchedTexts(again));
  });

  test.each([0, 255, 256, 65_535, 65_536])("comes back with a text of %i bytes among short ones", (length) => {
    const cells = ["a", "x".repeat(length), "", "é"];
    const rows = cells.map((name, at) => ({ id: `a:${at}`, name }));
    const again = opened(stored({ directory: buildDirectory("a", rows), account: undefined })).directory;
    expect(cells.map((_, row) => cellAt(again.fields.get("name")!, row))).toEqual(cells);
  });

  test.each([
    ["another source", (at: number) => `b:${at}`],
    ["another identifier", (at: number) => `a:${at === 107 ? 108 : at}`],
    ["one letter more", (at: number) => `a:${at}${at === 150 ? "0" : ""}`],
    ["a letter of another row", (at: number) => (at === 110 ? "a:11" : at === 111 ? "a:0111" : `a:${at}`)],
  ])("comes back with ids that have %s beside their identifiers", (_, idOf) => {
    const rows = Array.from({ length: 100 }, (_, row) => row + 100);
    const records = rows.map((at) => ({ id: idOf(at), sourceRecordId: String(at), name: "N" }));
    const { fields } = opened(stored({ directory: buildDirectory("a", records), account: undefined })).directory;
    expect(rows.map((_, row) => cellAt(fields.get("id")!, row))).toEqual(rows.map(idOf));
  });

  test("comes back from many rows of a file, and is stored again as it was", async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `R-${at},Name ${at},Town ${at % 900}`);
    const one = await imported("many.csv", ["id,name,locality", ...lines, ""].join("\n"));
    const bytes = stored(one);
    expect(inPlain(opened(bytes))).toEqual(inPlain(one));
    expect(stored(opened(bytes))).toEqual(bytes);
  });

  test("does not hold ids beside the identifiers that they are made of, and works them out when they are asked for", () => {
    const records = Array.from({ length: 300 }, (_, at) => ({
      ...{ id: `a:${at}-ü`, sourceRecordId: `${at}-ü`, name: `N${at}` },
    }));
    const directory = buildDirectory("a", records);
    const whole = stored({ directory, account: undefined });
    const other = buildDirectory("a", [...records.slice(0, -1), { ...records.at(-1)!, id: "a:other" }]);
    const withIds = stored({ directory: other, account: undefined });
    expect(withIds.length - whole.length).toBeGreaterThan(300 * 4); // their offsets at least
    for (const [bytes, before] of [[whole, directory] as const, [withIds, other] as const]) {
      const { fields } = opened(bytes).directory;
      const ids = fields.get("id") as TextColumn;
      const wanted = records.map((_, row) => cellAt(before.fields.get("id")!, row));
      expect(wanted.map((_, row) => cellAt(ids, row))).toEqual(wanted);
      expect(cellsAt(ids, [299, 0, 7])).toEqual([wanted[299], wanted[0], wanted[7]]);
      expect(wanted.map((_, row) => cellAt({ type: "text", bytes: ids.bytes, offsets: ids.offsets }, row))).toEqual(
        wanted,
      );
      expect(cellAt(ids, 299)).toBe(wanted[299]); // also when all are there
      expect([...fields.keys()]).toEqual([...before.fields.keys()]);
    }
  });

  test("knows whether its ids were made of name and place: what was decided of pairs rests on it", async () => {
    for (const [file, areMade] of [
      ["name,locality\nAlba,Roma\n", true],
      ["id,name\n1,Alba\n", undefined],
    ] as const) {
      const one = await imported("a.csv", file);
      expect(one.directory.hasMadeIds).toBe(areMade);
      expect(opened(stored(one)).directory.hasMadeIds).toBe(areMade);
    }
  });

  test("brings along what was decided at its import, for the next edition of its file", async () => {
    const recipe: Recipe = {
      format: "solidarity-atlas-recipe",
      version: 1,
      madeWith: "0.1.0",
      file: { name: "a.csv", format: "csv" },
      reading: {},
      columns: [{ header: "Name", target: { as: "field", field: "name" } }],
      values: { kinds: { laden: "theirs" } },
      constants: {},
      source: {},
    };
    const one = await someKept();
    expect(opened(stored({ ...one, recipe })).recipe).toEqual(recipe);
    expect(opened(stored(one))).not.toHaveProperty("recipe");
  });

  test("has a value no more that no row holds: its record was left out", () => {
    const directory = buildDirectory("a", [{ id: "a:1", name: "Alba", locality: "Roma" }]);
    const withGone = { type: "coded", values: ["", "Gone", "Roma"], codes: Uint8Array.of(2) } as const;
    const fields = new Map(directory.fields).set("locality", withGone);
    const bytes = stored({ directory: { ...directory, fields }, account: undefined });
    expect(new TextDecoder().decode(bytes)).not.toContain("Gone");
    expect(initiativeAt(opened(bytes).directory, 0)).toEqual(initiativeAt(directory, 0));
    const late = stored({
      directory: { ...directory, fields: fields.set("locality", lateOf(withGone)) },
      account: undefined,
    });
    expect(new TextDecoder().decode(late)).not.toContain("Gone");
    expect(initiativeAt(opened(late).directory, 0)).toEqual(initiativeAt(directory, 0));
  });

  test("keeps its form: whoever changes it raises the version", () => {
    const directory = buildDirectory("a", [
      { id: "a:1", name: "Alba", locality: "Roma", longitude: 12.5, latitude: 41.9 },
    ]);
    const account = { report: REPORT, issues: () => [], leftOutRows: { header: ["name"], rows: [] } };
    expect([STORED_VERSION, checksum(stored({ directory, account }))]).toMatchInlineSnapshot(`
      [
        3,
        1939956673,
      ]
    `);
  });
});

test("a sum notices what changes in two places at once, and what is only longer", () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, at) => at);
  const changed = bytes.slice();
  changed[3]! ^= 0x80;
  changed[11]! ^= 0x80; // the highest bit of two words that are summed one after the other
  expect(checksum(changed)).not.toBe(checksum(bytes));
  expect(checksum(Uint8Array.of(...bytes, 0))).not.toBe(checksum(bytes));
  expect(checksum(new Uint8Array([9, ...bytes]).subarray(1))).toBe(checksum(bytes));
});
