import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createKernel, type Kernel } from "../../src/import/kernel/kernel.ts";
import { type CellDictionary, createCellDictionary } from "../../src/import/raw/cell-dictionary.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 1000);
const encoder = new TextEncoder();
const MOST_ROWS = 20_000;
const ROOM = 2 ** 20; // bytes
const ROWS = 100; // of long texts

let kernel: Kernel;
let create: () => CellDictionary | undefined;
let bytes: Uint8Array;
let starts: Int32Array;
let ends: Int32Array;

beforeAll(async () => {
  kernel = (await createKernel())!;
  create = kernel.dictionaries(MOST_ROWS);
  bytes = kernel.bytes(ROOM)!;
  starts = kernel.integers(2 * MOST_ROWS)!;
  ends = kernel.integers(2 * MOST_ROWS)!;
});

/** Cells of the second of two columns, in the memory of the kernel. */
function bounds(cells: readonly (string | Uint8Array)[]) {
  let used = 0;
  for (const [row, cell] of cells.entries()) {
    const text = typeof cell === "string" ? encoder.encode(cell) : cell;
    bytes.set(text, used);
    starts[row * 2 + 1] = used;
    used += text.length;
    ends[row * 2 + 1] = used;
  }
  return { bytes, width: 2, rowStep: 2, columnStep: 1, starts, ends };
}

function numbersBy(dictionary: CellDictionary, cells: readonly (string | Uint8Array)[]): number[] {
  const numbers = new Int32Array(cells.length);
  dictionary.number(bounds(cells), 1, cells.length, numbers);
  return Array.from(numbers);
}

/** A single column of so many cells in a kernel of its own, and what fills it with texts. */
function ownColumn(own: Kernel, rows: number) {
  const cells = {
    bytes: own.bytes(ROOM)!,
    width: 1,
    rowStep: 1,
    columnStep: 1,
    starts: own.integers(rows)!,
    ends: own.integers(rows)!,
  };
  const put = (textOf: (row: number) => string): void => {
    let used = 0;
    for (let row = 0; row < rows; row++) {
      cells.starts[row] = used;
      used += encoder.encodeInto(textOf(row), cells.bytes.subarray(used)).written;
      cells.ends[row] = used;
    }
  };
  return { cells, put };
}

const cell = fc.oneof(
  fc.constantFrom("", "a", "ab", "FR", "DE", "sixteen letters.", "seventeen letters"),
  fc.string({ unit: fc.constantFrom("a", "b", "é", "\0", "協"), maxLength: 50 }),
);

