import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCellDictionary } from "../../src/import/raw/cell-dictionary.ts";
import { addCell, codeOfCell, createCellsOfWords, textOfCell } from "../../src/import/rows/cells-of-words.ts";
import { codeOfList, createTermLists, listOf, textOfList } from "../../src/import/rows/term-lists.ts";
import { createCellBuilder } from "../../src/import/store/cell-builder.ts";
import { firstEqualRows } from "../../src/import/store/equal-rows.ts";
import { countEqualPoints } from "../../src/import/store/point-counts.ts";
import { cellAt } from "../../src/model/column.ts";
import { imported } from "./support/read.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 300);
const encoder = new TextEncoder();

/** Cells of one column among two, as they lie in a piece of a file. */
function bounds(cells: readonly string[]) {
  const texts = cells.map((cell) => encoder.encode(cell));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const [starts, ends] = [new Int32Array(cells.length * 2), new Int32Array(cells.length * 2)];
  let used = 0;
  for (const [row, text] of texts.entries()) {
    bytes.set(text, used);
    starts[row * 2 + 1] = used;
    used += text.length;
    ends[row * 2 + 1] = used;
  }
  return { bytes, width: 2, rowStep: 2, columnStep: 1, starts, ends };
}

const cell = fc.oneof(
  fc.constantFrom("", "a", "ab", "abc", "abcd", "abcde", "FR", "DE"),
  fc.string({ unit: fc.constantFrom("a", "b", "é", ";", "協"), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom("a", "\0", "\x7f", "\ufff0"), maxLength: 12 }), // no numbers, or 0, where eight are taken as one
);

describe("cells of a column are numbered by their text", () => {
  test("equal texts have equal numbers, batch after batch, and different ones different numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 6 }), (batches) => {
        const dictionary = createCellDictionary();
        const numberOf = new Map([["", 0]]);
        for (const batch of batches) {
          const numbers = new Int32Array(batch.length);
          dictionary.number(bounds(batch), 1, batch.length, numbers);
          for (const [row, text] of batch.entries()) {
            if (!numberOf.has(text)) numberOf.set(text, numberOf.size);
            expect(numbers[row]).toBe(numberOf.get(text));
          }
        }
      }),
      { numRuns },
    );
  });

  test("many texts stay apart", () => {
    const texts = Array.from({ length: 30_000 }, (_, at) => `text ${at % 20_000} of many`);
    const numbers = new Int32Array(texts.length);
    createCellDictionary().number(bounds(texts), 1, texts.length, numbers);
    expect(new Set(numbers).size).toBe(20_000);
    expect(Array.from(numbers.subarray(20_000))).toEqual(Array.from(numbers.subarray(0, 10_000)));
  });

  test("two zeros that differ in their sign alone are two texts", () => {
    const bytes = new Uint8Array(24);
    bytes[15] = 0x80;
    const cells = {
      bytes,
      width: 1,
      rowStep: 1,
      columnStep: 1,
      starts: Int32Array.of(0, 8, 16),
      ends: Int32Array.of(8, 16, 24),
    };
    const numbers = new Int32Array(3);
    createCellDictionary().number(cells, 0, 3, numbers);
    expect(Array.from(numbers)).toEqual([1, 2, 1]);
  });

  test("it closes where nothing repeats", () => {
    const dictionary = createCellDictionary();
    for (let batch = 0; batch < 5; batch++) {
      const texts = Array.from({ length: 10_000 }, (_, at) => `${batch} ${at}`);
      dictionary.number(bounds(texts), 1, texts.length, new Int32Array(texts.length));
    }
    expect(dictionary.isClosed).toBe(true);
  });
});

