import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAt, codedColumn, countValues } from "../../src/model/column.ts";
import { lateColumn } from "../../src/model/late-values.ts";
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
});
