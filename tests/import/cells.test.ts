import { expect, test } from "vitest";
import type { PlainTest } from "../../src/import/raw/plain-cells.ts";
import { cellsIn } from "../../src/import/table/raw-cells.ts";

const IDENTIFIER: PlainTest = { kind: "identifier" };
const ROWS = 5;

/** A column of identifiers and one of numbers, of which all was found out ahead. */
function cells() {
  const bytes = new TextEncoder().encode("a11.5b22.5c33.5d44.5e55.5");
  const all = Array.from({ length: 2 * ROWS }, (_, cell) => Math.floor(cell / 2) * 5 + (cell % 2) * 2);
  const starts = Int32Array.from(all);
  const ends = Int32Array.from(all, (start, cell) => start + (cell % 2 === 0 ? 2 : 3));
  const bounds = { bytes, width: 2, starts, ends, used: bytes.length, spare: bytes.length, spareEnd: bytes.length };
  return cellsIn(
    bounds,
    ROWS,
    new Map(),
    { of: () => undefined, isTested: () => true },
    {
      numbers: [Int32Array.of(1, 2, 3, 4, 5), null],
      passed: [Uint8Array.of(1, 1, 1, 0, 1)],
      plain: [undefined, { values: Float64Array.of(1.5, 2.5, 3.5, 4.5, 5.5), decimals: 1 }],
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
  };
}

test("P8 a cell that is hidden loses its number, its mark and what was read of it", () => {
  const all = cells();
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
  });
});

test("I1 what is known of cells goes with the records that are kept", () => {
  const all = cells();
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
  });
  picked.hide(0, 1);
  expect(known(picked.pick(Int32Array.of(0, 2))).plain).toEqual([Number.NaN, Number.NaN]);
});
