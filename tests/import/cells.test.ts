import { expect, test } from "vitest";
import type { PlainTest } from "../../src/import/raw/plain-cells.ts";
import { cellsIn } from "../../src/import/table/raw-cells.ts";

const IDENTIFIER: PlainTest = { kind: "identifier" };
const ROWS = 5;

/** A column of identifiers and one of numbers, of which all was found out ahead; their bounds stand row by row, or column by column. */
function cells(rowStep: number) {
  const bytes = new TextEncoder().encode("a11.5b22.5c33.5d44.5e55.5");
  const columnStep = rowStep === 1 ? ROWS + 1 : 1;
  const [starts, ends] = [new Int32Array(2 * ROWS + 1), new Int32Array(2 * ROWS + 1)];
  for (let row = 0; row < ROWS; row++) {
    const [first, second] = [row * rowStep, row * rowStep + columnStep];
    starts.set([row * 5], first);
    ends.set([row * 5 + 2], first);
    starts.set([row * 5 + 2], second);
    ends.set([row * 5 + 5], second);
  }
  const size = bytes.length;
  const bounds = { bytes, width: 2, rowStep, columnStep, starts, ends, used: size, spare: size, spareEnd: size };
  return cellsIn(
    bounds,
    ROWS,
    new Map(),
    { of: () => undefined, isTested: () => true },
    {
      numbers: [Int32Array.of(1, 2, 3, 4, 5), null],
      passed: [Uint8Array.of(1, 1, 1, 0, 1)],
      plain: [undefined, { values: Float64Array.of(1.5, 2.5, 3.5, 4.5, 5.5), decimals: 1 }],
      glances: [Uint8Array.of(3, 3, 3, 3, 3), Uint8Array.of(1, 1, 1, 1, 1)],
    },
  );
}

function known(all: ReturnType<typeof cells>) {
  const { size, raw } = all;
  return {
    texts: Array.from({ length: size }, (_, row) => [all.text(row, 0), all.text(row, 1)]),
    numbers: Array.from(raw!.numbers(0)!.subarray(0, size)),
    passed: Array.from(raw!.passed(0, IDENTIFIER)!.subarray(0, size)),
    plain: Array.from(raw!.plainNumbers(1)!.values.subarray(0, size)),
    seen: [0, 1].map((column) => Array.from(raw!.glances(column)!.subarray(0, size))),
  };
}

test.each([1, 2])("P8 a cell that is hidden loses its number, its mark and what was read of it (%i)", (rowStep) => {
  const all = cells(rowStep);
  all.hide(1, 0);
  all.hide(2, 1);
  expect(known(all)).toEqual({
    texts: [
      ["a1", "1.5"],
      ["", "2.5"],
      ["c3", ""],
      ["d4", "4.5"],
      ["e5", "5.5"],
    ],
    numbers: [1, 0, 3, 4, 5],
    passed: [1, 0, 1, 0, 1],
    plain: [1.5, 2.5, Number.NaN, 4.5, 5.5],
    seen: [
      [3, 4, 3, 3, 3],
      [1, 1, 4, 1, 1],
    ],
  });
});

test.each([1, 2])("I1 what is known of cells goes with the records that are kept (%i)", (rowStep) => {
  const all = cells(rowStep);
  all.hide(2, 0);
  all.hide(4, 1);
  const picked = all.pick(Int32Array.of(1, 2, 4));
  expect(known(picked)).toEqual({
    texts: [
      ["b2", "2.5"],
      ["", "3.5"],
      ["e5", ""],
    ],
    numbers: [2, 0, 5],
    passed: [1, 0, 1],
    plain: [2.5, 3.5, Number.NaN],
    seen: [
      [3, 4, 3],
      [1, 1, 4],
    ],
  });
  picked.hide(0, 1);
  expect(known(picked.pick(Int32Array.of(0, 2))).plain).toEqual([Number.NaN, Number.NaN]);
});
