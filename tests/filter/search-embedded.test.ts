import { beforeAll, describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createSearch, NO_TEXTS } from "../../src/filter/search.ts";
import { readShipped } from "../../src/import/read-shipped.ts";
import { cellAt } from "../../src/model/column.ts";
import { type Directory, SEARCHED_FIELDS } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";

function foldedTexts({ fields, extra, size }: Directory): string[] {
  const columns = [...SEARCHED_FIELDS.flatMap((field) => fields.get(field) ?? []), ...extra.values()];
  return Array.from({ length: size }, (_, row) => fold(columns.map((column) => cellAt(column, row)).join(" ")));
}

describe("searching the embedded directories", () => {
  let directories: readonly Directory[] = [];
  beforeAll(async () => {
    const shipped = await diskShipped("data").directories();
    directories = shipped.map(({ csv, source }) => readShipped(csv, source));
  });

  test("gives the rows that a look through all their texts gives, for whole words, parts of words and several words", () => {
    const atlas = buildAtlas(directories, () => undefined);
    const search = createSearch(atlas, { territories: undefined }, NO_TEXTS);
    const texts = directories.flatMap(foldedTexts);
    const random = seededRandom(5);
    const pick = (count: number) => Math.floor(random() * count);
    const asked = Array.from({ length: 400 }, () => {
      const words = texts[pick(texts.length)]!.split(" ");
      return Array.from({ length: 1 + pick(2) }, () => {
        const letters = [...words[pick(words.length)]!];
        const from = pick(letters.length);
        return letters.slice(from, from + 1 + pick(6)).join("");
      }).join(" ");
    }).filter((text) => fold(text) === text && text.trim() !== "");
    expect(asked.length).toBeGreaterThan(300);
    for (const text of asked) {
      const words = text.split(" ");
      const expected = texts.flatMap((each, at) => (words.every((word) => each.includes(word)) ? [at] : []));
      const mask = search(text)!;
      expect([...texts.keys()].filter((at) => mask[atlas.rowOf[at]!] === 1)).toEqual(expected);
    }
  });
});
