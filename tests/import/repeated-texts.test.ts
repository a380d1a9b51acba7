import fc from "fast-check";
import { expect, test } from "vitest";
import { createCellBuilder } from "../../src/import/store/cell-builder.ts";
import { codedWhereRepeated } from "../../src/import/store/repeated-texts.ts";
import { cellAt, textColumn } from "../../src/model/column.ts";

test("texts that repeat become codes with the same cells, in the order in which they come first, and are let go", () => {
  const text = fc.oneof(
    fc.constantFrom("", "é", "\ufeffa", "Bari", "Bar"),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (cells) => {
      const column = textColumn(cells);
      const coded = codedWhereRepeated(column, 1);
      if (coded.type !== "coded") throw new Error("So few texts are coded whatever they are.");
      expect(cells.map((_, row) => cellAt(coded, row))).toEqual(cells);
      expect(coded.values).toEqual([...new Set(["", ...cells])]);
      expect(column.offsets.length).toBe(0);
    }),
  );
});

test("more texts than a byte can tell apart are told apart, also where the table for them grows", () => {
  const cells = Array.from({ length: 200_000 }, (_, row) => `place ${row % 70_001}`);
  const coded = codedWhereRepeated(textColumn(cells), 1);
  expect(coded.type === "coded" && coded.codes).toBeInstanceOf(Uint32Array);
  expect(cells.findIndex((cell, row) => cellAt(coded, row) !== cell)).toBe(-1);
});

test("a small column stays as it is, and so does one of mostly different texts", () => {
  const few = textColumn(["a", "a"]);
  expect(codedWhereRepeated(few)).toBe(few);
  const different = textColumn(Array.from({ length: 270_000 }, (_, row) => String(row)));
  expect(codedWhereRepeated(different, 1)).toBe(different);
  expect(cellAt(different, 269_999)).toBe("269999");
});

test("texts stay codes however many there are, as long as each stands in several rows", () => {
  const columnOf = (distinct: number, rows: number) => {
    const builder = createCellBuilder();
    for (let at = 0; at < distinct; at++) builder.newCode(`words ${at}`);
    builder.pushCodes(
      Int32Array.from({ length: rows }, (_, row) => 1 + (row % distinct)),
      rows,
    );
    builder.pushAll(["words 7"]); // where it may turn
    const column = builder.finish();
    expect(column.type === "number" ? 0 : cellAt(column, rows)).toBe("words 7");
    return column.type;
  };
  expect(columnOf(2 ** 18, 2 ** 20 + 2 ** 12)).toBe("coded");
  expect(columnOf(2 ** 18, 2 ** 20 - 2 ** 12)).toBe("text");
  expect(columnOf(1000, 2 ** 15)).toBe("coded");
});
