import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedNames } from "../../src/atlas/folded-names.ts";
import { searchIndexOf } from "../../src/filter/search-index.ts";
import { cellAt } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";
import { finish } from "../../src/model/steps.ts";
import { cells, imported } from "./support/read.ts";

/** Ways to write the same. */
const ALIKE: readonly (readonly string[])[] = [
  ["ΣΥΝΕΤΑΙΡΙΣΜΟΣ", "συνεταιρισμος", "συνεταιρισμοσ", "Συνεταιρισμός"],
  ["ΣΥΝΕΤΑΙΡΙΣΜΟΣ ΑΘΗΝΑΣ", "συνεταιρισμός Αθήνας"],
  ["مقهى", "مقهي", "مقهی", "مَقْهَى", "مـقـهـى"],
  ["جمعية", "جمعيه", "جَمْعِيَّة", "جمعـــية"],
  ["أمل", "امل", "إمل", "آمل", "اٰمل"],
  ["كتاب", "کتاب"],
];

/** Of each row, whether its words are found by a word. */
function rowsWith({ searchText, size }: Directory, word: string): boolean[] {
  const found = new Uint8Array(size);
  searchIndexOf(searchText).mark(
    word,
    Uint32Array.from({ length: size }, (_, row) => row),
    found,
  );
  return [...found].map((mark) => mark === 1);
}

const asCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const directoryOf = async (names: readonly string[]): Promise<Directory> =>
  (await imported("a.csv", ["id,name", ...names.map((name, at) => `${at},${asCell(name)}`)].join("\n"))).directory;

describe("U3 letters that stand for one another are one", () => {
  test.each(ALIKE)("%s", async (...forms) => {
    expect(new Set(forms.map(fold)).size).toBe(1);
    const directory = await directoryOf(forms);
    for (const form of forms)
      for (const word of fold(form).split(" ")) expect(rowsWith(directory, word), form).toEqual(forms.map(() => true));
  });

  test("words in capitals are found by any beginning of them, and stand where they would in small letters", async () => {
    const name = "ΣΥΝΕΤΑΙΡΙΣΜΟΣ";
    const directory = await directoryOf([name, name.toLowerCase(), "Coop"]);
    for (let length = 1; length <= name.length; length++)
      for (const part of [name.slice(0, length), name.slice(0, length).toLowerCase()])
        expect(rowsWith(directory, fold(part)), part).toEqual([true, true, false]);
  });

  test("the index, the texts themselves and names give the same answers", async () => {
    const letter = fc.constantFrom(..."ΣσςΟοόΜμAaÉß& -أاإآىيیئةهكکـَّٰ日");
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), text, async (names, asked) => {
        const directory = await directoryOf(names.map((name) => `x${name}`));
        const kept = cells(directory, "name");
        const column = finish(foldedNames(directory));
        expect(kept.map((_, row) => cellAt(column, row))).toEqual(kept.map(fold));
        for (const word of fold(asked).split(" ").filter(Boolean))
          expect(rowsWith(directory, word)).toEqual(kept.map((name) => fold(name).includes(word)));
      }),
      { numRuns: Number(process.env.ATLAS_RUNS ?? 1000) / 4 },
    );
  }, 120_000);
});
