import { expect, test } from "vitest";
import { createRowLines } from "../../src/import/table/row-lines.ts";

test("I2 a column that has its first line break is counted, however the piece ends", () => {
  const rows = [
    ["1", "two\nlines"],
    ["2", "one"],
  ];
  expect([...createRowLines()([...rows, [""]], 4)]).toEqual([1, 0, 0]); // the file ends with a line break
  expect([...createRowLines()(rows, 3)]).toEqual([1, 0]); // it does not, or more is to come
});

test("I2 columns known to have line breaks are counted without looking at the others", () => {
  const lineBreaksOf = createRowLines();
  lineBreaksOf([["a", "b\nc"]], 2);
  expect([
    ...lineBreaksOf(
      [
        ["1", "x\ny\nz"],
        ["2", "w"],
      ],
      4,
    ),
  ]).toEqual([2, 0]);
  expect([...lineBreaksOf([["new\nhere", "x\ny"]], 3)]).toEqual([2]);
});
