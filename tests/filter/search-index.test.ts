import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchTextOf } from "../../scripts/bench/column-builders.ts";
import { seededRandom } from "../../scripts/bench/random.ts";
import { type SearchIndex, searchIndexOf } from "../../src/filter/search-index.ts";
import { createVocabulary } from "../../src/filter/vocabulary.ts";
import { searchText } from "../../src/import/store/search-text.ts";
import { type Column, cellAt, codedColumn, numberColumn, textColumn } from "../../src/model/column.ts";
import { type Directory, SEARCHED_FIELDS } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";

const rowsIn = (index: SearchIndex, size: number, word: string): number[] => {
  const found = new Uint8Array(size);
  index.mark(
    word,
    Uint32Array.from({ length: size }, (_, row) => row),
    found,
  );
  return [...found.keys()].filter((row) => found[row] === 1);
};

const indexOf = (texts: readonly string[]): SearchIndex => searchIndexOf(searchTextOf(textColumn(texts)));

/** The plainest search there is: looks through the folded cells of every row. */
const scan = (texts: readonly string[], word: string): number[] =>
  [...texts.keys()].filter((row) => texts[row]!.includes(word));

const build = (index: SearchIndex, steps = Number.POSITIVE_INFINITY): number => {
  let done = 0;
  while (done < steps && index.build()) done++;
  return done;
};

const SCRIPTS = "a b ab é ß E е ё Ж 日 本 語 が カ ゙ م ن َ ไ ย ก ำ 한 글 अ ि 🌱 𠮷 & ' - . 1 ,".split(" ");
const cell = fc.string({ unit: fc.constantFrom(" ", ...SCRIPTS), maxLength: 12 });
const column = (rows: number): fc.Arbitrary<Column> =>
  fc.oneof(
    fc.array(cell, { minLength: rows, maxLength: rows }).map(textColumn),
    fc.array(cell, { minLength: rows, maxLength: rows }).map(codedColumn),
    fc.array(fc.constantFrom("", "0", "-1.5", "1901"), { minLength: rows, maxLength: rows }).map(numberColumn),
  );

type Columns = Pick<Directory, "fields" | "extra" | "size">;
const columns: fc.Arbitrary<Columns> = fc.nat({ max: 12 }).chain((size) =>
  fc
    .record({
      fields: fc.array(fc.tuple(fc.constantFrom(...SEARCHED_FIELDS), column(size)), { maxLength: 4 }),
      extra: fc.array(fc.tuple(fc.constantFrom("one", "two"), column(size)), { maxLength: 2 }),
    })
    .map(({ fields, extra }) => ({ size, fields: new Map(fields), extra: new Map(extra) })),
);

const foldedCells = ({ fields, extra, size }: Columns): string[] =>
  Array.from({ length: size }, (_, row) =>
    [...fields.values(), ...extra.values()].map((each) => fold(cellAt(each, row))).join(" "),
  );

describe("rows that have a word", () => {
  test("are those whose folded cells include it, in any script, however much of the index was built before", () => {
    fc.assert(
      fc.property(columns, fc.array(cell, { maxLength: 4 }), fc.nat({ max: 12 }), (each, asked, steps) => {
        const index = searchIndexOf(searchText(each));
        build(index, steps);
        const texts = foldedCells(each);
        for (const word of asked.flatMap((text) => fold(text).split(" ")).filter(Boolean)) {
          expect(rowsIn(index, each.size, word)).toEqual(scan(texts, word));
          expect(index.build()).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("do not run on from one row, or from one word, into the next", () => {
    const index = indexOf(["solid", "arity", "solidarity", "solid arity"]);
    expect(rowsIn(index, 4, "solidarity")).toEqual([2]);
    expect(rowsIn(index, 4, "darit")).toEqual([2]);
    expect(rowsIn(indexOf(["ab", "ab"]), 2, "ba")).toEqual([]);
  });

  test("stand where the atlas has put them", () => {
    const found = new Uint8Array(6);
    indexOf(["one", "two", "one two"]).mark("two", Uint32Array.of(5, 3, 0), found);
    expect([...found]).toEqual([1, 0, 0, 1, 0, 0]);
  });

  test("are found across all parts of a long directory, whose words are many and few", () => {
    const random = seededRandom(3);
    const [often, scripts] = [
      ["cooperative", "coop", "земля", "協同組合", "a"],
      ["", "組合", "земл", "é".normalize("NFD")],
    ];
    const texts = Array.from({ length: 150_000 }, (_, row) => {
      const own = `${fold(scripts[row % scripts.length]!)}${(row * 7919).toString(36)}and${row}`;
      return [own, ...Array.from({ length: 6 }, () => often[Math.floor(random() * often.length)]!)].join(" ");
    });
    const index = indexOf(texts);
    build(index);
    const asked = ["coop", "operative", "組合", "земля", "and1499", "a", "земл2", "7919and", "nowhere", "ё"];
    for (const word of [...asked, "and65535", "and65536", "and131072", "and149999"])
      expect(rowsIn(index, texts.length, word)).toEqual(scan(texts, word));
  });

  test("are told apart from those that stand at the same place in another part", () => {
    const twins = [5, 65_541, 131_077];
    const texts = Array.from({ length: 140_000 }, (_, row) => (twins.includes(row) ? "a twin" : "a"));
    expect(rowsIn(indexOf(texts), texts.length, "twin")).toEqual(twins);
  });

  test("are none where nothing is searched", () => {
    expect(rowsIn(indexOf([]), 0, "a")).toEqual([]);
    expect(rowsIn(searchIndexOf(searchText({ size: 2, fields: new Map(), extra: new Map() })), 2, "a")).toEqual([]);
  });
});

describe("building", () => {
  test("tells words of the same hash apart", () => {
    const vocabulary = createVocabulary();
    const words = ["one", "two", "three", "one", "six", "two"];
    const numbers = words.map((word) => vocabulary.add(new TextEncoder().encode(word), 0, word.length, 7));
    expect(numbers).toEqual([0, 1, 2, 0, 3, 1]);
    expect(vocabulary.finish()).toEqual({ letters: "one two three six ", starts: Uint32Array.of(0, 4, 8, 14, 18) });
  });

  test("goes on where it was left, and comes to an end", () => {
    const text = searchTextOf(textColumn(Array.from({ length: 1000 }, (_, row) => `word ${row}`)));
    const whole = build(searchIndexOf({ ...text }));
    expect(whole).toBeGreaterThan(10);
    expect(build(searchIndexOf(text), 5)).toBe(5);
    expect(build(searchIndexOf(text))).toBe(whole - 5);
    expect(searchIndexOf(text).build()).toBe(false);
  });
});
