import { expect, test } from "vitest";
import { createColumnKeeper } from "../../src/import/rows/kept-cells.ts";
import { type Cells, textCells } from "../../src/import/table/cells.ts";
import { createColumnNumbers, rawCells } from "../../src/import/table/raw-cells.ts";

const encoder = new TextEncoder();

/** A batch of one column as bytes, as the reader of tables hands it on; `numbers` are those of the file. */
function asBytes(texts: readonly string[], numbers = createColumnNumbers()): Cells {
  const cells = texts.map((text) => encoder.encode(text));
  const starts = new Int32Array(cells.length);
  const ends = new Int32Array(cells.length);
  let used = 0;
  for (const [at, { length }] of cells.entries()) {
    starts[at] = used;
    ends[at] = used += length;
  }
  const bytes = new Uint8Array(used);
  for (const [at, cell] of cells.entries()) bytes.set(cell, starts[at]);
  return rawCells(
    { bytes, width: 1, rowStep: 1, columnStep: 1, starts, ends, used, spare: used, spareEnd: used },
    cells.length,
    new Map(),
    numbers,
  );
}

const asTexts = (texts: readonly string[]): Cells => textCells(texts.map((text) => [text]));

test("cells are those that were read, be they bytes or texts, each once", () => {
  const keeper = createColumnKeeper(0);
  const numbers = createColumnNumbers();
  const batches = [
    ["Énergie", "", "food", "Énergie"],
    ["food", "\ud800 half", "協同組合"],
    ["協同組合", "new", "food", "Énergie"],
    ["\ud800 half", "new"],
  ];
  const codes = [
    keeper.read(asBytes(batches[0]!, numbers)),
    keeper.read(asTexts(batches[1]!)),
    keeper.read(asBytes(batches[2]!, numbers)),
    keeper.read(asTexts(batches[3]!)),
  ];
  keeper.close();
  const texts = keeper.texts();
  expect(codes.map((each) => Array.from(each, (code) => texts[code]))).toEqual(batches);
  expect(texts.length).toBe(new Set(texts).size);
});

test("is full where there are too many, and says so", () => {
  const keeper = createColumnKeeper(0);
  keeper.read(asTexts(Array.from({ length: 2 ** 16 - 2 }, (_, at) => `cell ${at}`)));
  expect(keeper.isFull).toBe(false);
  keeper.read(asTexts(["another", "and another", "and one more"]));
  expect(keeper.isFull).toBe(true);
});