describe("the kernel numbers cells as the dictionary does", () => {
  test("batch after batch", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 60 }), { maxLength: 6 }), (batches) => {
        const [plain, quick] = [createCellDictionary(), create()!];
        for (const batch of batches) expect(numbersBy(quick, batch)).toEqual(numbersBy(plain, batch));
        expect(quick.isClosed).toBe(plain.isClosed);
      }),
      { numRuns },
    );
  });

  test("with many texts, until nothing repeats any more", () => {
    const [plain, quick] = [createCellDictionary(), create()!];
    for (let batch = 0; batch < 8; batch++) {
      const texts = Array.from({ length: 20_000 }, (_, at) => `${batch < 3 ? at % 9000 : batch} text ${at}`);
      expect(numbersBy(quick, texts)).toEqual(numbersBy(plain, texts));
      expect(quick.isClosed).toBe(plain.isClosed);
    }
    expect(quick.isClosed).toBe(true);
  });

  test("texts that were chosen to have one hash close it before they cost time", () => {
    const quick = create()!;
    const texts = chosen(3000);
    const begun = performance.now();
    for (let round = 0; round < 20 && !quick.isClosed; round++) numbersBy(quick, texts);
    expect(quick.isClosed).toBe(true);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test.each([8, 16, 32, 48, 64])(
    "texts that differ at their end alone, after %d bytes, have places of their own",
    (length) => {
      const quick = create()!;
      const texts = Array.from({ length: 9000 }, (_, at) =>
        String(1000 + at)
          .slice(-4)
          .padStart(length, "-"),
      );
      const numbers = texts.map((_, at) => at + 1);
      for (let round = 0; round < 5; round++) expect(numbersBy(quick, texts)).toEqual(numbers);
      expect(quick.isClosed).toBe(false);
    },
  );

  test("columns of long texts leave room for those of short ones, and what they took keeps its number", async () => {
    const small = (await createKernel())!;
    const next = small.dictionaries(ROWS);
    const { cells, put } = ownColumn(small, ROWS);
    const numbers = new Int32Array(ROWS);
    const numbered = (dictionary: CellDictionary, textOf: (row: number) => string): number[] => {
      put(textOf);
      dictionary.number(cells, 0, ROWS, numbers);
      return Array.from(numbers);
    };
    const [short, again, ...long] = Array.from({ length: 12 }, () => next()!);
    const longText = (at: number): string => `${at} `.padEnd(9000, "long ");
    for (let batch = 0; batch < 25; batch++) {
      for (const each of long) numbered(each, (row) => longText(batch * ROWS + row));
      expect(numbered(short!, (row) => `town ${batch * 10 + (row % 10)}`)[3]).toBe(batch * 10 + 4);
    }
    for (const each of long) {
      expect(each.isClosed).toBe(false);
      expect(numbered(each, longText)).toEqual(Array.from({ length: ROWS }, (_, row) => row + 1));
      expect(numbered(each, (row) => `${row}${longText(row)}`).at(-1)).toBe(-1);
    }
    expect(numbered(again!, (row) => `town ${row}`)[99]).toBe(100);
    // Texts of which most are refused are mostly different ones.
    const tried = long[0]!;
    for (let batch = 0; batch < 2 ** 15 / ROWS && !tried.isClosed; batch++)
      numbered(tried, (row) => longText(-batch * ROWS - row));
    expect([tried.isClosed, short!.isClosed]).toEqual([true, false]);
    small.close();
  });

  test("400,000 different lists of words are numbered beside all else that a file of four million rows takes", async () => {
    const own = (await createKernel())!;
    for (const taken of [8, 16, 2]) expect(own.bytes(taken * 2 ** 20)).toBeDefined(); // its piece, places of markup, and bounds
    const next = own.dictionaries(MOST_ROWS);
    const [quick, towns, plain] = [next()!, next()!, createCellDictionary()];
    const rows = 12_000;
    const { cells, put } = ownColumn(own, rows);
    const [numbers, same] = [new Int32Array(rows), new Int32Array(rows)];
    for (let batch = 0; batch < 100; batch++) {
      put((row) => `town ${(batch * rows + row) % 200_000}`);
      towns.number(cells, 0, rows, numbers);
      put((row) => `Housing; Crafts and repair; Food and agriculture; Culture; ${batch * 4000 + (row % 4000)}`);
      quick.number(cells, 0, rows, numbers);
      plain.number(cells, 0, rows, same);
      expect(Buffer.compare(new Uint8Array(numbers.buffer), new Uint8Array(same.buffer))).toBe(0);
    }
    expect(numbers.at(-1)).toBe(400_000);
    own.close();
  });

  test("without room nothing more is numbered", async () => {
    const small = (await createKernel())!;
    const [quick, other] = [small.dictionaries(8)()!, small.dictionaries(8)];
    const cells = {
      bytes: small.bytes(1)!,
      width: 1,
      rowStep: 1,
      columnStep: 1,
      starts: small.integers(1)!,
      ends: small.integers(1)!,
    };
    cells.starts[0] = 0;
    cells.ends[0] = 1;
    while (small.bytes(2 ** 16));
    while (small.bytes(16));
    expect(quick.isClosed).toBe(false);
    const numbers = new Int32Array(1);
    quick.number(cells, 0, 1, numbers);
    expect([quick.isClosed, numbers[0]]).toEqual([true, -1]);
    expect(other()).toBeUndefined();
  });

  test("cells of a piece outside its memory have no number, those of the next one have theirs", () => {
    const quick = create()!;
    expect(numbersBy(quick, ["a", "b"])).toEqual([1, 2]);
    const numbers = Int32Array.of(7, 7);
    quick.number({ ...bounds(["b", "a"]), bytes: encoder.encode("ba") }, 1, 2, numbers);
    expect([quick.isClosed, ...numbers]).toEqual([false, -1, -1]);
    expect(numbersBy(quick, ["b", "c"])).toEqual([2, 3]);
  });

  test("cells outside its memory have no number", () => {
    const quick = create()!;
    const numbers = Int32Array.of(7);
    quick.number(
      {
        bytes: encoder.encode("a"),
        width: 1,
        rowStep: 1,
        columnStep: 1,
        starts: Int32Array.of(0),
        ends: Int32Array.of(1),
      },
      0,
      1,
      numbers,
    );
    expect([quick.isClosed, numbers[0]]).toEqual([true, -1]);
  });
});

/** Texts of 16 bytes whose second half makes up for the first: kernel/numbers.ts says how they are mixed. */
function chosen(count: number): Uint8Array[] {
  const [factor, other] = [0x9e3779b97f4a7c15n, 0xc2b2ae3d27d4eb4fn];
  let inverse = other; // modulo 2 ** 64, by Newton
  for (let round = 0; round < 6; round++) inverse = BigInt.asUintN(64, inverse * (2n - other * inverse));
  return Array.from({ length: count }, (_, at) => {
    const first = BigInt(at + 1);
    const mixed = BigInt.asUintN(64, (16n ^ first) * factor);
    const text = new DataView(new ArrayBuffer(16));
    text.setBigUint64(0, first, true);
    text.setBigUint64(8, BigInt.asUintN(64, (12345n ^ mixed ^ (mixed >> 29n)) * inverse), true);
    return new Uint8Array(text.buffer);
  });
}
