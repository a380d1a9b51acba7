import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { isFilledAt } from "../../src/export/output-columns.ts";
import { cellAt, codedColumn, countValues } from "../../src/model/column.ts";
import { lateColumn } from "../../src/model/late-values.ts";
import { buildDirectory } from "../support/build-directory.ts";
import { lateOf } from "../support/late-of.ts";

describe("values that are made when they are asked for", () => {
  test("are those of the column, one by one, all together and in any order", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (cells, asked) => {
        const column = codedColumn(cells);
        const late = lateOf(column);
        for (const some of asked) expect(cellAt(late, some % cells.length)).toBe(cells[some % cells.length]);
        expect(countValues(late)).toBe(column.values.length);
        expect(late.values).toEqual(column.values);
        expect(cells.map((_, row) => cellAt(late, row))).toEqual(cells);
      }),
    );
  });

  test("are made once", () => {
    const late = lateOf(codedColumn(["a", "b", "a"]));
    expect(late.values).toBe(late.values);
  });

  test("many of them are the same as few", () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => `Coopérative ${row}`);
    const late = lateOf(codedColumn(cells));
    expect(cellAt(late, 9_999)).toBe("Coopérative 9999");
    expect(late.values).toEqual(["", ...cells]);
  });

  test("without any row there is the empty one", () => {
    const none = lateColumn({ bytes: new Uint8Array(), offsets: new Uint32Array(2) }, new Uint8Array());
    expect(none.values).toEqual([""]);
  });

  describe("are not made", () => {
    const column = lateOf(codedColumn(["", "https://a.example", "", "https://b.example"]));
    const refuse = () => {
      throw new Error("A value was made.");
    };
    Object.defineProperties(column, { values: { get: refuse }, valueAt: { value: refuse } });

    test("to see which cells are filled", () => {
      const source = { from: "column", column, otherwise: "" } as const;
      expect([0, 1, 2, 3].map((row) => isFilledAt(source, row, row))).toEqual([false, true, false, true]);
    });

    test("to see who has a website", () => {
      const directory = buildDirectory(
        "a",
        ["1", "2", "3", "4"].map((id) => ({ id: `a:${id}`, name: id })),
      );
      const atlas = buildAtlas(
        [{ ...directory, fields: new Map([...directory.fields, ["website", column]]) }],
        () => undefined,
      );
      expect([0, 1, 2, 3].map((row) => atlas.website[atlas.rowOf[row]!])).toEqual([0, 1, 0, 1]);
    });
  });
});