describe("cells that were chosen to have one hash", () => {
  /** Texts of 16 letters; the third word follows from the first, so that all sums are equal. */
  const chosen = (count: number): string[] => {
    const texts: string[] = [];
    const view = new DataView(new ArrayBuffer(16));
    let last: number | undefined;
    for (let at = 0; texts.length < count; at++) {
      const first = at.toString(36).padStart(4, "a");
      for (let letter = 0; letter < 4; letter++) view.setUint8(letter, first.charCodeAt(letter));
      for (let letter = 4; letter < 16; letter++) view.setUint8(letter, 0x61);
      let sum = Math.imul(16 ^ view.getInt32(0, true), 0x9e3779b1);
      sum ^= sum >>> 15;
      last ??= sum ^ view.getInt32(8, true);
      view.setInt32(8, last ^ sum, true);
      const bytes = new Uint8Array(view.buffer.slice(0));
      if (bytes.every((byte) => byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x2c))
        texts.push(String.fromCharCode(...bytes));
      if (at > 36 ** 4) break;
    }
    return texts;
  };

  test("close the dictionary before they cost time", () => {
    const texts = chosen(3000);
    expect(texts.length).toBeGreaterThan(1000);
    const dictionary = createCellDictionary();
    const begun = performance.now();
    for (let round = 0; round < 20 && !dictionary.isClosed; round++)
      dictionary.number(bounds(texts), 1, texts.length, new Int32Array(texts.length));
    expect(dictionary.isClosed).toBe(true);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe("rows with equal keys are found", () => {
  const keyed = (keys: readonly number[], hashOf: (key: number) => number) => ({
    hashes: Uint32Array.from(keys, hashOf),
    isSame: (row: number, other: number) => keys[row] === keys[other],
    textOf: (row: number) => String(keys[row]),
  });

  test("as a map finds them, also where hashes are equal and keys are not", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 400 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 50 }), (rows, spread) => {
        const first = new Map<number, number>();
        const expected = rows.map((key, row) => {
          const of = first.get(key);
          if (of === undefined) first.set(key, row);
          return of === undefined ? 0 : of + 1;
        });
        expect([...firstEqualRows(keyed(rows, (key) => Math.imul(key % spread, 0x9e3779b1)))]).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test("among more rows than one bucket holds", () => {
    const keys = Array.from({ length: 50_000 }, (_, row) => row % 40_000);
    const firsts = firstEqualRows(keyed(keys, (key) => Math.imul(key, 0x9e3779b1)));
    expect(firsts.every((first, row) => first === (row < 40_000 ? 0 : row - 40_000 + 1))).toBe(true);
  });

  test("in no more time where all hashes are equal", () => {
    const keys = Array.from({ length: 200_000 }, (_, row) => row % 150_000);
    const begun = performance.now();
    const firsts = firstEqualRows(keyed(keys, () => 0));
    expect(firsts.every((first, row) => first === (row < 150_000 ? 0 : row - 150_000 + 1))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("rows without a point share none, however many they are", () => {
    const size = 200_000;
    const [longitude, latitude] = [new Float64Array(size).fill(Number.NaN), new Float64Array(size).fill(Number.NaN)];
    for (const row of [3, 7, 199_999]) [longitude[row], latitude[row]] = [2.35, 48.85];
    const counts = countEqualPoints(longitude, latitude);
    expect([counts[3], counts[7], counts[199_999], counts[0]]).toEqual([3, 3, 3, 0]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
  });
});

describe("lists of terms", () => {
  test("are the terms once each in their order, and equal lists have one code", () => {
    const term = fc.constantFrom("food", "housing", "care", "energy", "food-and-farming", "arts");
    fc.assert(
      fc.property(fc.array(fc.array(term, { maxLength: 6 }), { maxLength: 60 }), (all) => {
        const lists = createTermLists();
        const builder = createCellBuilder("coded", undefined, lists.late);
        const codes = new Map<string, number>();
        for (const [at, terms] of all.entries()) {
          const list = listOf(lists, terms);
          const text = [...new Set(terms)].join(";");
          expect(textOfList(lists, list)).toBe(text);
          const code = codeOfList(lists, builder, list);
          expect(codes.get(text) ?? code).toBe(code);
          codes.set(text, code);
          if (at % 7 === 6) expect(builder.codeFor(text)).toBe(code); // texts are wanted before all are there
          builder.pushCodes(Int32Array.of(code), 1);
        }
        const made = all.map((terms) => [...new Set(terms)].join(";"));
        expect(all.map((_, row) => builder.at(row))).toEqual(made);
        const column = builder.finish();
        if (column.type !== "coded") throw new Error("Lists stay codes.");
        expect(Array.from(column.codes, (code) => column.values[code])).toEqual(made);
      }),
      { numRuns },
    );
  });

  test("very many of them stay bytes, among texts of other kinds", () => {
    const terms = Array.from({ length: 40 }, (_, at) => `term-${at}-é`);
    const lists = createTermLists();
    const builder = createCellBuilder("coded", undefined, lists.late);
    const made = Array.from({ length: 9000 }, (_, at) => [terms[at % 40]!, terms[(at * 7 + 1) % 37]!, terms[at % 11]!]);
    const texts = made.map((each, at) => (at % 100 === 99 ? `other 🏠 ${at}` : [...new Set(each)].join(";")));
    for (const [at, text] of texts.entries()) {
      const code = at % 100 === 99 ? builder.newCode(text) : codeOfList(lists, builder, listOf(lists, made[at]!));
      builder.pushCodes(Int32Array.of(code), 1);
    }
    const column = builder.finish();
    expect(column.type === "coded" && column.texts).toBeTruthy();
    expect(texts.map((_, row) => cellAt(column, row))).toEqual(texts);
  });
});

describe("cells whose words are known", () => {
  test.each([0, 97])("very many of them stay bytes, whatever lies between them (%s)", (every) => {
    const cells = createCellsOfWords();
    const builder = createCellBuilder("coded", undefined, cells.late);
    const texts = Array.from({ length: 9000 }, (_, at) => `word ${at}; é🏠`);
    for (const [at, text] of texts.entries()) {
      const bytes = encoder.encode(text);
      const isOther = every > 0 && at % every === 0;
      const code = isOther
        ? builder.newCode(text)
        : codeOfCell(cells, builder, addCell(cells, bytes, 0, bytes.length, 0));
      builder.pushCodes(Int32Array.of(code), 1);
    }
    const column = builder.finish();
    expect(column.type === "coded" && column.texts).toBeTruthy();
    expect(texts.map((_, row) => cellAt(column, row))).toEqual(texts);
    if (column.type === "coded") expect(column.values).toEqual(["", ...texts]);
  });

  test("are put together as texts as they were written, whatever lies between them", () => {
    const written = fc.string({ unit: fc.constantFrom("a", "b", "é", ";", "協", "🏠"), minLength: 1, maxLength: 12 });
    const many = fc.uniqueArray(fc.tuple(written, fc.boolean()), { selector: ([text]) => text, maxLength: 60 });
    fc.assert(
      fc.property(many, (all) => {
        const cells = createCellsOfWords();
        const builder = createCellBuilder("coded", undefined, cells.late);
        for (const [at, [text, isWanted]] of all.entries()) {
          const bytes = encoder.encode(`<${text}>`);
          const cell = addCell(cells, bytes, 1, bytes.length - 1, at);
          expect(textOfCell(cells, cell)).toBe(text);
          const code = isWanted ? codeOfCell(cells, builder, cell) : builder.newCode(text);
          builder.pushCodes(Int32Array.of(code), 1);
        }
        const column = builder.finish();
        if (column.type !== "coded") throw new Error("Words stay codes.");
        expect(Array.from(column.codes, (code) => column.values[code])).toEqual(all.map(([text]) => text));
        expect([...cells.lists.subarray(0, cells.written.size)]).toEqual(all.map((_, at) => at));
      }),
      { numRuns },
    );
  });
});

describe("the words of a source are stored once each", () => {
  const sectorWords = async (lines: readonly (string | Uint8Array)[]) => {
    const parts = lines.map((line) => (typeof line === "string" ? encoder.encode(line) : line));
    const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
    const column = (await imported("words.csv", bytes)).directory.fields.get("sectorRaw");
    if (column?.type !== "coded") throw new Error("Words repeat here.");
    return column.values;
  };
  const many = Array.from({ length: 200 }, () => "Coop,agriculture\n");

  test("also where damaged bytes become the same text", async () => {
    const values = await sectorWords([
      "\ufeffname,sector\n",
      ...many,
      "A,agricul",
      Uint8Array.of(0xff, 0xfe, 10),
      "B,agricul",
      Uint8Array.of(0xff, 0xfd, 10),
    ]);
    expect(new Set(values).size).toBe(values.length);
  });

  test("also where what was taken out of one leaves another", async () => {
    const values = await sectorWords([
      "name,sector\n",
      ...many,
      "A,agriculture (mail a@b.it)\nB,agriculture (mail [removed])\n",
    ]);
    expect(new Set(values).size).toBe(values.length);
  });
});

test("300,000 lists of terms have numbers of their own, and are found again", () => {
  const lists = createTermLists();
  const listAt = (at: number) => [`a${at % 100}`, `b${Math.floor(at / 100) % 100}`, `c${Math.floor(at / 10_000)}`];
  for (let at = 0; at < 300_000; at++)
    if (listOf(lists, listAt(at)) !== at + 1) throw new Error(`List ${at} is another.`);
  expect(listOf(lists, listAt(299_999))).toBe(300_000);
  expect(textOfList(lists, 123_457)).toBe("a56;b34;c12");
});
